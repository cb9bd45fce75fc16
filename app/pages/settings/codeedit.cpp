// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/codeedit.h"

#include "theme/elidedlabel.h"
#include "theme/measures.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace Callwell {

CodeEdit::CodeEdit(const QString &code, QString otherwise, QString (*words)(const QString &),
                   QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
{
    auto *meaning = new ElidedLabel;
    Measures::setMuted(meaning);
    m_line->setMaxLength(12);
    m_line->setFixedWidth(Measures::px(90));
    const auto show = [meaning, words, otherwise = std::move(otherwise)](const QString &typed) {
        const QString text = typed.trimmed();
        const QString known = text.isEmpty() ? otherwise : words(text);
        meaning->setWholeText(known == text ? QString() : known);
    };
    connect(m_line, &QLineEdit::textChanged, meaning, show);
    connect(m_line, &QLineEdit::textEdited, this, &CodeEdit::codeEdited);
    show(code);
    m_line->setText(code);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Measures::px(Space::Small));
    layout->addWidget(m_line);
    layout->addWidget(meaning, 1);
    setFocusProxy(m_line);
}

QString CodeEdit::code() const
{
    return m_line->text().trimmed();
}

void CodeEdit::setCode(const QString &code)
{
    m_line->setText(code);
}

} // namespace Callwell

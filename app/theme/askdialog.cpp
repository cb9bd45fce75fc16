// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/askdialog.h"

#include "theme/measures.h"
#include "theme/plainlabel.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Callwell {

namespace {

// More than this is read with a scroll bar.
constexpr qsizetype longText = 600;

QWidget *textWidget(const QString &words)
{
    if (words.size() > longText) {
        auto *text = new QPlainTextEdit(words);
        text->setReadOnly(true);
        text->setAccessibleName(AskDialog::tr("Text"));
        text->setMinimumHeight(Measures::px(300));
        return text;
    }
    auto *text = new PlainLabel(words);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return text;
}

} // namespace

AskDialog::AskDialog(const AskedQuestion &question, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);

    auto *title = new PlainLabel(question.title);
    title->setWordWrap(true);
    Measures::setType(title, Type::Heading);
    if (question.warns)
        Measures::setWarning(title);
    QWidget *text = question.text.isEmpty() ? nullptr : textWidget(question.text);

    auto *buttons = new QDialogButtonBox;
    for (qsizetype i = 0; i < question.answers.size(); ++i) {
        const bool last = i == question.answers.size() - 1;
        auto *button = new QPushButton(question.answers.at(i));
        button->setDefault(i == 0);
        buttons->addButton(button,
                           last ? QDialogButtonBox::RejectRole : QDialogButtonBox::AcceptRole);
        connect(button, &QPushButton::clicked, this, [this, i] { done(static_cast<int>(i) + 1); });
    }
    const int last = static_cast<int>(question.answers.size()) - 1;
    connect(this, &QDialog::finished, this,
            [this, last](int result) { Q_EMIT answered(result > 0 ? result - 1 : last); });

    setMinimumWidth(Measures::px(400));
    auto *layout = new QVBoxLayout(this);
    const int margin = Measures::px(Space::Large);
    layout->setContentsMargins(margin, margin, margin, Measures::px(Space::Medium));
    layout->setSpacing(Measures::px(Space::Medium));
    layout->addWidget(title);
    if (text)
        layout->addWidget(text);
    layout->addStretch();
    layout->addWidget(buttons);
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/minutesedit.h"

#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "words/teamwords.h"

#include <QHBoxLayout>
#include <QSpinBox>

namespace Callwell {

MinutesEdit::MinutesEdit(int minutes, const QString &zero, QWidget *parent)
    : QWidget(parent)
    , m_box(new QSpinBox)
{
    auto *meaning = new PlainLabel;
    Measures::setMuted(meaning);
    m_box->setRange(zero.isEmpty() ? 1 : 0, 60'000);
    m_box->setSingleStep(30);
    m_box->setSpecialValueText(zero);
    m_box->setSuffix(tr(" min", "minutes, behind a number"));
    m_box->setGroupSeparatorShown(true);
    const auto show = [meaning](int value) {
        meaning->setText(value < 60
                             ? QString()
                             : tr("= %1 of work hours", "a span").arg(Words::workMinutes(value)));
    };
    connect(m_box, &QSpinBox::valueChanged, meaning, show);
    m_box->setValue(minutes);
    show(m_box->value());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Measures::px(Space::Small));
    layout->addWidget(m_box);
    layout->addWidget(meaning, 1);
    setFocusProxy(m_box);
}

int MinutesEdit::minutes() const
{
    return m_box->value();
}

} // namespace Callwell

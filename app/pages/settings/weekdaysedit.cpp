// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/weekdaysedit.h"

#include "theme/measures.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>

namespace Callwell {
using namespace Qt::StringLiterals;

WeekdaysEdit::WeekdaysEdit(int days, QWidget *parent)
    : QWidget(parent)
{
    const QLocale locale;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        auto *box = new QCheckBox(locale.dayName(day, QLocale::ShortFormat));
        box->setObjectName(u"weekday%1"_s.arg(day));
        box->setAccessibleName(locale.dayName(day, QLocale::LongFormat));
        box->setChecked((days & (1 << (day - 1))) != 0);
        m_boxes.append(box);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Measures::px(Space::Small));
    const int first = locale.firstDayOfWeek();
    for (int i = 0; i < m_boxes.size(); ++i)
        layout->addWidget(m_boxes.at((first - Qt::Monday + i) % 7));
    layout->addStretch();
    for (int i = 1; i < m_boxes.size(); ++i) {
        setTabOrder(m_boxes.at((first - Qt::Monday + i - 1) % 7),
                    m_boxes.at((first - Qt::Monday + i) % 7));
    }
}

int WeekdaysEdit::days() const
{
    int days = 0;
    for (int i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            days |= 1 << i;
    }
    return days;
}

} // namespace Callwell

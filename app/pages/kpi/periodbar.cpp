// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/kpi/periodbar.h"

#include "theme/measures.h"

#include <QActionGroup>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QToolButton>

namespace Callwell {
using namespace Qt::StringLiterals;

PeriodBar::PeriodBar(QWidget *parent)
    : QWidget(parent)
    , m_spans(new QActionGroup(this))
    , m_from(new QDateEdit)
    , m_to(new QDateEdit)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Measures::px(Space::Hair));
    const std::array names{tr("This &month"), tr("This &quarter"), tr("This &year"),
                           tr("&All the time"), tr("&From … to …")};
    for (size_t i = 0; i < names.size(); ++i) {
        QAction *action = m_spans->addAction(names.at(i));
        action->setCheckable(true);
        action->setData(static_cast<int>(i));
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        layout->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, &PeriodBar::periodChanged);
    }
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_spans->actions().at(static_cast<int>(KpiSpan::Quarter))->setChecked(true);
    connect(m_spans, &QActionGroup::triggered, this, [this] {
        showDays();
        Q_EMIT periodChanged();
    });
    showDays();
}

void PeriodBar::setToday(QDate today)
{
    if (today == m_today)
        return;
    const bool first = !m_today.isValid();
    m_today = today;
    if (first) {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        m_from->setDate(QDate(today.year(), 1, 1));
        m_to->setDate(today);
    }
}

void PeriodBar::setSpan(KpiSpan span)
{
    m_spans->actions().at(static_cast<int>(span))->trigger();
}

void PeriodBar::setDays(QDate from, QDate to)
{
    {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        m_from->setDate(from);
        m_to->setDate(to);
    }
    setSpan(KpiSpan::Custom);
}

KpiSpan PeriodBar::span() const
{
    return static_cast<KpiSpan>(m_spans->checkedAction()->data().toInt());
}

KpiPeriod PeriodBar::period() const
{
    if (span() != KpiSpan::Custom)
        return periodAround(span(), m_today);
    return {std::min(m_from->date(), m_to->date()), std::max(m_from->date(), m_to->date())};
}

QList<QAction *> PeriodBar::actions() const
{
    return m_spans->actions();
}

void PeriodBar::showDays()
{
    const bool custom = span() == KpiSpan::Custom;
    m_from->setVisible(custom);
    m_to->setVisible(custom);
    if (custom && isVisible())
        m_from->setFocus();
}

} // namespace Callwell

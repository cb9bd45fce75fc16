// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "domain/attempt.h"

#include <QStyledItemDelegate>

namespace Callwell {

/*! Paints a lead: who, what happens next and when; what they asked for and how long they have
 *  waited; how they came and how often we tried. */
class LeadDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LeadDelegate(const Clock &clock, QObject *parent = nullptr);

    void setGoal(int goal) { m_goal = goal; }
    [[nodiscard]] int goal() const { return m_goal; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const Clock &m_clock;
    int m_goal = defaultAttemptGoal;
};

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "domain/workhours.h"

#include <QStyledItemDelegate>

namespace Callwell {

/*! Paints a lead: who, what happens next and when; what they asked for and how long they have
 *  waited; how they came and how often we tried. */
class LeadDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LeadDelegate(const Clock &clock, QObject *parent = nullptr);

    /*! The team's: in them runs the time for an answer. */
    void setHours(const WorkHours &hours) { m_hours = hours; }
    [[nodiscard]] const WorkHours &hours() const { return m_hours; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const Clock &m_clock;
    WorkHours m_hours;
};

} // namespace Callwell

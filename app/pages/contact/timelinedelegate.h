// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <QStyledItemDelegate>

namespace Callwell {

/*! Paints an event: its day where that begins, its time, what it was and what was said. */
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /*! Longer words are cut here, and shown whole when the event is opened. */
    static constexpr qsizetype longestWords = 600;

    explicit TimelineDelegate(const Clock &clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    struct Layout;
    [[nodiscard]] Layout layout(const QRect &rect, const QModelIndex &index) const;

    const Clock &m_clock;
};

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QSet>
#include <QTimeZone>

namespace Callwell {

/*!
 * When somebody can be reached or works: the same hours on some days of the week, except on days
 * off, by the clocks of one place. A day on which clocks change is as long as it is there.
 */
struct WorkHours
{
    QTimeZone zone = QTimeZone::utc();
    QTime from{9, 0};
    QTime until{17, 0}; ///< exclusive
    quint8 weekdays = 0b0001'1111; ///< bit 0: Monday ... bit 6: Sunday
    QSet<QDate> daysOff;

    /*! Whether there is any time on that day. */
    [[nodiscard]] bool worksOn(QDate day) const;
    /*! Whether that moment is inside. */
    [[nodiscard]] bool contains(const QDateTime &at) const;
    /*! `at` itself where it is inside, else when it begins next; null: not within two years. */
    [[nodiscard]] QDateTime nextFrom(const QDateTime &at) const;
    /*! Seconds of these hours between two moments; 0 where the end comes first. */
    [[nodiscard]] qint64 secondsBetween(const QDateTime &begin, const QDateTime &end) const;
    /*! The moment at which that many seconds of these hours are gone; null: not in two years. */
    [[nodiscard]] QDateTime after(const QDateTime &begin, qint64 seconds) const;

    struct Span
    {
        QDateTime begin;
        QDateTime end;
    };
    /*! From when to when there is work on that day, where there is any. In UTC. */
    [[nodiscard]] Span spanOn(QDate day) const;
};

/*!
 * Counts the seconds of work hours between moments within a span, which is laid out once: many
 * questions cost little.
 */
class WorkClock
{
public:
    WorkClock(const WorkHours &hours, const QDateTime &from, const QDateTime &until);

    /*! As WorkHours::secondsBetween; what lies outside the span does not count. */
    [[nodiscard]] qint64 secondsBetween(const QDateTime &begin, const QDateTime &end) const;
    /*!
     * How much of the time for an answer is gone: 0 just asked, 1 due, more: overdue. By the clock
     * where there is no work time between asked and due, 0 where no time was agreed.
     */
    [[nodiscard]] double shareGone(const QDateTime &asked, const QDateTime &due,
                                   const QDateTime &now) const;

private:
    struct Stretch
    {
        qint64 begin = 0; ///< UTC, in milliseconds
        qint64 end = 0;
        qint64 before = 0; ///< work time until `begin`, in milliseconds
    };
    [[nodiscard]] qint64 until(const QDateTime &at) const;

    QList<Stretch> m_stretches; ///< in their order, not empty ones
};

} // namespace Callwell

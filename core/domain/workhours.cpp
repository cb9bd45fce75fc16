// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workhours.h"

#include <algorithm>

namespace Callwell {

namespace {

constexpr int lookAheadInDays = 2 * 366;

} // namespace

bool WorkHours::worksOn(QDate day) const
{
    return from < until && ((weekdays >> (day.dayOfWeek() - 1)) & 1) != 0 && !daysOff.contains(day);
}

// An hour that clocks leave out moves to the next that there is, so an end is never before its
// beginning.
WorkHours::Span WorkHours::spanOn(QDate day) const
{
    return {QDateTime(day, from, zone).toUTC(), QDateTime(day, until, zone).toUTC()};
}

bool WorkHours::contains(const QDateTime &at) const
{
    const QDate day = at.toTimeZone(zone).date();
    if (!worksOn(day))
        return false;
    const Span span = spanOn(day);
    return span.begin <= at && at < span.end;
}

QDateTime WorkHours::nextFrom(const QDateTime &at) const
{
    QDate day = at.toTimeZone(zone).date();
    for (int i = 0; i < lookAheadInDays; ++i, day = day.addDays(1)) {
        if (!worksOn(day))
            continue;
        const Span span = spanOn(day);
        if (at < span.end)
            return std::max(at.toUTC(), span.begin);
    }
    return {};
}

qint64 WorkHours::secondsBetween(const QDateTime &begin, const QDateTime &end) const
{
    return WorkClock(*this, begin, end).secondsBetween(begin, end);
}

QDateTime WorkHours::after(const QDateTime &begin, qint64 seconds) const
{
    QDateTime at = nextFrom(begin);
    while (at.isValid()) {
        const Span span = spanOn(at.toTimeZone(zone).date());
        const qint64 here = at.secsTo(span.end);
        if (seconds <= here)
            return at.addSecs(seconds);
        seconds -= here;
        at = nextFrom(span.end);
        if (at.isValid() && begin.daysTo(at) > lookAheadInDays)
            return {};
    }
    return {};
}

WorkClock::WorkClock(const WorkHours &hours, const QDateTime &from, const QDateTime &until)
{
    qint64 before = 0;
    const QDate last = until.toTimeZone(hours.zone).date();
    for (QDate day = from.toTimeZone(hours.zone).date(); day <= last; day = day.addDays(1)) {
        if (!hours.worksOn(day))
            continue;
        const WorkHours::Span span = hours.spanOn(day);
        const qint64 begin = std::max(from, span.begin).toMSecsSinceEpoch();
        const qint64 end = std::min(until, span.end).toMSecsSinceEpoch();
        if (begin >= end)
            continue;
        m_stretches.append({begin, end, before});
        before += end - begin;
    }
}

// Work time from the beginning of the span to that moment.
qint64 WorkClock::until(const QDateTime &at) const
{
    const qint64 moment = at.toMSecsSinceEpoch();
    const auto next = std::ranges::upper_bound(m_stretches, moment, {}, &Stretch::begin);
    if (next == m_stretches.begin())
        return 0;
    const Stretch &stretch = *std::prev(next);
    return stretch.before + std::min(moment, stretch.end) - stretch.begin;
}

qint64 WorkClock::secondsBetween(const QDateTime &begin, const QDateTime &end) const
{
    return std::max(qint64(0), until(end) - until(begin)) / 1000;
}

double WorkClock::shareGone(const QDateTime &asked, const QDateTime &due,
                            const QDateTime &now) const
{
    if (!asked.isValid() || !due.isValid() || due <= asked)
        return 0;
    if (const qint64 agreed = secondsBetween(asked, due); agreed > 0)
        return static_cast<double>(secondsBetween(asked, now)) / static_cast<double>(agreed);
    return static_cast<double>(asked.secsTo(now)) / static_cast<double>(asked.secsTo(due));
}

} // namespace Callwell

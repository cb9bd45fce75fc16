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
    qint64 seconds = 0;
    const QDate last = end.toTimeZone(zone).date();
    for (QDate day = begin.toTimeZone(zone).date(); day <= last; day = day.addDays(1)) {
        if (!worksOn(day))
            continue;
        const Span span = spanOn(day);
        const QDateTime first = std::max(begin, span.begin);
        const QDateTime beyond = std::min(end, span.end);
        if (first < beyond)
            seconds += first.secsTo(beyond);
    }
    return seconds;
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

} // namespace Callwell

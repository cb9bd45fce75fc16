// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/daytally.h"

namespace Callwell {

namespace {
constexpr double millisecondsPerHour = 3'600'000;
}

DayTally::DayTally(const QTimeZone &zone)
    : m_zone(zone)
{
}

DayTally::Day &DayTally::dayOf(qint64 at)
{
    if (!m_day || at < m_begin || at >= m_end) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(at, m_zone).date();
        m_begin = date.startOfDay(m_zone).toMSecsSinceEpoch();
        m_end = date.addDays(1).startOfDay(m_zone).toMSecsSinceEpoch();
        m_day = &m_days[date];
    }
    return *m_day;
}

void DayTally::addLead(qint64 createdAt, bool won)
{
    Day &day = dayOf(createdAt);
    ++day.leads;
    day.won += won ? 1 : 0;
}

void DayTally::addAnswer(qint64 askedAt, qint64 answerTime)
{
    dayOf(askedAt).answers.append(answerTime);
}

std::optional<double> DayTally::value(Measure measure, QDate from, QDate to) const
{
    Day sum;
    for (auto day = m_days.lower_bound(from); day != m_days.end() && day->first <= to; ++day) {
        sum.leads += day->second.leads;
        sum.won += day->second.won;
        if (measure == Measure::AnswerHours)
            sum.answers.append(day->second.answers);
    }
    switch (measure) {
    case Measure::Leads:
        return static_cast<double>(sum.leads);
    case Measure::ShareConverted:
        return tenthsOfPercent(sum.won, sum.leads);
    case Measure::AnswerHours:
        return median(std::move(sum.answers)).transform([](qint64 middle) {
            return static_cast<double>(middle) / millisecondsPerHour;
        });
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

TargetStanding DayTally::standing(const Target &target, QDate today) const
{
    TargetStanding standing{.target = target};
    if (today < target.startsOn)
        return standing;
    const QDate last = std::min(today, target.endsOn);
    const qint64 days = target.startsOn.daysTo(last) + 1;
    standing.standing = value(target.measure, target.startsOn, last);
    standing.before =
        value(target.measure, target.startsOn.addDays(-days), target.startsOn.addDays(-1));
    standing.timeGone =
        static_cast<double>(days) / static_cast<double>(target.startsOn.daysTo(target.endsOn) + 1);
    for (TrendPoint point : trendStretches(target.startsOn, target.endsOn)) {
        if (point.startsOn > today)
            break;
        point.value = value(target.measure, point.startsOn, point.endsOn);
        standing.trend.append(point);
    }
    return standing;
}

} // namespace Callwell

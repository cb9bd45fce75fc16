// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/kpi.h"

#include <algorithm>
#include <numeric>

namespace Callwell {

namespace {

constexpr int mostStretches = 16;

// The end of the stretch that begins with `day`.
QDate stretchEnd(QDate day, QDate startsOn, qint64 days)
{
    const auto lastOfMonth = [](QDate date) {
        return QDate(date.year(), date.month(), date.daysInMonth());
    };
    if (days <= mostStretches)
        return day;
    if (days <= 7 * (mostStretches - 2)) // weeks count from the first day of the period
        return startsOn.addDays((startsOn.daysTo(day) / 7 + 1) * 7 - 1);
    if (days <= 31 * (mostStretches - 2))
        return lastOfMonth(day);
    if (days <= 92 * (mostStretches - 2))
        return lastOfMonth(QDate(day.year(), (day.month() + 2) / 3 * 3, 1));
    const auto years = static_cast<int>(days / 365 / (mostStretches - 2) + 1);
    return QDate(day.year() + years - 1, 12, 31);
}

} // namespace

qint64 AttemptCalls::calls() const
{
    return std::accumulate(results.begin(), results.end(), qint64(0));
}

OwnerSide sideOf(FunnelStep step)
{
    return step == FunnelStep::Generated ? OwnerSide::Marketing : OwnerSide::Sales;
}

CallResult callResult(bool answered, std::optional<GoodFor> outcome)
{
    if (!answered)
        return CallResult::NotAnswered;
    if (!outcome)
        return CallResult::NoOutcome;
    switch (*outcome) {
    case GoodFor::Good:
        return CallResult::Good;
    case GoodFor::Neutral:
        return CallResult::Neutral;
    case GoodFor::Bad:
        return CallResult::Bad;
    }
    Q_UNREACHABLE_RETURN(CallResult::NoOutcome);
}

std::optional<int> tenthsOfPercent(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return std::nullopt;
    return static_cast<int>((part * 2000 + whole) / (2 * whole));
}

std::optional<qint64> median(QList<qint64> values)
{
    if (values.isEmpty())
        return std::nullopt;
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    const qint64 below = *std::max_element(values.begin(), middle);
    return below + (*middle - below) / 2;
}

bool moreIsBetter(Measure measure)
{
    return measure != Measure::AnswerHours;
}

QList<TrendPoint> trendStretches(QDate startsOn, QDate endsOn)
{
    QList<TrendPoint> stretches;
    if (!startsOn.isValid() || !endsOn.isValid())
        return stretches;
    const qint64 days = startsOn.daysTo(endsOn) + 1;
    for (QDate day = startsOn; day <= endsOn;) {
        const QDate end = std::min(stretchEnd(day, startsOn, days), endsOn);
        stretches.append({day, end, std::nullopt});
        day = end.addDays(1);
    }
    return stretches;
}

KpiPeriod periodAround(KpiSpan span, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    switch (span) {
    case KpiSpan::Month:
        return {month, month.addMonths(1).addDays(-1)};
    case KpiSpan::Quarter:
        return {quarter, quarter.addMonths(3).addDays(-1)};
    case KpiSpan::Year:
        return {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    case KpiSpan::All:
    case KpiSpan::Custom:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Callwell

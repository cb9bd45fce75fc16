// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"
#include "domain/workhours.h"

namespace Callwell {
using namespace Qt::StringLiterals;

/*! Whether that next step tries to reach them; a look at what they show in public does not. */
[[nodiscard]] bool triesToReach(const QString &nextStep);

/*! When the next step with a lead is to be. */
enum class NextWhen { AsProposed, NextWorkingDay, InAWeek, InAMonth, OnADay, NotPlanned };
template<>
inline constexpr auto codes<NextWhen> =
    std::to_array<QLatin1StringView>({"as_proposed"_L1, "next_working_day"_L1, "in_a_week"_L1,
                                      "in_a_month"_L1, "on_a_day"_L1, "not_planned"_L1});

/*!
 * The time of the next step in UTC: when they can be reached first on that day, counted from their
 * today, or on the next one on which they can. Null for what has no day of its own: as proposed, on
 * a day that somebody names, not planned.
 */
[[nodiscard]] QDateTime nextStepTime(NextWhen when, const QDateTime &now, const WorkHours &theirs);

/*! When somebody who says yes wants the call. */
enum class CallWish {
    AnyTime,
    Now,
    InTheMorning,
    AtMidday,
    InTheAfternoon,
    InTheEvening,
    AtATime, ///< that they name
};
template<>
inline constexpr auto codes<CallWish> =
    std::to_array<QLatin1StringView>({"any_time"_L1, "now"_L1, "in_the_morning"_L1, "at_midday"_L1,
                                      "in_the_afternoon"_L1, "in_the_evening"_L1, "at_a_time"_L1});

/*!
 * From when to when, in UTC, by the clocks where they are: the next such part of a day on which
 * they can be reached that is not over yet. Now is for two hours. Null for any time, and for a time
 * that they name.
 */
[[nodiscard]] WorkHours::Span wishedTime(CallWish wish, const QDateTime &now,
                                         const WorkHours &theirs);

} // namespace Callwell

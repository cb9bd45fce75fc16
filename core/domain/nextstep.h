// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"

#include <QDateTime>
#include <QTimeZone>

namespace Callwell {
using namespace Qt::StringLiterals;

/*! When the next step with a lead is to be. */
enum class NextWhen { AsProposed, NextWorkingDay, InAWeek, InAMonth, OnADay, NotPlanned };
template<>
inline constexpr auto codes<NextWhen> =
    std::to_array<QLatin1StringView>({"as_proposed"_L1, "next_working_day"_L1, "in_a_week"_L1,
                                      "in_a_month"_L1, "on_a_day"_L1, "not_planned"_L1});

/*!
 * The time of the next step in UTC: nine in the morning where the person is, on that day counted
 * from their today; never on a Saturday or Sunday. Null for what has no day of its own: as
 * proposed, on a day that somebody names, not planned.
 */
[[nodiscard]] QDateTime nextStepTime(NextWhen when, const QDateTime &now, const QTimeZone &theirs);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/teamstore.h"
#include "usecase/session.h"

namespace Callwell {

/*!
 * Sets when the team works, how long it may take to answer, how long a look at a profile counts,
 * and where it is at home: phone numbers without a country are read as they are written there.
 * What was promised before stays promised.
 * Refused (RuleBroken), and nothing is changed: time_zone_unknown, work_ends_first,
 * work_needs_weekday, answer_time_too_short, territory_unknown,
 * profile_days_out_of_range.
 */
[[nodiscard]] Done saveTeamTimes(Session &session, const TeamTimes &input);

} // namespace Callwell

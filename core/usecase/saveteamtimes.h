// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/teamstore.h"
#include "usecase/session.h"

namespace Callwell {

/*!
 * Sets when the team works and how long it may take to answer. What was promised before stays
 * promised. Refused (RuleBroken), and nothing is changed: time_zone_unknown, work_ends_first,
 * work_needs_weekday, answer_time_too_short.
 */
[[nodiscard]] Done saveTeamTimes(Session &session, const TeamTimes &input);

} // namespace Callwell

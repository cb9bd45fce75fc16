// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"

namespace Callwell {

/*! After how many attempts we stop trying and hand over to nurturing, unless set otherwise. */
inline constexpr int defaultAttemptGoal = 7;

/*!
 * The number of the next attempt, counted from 1 for each hand-raise: `before` are the lead's
 * activities in any order; only attempts since `handRaisedAt` count (all, where that is null).
 */
[[nodiscard]] int nextAttempt(const QList<Activity> &before, const QDateTime &handRaisedAt);

/*! Whether the goal is reached: one last friendly message, then nurturing, never the bin. */
[[nodiscard]] bool goalReached(int attempts, int goal = defaultAttemptGoal);

} // namespace Callwell

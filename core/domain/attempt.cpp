// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/attempt.h"

#include <algorithm>

namespace Callwell {

int nextAttempt(const QList<Activity> &before, const QDateTime &handRaisedAt)
{
    int highest = 0;
    for (const Activity &activity : before) {
        if (!handRaisedAt.isValid() || activity.at >= handRaisedAt)
            highest = std::max(highest, activity.attempt);
    }
    return highest + 1;
}

bool goalReached(int attempts, int goal)
{
    return attempts >= goal;
}

QDateTime nextTryAt(int attempt, const QDateTime &at)
{
    constexpr std::array dayGaps{1, 2, 3, 5, 8};
    if (attempt <= 1)
        return at.addDuration(std::chrono::hours(2));
    const auto gap = std::min(static_cast<size_t>(attempt) - 2, dayGaps.size() - 1);
    return at.addDays(dayGaps.at(gap)).addDuration(std::chrono::hours(attempt % 2 == 0 ? 3 : -3));
}

} // namespace Callwell

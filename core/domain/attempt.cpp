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

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/betashare.h"

namespace Callwell {

/*! How often leads of a part were won among those that ended, and how often all the others. */
struct RoleRecord
{
    BetaShare theirs;
    BetaShare others;

    bool operator==(const RoleRecord &) const = default;
};

/*! Ended leads of either kind below which nothing is said. */
inline constexpr qint64 enoughEnded = 20;

/*!
 * Whether people of that part rarely buy here: with a probability of 97.5 % less often than the
 * others did.
 */
[[nodiscard]] inline bool rarelyBuy(const RoleRecord &record)
{
    return record.theirs.all >= enoughEnded && record.others.all >= enoughEnded
        && interval95(record.theirs).high < record.others.share();
}

} // namespace Callwell

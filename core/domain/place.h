// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"

namespace Callwell {

/*! The places of the inbox, in the order in which they are shown. */
enum class Place {
    WantsACall,
    Unanswered,
    PutRight, ///< a contact was bad for them
    DueToday,
    KeepTrying,
    Nurturing,
    Helped,
    Everyone,
};
template<>
inline constexpr auto codes<Place> = std::to_array<QLatin1StringView>(
    {"wants_a_call"_L1, "unanswered"_L1, "put_right"_L1, "due_today"_L1, "keep_trying"_L1,
     "nurturing"_L1, "helped"_L1, "everyone"_L1});

/*! What decides where a lead stands, beside the lead itself. */
struct LeadSituation
{
    Lead lead;
    int tries = 0; ///< attempts since the last hand-raise
    bool openInquiry = false;
    bool openTask = false;
    bool helpGiven = false; ///< a closing record says so
};

/*!
 * Whether the lead stands in that place at that time. A lead may stand in several: somebody who
 * wants a call and has an unanswered question is in both. The lists of the inbox ask the store with
 * the same rules as SQL (sql/sqlite/place_*.sql); a test holds the two against each other.
 */
[[nodiscard]] bool standsIn(Place place, const LeadSituation &situation,
                            const QDateTime &endOfToday);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

namespace Callwell {

/*!
 * Gives a lead to whom the team's rules name, inside the open group: whoever knows them already,
 * else as the first rule that fits says, never somebody away. Where no rule fits, it stays with
 * nobody. Returns the lead as it is then.
 */
[[nodiscard]] Result<Lead> assignByRules(Session &session, const Lead &lead);

struct AssignTo
{
    LeadId lead;
    MemberId member;
    QString reason; ///< of a claim
};

/*!
 * Gives a lead to that member by hand, also to somebody who is away: whoever does it knows why. To
 * give one of sales a lead that did not raise its hand is a claim, and is counted as one: refused
 * (claim_needs_reason) where nobody writes down why.
 */
[[nodiscard]] Result<Lead> assignTo(Session &session, const AssignTo &input);

} // namespace Callwell

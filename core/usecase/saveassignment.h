// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/assignment.h"
#include "usecase/session.h"

namespace Callwell {

/*!
 * Who gets a lead that wants a call; a rule without a key is a new one and comes last. Of the way
 * Member it asks no team, of any other no member. Refused (RuleBroken), and nothing is changed:
 * assignment_needs_member, language_unknown, territory_unknown.
 */
[[nodiscard]] Result<RowId> saveAssignmentRule(Session &session, const AssignmentRule &input);

[[nodiscard]] Done deleteAssignmentRule(Session &session, const RowId &id);

struct MoveAssignmentRule
{
    RowId id;
    int by = 1; ///< places further down; negative: up
};

[[nodiscard]] Done moveAssignmentRule(Session &session, const MoveAssignmentRule &input);

/*!
 * Days on which a member is away; without a key it is a new absence. Refused (RuleBroken), and
 * nothing is changed: absence_needs_member, absence_needs_days, absence_ends_first.
 */
[[nodiscard]] Result<RowId> saveAbsence(Session &session, const Absence &input);

[[nodiscard]] Done deleteAbsence(Session &session, const RowId &id);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/trial.h"
#include "usecase/session.h"

namespace Callwell {

struct BeginTrial
{
    ScriptVersionId first;
    ScriptVersionId second;
};

/*!
 * From now on leads are given one of two published versions of a script, half of them each. Refused
 * where a trial of that script runs, or where the two are not for the same leads: stages, roles or
 * languages in their front matter differ.
 */
[[nodiscard]] Result<TrialId> beginTrial(Session &session, const BeginTrial &input);

struct EndTrial
{
    TrialId trial;
    ScriptVersionId kept; ///< one of the two; null: neither is chosen, the newest one is used
};

/*!
 * Ends a trial by hand. The version that is kept is the newest published one from now on: where it
 * isn't, its text is published again under the next number, for what was published never changes.
 */
[[nodiscard]] Done endTrial(Session &session, const EndTrial &input);

} // namespace Callwell

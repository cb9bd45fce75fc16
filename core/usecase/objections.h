// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

namespace Callwell {

/*! An objection in the lead's words. */
struct LearnObjection
{
    LeadId lead;
    QString words;
    QString theme;
    ActivityId source; ///< the call it was said in; null: none
    QDateTime at; ///< when they said it; null or later than now: now
};

/*! Keeps an open objection, with its event on the timeline. */
[[nodiscard]] Done learnObjection(Session &session, const LearnObjection &input);

/*! How an objection went on. */
struct MoveObjection
{
    ObjectionId objection;
    ObjectionState state = ObjectionState::Explored;
    QString words; ///< what was found out, how it was resolved together, why it was accepted
    ProofId proof; ///< what helped; null: nothing of the library
    ScriptId script; ///< whose part on this theme helped; null: none
};

/*!
 * Keeps it, with the event on the timeline. Refused (RuleBroken) for a way that objections do not
 * go (see mayMove), and without words, but where it is open again.
 */
[[nodiscard]] Result<Objection> moveObjection(Session &session, const MoveObjection &input);

} // namespace Callwell

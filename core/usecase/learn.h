// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

namespace Callwell {

/*! An answer that a lead gave. */
struct LearnFact
{
    LeadId lead;
    QString key; ///< the question's
    QString answer;
    ActivityId source; ///< where it was said; null: a note on the timeline is made
    bool volunteered = false; ///< they said it by themselves; otherwise we asked
    QDateTime at; ///< when they said it; null or later than now: now. The same below
};

/*!
 * Keeps a known fact; older answers stay, and the same answer again adds none. Asking what was
 * known already is an event of its own on the timeline, and is counted.
 */
[[nodiscard]] Done learnFact(Session &session, const LearnFact &input);

/*! Which of several answers counts, and why. */
struct SettleFact
{
    LeadId lead;
    QString key;
    QString answer;
    QString reason;
};

/*!
 * Settles a question on which two sources disagree; all answers stay. Refused (RuleBroken) without
 * a reason, and where nothing disagrees.
 */
[[nodiscard]] Done settleFact(Session &session, const SettleFact &input);

/*! A product of somebody else that they consider. */
struct LearnAlternative
{
    LeadId lead;
    QString name;
    QString liked; ///< what they like about it; empty: they did not say
    QDateTime at;
};

/*! Keeps it as the legitimate choice that it is, with its event on the timeline. */
[[nodiscard]] Done learnAlternative(Session &session, const LearnAlternative &input);

/*! A note about the lead's person on the timeline. */
struct AddNote
{
    LeadId lead;
    QString words;
};

[[nodiscard]] Result<ActivityId> addNote(Session &session, const AddNote &input);

} // namespace Callwell

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
};

/*! Keeps a known fact; older answers stay. An answer that is known already changes nothing. */
[[nodiscard]] Done learnFact(Session &session, const LearnFact &input);

/*! An objection in the lead's words. */
struct LearnObjection
{
    LeadId lead;
    QString words;
    QString theme;
    ActivityId source; ///< the call it was said in; null: none
};

/*! Keeps an open objection, with its event on the timeline. */
[[nodiscard]] Done learnObjection(Session &session, const LearnObjection &input);

/*! A note about the lead's person on the timeline. */
struct AddNote
{
    LeadId lead;
    QString words;
};

[[nodiscard]] Result<ActivityId> addNote(Session &session, const AddNote &input);

} // namespace Callwell

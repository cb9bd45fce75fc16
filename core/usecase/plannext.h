// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cadence.h"
#include "usecase/session.h"

namespace Callwell {

/*! What the cadence proposes for a lead now. */
[[nodiscard]] Result<Proposal> proposalFor(Session &session, const Lead &lead);

/*!
 * Plans what comes after an attempt of that kind that nobody answered, inside the open group: the
 * next attempt, at the goal a last friendly message, or nurturing where no way is left. What was
 * agreed with them stays, and who is closed is not tried again. Returns the lead as it is then.
 */
[[nodiscard]] Result<Lead> planAfterSilence(Session &session, const Lead &lead, StepKind kind);

/*!
 * Plans a lead's next step anew, inside the open group, where it goes a way that is ruled out now.
 * Returns the lead as it is then.
 */
[[nodiscard]] Result<Lead> planAnew(Session &session, const Lead &lead);

/*!
 * Inside the open group: plans attempts at a person anew that would fall on one of their days with
 * another one, whatever it is for, done or planned.
 */
[[nodiscard]] Done planApart(Session &session, PersonId person);

/*!
 * Inside the open group: writes down that trying ends before the goal; whether it does. Refused
 * (giving_up_needs_reason) where it does and nobody says why.
 */
[[nodiscard]] Result<bool> noteGivingUp(Session &session, const Lead &lead, const QString &reason);

/*!
 * Lets a lead rest, inside the open group: silence is no "no", so the question of a call is open
 * again, marketing looks after them, and looks again at that time. `cause`, in words or as a code
 * (see Words::cause), stands on the timeline.
 */
[[nodiscard]] Result<Lead> letRest(Session &session, const Lead &lead, const QString &cause,
                                   const QDateTime &lookAgainAt);

/*! The number of the next attempt at that lead. */
[[nodiscard]] Result<int> nextAttemptNumber(Session &session, const Lead &lead);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

namespace Callwell {

/*! The lead's own answer to "would you like a personal call?" */
struct RaiseHand
{
    LeadId lead;
    HandRaise answer = HandRaise::Yes; ///< NotAsked: they fell silent, the question is open again
    Channel channel = Channel::Phone;
    QString words; ///< theirs
    QDateTime callFrom; ///< of a yes: from when; null: any time
    QDateTime callUntil;
    QDateTime askAgainAt; ///< of anything but a yes: when to ask again; null: not said
};

/*!
 * Keeps the answer and follows it at once: a yes hands the lead to sales, anything else to
 * marketing, as a handover on the timeline; whom of sales, the team's rules say. Returns the lead
 * as it is then.
 */
[[nodiscard]] Result<Lead> raiseHand(Session &session, const RaiseHand &input);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/logcall.h"

namespace Callwell {

/*! A mail or a message that tries to reach a lead. */
struct ReachOut
{
    LeadId lead;
    ActivityKind kind = ActivityKind::Mail; ///< Mail or Message
    QString words; ///< what was written, in short
};

/*!
 * Logs an attempt in writing; the cadence plans the next one. Where the last friendly message was
 * due, this is it: the lead goes to nurturing with a date. Refused (RuleBroken) where the person
 * ruled that channel out, and without words.
 */
[[nodiscard]] Result<LoggedCall> reachOut(Session &session, const ReachOut &input);

/*! Why nobody tries any longer, before the goal of attempts is reached. */
struct GiveUp
{
    LeadId lead;
    QString reason;
};

/*!
 * Stops trying: the lead goes to nurturing with a date, the reason and the attempts made stand on
 * the timeline and are counted. Refused (RuleBroken) without a reason before the goal is reached,
 * and where nobody wants a call anyway.
 */
[[nodiscard]] Result<Lead> giveUp(Session &session, const GiveUp &input);

} // namespace Callwell

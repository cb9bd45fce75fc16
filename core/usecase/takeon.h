// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

namespace Callwell {

/*! Somebody of us looks after a lead from now on. */
struct TakeOn
{
    LeadId lead;
    QString reason; ///< needed where they did not ask for a call
};

/*!
 * Makes this session's member the owner. Who did not raise their hand stays with marketing's side;
 * that sales takes them on is a claim, with its reason on the timeline, and is counted. Refused
 * (RuleBroken) without a reason there, and where nobody is signed in.
 */
[[nodiscard]] Result<Lead> takeOn(Session &session, const TakeOn &input);

/*! Inside the open group: writes down where it is a claim that somebody of that role takes them. */
[[nodiscard]] Done noteClaim(Session &session, const Lead &lead, Role taker, const QString &reason);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

namespace Callwell {

/*!
 * Reopens a lead that was let go, inside the open group, with its whole story: marketing looks
 * after them, and the question of a call is open again. `cause` stands on the timeline. Who is open
 * or a customer stays as they are. Returns the lead as it is then.
 */
[[nodiscard]] Result<Lead> reopen(Session &session, const Lead &lead, const QString &cause);

/*!
 * Brings back every lead whose closing record says to look again by today, by the team's own
 * calendar; returns how many. Nobody does this by hand, and nobody takes it back.
 */
[[nodiscard]] Result<int> bringBack(Session &session);

} // namespace Callwell

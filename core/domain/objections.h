// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"

namespace Callwell {

/*!
 * Whether an objection may go from one state to the other: it is explored, then resolved together
 * or accepted; what came up again is open again. Nothing stays where it is by a move.
 */
[[nodiscard]] bool mayMove(ObjectionState from, ObjectionState to);

} // namespace Callwell

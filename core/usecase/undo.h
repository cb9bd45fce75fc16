// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/outbox.h"
#include "usecase/session.h"

namespace Callwell {

/*! What Ctrl+Z would take back now: the last thing done by hand today, or nothing. */
[[nodiscard]] Result<std::optional<GroupRow>> whatCanBeUndone(Session &session);
/*! What can be done again: the last thing taken back, unless something was done since. */
[[nodiscard]] Result<std::optional<GroupRow>> whatCanBeRedone(Session &session);

/*!
 * Takes back the last thing done by hand or imported today, all its rows, also after a restart.
 * Returns what it was. Fails with NothingToTakeBack, or with ChangedSince and no change.
 */
[[nodiscard]] Result<GroupRow> undo(Session &session);
/*! Does again what undo() took back last. */
[[nodiscard]] Result<GroupRow> redo(Session &session);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

namespace Callwell {

class Connection;

/*!
 * Makes the triggers that write every change of a synced table into the outbox, from the list of
 * synced tables and the columns that the schema gives them. Called after each migration.
 */
[[nodiscard]] Done makeCaptureTriggers(Connection &connection);

} // namespace Callwell

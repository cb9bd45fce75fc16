// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QLatin1StringView>

namespace Callwell {

class Connection;

/*!
 * Makes the triggers that write every change of a synced table into the outbox, from the list of
 * synced tables and the columns that the schema gives them. Called after each migration.
 */
[[nodiscard]] Done makeCaptureTriggers(Connection &connection);

/*! The expression by which a whole row of `table`, known as `row`, is written into the outbox. */
[[nodiscard]] Result<QString> rowAsJson(Connection &connection, QLatin1StringView table,
                                        QLatin1StringView row);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

namespace Callwell {

class Connection;

/*! The version of the schema that this program works with: the number of the last migration. */
[[nodiscard]] int newestSchema();

/*!
 * Brings the store to the newest schema: the numbered texts under sql/sqlite/migrations, each in a
 * transaction of its own, after a backup beside the file (`NAME.before-N`, made by VACUUM INTO)
 * when there is something to lose.
 */
[[nodiscard]] Done migrate(Connection &connection);

/*! The value of a numeric pragma. */
[[nodiscard]] Result<qint64> pragma(Connection &connection, QLatin1StringView name);

} // namespace Callwell

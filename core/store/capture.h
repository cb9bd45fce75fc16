// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QLatin1StringView>
#include <QList>

namespace Callwell {

class Connection;

/*! A column that the team shares. */
struct SyncedColumn
{
    QString name;
    bool blob = false; ///< a key of 16 bytes
    bool number = false; ///< a number, a time, yes or no; else a text
};

/*! The columns of a synced table; those that begin with a line are the store's own. */
[[nodiscard]] Result<QList<SyncedColumn>> syncedColumns(Connection &connection,
                                                        QLatin1StringView table);

/*!
 * Makes the triggers that write every change of a synced table into the outbox, from the list of
 * synced tables and the columns that the schema gives them. Called after each migration.
 */
[[nodiscard]] Done makeCaptureTriggers(Connection &connection);

/*! The expression by which a whole row of `table`, known as `row`, is written into the outbox. */
[[nodiscard]] Result<QString> rowAsJson(Connection &connection, QLatin1StringView table,
                                        QLatin1StringView row);

} // namespace Callwell

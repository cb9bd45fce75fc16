// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/serverrows.h"

namespace Callwell {

/*!
 * Holds a table's keys and versions against the server's, fetches what differs and drops what the
 * server has not: one repair for expired cursors, sums that differ, and a look by hand. The outbox
 * is left alone. Gives how many rows were fetched or dropped.
 */
[[nodiscard]] Result<int> compareTable(Connection &store, Gateway &gateway, const QString &table,
                                       const SharedColumns &columns, TouchedRows &touched);

/*! What api.digest() counts, of the rows here; it means something where nothing is pending. */
[[nodiscard]] Result<Digest> localDigest(Connection &store, const QString &table);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/gatewayconnection.h"

namespace Callwell {

/*!
 * What moving rows costs at least: libpq COPY to and from SQLite with the same columns, indexes and
 * settings; no merge, no scope, no metadata, nothing derived. The ceiling of bench_sync.
 */
class BareSync
{
public:
    /*! Tables and indexes of `schemaOf`, a store of ours, in a new file without its triggers. */
    [[nodiscard]] static Done makeStore(const QString &schemaOf, const QString &path);

    /*! Copies whole tables from the server into the file, one transaction each; gives the rows. */
    [[nodiscard]] static Result<qint64> fetch(GatewayConnection &server, const QString &path,
                                              const QStringList &tables);
    /*! Copies tables from the file into bare tables of the same columns and indexes there. */
    [[nodiscard]] static Result<qint64> send(GatewayConnection &server, const QString &path,
                                             const QStringList &tables);
};

} // namespace Callwell

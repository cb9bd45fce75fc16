// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/outbox.h"
#include "store/rowwriter.h"
#include "sync/gateway.h"
#include "sync/pendingrows.h"

#include <map>

namespace Callwell {

/*! The columns of each table that this store and the server both know, the key first. */
using SharedColumns = QMap<QString, QList<SyncedColumn>>;
[[nodiscard]] Result<SharedColumns> sharedColumns(Connection &store, const Greeting &greeting);

/*!
 * Takes rows as the server has them into the store, inside a server turn. Where something of ours
 * is pending, the server's row is kept as the base, and the base with ours over it is shown.
 */
class ServerRows
{
public:
    ServerRows(Connection &store, const SharedColumns &columns, PendingRows pending);

    /*! How much a version tells: the same one is the same row, unless the server was restored. */
    enum class Known { SkipSameVersion, WriteAnyway };

    [[nodiscard]] Done take(const ServerRow &row, Known known = Known::SkipSameVersion);

    /*! Shows the bases over which nothing of ours lies any more. The last call. */
    [[nodiscard]] Done settle();

    [[nodiscard]] const PendingRows &pending() const { return m_pending; }
    [[nodiscard]] const TouchedRows &touched() const { return m_touched; }
    [[nodiscard]] qint64 latestStamp() const { return m_latestStamp; }
    void touch(const RowKey &row);

private:
    [[nodiscard]] Done keepBase(const RowKey &row, qint64 version,
                                const std::optional<QJsonObject> &content);
    [[nodiscard]] Done show(const RowKey &row, qint64 version,
                            const std::optional<QJsonObject> &content);
    [[nodiscard]] Result<RowWriter *> writer(const QString &table);

    Connection &m_store;
    const SharedColumns &m_columns;
    PendingRows m_pending;
    std::map<QString, RowWriter> m_writers;
    TouchedRows m_touched;
    qint64 m_latestStamp = 0;
};

} // namespace Callwell

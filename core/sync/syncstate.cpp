// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/syncstate.h"

#include "store/connection.h"
#include "store/values.h"

namespace Callwell {
using namespace Qt::StringLiterals;

Result<std::optional<SyncState>> SyncState::read(Connection &store)
{
    CALLWELL_LET(Query query,
                 store.query(u"SELECT laptop, server, epoch, member_id, role, cursor, loading, "
                             "acknowledged, clock, synced_at, compared_at FROM sync_state"_s));
    if (!query.next())
        return std::nullopt;
    const auto key = [&](int column) {
        return query.isNull(column) ? QUuid()
                                    : QUuid::fromRfc4122(query.value(column).toByteArray());
    };
    return SyncState{.laptop = key(0),
                     .server = query.text(1).toUtf8(),
                     .epoch = key(2),
                     .member = key(3),
                     .role = query.text(4),
                     .cursor = query.text(5),
                     .loading = query.text(6),
                     .acknowledged = query.number(7),
                     .clock = query.number(8),
                     .syncedAt = sqlAs<QDateTime>(query.value(9)),
                     .comparedAt = sqlAs<QDateTime>(query.value(10))};
}

Done SyncState::write(Connection &store) const
{
    return store.run(
        u"INSERT OR REPLACE INTO sync_state (only, laptop, server, epoch, member_id, role, cursor, "
        "loading, acknowledged, clock, synced_at, compared_at) "
        "VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"_s,
        {toSql(laptop), toSql(QString::fromUtf8(server)), toSql(epoch), toSql(member), toSql(role),
         toSql(cursor), toSql(loading), acknowledged, clock, toSql(syncedAt), toSql(comparedAt)});
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/comparing.h"

#include "store/connection.h"
#include "store/serverturn.h"
#include "store/values.h"
#include "sync/syncstate.h"

#include <QtEndian>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr int stretch = 20000; ///< keys at once

using Versions = QHash<QUuid, qint64>;

Result<Versions> localVersions(Connection &store, const QString &table, const QUuid &after,
                               const QUuid &last)
{
    const QByteArray from = after.isNull() ? QByteArray("") : after.toRfc4122();
    const QByteArray until = last.isNull() ? QByteArray(17, '\xff') : last.toRfc4122();
    CALLWELL_LET(Query query,
                 store.query(u"SELECT id, _version FROM %1 WHERE id > ?1 AND id <= ?2"_s.arg(table),
                             {from, until}));
    Versions versions;
    while (query.next())
        versions.insert(QUuid::fromRfc4122(query.value(0).toByteArray()), query.number(1));
    return versions;
}

Result<int> repair(Connection &store, const SharedColumns &columns, const QList<ServerRow> &rows,
                   TouchedRows &touched)
{
    return inServerTurn(store, [&]() -> Result<int> {
        CALLWELL_LET(const auto state, SyncState::read(store));
        CALLWELL_LET(PendingRows pending, PendingRows::read(store, state->acknowledged));
        ServerRows taken(store, columns, std::move(pending));
        for (const ServerRow &row : rows)
            CALLWELL_TRY(taken.take(row, ServerRows::Known::WriteAnyway));
        touched.tables.unite(taken.touched().tables);
        touched.everything = true;
        return static_cast<int>(rows.size());
    });
}

} // namespace

Result<int> compareTable(Connection &store, Gateway &gateway, const QString &table,
                         const SharedColumns &columns, TouchedRows &touched)
{
    QUuid after;
    int changed = 0;
    while (true) {
        Versions theirs;
        QUuid last;
        CALLWELL_TRY(gateway.versions(table, after, stretch, [&](const QUuid &id, qint64 version) {
            theirs.insert(id, version);
            last = id;
            return Done();
        }));
        const bool complete = theirs.size() < stretch;
        CALLWELL_LET(const Versions ours,
                     localVersions(store, table, after, complete ? QUuid() : last));
        QList<ServerRow> rows;
        for (auto row = ours.begin(); row != ours.end(); ++row) {
            if (!theirs.contains(row.key()))
                rows.append({.table = table, .id = row.key(), .gone = true});
        }
        QList<QUuid> wanted;
        for (auto row = theirs.begin(); row != theirs.end(); ++row) {
            if (ours.value(row.key(), -1) != row.value())
                wanted.append(row.key());
        }
        if (!wanted.isEmpty()) {
            CALLWELL_TRY(gateway.rows(table, wanted, [&](const ServerRow &row) {
                rows.append(row);
                return Done();
            }));
        }
        if (!rows.isEmpty()) {
            CALLWELL_LET(const int repaired, repair(store, columns, rows, touched));
            changed += repaired;
        }
        if (complete)
            return changed;
        after = last;
    }
}

Result<Digest> localDigest(Connection &store, const QString &table)
{
    CALLWELL_LET(Query query, store.query(u"SELECT id, _version FROM %1"_s.arg(table)));
    qint64 count = 0;
    // A sum of up to 2^63 for each row: two halves, so that a million rows have room.
    quint64 low = 0;
    quint64 high = 0;
    while (query.next()) {
        const QByteArray id = query.value(0).toByteArray();
        const quint64 key = qFromBigEndian<quint64>(id.constData() + 8) & 0xffffffffffffULL;
        const quint64 hash = key ^ static_cast<quint64>(query.number(1));
        low += hash & 0xffffffffULL;
        high += hash >> 32;
        ++count;
    }
    high += low >> 32;
    low &= 0xffffffffULL;
    // as decimal digits, by long division of (high, low) by 10^9
    QString digits;
    quint64 upper = high;
    quint64 lower = low;
    do {
        constexpr quint64 base = 1000000000ULL;
        const quint64 rest = ((upper % base) << 32) + lower;
        upper /= base;
        lower = rest / base;
        const QString group = QString::number(rest % base);
        digits.prepend(upper == 0 && lower == 0 ? group : group.rightJustified(9, u'0'));
    } while (upper > 0 || lower > 0);
    return Digest{.rows = count, .hashes = digits};
}

} // namespace Callwell

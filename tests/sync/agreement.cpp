// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/agreement.h"

#include "store/connection.h"
#include "store/soundness.h"
#include "store/tables.h"
#include "sync/gatewayconnection.h"
#include "sync/serverrows.h"
#include "sync/syncstate.h"

#include <QtEndian>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// A field of either side as text; a null text: nothing.
QString asText(const SyncedColumn &column, const PageField &field)
{
    if (field.length < 0)
        return {};
    if (column.blob)
        return QString::fromLatin1(QByteArray(field.data, field.length).toHex());
    if (!column.number)
        return u'"' + QString::fromUtf8(field.data, field.length);
    return QString::number(field.length == 8 ? qFromBigEndian<qint64>(field.data)
                                             : qFromBigEndian<qint32>(field.data));
}

QString asText(const SyncedColumn &column, const Query &row, int i)
{
    if (row.isNull(i))
        return {};
    if (column.blob)
        return QString::fromLatin1(row.value(i).toByteArray().toHex());
    return column.number ? QString::number(row.number(i)) : u'"' + row.text(i);
}

Result<QString> differenceOf(Connection &store, Gateway &gateway, QLatin1StringView table,
                             QList<SyncedColumn> columns)
{
    constexpr int all = 100'000'000;
    QStringList names;
    for (const SyncedColumn &column : std::as_const(columns))
        names.append(column.name);
    CALLWELL_LET(
        Query row,
        store.query(u"SELECT %1, _version FROM %2 ORDER BY id"_s.arg(names.join(u", "_s), table)));
    names.append(u"version"_s);
    columns.append({.name = u"version"_s, .number = true});
    QString found;
    const PageSink compare = [&](std::span<const PageField> fields) -> Done {
        if (!found.isEmpty())
            return {};
        if (!row.next()) {
            found = u"%1: the server has %2 and the laptop does not"_s.arg(
                table, asText(columns.first(), fields.front()));
        }
        for (int i = 0; found.isEmpty() && i < columns.size(); ++i) {
            const QString there = asText(columns.at(i), fields[static_cast<size_t>(i)]);
            const QString here = asText(columns.at(i), row, i);
            if (here != there || here.isNull() != there.isNull()) {
                found = u"%1.%2 of %3: “%4” here, “%5” there"_s.arg(
                    table, columns.at(i).name, asText(columns.first(), row, 0), here, there);
            }
        }
        return {};
    };
    CALLWELL_TRY(gateway.page(table, names, {}, all, compare));
    if (found.isEmpty() && row.next())
        found = u"%1: the laptop has %2 and the server does not"_s.arg(
            table, asText(columns.first(), row, 0));
    return found;
}

Result<qint64> count(Connection &store, const QString &what)
{
    CALLWELL_LET(Query query, store.query(u"SELECT count(*) FROM "_s + what));
    return query.next() ? query.number(0) : -1;
}

} // namespace

Result<QString> differenceToServer(Connection &store, Gateway &gateway)
{
    CALLWELL_LET(const auto state, SyncState::read(store));
    CALLWELL_LET(const Greeting greeting, gateway.hello(state->laptop));
    CALLWELL_LET(const SharedColumns columns, sharedColumns(store, greeting));
    for (const QLatin1StringView table : syncedTables()) {
        CALLWELL_LET(const QString found,
                     differenceOf(store, gateway, table, columns.value(table)));
        if (!found.isEmpty())
            return found;
    }
    return QString();
}

Result<QString> notDoneOnce(Connection &store, GatewayConnection &superuser)
{
    CALLWELL_LET(const auto state, SyncState::read(store));
    CALLWELL_LET(
        const auto rows,
        superuser.select(
            u"WITH c AS (SELECT c.*, a.login FROM sync.client c JOIN sync.account a "
            "            ON a.id = c.account WHERE c.id = $1) "
            "SELECT (SELECT last_op FROM c), "
            "  (SELECT count(*) FROM sync.applied a, c WHERE a.client_id = c.id AND a.op > 0), "
            "  (SELECT count(*) FROM sync.rejected r, c WHERE r.client_id = c.id), "
            "  (SELECT count(*) FROM sync.conflict), "
            "  (SELECT count(*) - count(DISTINCT (h.entity, i)) FROM c, sync.change h, "
            "   unnest(h.ids) i WHERE h.who = c.login AND h.op = 'insert')"_s,
            {state->laptop}));
    const QVariantList row = rows.value(0);
    const auto number = [&](int i) {
        return row.value(i).toLongLong();
    };
    if (number(0) < state->acknowledged)
        return u"%1 were acknowledged, the server knows of %2"_s.arg(state->acknowledged)
            .arg(number(0));
    if (number(1) != number(0))
        return u"of %1 groups %2 were done"_s.arg(number(0)).arg(number(1));
    if (number(2) + number(3) > 0)
        return u"%1 rejected, %2 conflicts there"_s.arg(number(2)).arg(number(3));
    if (number(4) > 0)
        return u"%1 rows came into being twice"_s.arg(number(4));
    CALLWELL_LET(const qint64 rejected, count(store, u"sync_rejected"_s));
    CALLWELL_LET(const qint64 conflicts, count(store, u"sync_conflict"_s));
    return rejected + conflicts > 0
        ? u"%1 rejected, %2 conflicts here"_s.arg(rejected).arg(conflicts)
        : QString();
}

Result<QString> faultOf(Connection &store)
{
    CALLWELL_LET(const QList<Fault> faults, findFaults(store));
    return faults.isEmpty() ? QString() : u"not sound: "_s + faults.first().what;
}

} // namespace Callwell

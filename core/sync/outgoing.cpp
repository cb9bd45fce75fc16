// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/outgoing.h"

#include "store/connection.h"
#include "store/tables.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

struct Group
{
    qint64 number = 0;
    QString kind;
    qint64 stamp = 0;
    qint64 changes = 0;
};

Result<QList<Group>> groupsBehind(Connection &store, qint64 acknowledged, int most)
{
    CALLWELL_LET(Query query,
                 store.query(u"SELECT number, kind, stamp, (SELECT count(*) FROM change "
                             "WHERE group_number = number) FROM change_group "
                             "WHERE number > ?1 ORDER BY number LIMIT ?2"_s,
                             {acknowledged, most}));
    QList<Group> groups;
    while (query.next())
        groups.append({query.number(0), query.text(1), query.number(2), query.number(3)});
    return groups;
}

// Codes of use cases: letters, digits and lines, nothing to escape.
QByteArray head(const Group &group)
{
    return R"({"kind":")" + group.kind.toUtf8() + R"(","stamp":)" + QByteArray::number(group.stamp);
}

// The outbox holds JSON already: it is sent as it is written there.
Result<QByteArray> changesOf(Connection &store, qint64 group, const QString &condition = {})
{
    CALLWELL_LET(Query query,
                 store.query(u"SELECT table_name, row_id, operation, before, after FROM change "
                             "WHERE group_number = ?1 "_s
                                 + condition + u" ORDER BY sequence"_s,
                             {group}));
    QByteArray json;
    while (query.next()) {
        json += json.isEmpty() ? "{\"t\":\"" : ",{\"t\":\"";
        json += query.text(0).toUtf8() + "\",\"id\":\"" + query.value(1).toByteArray().toHex()
            + "\",\"op\":\"" + query.text(2).toUtf8() + '"';
        if (!query.isNull(3))
            json += ",\"before\":" + query.text(3).toUtf8();
        if (!query.isNull(4))
            json += ",\"after\":" + query.text(4).toUtf8();
        json += '}';
    }
    return json;
}

// The tables that a group has new rows of: each of them is worth a look through all its changes.
Result<QSet<QString>> tablesOf(Connection &store, qint64 group)
{
    CALLWELL_LET(Query query,
                 store.query(u"SELECT DISTINCT table_name FROM change WHERE group_number = ?1 "
                             "AND operation = 'insert'"_s,
                             {group}));
    QSet<QString> tables;
    while (query.next())
        tables.insert(query.text(0));
    return tables;
}

} // namespace

Result<OutgoingGroups> readOutgoing(Connection &store, qint64 acknowledged,
                                    const OutgoingLimits &limits)
{
    CALLWELL_LET(const QList<Group> waiting, groupsBehind(store, acknowledged, limits.groups));
    OutgoingGroups out{.first = acknowledged + 1, .json = "["};
    for (const Group &group : waiting) {
        const bool big = group.changes >= limits.partsFrom;
        if (out.count > 0 && (big || out.rows + group.changes > limits.changes))
            break;
        ++out.count;
        out.rows += group.changes;
        if (big) {
            out.inParts = true;
            break;
        }
        CALLWELL_LET(const QByteArray changes, changesOf(store, group.number));
        if (out.count > 1)
            out.json += ',';
        out.json += head(group) + ",\"changes\":[" + changes + "]}";
    }
    out.json += ']';
    return out;
}

Result<QByteArray> sendParts(Connection &store, Gateway &gateway, const QUuid &laptop, qint64 group,
                             const SharedColumns &columns, const OutgoingLimits &limits)
{
    CALLWELL_LET(const QSet<QString> written, tablesOf(store, group));
    int part = 0;
    for (const QLatin1StringView table : syncedTables()) {
        if (!written.contains(table))
            continue;
        QStringList fields;
        for (const SyncedColumn &column : columns.value(table))
            fields.append(column.name);
        CALLWELL_LET(Query query,
                     store.query(u"SELECT after FROM change WHERE group_number = ?1 "
                                 "AND operation = 'insert' AND table_name = ?2 ORDER BY sequence"_s,
                                 {group, table}));
        QByteArray rows;
        int count = 0;
        const auto send = [&]() -> Done {
            if (count == 0)
                return {};
            rows += ']';
            CALLWELL_TRY(gateway.pushPart(laptop, group, ++part, table, fields, rows));
            rows.clear();
            count = 0;
            return {};
        };
        while (query.next()) {
            rows += count == 0 ? '[' : ',';
            rows += query.text(0).toUtf8();
            if (++count == limits.partRows)
                CALLWELL_TRY(send());
        }
        CALLWELL_TRY(send());
    }
    CALLWELL_LET(const QList<Group> only, groupsBehind(store, group - 1, 1));
    CALLWELL_LET(const QByteArray others, changesOf(store, group, u"AND operation <> 'insert'"_s));
    return '[' + head(only.first()) + ",\"parts\":" + QByteArray::number(part) + ",\"changes\":["
        + others + "]}]";
}

Result<qint64> waitingGroups(Connection &store, qint64 acknowledged)
{
    CALLWELL_LET(Query query, store.query(u"SELECT max(number) FROM change_group"_s));
    return query.next() ? qMax(query.number(0) - acknowledged, 0) : 0;
}

} // namespace Callwell

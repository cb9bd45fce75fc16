// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/simulation.h"

#include "store/soundness.h"
#include "store/tables.h"
#include "store/values.h"

#include <QJsonDocument>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// A value as text, the same for what the server and what the store has.
QString plain(const QJsonValue &value, bool key)
{
    if (value.isNull() || value.isUndefined())
        return u"nothing"_s;
    if (key)
        return QString::fromLatin1(keyFromText(value.toString()).toHex());
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

// The row as the server had it when it was last asked: the base, where something lies over it.
Result<std::optional<QJsonObject>> baseOf(Connection &store, const QString &table, const QUuid &id,
                                          const QList<SyncedColumn> &columns, bool &apart)
{
    apart = false;
    {
        CALLWELL_LET(Query base,
                     store.query(u"SELECT content FROM sync_base WHERE table_name = ?1 "
                                 "AND row_id = ?2"_s,
                                 {table, toSql(id)}));
        if (base.next()) {
            apart = true;
            if (base.isNull(0))
                return std::nullopt;
            return QJsonDocument::fromJson(base.text(0).toUtf8()).object();
        }
    }
    QStringList names;
    for (const SyncedColumn &column : columns)
        names.append(column.name);
    CALLWELL_LET(Query row,
                 store.query(u"SELECT %1 FROM %2 WHERE id = ?1"_s.arg(names.join(u", "_s), table),
                             {toSql(id)}));
    if (!row.next())
        return std::nullopt;
    QJsonObject content;
    for (int i = 0; i < columns.size(); ++i) {
        if (row.isNull(i))
            continue;
        const QVariant value = row.value(i);
        content.insert(columns.at(i).name,
                       columns.at(i).blob
                           ? QJsonValue(QString::fromLatin1(value.toByteArray().toHex()))
                           : columns.at(i).number ? QJsonValue(value.toLongLong())
                                                  : QJsonValue(value.toString()));
    }
    return content;
}

} // namespace

// What the server answers to that login, in one statement.
Result<QHash<RowKey, ServerRow>> Simulation::seenBy(const QString &login, const QStringList &tables)
{
    auto &eyes = m_eyes[login];
    if (!eyes) {
        CALLWELL_ASSIGN(
            eyes, GatewayConnection::open(m_server.address(m_name, login), TestServer::password()));
    }
    CALLWELL_LET(const auto rows,
                 eyes->select(u"SELECT e, r.id::text, r.version, r.content::text "
                              "FROM unnest('{%1}'::text[]) e, LATERAL api.rows(e, "
                              "ARRAY(SELECT id FROM api.ids(e))) r"_s.arg(tables.join(u','))));
    QHash<RowKey, ServerRow> seen;
    for (const QVariantList &row : rows) {
        ServerRow one{.table = row.at(0).toString(), .id = QUuid(row.at(1).toString())};
        one.version = row.at(2).toLongLong();
        one.content = QJsonDocument::fromJson(row.at(3).toByteArray()).object();
        seen.insert({one.table, one.id}, one);
    }
    return seen;
}

Result<QStringList> Simulation::tablesWithRows()
{
    QStringList each;
    for (const QLatin1StringView table : syncedTables())
        each.append(u"SELECT '%1' WHERE EXISTS (SELECT FROM data.%1)"_s.arg(table));
    CALLWELL_LET(const auto rows, sql(each.join(u" UNION ALL "_s)));
    QStringList tables;
    for (const QVariantList &row : rows)
        tables.append(row.first().toString());
    return tables;
}

// 1, 2, 6: what a laptop has is what the server answers to that person, no more and no less. Rows
// with something pending are held against their base; those that the server never saw are ours.
Done Simulation::laptopEqualsServer(SimLaptop &laptop, bool quiet)
{
    // in the middle of a history: what histories write
    QStringList tables{u"member"_s, u"setting"_s,  u"organisation"_s, u"person"_s,
                       u"lead"_s,   u"activity"_s, u"email_address"_s};
    QStringList asked = tables;
    if (quiet) {
        tables = {syncedTables().begin(), syncedTables().end()};
        CALLWELL_ASSIGN(asked, tablesWithRows());
    }
    CALLWELL_LET(const auto seen, seenBy(laptop.login(), asked));
    CALLWELL_LET(const PendingRows pending,
                 PendingRows::read(laptop.store(), laptop.state().acknowledged));
    if (quiet && !pending.isEmpty())
        return broken(u"8: something is still waiting on the laptop of "_s + laptop.login());
    for (const QString &table : std::as_const(tables)) {
        const QList<QUuid> ours = laptop.ids(table);
        for (const QUuid &id : ours) {
            if (!seen.contains({table, id}) && !pending.contains({table, id})) {
                return broken(u"6: %1 of %2 is on the laptop of %3 and not for them"_s.arg(
                    id.toString(), table, laptop.login()));
            }
        }
    }
    for (const ServerRow &row : seen) {
        CALLWELL_LET(const QList<SyncedColumn> columns,
                     syncedColumns(laptop.store(), QLatin1StringView(row.table.toLatin1())));
        bool apart = false;
        CALLWELL_LET(const auto base, baseOf(laptop.store(), row.table, row.id, columns, apart));
        // what nobody fetched since we changed it here has no base of its own
        if (!apart && pending.contains({row.table, row.id}))
            continue;
        if (!base) {
            return broken(u"1: %1 of %2 is missing on the laptop of %3"_s.arg(
                row.id.toString(), row.table, laptop.login()));
        }
        for (const SyncedColumn &column : columns) {
            const QString here = plain(base->value(column.name), column.blob);
            const QString there = plain(row.content.value(column.name), column.blob);
            if (here != there && !laptop.forgot(row.table, column.name)) {
                return broken(u"2: %1 of %2 is “%3” on the laptop of %4, the server has “%5”"_s.arg(
                    column.name, row.table, here, laptop.login(), there));
            }
        }
    }
    return {};
}

// 3: as long as it is waiting, what one wrote last is what one reads. What waits again because the
// server was restored may have lost to a later writer already.
Done Simulation::ownWordsAreRead(SimLaptop &laptop)
{
    QMap<std::tuple<QString, QUuid, QString>, QString> latest;
    for (const SimEdit &edit : std::as_const(laptop.edits())) {
        if (edit.group > laptop.everAcknowledged())
            latest.insert({edit.table, edit.row, edit.field}, edit.value);
    }
    for (auto one = latest.begin(); one != latest.end(); ++one) {
        const auto &[table, row, field] = one.key();
        CALLWELL_LET(Query query,
                     laptop.store().query(u"SELECT %1 FROM %2 WHERE id = ?1"_s.arg(field, table),
                                          {toSql(row)}));
        if (query.next() && query.text(0) != one.value()) {
            return broken(u"3: %1 wrote “%2” into %3 and reads “%4”"_s.arg(
                laptop.login(), one.value(), field, query.text(0)));
        }
    }
    return {};
}

// 4: each group was done there once, or is listed as rejected here and there.
Done Simulation::everyGroupIsAccountedFor(SimLaptop &laptop)
{
    const SyncState state = laptop.state();
    CALLWELL_LET(const qint64 waiting, waitingGroups(laptop.store(), state.acknowledged));
    if (waiting > 0)
        return broken(u"8: %1 groups of %2 never left"_s.arg(waiting).arg(laptop.login()));
    CALLWELL_LET(
        Query inserted,
        laptop.store().query(
            u"SELECT lower(hex(row_id)), group_number FROM change WHERE operation = 'insert' "
            "AND table_name = 'activity' AND group_number NOT IN "
            "(SELECT group_number FROM sync_rejected)"_s));
    QStringList ids;
    while (inserted.next())
        ids.append(inserted.text(0));
    CALLWELL_LET(
        const auto missing,
        sql(u"SELECT i::text FROM unnest('{%1}'::uuid[]) i "
            "WHERE NOT EXISTS (SELECT FROM data.activity a WHERE a.id = i)"_s.arg(ids.join(u','))));
    if (!missing.isEmpty()) {
        return broken(u"4: an activity of %1 is neither there nor rejected: %2"_s.arg(
            laptop.login(), missing.first().at(0).toString()));
    }
    if (m_restored || m_copied)
        return {};
    CALLWELL_LET(
        const auto counts,
        sql(u"SELECT count(*), count(DISTINCT op), count(*) FILTER (WHERE verdict ? 'rejected'), "
            "(SELECT count(*) FROM sync.client c JOIN sync.account b ON b.id = c.account "
            " WHERE b.login = '%1') "
            "FROM sync.applied a WHERE client_id = '%2'"_s.arg(
                laptop.login(), state.laptop.toString(QUuid::WithoutBraces))));
    const QVariantList row = counts.first();
    CALLWELL_LET(Query listed, laptop.store().query(u"SELECT count(*) FROM sync_rejected"_s));
    listed.next();
    if (row.at(0).toLongLong() != state.acknowledged || row.at(1) != row.at(0)
        || row.at(2).toLongLong() != listed.number(0) || row.at(3).toLongLong() != 1) {
        return broken(u"4: %1 has %2 groups and %3 rejected; the server did %4, rejected %5, "
                      "for %6 laptops"_s.arg(laptop.login())
                          .arg(state.acknowledged)
                          .arg(listed.number(0))
                          .arg(row.at(0).toLongLong())
                          .arg(row.at(2).toLongLong())
                          .arg(row.at(3).toLongLong()));
    }
    return {};
}

// 5: whatever the order in which they came, the latest one by (stamp, laptop) is in place.
Done Simulation::theLatestWriterWon()
{
    if (m_ahead || m_restored || m_copied)
        return {}; // stamps were set back, or written again
    struct Winner
    {
        qint64 stamp = 0;
        int laptop = 0;
        QString value;
    };
    QMap<std::tuple<QString, QUuid, QString>, Winner> winners;
    for (const auto &laptop : m_laptops) {
        CALLWELL_LET(const auto number,
                     sql(u"SELECT number FROM sync.client WHERE id = '%1'"_s.arg(
                         laptop->state().laptop.toString(QUuid::WithoutBraces))));
        for (const SimEdit &edit : std::as_const(laptop->edits())) {
            CALLWELL_LET(Query group,
                         laptop->store().query(
                             u"SELECT stamp FROM change_group WHERE number = ?1 AND number NOT IN "
                             "(SELECT group_number FROM sync_rejected)"_s,
                             {edit.group}));
            if (edit.field == "stage"_L1 || m_disturbed.contains({edit.row, edit.field})
                || !group.next())
                continue;
            const Winner mine{group.number(0), number.first().at(0).toInt(), edit.value};
            Winner &best = winners[{edit.table, edit.row, edit.field}];
            if (std::pair(mine.stamp, mine.laptop) > std::pair(best.stamp, best.laptop))
                best = mine;
        }
    }
    for (auto one = winners.begin(); one != winners.end(); ++one) {
        const auto &[table, row, field] = one.key();
        CALLWELL_LET(const auto there,
                     sql(u"SELECT %1 FROM data.%2 WHERE id = '%3'"_s.arg(
                         field, table, row.toString(QUuid::WithoutBraces))));
        if (!there.isEmpty() && there.first().at(0).toString() != one->value) {
            return broken(u"5: “%1” should be in %2, and “%3” is"_s.arg(
                one->value, field, there.first().at(0).toString()));
        }
    }
    return {};
}

// 7: an address that an administrator deleted stays deleted, whoever was away with it.
Done Simulation::nothingDeletedCameBack()
{
    for (const QUuid &id : std::as_const(m_deleted)) {
        CALLWELL_LET(const auto there,
                     sql(u"SELECT 1 FROM data.email_address WHERE id = '%1'"_s.arg(
                         id.toString(QUuid::WithoutBraces))));
        if (!there.isEmpty())
            return broken(u"7: %1 came back"_s.arg(id.toString()));
    }
    return {};
}

// What follows from the rows (search, numbers, attempts) follows from what others wrote, too.
Done Simulation::storeIsSound(SimLaptop &laptop)
{
    CALLWELL_LET(const QList<Fault> faults, findFaults(laptop.store()));
    return faults.isEmpty() ? Done()
                            : Done(broken(u"the store of %1 is not sound: %2"_s.arg(
                                  laptop.login(), faults.first().what)));
}

// 9: a program that does not know a field leaves it as it is.
Done Simulation::newerFieldsAreKept()
{
    for (const QUuid &id : std::as_const(m_newer)) {
        CALLWELL_LET(const auto there,
                     sql(u"SELECT call_until FROM data.lead WHERE id = '%1'"_s.arg(
                         id.toString(QUuid::WithoutBraces))));
        if (!there.isEmpty() && there.first().at(0).toLongLong() != 42)
            return broken(u"9: a newer field of %1 is gone"_s.arg(id.toString()));
    }
    return {};
}

// When faults end the queue drains in a few rounds.
Done Simulation::becomeQuiet()
{
    if (m_slow)
        CALLWELL_TRY(slowWriter());
    m_moved = true;
    for (int cycle = 0; cycle < 3 && m_moved; ++cycle) {
        m_moved = false;
        for (const auto &laptop : m_laptops)
            CALLWELL_TRY(sync(*laptop, false));
    }
    return {};
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/loading.h"

#include "store/connection.h"
#include "store/serverturn.h"
#include "store/tables.h"
#include "store/values.h"
#include "sync/syncstate.h"

#include <QtEndian>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// sync_table.complete
enum Completeness : int { Partly = 0, Complete = 1, Behind = 2 };

QString named(const QList<SyncedColumn> &columns)
{
    QStringList names;
    for (const SyncedColumn &column : columns)
        names.append(column.name);
    return names.join(u' ');
}

qint64 asNumber(const char *data, int length)
{
    return length == 8 ? qFromBigEndian<qint64>(data) : qFromBigEndian<qint32>(data);
}

} // namespace

Result<QList<Loading::Table>> Loading::needed(Connection &store, const SharedColumns &columns)
{
    QList<Table> tables;
    for (const QLatin1StringView name : syncedTables()) {
        if (!columns.contains(name))
            continue;
        CALLWELL_LET(Query query,
                     store.query(u"SELECT columns, complete, after FROM sync_table "
                                 "WHERE name = ?1"_s,
                                 {name}));
        if (!query.next()) {
            tables.append({.name = name});
            continue;
        }
        const bool same = query.text(0) == named(columns.value(name));
        if (same && query.number(1) != Partly)
            continue;
        Table table{.name = name};
        if (same && !query.isNull(2))
            table.after = QUuid::fromRfc4122(query.value(2).toByteArray());
        tables.append(table);
    }
    return tables;
}

Done Loading::forget(Connection &store)
{
    return store.run(u"DELETE FROM sync_table"_s);
}

Done Loading::fallBehind(Connection &store)
{
    CALLWELL_TRY(store.run(u"DELETE FROM sync_table WHERE complete = ?1"_s, {Partly}));
    return store.run(u"UPDATE sync_table SET complete = ?1"_s, {Behind});
}

Result<QStringList> Loading::behind(Connection &store)
{
    CALLWELL_LET(Query query,
                 store.query(u"SELECT name FROM sync_table WHERE complete = ?1"_s, {Behind}));
    QStringList tables;
    while (query.next())
        tables.append(query.text(0));
    return tables;
}

Done Loading::caughtUp(Connection &store, const QString &table)
{
    return store.run(u"UPDATE sync_table SET complete = ?1 WHERE name = ?2"_s, {Complete, table});
}

Loading::Loading(Connection &store, Gateway &gateway, const Greeting &greeting,
                 const SharedColumns &columns)
    : m_store(store)
    , m_gateway(gateway)
    , m_greeting(greeting)
    , m_columns(columns)
{
}

Result<int> Loading::page(Table &table)
{
    const QList<SyncedColumn> columns = m_columns.value(table.name);
    QStringList names = named(columns).split(u' ');
    names.append(u"version"_s);
    m_page.clear();
    m_ids.clear();
    QUuid last = table.after;
    // Kept until all of it is here: nobody waits for the network while the store is being written.
    CALLWELL_LET(const int count,
                 m_gateway.page(table.name, names, table.after, pageRows,
                                [&](std::span<const PageField> fields) -> Done {
                                    Row row;
                                    row.lengths.reserve(static_cast<qsizetype>(fields.size()));
                                    for (const PageField &field : fields) {
                                        row.lengths.append(field.length);
                                        if (field.length > 0)
                                            row.data.append(field.data, field.length);
                                    }
                                    last =
                                        QUuid::fromRfc4122(QByteArrayView(fields.front().data, 16));
                                    m_ids.insert(last);
                                    m_page.append(std::move(row));
                                    return {};
                                }));
    const bool complete = count < pageRows;
    CALLWELL_TRY(writePage(table, last, complete));
    table.after = last;
    m_page.clear();
    return count;
}

Done Loading::writePage(const Table &table, const QUuid &last, bool complete)
{
    return inServerTurn(m_store, [&]() -> Done {
        CALLWELL_LET(const auto state, SyncState::read(m_store));
        CALLWELL_LET(PendingRows pending, PendingRows::read(m_store, state->acknowledged));
        ServerRows rows(m_store, m_columns, std::move(pending));
        CALLWELL_TRY(dropOthers(table, last, complete, rows));
        CALLWELL_LET(RowWriter writer,
                     RowWriter::open(m_store, table.name, m_columns.value(table.name)));
        for (const Row &row : std::as_const(m_page)) {
            const QUuid id = QUuid::fromRfc4122(QByteArrayView(row.data).first(16));
            if (rows.pending().contains({table.name, id}))
                CALLWELL_TRY(rows.take(asServerRow(table.name, row)));
            else
                CALLWELL_TRY(writeRow(writer, row));
        }
        return m_store.run(u"INSERT OR REPLACE INTO sync_table (name, columns, after, complete) "
                           "VALUES (?1, ?2, ?3, ?4)"_s,
                           {table.name, named(m_columns.value(table.name)), toSql(last),
                            complete ? Complete : Partly});
    });
}

// Between the last key and this page's nothing stays that the page has not.
Done Loading::dropOthers(const Table &table, const QUuid &last, bool complete, ServerRows &rows)
{
    QList<QUuid> others;
    {
        const QByteArray from = table.after.isNull() ? QByteArray("") : table.after.toRfc4122();
        const QByteArray until = complete ? QByteArray(17, '\xff') : last.toRfc4122();
        CALLWELL_LET(
            Query query,
            m_store.query(u"SELECT id FROM %1 WHERE id > ?1 AND id <= ?2"_s.arg(table.name),
                          {from, until}));
        while (query.next()) {
            const QUuid id = QUuid::fromRfc4122(query.value(0).toByteArray());
            if (!m_ids.contains(id))
                others.append(id);
        }
    }
    for (const QUuid &id : std::as_const(others))
        CALLWELL_TRY(rows.take({.table = table.name, .id = id, .gone = true}));
    return {};
}

Done Loading::writeRow(RowWriter &writer, const Row &row) const
{
    const char *data = row.data.constData();
    const auto columns = static_cast<int>(writer.columns().size());
    writer.begin(QByteArrayView(data, row.lengths.first()));
    for (int i = 0; i < columns; ++i) {
        const int length = row.lengths.at(i);
        if (length < 0)
            continue;
        if (writer.columns().at(i).blob)
            writer.setKey(i, QByteArrayView(data, length));
        else if (writer.columns().at(i).number)
            writer.setNumber(i, asNumber(data, length));
        else
            writer.setText(i, QByteArrayView(data, length));
        data += length;
    }
    return writer.write(asNumber(data, row.lengths.at(columns)));
}

ServerRow Loading::asServerRow(const QString &table, const Row &row) const
{
    const QList<SyncedColumn> columns = m_columns.value(table);
    ServerRow result{.table = table};
    const char *data = row.data.constData();
    for (int i = 0; i < columns.size(); ++i) {
        const int length = row.lengths.at(i);
        QJsonValue value;
        if (length >= 0 && columns.at(i).blob)
            value = QString::fromLatin1(QByteArray(data, length).toHex());
        else if (length >= 0 && columns.at(i).number)
            value = asNumber(data, length);
        else if (length >= 0)
            value = QString::fromUtf8(data, length);
        result.content.insert(columns.at(i).name, value);
        data += qMax(length, 0);
    }
    result.id = QUuid::fromRfc4122(QByteArrayView(row.data).first(16));
    result.version = asNumber(data, row.lengths.at(columns.size()));
    return result;
}

} // namespace Callwell

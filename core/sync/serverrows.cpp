// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/serverrows.h"

#include "store/connection.h"
#include "store/tables.h"
#include "store/values.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

QString asText(const std::optional<QJsonObject> &content)
{
    return content ? QString::fromUtf8(QJsonDocument(*content).toJson(QJsonDocument::Compact))
                   : QString();
}

} // namespace

Result<SharedColumns> sharedColumns(Connection &store, const Greeting &greeting)
{
    static const QStringList known{u"uuid"_s, u"text"_s, u"bigint"_s, u"integer"_s};
    SharedColumns shared;
    for (const QLatin1StringView table : syncedTables()) {
        const auto theirs = greeting.tables.value(table);
        if (theirs.isEmpty())
            continue;
        CALLWELL_LET(QList<SyncedColumn> columns, syncedColumns(store, table));
        columns.removeIf(
            [&](const SyncedColumn &column) { return !known.contains(theirs.value(column.name)); });
        shared.insert(table, columns);
    }
    return shared;
}

ServerRows::ServerRows(Connection &store, const SharedColumns &columns, PendingRows pending)
    : m_store(store)
    , m_columns(columns)
    , m_pending(std::move(pending))
{
}

Done ServerRows::take(const ServerRow &row, Known known)
{
    if (!m_columns.contains(row.table))
        return {}; // of a newer program
    for (const QJsonValue stamp : row.stamps)
        m_latestStamp = qMax(m_latestStamp, stamp.toArray().at(0).toInteger());
    const RowKey key{row.table, row.id};
    const auto content = row.gone ? std::nullopt : std::optional(row.content);
    if (m_pending.contains(key)) {
        CALLWELL_TRY(keepBase(key, row.version, content));
        CALLWELL_LET(const auto shown, m_pending.over(key, content));
        return show(key, row.version, shown);
    }
    if (known == Known::SkipSameVersion && !row.gone) {
        CALLWELL_LET(Query held,
                     m_store.query(u"SELECT _version FROM %1 WHERE id = ?1"_s.arg(row.table),
                                   {toSql(row.id)}));
        if (held.next() && held.number(0) == row.version)
            return {};
    }
    CALLWELL_TRY(m_store.run(u"DELETE FROM sync_base WHERE table_name = ?1 AND row_id = ?2"_s,
                             {row.table, toSql(row.id)}));
    return show(key, row.version, content);
}

Done ServerRows::settle()
{
    struct Base
    {
        RowKey key;
        qint64 version = 0;
        std::optional<QJsonObject> content;
    };
    QList<Base> over;
    {
        CALLWELL_LET(
            Query query,
            m_store.query(u"SELECT table_name, row_id, version, content FROM sync_base"_s));
        while (query.next()) {
            const RowKey key{query.text(0), QUuid::fromRfc4122(query.value(1).toByteArray())};
            if (m_pending.contains(key))
                continue;
            Base base{.key = key, .version = query.number(2)};
            if (!query.isNull(3))
                base.content = QJsonDocument::fromJson(query.text(3).toUtf8()).object();
            over.append(base);
        }
    }
    for (const Base &base : std::as_const(over)) {
        if (m_columns.contains(base.key.table))
            CALLWELL_TRY(show(base.key, base.version, base.content));
        CALLWELL_TRY(m_store.run(u"DELETE FROM sync_base WHERE table_name = ?1 AND row_id = ?2"_s,
                                 {base.key.table, toSql(base.key.id)}));
    }
    return {};
}

void ServerRows::touch(const RowKey &row)
{
    constexpr qsizetype most = 2000;
    m_touched.tables.insert(row.table);
    if (m_touched.everything)
        return;
    m_touched.rows.insert(row.id);
    if (m_touched.rows.size() > most) {
        m_touched.everything = true;
        m_touched.rows.clear();
    }
}

Done ServerRows::keepBase(const RowKey &row, qint64 version,
                          const std::optional<QJsonObject> &content)
{
    return m_store.run(
        u"INSERT OR REPLACE INTO sync_base (table_name, row_id, version, content) "
        "VALUES (?1, ?2, ?3, ?4)"_s,
        {row.table, toSql(row.id), version,
         content ? QVariant(asText(content)) : QVariant(QMetaType::fromType<QString>())});
}

Done ServerRows::show(const RowKey &row, qint64 version, const std::optional<QJsonObject> &content)
{
    touch(row);
    if (!content) {
        return m_store.run(u"DELETE FROM %1 WHERE id = ?1"_s.arg(row.table), {toSql(row.id)});
    }
    CALLWELL_LET(RowWriter *const writer, this->writer(row.table));
    writer->begin(row.id.toRfc4122());
    for (int i = 1; i < writer->columns().size(); ++i)
        writer->setJson(i, content->value(writer->columns().at(i).name));
    return writer->write(version);
}

Result<RowWriter *> ServerRows::writer(const QString &table)
{
    if (const auto known = m_writers.find(table); known != m_writers.end())
        return &known->second;
    CALLWELL_LET(RowWriter made, RowWriter::open(m_store, table, m_columns.value(table)));
    return &m_writers.emplace(table, std::move(made)).first->second;
}

} // namespace Callwell

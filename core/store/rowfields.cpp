// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rowfields.h"

#include "store/connection.h"
#include "store/rowwriter.h"
#include "store/tables.h"
#include "store/values.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

QVariant asSql(const SyncedColumn &column, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (column.blob)
        return keyFromText(value.toString());
    if (value.isBool())
        return value.toBool() ? 1 : 0;
    if (value.isDouble())
        return value.toInteger();
    return toSql(value.toString());
}

} // namespace

Result<RowFields::Columns> RowFields::columnsOf(const QString &table)
{
    if (const auto known = m_columns.constFind(table); known != m_columns.cend())
        return *known;
    const auto &tables = syncedTables();
    const auto name = std::ranges::find(tables, table);
    if (name == tables.end())
        return failure(ErrorCode::NotFound, {table});
    CALLWELL_LET(const QList<SyncedColumn> columns, syncedColumns(m_store, *name));
    Columns byName;
    for (const SyncedColumn &column : columns)
        byName.insert(column.name, column);
    m_columns.insert(table, byName);
    return byName;
}

Result<QVariantList> RowFields::valuesOf(const QString &table, const QJsonObject &fields)
{
    CALLWELL_LET(const Columns columns, columnsOf(table));
    QVariantList values;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const auto column = columns.constFind(field.key());
        if (column == columns.cend())
            return failure(ErrorCode::NotFound, {table + u'.' + field.key()});
        values.append(asSql(*column, field.value()));
    }
    return values;
}

Result<bool> RowFields::isThere(const QString &table, const QUuid &row)
{
    return has(table, row, u"id"_s, row.toString(QUuid::WithoutBraces));
}

Result<bool> RowFields::has(const QString &table, const QUuid &row, const QString &field,
                            const QJsonValue &value)
{
    CALLWELL_LET(QVariantList values, valuesOf(table, {{field, value}}));
    values.append(toSql(row));
    CALLWELL_LET(
        Query query,
        m_store.query(u"SELECT 1 FROM %1 WHERE %2 IS ?1 AND id = ?2"_s.arg(table, field), values));
    return query.next();
}

Done RowFields::set(const QString &table, const QUuid &row, const QJsonObject &fields)
{
    CALLWELL_LET(QVariantList values, valuesOf(table, fields));
    QStringList sets;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        sets.append(u"%1 = ?%2"_s.arg(field.key()).arg(sets.size() + 1));
    values.append(toSql(row));
    CALLWELL_LET(
        const Query query,
        m_store.query(
            u"UPDATE %1 SET %2 WHERE id = ?%3"_s.arg(table, sets.join(u", "_s)).arg(values.size()),
            values));
    return query.affected() == 1 ? Done() : failure(ErrorCode::NotFound, {table}, row.toString());
}

Done RowFields::insert(const QString &table, const QJsonObject &fields)
{
    CALLWELL_LET(const QVariantList values, valuesOf(table, fields));
    QStringList marks;
    for (qsizetype i = 1; i <= values.size(); ++i)
        marks.append(u"?%1"_s.arg(i));
    return m_store.run(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
                           table, QStringList(fields.keys()).join(u", "_s), marks.join(u", "_s)),
                       values);
}

Done RowFields::remove(const QString &table, const QUuid &row)
{
    CALLWELL_LET([[maybe_unused]] const Columns columns, columnsOf(table));
    return m_store.run(u"DELETE FROM %1 WHERE id = ?1"_s.arg(table), {toSql(row)});
}

Result<QHash<QUuid, QString>> namesOfKeys(Connection &store, const QList<QUuid> &keys)
{
    QHash<QUuid, QString> names;
    for (const QUuid &key : keys) {
        CALLWELL_LET(Query query, store.named("name_of_key"_L1, {toSql(key)}));
        if (query.next())
            names.insert(key, query.text(0));
    }
    return names;
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"
#include "store/tables.h"
#include "store/values.h"

#include <optional>

namespace Callwell {

/*!
 * Rows of a table as values: what every store is made of. The SQL of these five verbs follows from
 * Table<Row>; anything else stands in a file under resources/sql/sqlite.
 */
namespace Rows {

template<typename Row, typename Each>
constexpr void forEachField(Each &&each)
{
    std::apply([&](const auto &...fields) { (each(fields), ...); }, Table<Row>::fields);
}

/*! "a, b, c", each behind `prefix`. */
template<typename Row>
[[nodiscard]] QString columns(QLatin1StringView prefix = {})
{
    QStringList names;
    forEachField<Row>([&](const auto &field) { names.append(prefix + field.column); });
    return names.join(QLatin1StringView(", "));
}

template<typename Row>
[[nodiscard]] QVariantList values(const Row &row)
{
    QVariantList values;
    values.reserve(static_cast<qsizetype>(std::tuple_size_v<decltype(Table<Row>::fields)>));
    forEachField<Row>([&](const auto &field) { values.append(toSql(row.*field.member)); });
    return values;
}

/*! The row at which the query stands; its columns from `first` on are those of columns<Row>(). */
template<typename Row>
[[nodiscard]] Row read(const Query &query, int first = 0)
{
    Row row;
    forEachField<Row>([&](const auto &field) { fromSql(query.value(first++), row.*field.member); });
    return row;
}

template<typename Row>
[[nodiscard]] Done insert(Connection &connection, const Row &row)
{
    static const QString sql = [] {
        QStringList marks;
        forEachField<Row>([&](const auto &) { marks.append(u"?%1"_s.arg(marks.size() + 1)); });
        return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(Table<Row>::name, columns<Row>(),
                                                        marks.join(u", "_s));
    }();
    return connection.run(sql, values(row));
}

/*! Writes every field of a row that is there; what did not change leaves no trace. */
template<typename Row>
[[nodiscard]] Done update(Connection &connection, const Row &row)
{
    static const QString sql = [] {
        QStringList sets;
        int number = 0;
        forEachField<Row>(
            [&](const auto &field) { sets.append(u"%1 = ?%2"_s.arg(field.column).arg(++number)); });
        sets.removeFirst(); // the key
        return u"UPDATE %1 SET %2 WHERE id = ?1"_s.arg(Table<Row>::name, sets.join(u", "_s));
    }();
    CALLWELL_LET(const Query query, connection.query(sql, values(row)));
    if (query.affected() != 1)
        return failure(ErrorCode::NotFound, {Table<Row>::name}, row.id.toString());
    return {};
}

/*! Takes a row away that is there. What points at it is looked for before, by who removes it. */
template<typename Row>
[[nodiscard]] Done remove(Connection &connection, decltype(Row::id) id)
{
    CALLWELL_LET(
        const Query query,
        connection.query(u"DELETE FROM %1 WHERE id = ?1"_s.arg(Table<Row>::name), {toSql(id)}));
    if (query.affected() != 1)
        return failure(ErrorCode::NotFound, {Table<Row>::name}, id.toString());
    return {};
}

/*! The rows for which `condition` holds: what follows FROM in SQL, e.g. "WHERE person_id = ?1". */
template<typename Row>
[[nodiscard]] Result<QList<Row>> select(Connection &connection, QLatin1StringView condition,
                                        const QVariantList &values = {})
{
    CALLWELL_LET(
        Query query,
        connection.query(u"SELECT %1 FROM %2 %3"_s.arg(columns<Row>(), Table<Row>::name, condition),
                         values));
    QList<Row> rows;
    while (query.next())
        rows.append(read<Row>(query));
    return rows;
}

template<typename Row>
[[nodiscard]] Result<std::optional<Row>> find(Connection &connection, decltype(Row::id) id)
{
    CALLWELL_LET(const QList<Row> rows,
                 select<Row>(connection, QLatin1StringView("WHERE id = ?1"), {toSql(id)}));
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

/*! The row with that key, or the error NotFound. */
template<typename Row>
[[nodiscard]] Result<Row> get(Connection &connection, decltype(Row::id) id)
{
    CALLWELL_LET(const std::optional<Row> row, find<Row>(connection, id));
    if (!row)
        return failure(ErrorCode::NotFound, {Table<Row>::name}, id.toString());
    return *row;
}

} // namespace Rows
} // namespace Callwell

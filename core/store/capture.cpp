// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/capture.h"

#include "store/connection.h"
#include "store/tables.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

using Column = SyncedColumn;

// A blob has no place in JSON: keys stand there as hexadecimal digits.
QString asJson(const Column &column, QLatin1StringView row)
{
    const QString field = row + u'.' + column.name;
    return column.blob ? u"iif(%1 IS NULL, NULL, lower(hex(%1)))"_s.arg(field) : field;
}

// All fields of a row that have a value.
QString wholeRow(const QList<Column> &columns, QLatin1StringView row)
{
    QStringList pairs;
    for (const Column &column : columns)
        pairs.append(u"'%1', %2"_s.arg(column.name, asJson(column, row)));
    return u"json_patch('{}', json_object(%1))"_s.arg(pairs.join(u", "_s));
}

// The fields that an update really changed, as they are in `row`.
QString changedFields(const QList<Column> &columns, QLatin1StringView row)
{
    QStringList pairs;
    for (const Column &column : columns) {
        pairs.append(u"SELECT '%1' AS field, %2 AS value WHERE OLD.%1 IS NOT NEW.%1"_s.arg(
            column.name, asJson(column, row)));
    }
    return u"(SELECT json_group_object(field, value) FROM (%1))"_s.arg(
        pairs.join(u" UNION ALL "_s));
}

QString trigger(QLatin1StringView table, QLatin1StringView operation, QLatin1StringView row,
                const QString &condition, const QString &before, const QString &after)
{
    return uR"(
DROP TRIGGER IF EXISTS capture_%1_%2;
CREATE TRIGGER capture_%1_%2 AFTER %2 ON %1 %4
BEGIN
    INSERT INTO change (group_number, table_name, row_id, operation, before, after)
    VALUES ((SELECT number FROM current_group), '%1', %3.id, '%2', %5, %6);
END;
)"_s.arg(table, operation, row, condition, before, after);
}

} // namespace

Result<QList<SyncedColumn>> syncedColumns(Connection &connection, QLatin1StringView table)
{
    CALLWELL_LET(Query query,
                 connection.query(u"SELECT name, type FROM pragma_table_info(?1) "
                                  "WHERE name NOT LIKE '\\_%' ESCAPE '\\'"_s,
                                  {table}));
    QList<SyncedColumn> columns;
    while (query.next())
        columns.append({query.text(0), query.text(1) == "BLOB"_L1, query.text(1) == "INTEGER"_L1});
    return columns;
}

Result<QString> rowAsJson(Connection &connection, QLatin1StringView table, QLatin1StringView row)
{
    CALLWELL_LET(const QList<Column> columns, syncedColumns(connection, table));
    return wholeRow(columns, row);
}

Done makeCaptureTriggers(Connection &connection)
{
    for (const QLatin1StringView table : syncedTables()) {
        CALLWELL_LET(const QList<Column> columns, syncedColumns(connection, table));
        if (columns.isEmpty())
            continue; // a later migration makes it
        QStringList differs;
        for (const Column &column : columns)
            differs.append(u"OLD.%1 IS NOT NEW.%1"_s.arg(column.name));
        // What came from the server is not sent to it. Without any group the insert above fails.
        const QString ours = u"WHEN (SELECT number FROM current_group) IS NOT 0"_s;
        const QString updated = ours + u" AND ("_s + differs.join(u" OR "_s) + u')';
        CALLWELL_TRY(connection.runScript(
            trigger(table, "insert"_L1, "NEW"_L1, ours, u"NULL"_s, wholeRow(columns, "NEW"_L1))
            + trigger(table, "update"_L1, "NEW"_L1, updated, changedFields(columns, "OLD"_L1),
                      changedFields(columns, "NEW"_L1))
            + trigger(table, "delete"_L1, "OLD"_L1, ours, wholeRow(columns, "OLD"_L1), u"NULL"_s)));
    }
    return {};
}

} // namespace Callwell

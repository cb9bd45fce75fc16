// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/baresync.h"

#include <QByteArray>
#include <QStringList>
#include <QtEndian>

#include <libpq-fe.h>
#include <memory>
#include <sqlite3.h>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

struct Close
{
    void operator()(sqlite3 *file) const { sqlite3_close(file); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using File = std::unique_ptr<sqlite3, Close>;
using Statement = std::unique_ptr<sqlite3_stmt, Close>;

struct Column
{
    QByteArray name;
    QByteArray type; ///< BLOB, TEXT, INTEGER
};

std::unexpected<Error> failed(const char *what)
{
    return failure(ErrorCode::StoreFailed, {}, QString::fromUtf8(what));
}

File open(const QString &path)
{
    sqlite3 *file = nullptr;
    sqlite3_open(path.toUtf8().constData(), &file);
    sqlite3_exec(file,
                 "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;"
                 "PRAGMA cache_size = -65536; PRAGMA foreign_keys = OFF",
                 nullptr, nullptr, nullptr);
    return File(file);
}

Statement prepare(sqlite3 *file, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(file, sql.constData(), -1, &statement, nullptr);
    return Statement(statement);
}

QList<Column> columnsOf(sqlite3 *file, const QByteArray &table)
{
    QList<Column> columns;
    const Statement query = prepare(file,
                                    "SELECT name, type FROM pragma_table_info('" + table
                                        + "') WHERE name NOT LIKE '\\_%' ESCAPE '\\'");
    while (sqlite3_step(query.get()) == SQLITE_ROW) {
        columns.append(Column{reinterpret_cast<const char *>(sqlite3_column_text(query.get(), 0)),
                              reinterpret_cast<const char *>(sqlite3_column_text(query.get(), 1))});
    }
    return columns;
}

QByteArray names(const QList<Column> &columns)
{
    QByteArray all;
    for (const Column &column : columns)
        all += (all.isEmpty() ? "" : ", ") + column.name;
    return all;
}

// One tuple of COPY in binary: the number of fields, then each with its length.
void bindTuple(sqlite3_stmt *insert, const QList<Column> &columns, const char *data)
{
    data += 2;
    for (int i = 0; i < columns.size(); ++i) {
        const auto length = qFromBigEndian<qint32>(data);
        data += 4;
        if (length < 0) {
            sqlite3_bind_null(insert, i + 1);
            continue;
        }
        if (columns.at(i).type == "BLOB")
            sqlite3_bind_blob(insert, i + 1, data, length, SQLITE_STATIC);
        else if (columns.at(i).type == "TEXT")
            sqlite3_bind_text(insert, i + 1, data, length, SQLITE_STATIC);
        else
            sqlite3_bind_int64(insert, i + 1,
                               length == 8 ? qFromBigEndian<qint64>(data)
                                           : qFromBigEndian<qint32>(data));
        data += length;
    }
}

Result<qint64> fetchTable(pg_conn *server, sqlite3 *file, const QByteArray &table)
{
    const QList<Column> columns = columnsOf(file, table);
    const QByteArray copy =
        "COPY (SELECT " + names(columns) + " FROM data." + table + ") TO STDOUT (FORMAT binary)";
    PQclear(PQexec(server, copy.constData()));
    const Statement insert = prepare(file,
                                     "INSERT INTO " + table + " (" + names(columns) + ") VALUES (?"
                                         + QByteArray(",?").repeated(columns.size() - 1) + ')');
    sqlite3_exec(file, "BEGIN", nullptr, nullptr, nullptr);
    qint64 rows = 0;
    char *buffer = nullptr;
    bool first = true;
    while (PQgetCopyData(server, &buffer, 0) > 0) {
        const char *tuple = buffer + (first ? 19 : 0); // behind the signature, flags and extension
        first = false;
        if (qFromBigEndian<qint16>(tuple) > 0) {
            bindTuple(insert.get(), columns, tuple);
            if (sqlite3_step(insert.get()) != SQLITE_DONE)
                return failed(sqlite3_errmsg(file));
            sqlite3_reset(insert.get());
            ++rows;
        }
        PQfreemem(buffer);
    }
    PQclear(PQgetResult(server));
    while (PGresult *const rest = PQgetResult(server))
        PQclear(rest);
    sqlite3_exec(file, "COMMIT", nullptr, nullptr, nullptr);
    return rows;
}

void append(QByteArray &out, qint32 number)
{
    const qint32 big = qToBigEndian(number);
    out.append(reinterpret_cast<const char *>(&big), 4);
}

Result<qint64> sendTable(pg_conn *server, sqlite3 *file, const QByteArray &table)
{
    const QList<Column> columns = columnsOf(file, table);
    const QByteArray copy =
        "COPY bare." + table + " (" + names(columns) + ") FROM STDIN (FORMAT binary)";
    PQclear(PQexec(server, copy.constData()));
    QByteArray out("PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19);
    const Statement query = prepare(file, "SELECT " + names(columns) + " FROM " + table);
    qint64 rows = 0;
    while (sqlite3_step(query.get()) == SQLITE_ROW) {
        const qint16 count = qToBigEndian(static_cast<qint16>(columns.size()));
        out.append(reinterpret_cast<const char *>(&count), 2);
        for (int i = 0; i < columns.size(); ++i) {
            if (sqlite3_column_type(query.get(), i) == SQLITE_NULL) {
                append(out, -1);
            } else if (columns.at(i).type == "INTEGER") {
                const qint64 big = qToBigEndian<qint64>(sqlite3_column_int64(query.get(), i));
                append(out, 8);
                out.append(reinterpret_cast<const char *>(&big), 8);
            } else {
                const int length = sqlite3_column_bytes(query.get(), i);
                append(out, length);
                out.append(static_cast<const char *>(sqlite3_column_blob(query.get(), i)), length);
            }
        }
        ++rows;
        if (out.size() > 1 << 16) {
            PQputCopyData(server, out.constData(), static_cast<int>(out.size()));
            out.clear();
        }
    }
    out.append("\377\377", 2);
    PQputCopyData(server, out.constData(), static_cast<int>(out.size()));
    PQputCopyEnd(server, nullptr);
    PGresult *const result = PQgetResult(server);
    const bool well = PQresultStatus(result) == PGRES_COMMAND_OK;
    PQclear(result);
    while (PGresult *const rest = PQgetResult(server))
        PQclear(rest);
    return well ? Result<qint64>(rows) : failed(PQerrorMessage(server));
}

} // namespace

Done BareSync::makeStore(const QString &schemaOf, const QString &path)
{
    const File from = open(schemaOf);
    const File to = open(path);
    const Statement query =
        prepare(from.get(),
                "SELECT sql FROM sqlite_master WHERE type IN ('table', 'index') "
                "AND sql IS NOT NULL AND name NOT LIKE 'search%' "
                "AND name NOT LIKE 'sqlite_%' ORDER BY type DESC");
    while (sqlite3_step(query.get()) == SQLITE_ROW) {
        const auto *sql = reinterpret_cast<const char *>(sqlite3_column_text(query.get(), 0));
        if (sqlite3_exec(to.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            return failed(sqlite3_errmsg(to.get()));
    }
    return {};
}

Result<qint64> BareSync::fetch(GatewayConnection &server, const QString &path,
                               const QStringList &tables)
{
    const File file = open(path);
    qint64 rows = 0;
    for (const QString &table : tables) {
        CALLWELL_LET(const qint64 fetched,
                     fetchTable(server.handle(), file.get(), table.toLatin1()));
        rows += fetched;
    }
    return rows;
}

Result<qint64> BareSync::send(GatewayConnection &server, const QString &path,
                              const QStringList &tables)
{
    const File file = open(path);
    qint64 rows = 0;
    for (const QString &table : tables) {
        CALLWELL_LET(const qint64 sent, sendTable(server.handle(), file.get(), table.toLatin1()));
        rows += sent;
    }
    return rows;
}

} // namespace Callwell

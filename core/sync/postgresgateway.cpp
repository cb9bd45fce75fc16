// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/postgresgateway.h"

#include "sync/pagereader.h"
#include "sync/serverjson.h"

#include <QtEndian>

#include <libpq-fe.h>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype idsAtOnce = 500;

QByteArray keyText(const QUuid &key)
{
    return key.toByteArray(QUuid::WithoutBraces);
}

QByteArrayView fieldText(const PGresult *result, int column)
{
    return {PQgetvalue(result, 0, column), PQgetlength(result, 0, column)};
}

// id, version, content and stamps, from `first` on; nothing where an answer is no answer.
std::optional<ServerRow> rowIn(const PGresult *result, const QString &table, int first)
{
    ServerRow row{.table = table, .id = QUuid::fromString(fieldText(result, first))};
    row.gone = PQgetisnull(result, 0, first + 2);
    if (row.gone)
        return row;
    const auto content = jsonObject(fieldText(result, first + 2));
    if (!content)
        return {};
    row.version = fieldText(result, first + 1).toLongLong();
    row.content = *content;
    if (!PQgetisnull(result, 0, first + 3))
        row.stamps = jsonObject(fieldText(result, first + 3)).value_or(QJsonObject());
    return row;
}

} // namespace

PostgresGateway::PostgresGateway(std::unique_ptr<GatewayConnection> connection)
    : m_connection(std::move(connection))
    , m_cancel(m_connection->handle())
{
}

Result<std::unique_ptr<PostgresGateway>> PostgresGateway::open(const ServerAddress &address,
                                                               const QString &password,
                                                               const std::atomic_bool *stop)
{
    CALLWELL_LET(std::unique_ptr<GatewayConnection> connection,
                 GatewayConnection::open(address, password, stop));
    return std::unique_ptr<PostgresGateway>(new PostgresGateway(std::move(connection)));
}

Result<Greeting> PostgresGateway::hello(const QUuid &laptop)
{
    StatementValues values;
    if (laptop.isNull())
        values.appendNull();
    else
        values.append(keyText(laptop));
    CALLWELL_LET(const QByteArray said, ask("SELECT api.hello($1)", values));
    const auto object = jsonObject(said);
    if (!object)
        return std::unexpected(badAnswer("hello"));
    Greeting greeting = greetingFrom(*object);
    m_tables = greeting.tables;
    return greeting;
}

Result<qint64> PostgresGateway::join(const QUuid &laptop, qint64 nextOp)
{
    StatementValues values;
    values.append(keyText(laptop));
    values.append(QByteArray::number(nextOp));
    CALLWELL_LET(const QByteArray last, ask("SELECT api.join($1, $2)", values));
    return last.toLongLong();
}

Result<PushReply> PostgresGateway::push(const QUuid &laptop, qint64 firstOp,
                                        const QByteArray &groups)
{
    StatementValues values;
    values.append(keyText(laptop));
    values.append(QByteArray::number(firstOp));
    values.append(groups);
    CALLWELL_LET(const QByteArray said, ask("SELECT api.push($1, $2, $3)", values));
    const auto object = jsonObject(said);
    if (!object)
        return std::unexpected(badAnswer("push"));
    PushReply reply = pushReplyFrom(*object);
    m_traffic.rowsOut += objectsAtDepth(groups, 3); // [{"changes": [{
    m_traffic.bytesOut += groups.size();
    m_traffic.rowsIn += reply.rows.size();
    return reply;
}

Done PostgresGateway::pushPart(const QUuid &laptop, qint64 op, int part, const QString &table,
                               const QStringList &fields, const QByteArray &rows)
{
    StatementValues values;
    values.append(keyText(laptop));
    values.append(QByteArray::number(op));
    values.append(QByteArray::number(part));
    values.append(table.toUtf8());
    values.append(arrayText(fields));
    values.append(rows);
    CALLWELL_TRY(run("SELECT api.push_part($1, $2, $3, $4, $5, $6)", values));
    m_traffic.rowsOut += objectsAtDepth(rows, 1);
    m_traffic.bytesOut += rows.size();
    return {};
}

Result<QString> PostgresGateway::pull(const QString &cursor, const RowSink &sink)
{
    bool delivered = false;
    Result<QString> pulled =
        pullOnce("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", cursor, sink, delivered);
    // so many rows are counted, which writes
    if (!pulled && pulled.error().code == ErrorCode::ServerTooMuch && !delivered)
        return pullOnce("BEGIN ISOLATION LEVEL REPEATABLE READ", cursor, sink, delivered);
    return pulled;
}

Result<QString> PostgresGateway::pullOnce(const char *begin, const QString &cursor,
                                          const RowSink &sink, bool &delivered)
{
    CALLWELL_TRY(run(begin));
    QString next;
    StatementValues values;
    values.append(cursor.toUtf8());
    const auto take = [&](const PGresult *result) -> Done {
        const QString table = QString::fromUtf8(fieldText(result, 0));
        const auto row = rowIn(result, table, 1);
        if (!row)
            return std::unexpected(badAnswer("pull"));
        if (table.isEmpty()) {
            next = row->content.value("cursor"_L1).toString();
            return {};
        }
        ++m_traffic.rowsIn;
        delivered = true;
        return sink(*row);
    };
    const Done streamed =
        stream("SELECT entity, id, version, content, stamps FROM api.pull($1)", values, take);
    if (!streamed) {
        [[maybe_unused]] const auto ended = run("ROLLBACK");
        return std::unexpected(streamed.error());
    }
    CALLWELL_TRY(run("COMMIT"));
    if (next.isEmpty())
        return std::unexpected(badAnswer("pull"));
    return next;
}

Result<int> PostgresGateway::page(const QString &table, const QStringList &columns,
                                  const QUuid &after, int most, const PageSink &sink)
{
    CALLWELL_LET(const QByteArray typed, typedColumns(table, columns));
    return copyOut("SELECT * FROM api.page(" + quoted(table.toUtf8()) + ", "
                       + quoted(arrayText(columns)) + ", "
                       + (after.isNull() ? "NULL" : quoted(keyText(after))) + ", "
                       + QByteArray::number(most) + ") AS t (" + typed + ')',
                   columns.size(), sink);
}

Result<QByteArray> PostgresGateway::typedColumns(const QString &table,
                                                 const QStringList &columns) const
{
    QMap<QString, QString> known = m_tables.value(table);
    known.insert(u"version"_s, u"bigint"_s);
    known.insert(u"stamps"_s, u"text"_s);
    QByteArray typed;
    for (const QString &column : columns) {
        const QString type = known.value(column);
        if (type.isEmpty())
            return std::unexpected(badAnswer((table + u'.' + column).toUtf8()));
        typed += (typed.isEmpty() ? "" : ", ") + quotedName(column) + ' ' + type.toUtf8();
    }
    return typed;
}

Done PostgresGateway::versions(const QString &table, const QUuid &after, int most,
                               const VersionSink &sink)
{
    const PageSink take = [&](std::span<const PageField> fields) -> Done {
        if (fields[0].length != 16 || fields[1].length != 8)
            return std::unexpected(badAnswer("ids"));
        return sink(QUuid::fromRfc4122(QByteArrayView(fields[0].data, 16)),
                    qFromBigEndian<qint64>(fields[1].data));
    };
    CALLWELL_TRY(copyOut("SELECT id, version FROM api.ids(" + quoted(table.toUtf8()) + ", "
                             + (after.isNull() ? "NULL" : quoted(keyText(after))) + ", "
                             + QByteArray::number(most) + ')',
                         2, take));
    return {};
}

Done PostgresGateway::rows(const QString &table, const QList<QUuid> &ids, const RowSink &sink)
{
    const auto take = [&](const PGresult *result) -> Done {
        const auto row = rowIn(result, table, 0);
        if (!row)
            return std::unexpected(badAnswer("rows"));
        ++m_traffic.rowsIn;
        return sink(*row);
    };
    for (qsizetype first = 0; first < ids.size(); first += idsAtOnce) {
        const QList<QUuid> some = ids.mid(first, idsAtOnce);
        QStringList keys;
        for (const QUuid &id : some)
            keys.append(id.toString(QUuid::WithoutBraces));
        StatementValues values;
        values.append(table.toUtf8());
        values.append(arrayText(keys));
        CALLWELL_TRY(
            stream("SELECT id, version, content, stamps FROM api.rows($1, $2)", values, take));
    }
    return {};
}

Result<Digest> PostgresGateway::digest(const QString &table)
{
    StatementValues values;
    values.append(table.toUtf8());
    CALLWELL_LET(const ServerResult result, run("SELECT rows, hashes FROM api.digest($1)", values));
    if (PQntuples(result.get()) != 1)
        return std::unexpected(badAnswer("digest"));
    return Digest{.rows = fieldText(result.get(), 0).toLongLong(),
                  .hashes = QString::fromLatin1(fieldText(result.get(), 1))};
}

Result<QList<ServerConflict>> PostgresGateway::conflicts(qint64 sinceMs)
{
    StatementValues values;
    values.append(QByteArray::number(sinceMs));
    QList<ServerConflict> all;
    const auto take = [&](const PGresult *result) -> Done {
        const auto object = jsonObject(fieldText(result, 0));
        if (!object)
            return std::unexpected(badAnswer("conflicts"));
        all.append(conflictFrom(*object));
        return {};
    };
    CALLWELL_TRY(stream("SELECT * FROM api.conflicts($1)", values, take));
    return all;
}

Done PostgresGateway::noteExport(qint64 rows)
{
    StatementValues values;
    values.append(QByteArray::number(rows));
    CALLWELL_TRY(run("SELECT api.note_export($1)", values));
    return {};
}

} // namespace Callwell

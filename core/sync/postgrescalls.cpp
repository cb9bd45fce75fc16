// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How PostgresGateway has a statement run and takes what comes: libpq's part of it.

#include "sync/gatewayerror.h"
#include "sync/pagereader.h"
#include "sync/postgresgateway.h"

#include <QScopeGuard>

#include <libpq-fe.h>

namespace Callwell {
using namespace Qt::StringLiterals;

Result<QByteArray> PostgresGateway::ask(const char *sql, const StatementValues &values)
{
    CALLWELL_LET(const ServerResult result, run(sql, values));
    if (PQntuples(result.get()) != 1 || PQnfields(result.get()) != 1)
        return std::unexpected(badAnswer(sql));
    const QByteArray value(PQgetvalue(result.get(), 0, 0), PQgetlength(result.get(), 0, 0));
    m_traffic.bytesIn += value.size();
    return value;
}

Result<ServerResult> PostgresGateway::run(const char *sql, const StatementValues &values)
{
    if (values.holdNul())
        return failure(ErrorCode::ServerFailed, {m_connection->address().host}, u"NUL"_s);
    if (m_cancel.isCut())
        return failure(ErrorCode::Cancelled);
    ServerResult result(PQexecParams(handle(), sql, values.size(), nullptr,
                                     values.pointers().data(), nullptr, nullptr, 0));
    const auto status = PQresultStatus(result.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        return std::unexpected(problem(result.get(), sql));
    return result;
}

Done PostgresGateway::stream(const char *sql, const StatementValues &values, const ResultSink &sink)
{
    if (values.holdNul())
        return failure(ErrorCode::ServerFailed, {m_connection->address().host}, u"NUL"_s);
    if (m_cancel.isCut())
        return failure(ErrorCode::Cancelled);
    if (!PQsendQueryParams(handle(), sql, values.size(), nullptr, values.pointers().data(), nullptr,
                           nullptr, 0)
        || !PQsetSingleRowMode(handle()))
        return std::unexpected(problem(nullptr, sql));
    while (const ServerResult result{PQgetResult(handle())}) {
        const auto status = PQresultStatus(result.get());
        if (status == PGRES_TUPLES_OK)
            continue; // the end, without a row
        if (status != PGRES_SINGLE_TUPLE) {
            const Error error = problem(result.get(), sql);
            drain();
            return std::unexpected(error);
        }
        for (int column = 0; column < PQnfields(result.get()); ++column)
            m_traffic.bytesIn += PQgetlength(result.get(), 0, column);
        if (Done taken = sink(result.get()); !taken) {
            breakOff();
            return taken;
        }
    }
    return {};
}

Result<int> PostgresGateway::copyOut(const QByteArray &select, qsizetype columns,
                                     const PageSink &sink)
{
    if (m_cancel.isCut())
        return failure(ErrorCode::Cancelled);
    PageReader reader(columns, sink);
    CALLWELL_TRY(copyPieces("COPY (" + select + ") TO STDOUT (FORMAT binary)", reader));
    if (!reader.isComplete())
        return std::unexpected(badAnswer("copy"));
    m_traffic.rowsIn += reader.rows();
    return reader.rows();
}

Done PostgresGateway::copyPieces(const QByteArray &sql, PageReader &reader)
{
    const ServerResult begun(PQexec(handle(), sql.constData()));
    if (PQresultStatus(begun.get()) != PGRES_COPY_OUT)
        return std::unexpected(problem(begun.get(), sql));
    char *piece = nullptr;
    int length = 0;
    while ((length = PQgetCopyData(handle(), &piece, 0)) > 0) {
        const auto free = qScopeGuard([piece] { PQfreemem(piece); });
        m_traffic.bytesIn += length;
        if (reader.feed({piece, length}))
            continue;
        breakOff();
        return reader.sinkSaid() ? Done(std::unexpected(badAnswer("copy"))) : reader.sinkSaid();
    }
    if (length < -1)
        return std::unexpected(problem(nullptr, sql));
    const ServerResult ended(PQgetResult(handle()));
    if (PQresultStatus(ended.get()) != PGRES_COMMAND_OK) {
        const Error error = problem(ended.get(), sql);
        drain();
        return std::unexpected(error);
    }
    drain();
    return {};
}

QByteArray PostgresGateway::quoted(const QByteArray &text) const
{
    char *made = PQescapeLiteral(handle(), text.constData(), static_cast<size_t>(text.size()));
    const QByteArray literal(made); // none, where it is no UTF-8: the statement fails then
    PQfreemem(made);
    return literal;
}

QByteArray PostgresGateway::quotedName(const QString &name) const
{
    const QByteArray text = name.toUtf8();
    char *made = PQescapeIdentifier(handle(), text.constData(), static_cast<size_t>(text.size()));
    const QByteArray identifier(made);
    PQfreemem(made);
    return identifier;
}

Error PostgresGateway::problem(const PGresult *result, const QByteArray &sql)
{
    if (m_cancel.isCut()) {
        m_cancel.stopServer();
        return {ErrorCode::Cancelled, {}, {}};
    }
    return resultError(m_connection->address(), handle(), result, QString::fromUtf8(sql));
}

Error PostgresGateway::badAnswer(const QByteArray &what) const
{
    return {ErrorCode::ServerFailed,
            {m_connection->address().host},
            u"no such answer was expected: "_s + QString::fromUtf8(what)};
}

void PostgresGateway::drain()
{
    while (const ServerResult result{PQgetResult(handle())}) {
        char *piece = nullptr;
        while (PQresultStatus(result.get()) == PGRES_COPY_OUT
               && PQgetCopyData(handle(), &piece, 0) > 0)
            PQfreemem(piece);
        if (PQstatus(handle()) == CONNECTION_BAD)
            return;
    }
}

void PostgresGateway::breakOff()
{
    m_cancel.stopServer();
    drain();
}

} // namespace Callwell

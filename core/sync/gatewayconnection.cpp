// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gatewayconnection.h"

#include "base/logging.h"
#include "sync/gatewayerror.h"
#include "sync/gatewaylogin.h"
#include "sync/gatewaystatement.h"

#include <QDir>

#include <libpq-fe.h>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// Remarks of the server that are no errors; libpq would write them to the terminal.
void note(void *, const PGresult *result)
{
    qCDebug(lcSync, "%s", PQresultErrorMessage(result));
}

// libpq reads certificates from files alone.
Result<std::unique_ptr<QTemporaryFile>> written(const QByteArray &certificate)
{
    auto file = std::make_unique<QTemporaryFile>(QDir::tempPath() + u"/callwell-XXXXXX.pem"_s);
    if (!file->open() || file->write(certificate) != certificate.size() || !file->flush())
        return failure(ErrorCode::FileUnwritable, {QDir::tempPath()}, file->errorString());
    return file;
}

} // namespace

GatewayConnection::GatewayConnection(ServerAddress address,
                                     std::unique_ptr<QTemporaryFile> certificate)
    : m_address(std::move(address))
    , m_certificate(std::move(certificate))
{
}

GatewayConnection::~GatewayConnection()
{
    PQfinish(m_handle);
}

// Not through QPSQL: it cuts its options at every ';', asks six questions of its own after the
// login, and keeps the SQLSTATE of a refused one to itself, so that nothing but the words, in
// whatever language the server speaks, would tell a wrong password from a full server.
Result<std::unique_ptr<GatewayConnection>> GatewayConnection::open(const ServerAddress &address,
                                                                   const QString &password,
                                                                   const std::atomic_bool *stop)
{
    std::unique_ptr<QTemporaryFile> certificate;
    if (!address.certificate.isEmpty())
        CALLWELL_ASSIGN(certificate, written(address.certificate));
    const QString file = certificate ? certificate->fileName() : QString();
    std::unique_ptr<GatewayConnection> connection(
        new GatewayConnection(address, std::move(certificate)));
    CALLWELL_ASSIGN(connection->m_handle, logIn(address, password, file, stop));
    PQsetNoticeReceiver(connection->m_handle, note, nullptr);
    return connection;
}

Result<QList<QVariantList>> GatewayConnection::select(const QString &sql,
                                                      const QVariantList &values)
{
    const StatementValues given(values);
    if (given.holdNul())
        return failure(ErrorCode::ServerFailed, {m_address.host}, u"NUL ["_s + sql + u']');
    const ServerResult result(PQexecParams(m_handle, sql.toUtf8().constData(), given.size(),
                                           nullptr, given.pointers().data(), nullptr, nullptr, 0));
    const auto status = PQresultStatus(result.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        return std::unexpected(resultError(m_address, m_handle, result.get(), sql));
    QList<QVariantList> rows;
    for (int row = 0; row < PQntuples(result.get()); ++row) {
        QVariantList columns;
        for (int column = 0; column < PQnfields(result.get()); ++column)
            columns.append(valueIn(result.get(), row, column));
        rows.append(columns);
    }
    return rows;
}

Done GatewayConnection::runScript(const QString &sql)
{
    for (const QString &part : {u"BEGIN"_s, sql, u"COMMIT"_s}) {
        const ServerResult result(PQexec(m_handle, part.toUtf8().constData()));
        const auto status = PQresultStatus(result.get());
        if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY)
            continue;
        const Error error = resultError(m_address, m_handle, result.get(), part);
        PQclear(PQexec(m_handle, "ROLLBACK"));
        return std::unexpected(error);
    }
    return {};
}

Result<QString> GatewayConnection::verifier(const QString &login, const QString &password)
{
    char *made = PQencryptPasswordConn(m_handle, password.toUtf8().constData(),
                                       login.toUtf8().constData(), "scram-sha-256");
    if (!made)
        return std::unexpected(lastError(u"verifier"_s));
    QString text = QString::fromLatin1(made);
    PQfreemem(made);
    return text;
}

Error GatewayConnection::lastError(const QString &sql) const
{
    return resultError(m_address, m_handle, nullptr, sql);
}

} // namespace Callwell

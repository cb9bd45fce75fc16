// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "sync/serveraddress.h"

#include <QTemporaryFile>
#include <QVariantList>

#include <memory>

struct pg_conn;

namespace Callwell {

/*!
 * The one class that opens a connection to the shared database: encrypted, with the server's
 * certificate and name verified, and with nothing taken from PG* variables or files of the user.
 * Used in the thread that made it.
 */
class GatewayConnection
{
public:
    /*! Waits at most ten seconds. Fails with the Server... codes; the password is sent to nobody
        who has not proved to be the server. `stop` as for logIn(). */
    [[nodiscard]] static Result<std::unique_ptr<GatewayConnection>> open(
        const ServerAddress &address, const QString &password,
        const std::atomic_bool *stop = nullptr);
    ~GatewayConnection();
    GatewayConnection(const GatewayConnection &) = delete;
    GatewayConnection &operator=(const GatewayConnection &) = delete;

    [[nodiscard]] const ServerAddress &address() const { return m_address; }

    /*!
     * The rows of a statement with values for $1, $2, ...: for short answers. Numbers come as
     * qlonglong or double, truth as bool, everything else as PostgreSQL writes it, as QString.
     */
    [[nodiscard]] Result<QList<QVariantList>> select(const QString &sql,
                                                     const QVariantList &values = {});
    /*! Runs a text of many statements; it stands or falls as one transaction. */
    [[nodiscard]] Done runScript(const QString &sql);
    /*! What the server keeps instead of a password (SCRAM-SHA-256); the password is not sent. */
    [[nodiscard]] Result<QString> verifier(const QString &login, const QString &password);

    /*! libpq's own handle, where rows stream. */
    [[nodiscard]] pg_conn *handle() const { return m_handle; }
    /*! What the present error of the connection means for the person at the screen. */
    [[nodiscard]] Error lastError(const QString &sql) const;

private:
    GatewayConnection(ServerAddress address, std::unique_ptr<QTemporaryFile> certificate);

    ServerAddress m_address;
    std::unique_ptr<QTemporaryFile> m_certificate; ///< read once more where a call is cancelled
    pg_conn *m_handle = nullptr;
};

} // namespace Callwell

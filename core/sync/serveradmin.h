// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"
#include "sync/gatewayconnection.h"

#include <QDateTime>

#include <optional>

namespace Callwell {

/*! What was done to a database so that it is a workspace of this program. */
struct SchemaChange
{
    std::optional<int> from; ///< its version before; nothing: there was none
    int to = 0;
};

struct NewUser
{
    QString login; ///< a-z, then also 0-9 _ . -
    QString name;
    Role role = Role::Rep;
    QString team;
    MemberId member; ///< one that is there without a login; null: a new one
    int connections = 4; ///< at once, 1 to 20
};

struct ServerUser
{
    QString login;
    MemberId member;
    QString name;
    QString role;
    QString team;
    QDateTime added;
    QDateTime removed; ///< null: may come
    std::optional<qint64> ceiling; ///< rows in bulk a day, where it is not the workspace's
    int sessions = 0;
};

struct ServerCheck
{
    QString what; ///< English, as the server says it
    bool well = false;
    QString detail;
};

/*!
 * What whoever runs the shared database does with it. Each call is one transaction: what fails has
 * changed nothing. Fails with the Server... codes, ServerRule where the server says no.
 */
class ServerAdmin
{
public:
    explicit ServerAdmin(GatewayConnection &connection)
        : m_connection(connection)
    {
    }

    /*! Makes the schema, or brings it up to date. ServerNewer where it is ahead of the program. */
    [[nodiscard]] Result<SchemaChange> init();

    [[nodiscard]] Result<MemberId> addUser(const NewUser &user, const QString &password);
    /*! Ends the login and its sessions; the member and the work stay. */
    [[nodiscard]] Done removeUser(const QString &login);
    [[nodiscard]] Done setRole(const QString &login, Role role);
    [[nodiscard]] Done setTeam(const QString &login, const QString &team);
    [[nodiscard]] Done setPassword(const QString &login, const QString &password);
    /*! Rows in bulk a day; nothing: as for everybody. */
    [[nodiscard]] Done setCeiling(const QString &login, std::optional<qint64> rows);
    [[nodiscard]] Result<QList<ServerUser>> users();

    [[nodiscard]] Result<QList<ServerCheck>> check();
    /*! Drops what is older than that many days (at least 31); gives the number of partitions. */
    [[nodiscard]] Result<int> tidy(int keepDays);
    /*! After a restore: every laptop compares all it has. */
    [[nodiscard]] Result<QUuid> newEpoch();

private:
    /*! The rows of SELECT COLUMNS FROM api.SIGNATURE; `about` is whom a refusal names. */
    [[nodiscard]] Result<QList<QVariantList>> call(const QString &signature,
                                                   const QVariantList &values, const QString &about,
                                                   const QString &columns = QStringLiteral("*"));
    [[nodiscard]] Result<std::optional<int>> version();

    GatewayConnection &m_connection;
};

} // namespace Callwell

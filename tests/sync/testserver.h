// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/gatewayconnection.h"

#include <QJsonObject>
#include <QUuid>

namespace Callwell {

/*!
 * The PostgreSQL that tests/postgres/withserver.py started for this program, as a superuser.
 * CALLWELL_TEST_SERVER holds what it told: a JSON object with host, port, certificate and
 * authorityKey (paths of PEM files), superuser, password, data, log and sockets (folders), hba (a
 * file) and control (pg_ctl and its arguments).
 */
class TestServer
{
public:
    /*! The password of every login that addUser() makes. */
    static QString password() { return QStringLiteral("pässword; it's \"only\" for\\tests"); }

    /*! Ends the program where no server was told of. */
    [[nodiscard]] static TestServer started();
    /*! Starts this program again beside a server of its own, unless it is there already: for what
        is not started by ctest. */
    static void startInside(char **arguments);

    /*! Makes a workspace anew: one database, into which every group may connect. */
    [[nodiscard]] Done freshWorkspace(const QString &database) const;
    /*! Makes a login, or makes it anew for this workspace, and gives its member. */
    [[nodiscard]] Result<QUuid> addUser(const QString &database, const QString &login,
                                        const QString &name, const QString &role,
                                        const QString &team, const QUuid &member = {}) const;

    [[nodiscard]] ServerAddress address(const QString &database, const QString &login) const;
    [[nodiscard]] Result<std::unique_ptr<GatewayConnection>> superuser(
        const QString &database) const;
    /*! Runs one statement as superuser, and gives its rows. */
    [[nodiscard]] Result<QList<QVariantList>> sql(const QString &database, const QString &statement,
                                                  const QVariantList &values = {}) const;
    /*! Ends all sessions of a login. */
    [[nodiscard]] Done endSessions(const QString &login) const;

    enum class Stop {
        Politely, ///< sessions are ended first
        AtOnce, ///< as when the power goes, but for the disk
    };
    [[nodiscard]] Done stop(Stop how) const;
    [[nodiscard]] Done start() const;
    /*! Reads its settings and who may come in from where once more. */
    [[nodiscard]] Done reload() const;

    /*! What was told, by its name. */
    [[nodiscard]] QString told(QLatin1StringView name) const;
    [[nodiscard]] QByteArray certificate() const;

private:
    explicit TestServer(QJsonObject told);
    [[nodiscard]] Done control(const QStringList &arguments) const;

    QJsonObject m_told;
};

} // namespace Callwell

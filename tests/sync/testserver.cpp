// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/testserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <unistd.h>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr auto variable = "CALLWELL_TEST_SERVER";

QString quotedName(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

TestServer::TestServer(QJsonObject told)
    : m_told(std::move(told))
{
}

TestServer TestServer::started()
{
    const QJsonObject told = QJsonDocument::fromJson(qgetenv(variable)).object();
    if (told.isEmpty())
        qFatal("start it with tests/postgres/withserver.py PROGRAM, or by ctest");
    return TestServer(told);
}

void TestServer::startInside(char **arguments)
{
    if (qEnvironmentVariableIsSet(variable))
        return;
    std::vector<char *> all;
    QByteArrayList words{"python3", "-B", CALLWELL_WITH_SERVER};
    for (QByteArray &word : words)
        all.push_back(word.data());
    while (*arguments)
        all.push_back(*arguments++);
    all.push_back(nullptr);
    execvp("python3", all.data());
    qFatal("python3 cannot be started");
}

Done TestServer::freshWorkspace(const QString &database) const
{
    const QString name = quotedName(database);
    const QStringList statements{
        u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s,
        u"CREATE DATABASE %1 TEMPLATE callwell_template"_s,
        // a copy has not its original's rights
        u"REVOKE ALL ON DATABASE %1 FROM PUBLIC"_s,
        u"GRANT CONNECT ON DATABASE %1 TO callwell_rep, callwell_marketer, callwell_manager, "
        "callwell_administrator"_s,
    };
    for (const QString &statement : statements)
        CALLWELL_TRY(sql(u"postgres"_s, statement.arg(name)));
    return {};
}

Result<QUuid> TestServer::addUser(const QString &database, const QString &login,
                                  const QString &name, const QString &role, const QString &team,
                                  const QUuid &member) const
{
    CALLWELL_LET(const auto connection, superuser(database));
    // logins belong to the cluster: it may be of a workspace before this one
    CALLWELL_TRY(connection->select(u"DROP ROLE IF EXISTS "_s + quotedName(login)));
    CALLWELL_LET(const QString verifier, connection->verifier(login, password()));
    CALLWELL_LET(const auto made,
                 connection->select(u"SELECT api.add_user($1, $2, $3, $4, $5, $6, 20)"_s,
                                    {login, name, role, team, verifier, member}));
    return QUuid::fromString(made.value(0).value(0).toString());
}

ServerAddress TestServer::address(const QString &database, const QString &login) const
{
    return {.host = told("host"_L1),
            .port = m_told.value("port"_L1).toInt(),
            .database = database,
            .login = login,
            .certificate = certificate()};
}

Result<std::unique_ptr<GatewayConnection>> TestServer::superuser(const QString &database) const
{
    return GatewayConnection::open(address(database, told("superuser"_L1)), told("password"_L1));
}

Result<QList<QVariantList>> TestServer::sql(const QString &database, const QString &statement,
                                            const QVariantList &values) const
{
    CALLWELL_LET(const auto connection, superuser(database));
    return connection->select(statement, values);
}

Done TestServer::endSessions(const QString &login) const
{
    CALLWELL_TRY(sql(u"postgres"_s,
                     u"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
                     "WHERE usename = $1"_s,
                     {login}));
    return {};
}

Done TestServer::stop(Stop how) const
{
    return control({u"stop"_s, u"--mode"_s, how == Stop::AtOnce ? u"immediate"_s : u"fast"_s});
}

Done TestServer::start() const
{
    return control({u"start"_s});
}

Done TestServer::reload() const
{
    CALLWELL_TRY(sql(u"postgres"_s, u"SELECT pg_reload_conf()"_s));
    return {};
}

Done TestServer::control(const QStringList &arguments) const
{
    QStringList words;
    const QJsonArray command = m_told.value("control"_L1).toArray();
    for (const QJsonValue &word : command)
        words.append(word.toString());
    words += arguments;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(u"/"_s);
    process.setStandardOutputFile(QProcess::nullDevice()); // which the server would keep open
    process.start(words.takeFirst(), words);
    if (process.waitForFinished(60'000) && process.exitCode() == 0)
        return {};
    return failure(ErrorCode::ServerFailed, {told("host"_L1)}, words.join(u' '));
}

QString TestServer::told(QLatin1StringView name) const
{
    return m_told.value(name).toString();
}

QByteArray TestServer::certificate() const
{
    QFile file(told("certificate"_L1));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no certificate");
    return file.readAll();
}

} // namespace Callwell

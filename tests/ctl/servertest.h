// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/ctl.h"
#include "sync/testserver.h"

namespace Callwell {

/*! Runs `callwellctl server ...` against the server of this test; has a folder for files. */
class ServerCtl
{
public:
    explicit ServerCtl(const TestServer &server)
        : m_server(server)
    {
        writeFile(passwordFile(), server.told(QLatin1StringView("password")).toUtf8() + '\n');
    }

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString passwordFile() const { return file(QStringLiteral("password")); }

    [[nodiscard]] QString url(const QString &database, const QString &login) const
    {
        const ServerAddress address = m_server.address(database, login);
        return QStringLiteral("postgresql://%1@%2:%3/%4?sslrootcert=%5")
            .arg(address.login, address.host)
            .arg(address.port)
            .arg(address.database, m_server.told(QLatin1StringView("certificate")));
    }

    /*! As superuser, with --json. */
    [[nodiscard]] CtlRun run(const QStringList &arguments,
                             const QString &database = QStringLiteral("team")) const
    {
        return runAs(m_server.told(QLatin1StringView("superuser")), passwordFile(), arguments,
                     database);
    }
    [[nodiscard]] CtlRun runAs(const QString &login, const QString &passwordFile,
                               const QStringList &arguments,
                               const QString &database = QStringLiteral("team")) const
    {
        return runCtl(QStringList{QStringLiteral("server")} + arguments
                      + QStringList{QStringLiteral("--url"), url(database, login),
                                    QStringLiteral("--password-file"), passwordFile,
                                    QStringLiteral("--json")});
    }

    /*! Everything about logins and members that a command could change, and what the catalogs say
        of that database. */
    [[nodiscard]] Result<QString> state(const QString &database) const
    {
        const QString users = QStringLiteral(
            "SELECT (SELECT string_agg(a::text, '|' ORDER BY a.rolname) FROM pg_authid a),"
            " (SELECT string_agg(m::text, '|' ORDER BY m::text) FROM pg_auth_members m),"
            " (SELECT string_agg(n::text, '|' ORDER BY n.nspname) FROM pg_namespace n"
            "  WHERE n.nspname !~ '^pg_'),"
            " (SELECT count(*) || md5(string_agg(c.relname || coalesce(c.relacl::text, ''), '|'"
            "  ORDER BY c.oid)) FROM pg_class c),"
            " (SELECT count(*) || md5(string_agg(md5(p.prosrc), '|' ORDER BY p.oid)) FROM pg_proc "
            "p)");
        CALLWELL_LET(auto rows, m_server.sql(database, users));
        CALLWELL_LET(
            const auto there,
            m_server.sql(database,
                         QStringLiteral("SELECT to_regclass('sync.account') IS NOT NULL")));
        if (there.constFirst().constFirst().toBool()) {
            CALLWELL_LET(
                const auto own,
                m_server.sql(database,
                             QStringLiteral("SELECT (SELECT string_agg(a::text, '|' ORDER BY id)"
                                            " FROM sync.account a), (SELECT string_agg(m::text, '|'"
                                            " ORDER BY id) FROM data.member m), (SELECT m::text"
                                            " FROM sync.meta m)")));
            rows += own;
        }
        QStringList texts;
        for (const QVariantList &row : std::as_const(rows)) {
            for (const QVariant &value : row)
                texts.append(value.toString());
        }
        return texts.join(QLatin1Char('\n'));
    }

private:
    const TestServer &m_server;
    QTemporaryDir m_folder;
};

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/serverurl.h"

#include "sync/addressproblem.h"

#include <QSet>
#include <QUrl>
#include <QUrlQuery>

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace Callwell {

namespace {

constexpr auto usualSocketFolder = "/run/postgresql"_L1;

// The address without what might be a password: errors are shown, and logs keep them.
QString withoutSecrets(const QString &url)
{
    QString shown = url;
    const qsizetype query = shown.indexOf(u'?');
    if (query >= 0 && shown.indexOf(u"password"_s, query, Qt::CaseInsensitive) >= 0)
        shown.truncate(query);
    const qsizetype begin = shown.indexOf(u"://"_s);
    const qsizetype end = shown.lastIndexOf(u'@');
    const qsizetype colon = shown.indexOf(u':', begin + 3);
    if (begin >= 0 && colon >= 0 && end > colon)
        shown.replace(colon, end - colon, u":…"_s);
    return shown;
}

QString whoRuns()
{
    std::array<char, 4096> room{};
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, room.data(), room.size(), &found) != 0 || !found)
        return {};
    return QString::fromLocal8Bit(found->pw_name);
}

class UrlReader
{
public:
    explicit UrlReader(const QString &url)
        : m_url(url.trimmed(), QUrl::StrictMode)
        , m_shown(withoutSecrets(url))
    {
    }

    Result<ServerAddress> read()
    {
        const QString scheme = m_url.scheme();
        if (!m_url.isValid() || (scheme != "postgresql"_L1 && scheme != "postgres"_L1)
            || m_url.hasFragment())
            return addressFailure(m_shown, AddressProblem::Form, m_url.errorString());
        if (m_url.userInfo(QUrl::FullyEncoded).contains(u':'))
            return addressFailure(m_shown, AddressProblem::Password);
        m_address.host = m_url.host(QUrl::FullyEncoded);
        if (m_address.host.startsWith(u'[')) // as addresses with colons stand in a URL
            m_address.host = m_address.host.sliced(1, m_address.host.size() - 2);
        m_address.login = m_url.userName(QUrl::FullyDecoded);
        m_address.database = m_url.path(QUrl::FullyDecoded).mid(1);
        m_address.port = m_url.port(m_address.port);
        CALLWELL_TRY(readQuery());
        if (m_address.host.isEmpty())
            m_address.host = usualSocketFolder;
        if (m_address.host.startsWith(u'/') && m_address.login.isEmpty())
            m_address.login = whoRuns();
        if (const auto problem = problemWith(m_address))
            return addressFailure(m_shown, *problem);
        return m_address;
    }

private:
    Done readQuery()
    {
        QSet<QString> seen;
        const auto items = QUrlQuery(m_url).queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : items) {
            if (name.compare("password"_L1, Qt::CaseInsensitive) == 0)
                return addressFailure(m_shown, AddressProblem::Password);
            if (seen.contains(name))
                return addressFailure(m_shown, AddressProblem::Parameter, name);
            seen.insert(name);
            CALLWELL_TRY(readParameter(name, value));
        }
        return {};
    }

    Done readParameter(const QString &name, const QString &value)
    {
        if (name == "host"_L1 && m_address.host.isEmpty()) {
            m_address.host = value;
        } else if (name == "user"_L1 && m_address.login.isEmpty()) {
            m_address.login = value;
        } else if (name == "port"_L1 && m_url.port() < 0) {
            m_address.port = value.toInt();
        } else if (name == "sslrootcert"_L1) {
            if (value != "system"_L1)
                CALLWELL_ASSIGN(m_address.certificate, readCertificate(value));
        } else if (name != "sslmode"_L1 || value != "verify-full"_L1) {
            // a weaker sslmode would be obeyed by no one here
            return addressFailure(m_shown, AddressProblem::Parameter, name);
        }
        return {};
    }

    QUrl m_url;
    QString m_shown;
    ServerAddress m_address;
};

} // namespace

Result<ServerAddress> addressFromUrl(const QString &url)
{
    return UrlReader(url).read();
}

} // namespace Callwell

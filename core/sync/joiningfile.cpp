// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/joiningfile.h"

#include "sync/addressproblem.h"
#include "sync/smallfile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Callwell {

namespace {

constexpr int longestFile = 64 * 1024; // bytes
constexpr int knownVersion = 1;
constexpr auto versionField = "callwell_join"_L1;

// Other types than these would silently read as empty or zero.
Result<QString> text(const QJsonObject &object, QLatin1StringView field, AddressProblem problem,
                     const QString &name)
{
    const QJsonValue value = object.value(field);
    if (!value.isString())
        return addressFailure(name, problem);
    return value.toString();
}

} // namespace

Result<ServerAddress> parseJoiningFile(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > longestFile)
        return addressFailure(name, AddressProblem::TooLong);
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
    const QJsonValue version = object.value(versionField);
    if (!version.isDouble() || version.toDouble() < 1)
        return addressFailure(name, AddressProblem::NotOurs,
                              error.error == QJsonParseError::NoError ? QString()
                                                                      : error.errorString());
    if (version.toDouble() > knownVersion)
        return addressFailure(name, AddressProblem::Newer);
    if (object.contains("password"_L1))
        return addressFailure(name, AddressProblem::Password);

    ServerAddress address;
    CALLWELL_ASSIGN(address.host, text(object, "host"_L1, AddressProblem::Host, name));
    address.port = object.value("port"_L1).toInt(0);
    CALLWELL_ASSIGN(address.database, text(object, "database"_L1, AddressProblem::Database, name));
    CALLWELL_ASSIGN(address.login, text(object, "login"_L1, AddressProblem::Login, name));
    CALLWELL_LET(const QString certificate,
                 text(object, "certificate"_L1, AddressProblem::Certificate, name));
    address.certificate = certificate.toUtf8();
    // a socket proves nothing: a file from elsewhere must not name one
    if (address.host.startsWith(u'/'))
        return addressFailure(name, AddressProblem::Host);
    if (const auto problem = problemWith(address))
        return addressFailure(name, *problem);
    return address;
}

Result<ServerAddress> readJoiningFile(const QString &path)
{
    CALLWELL_LET(const auto bytes, readSmallFile(path, longestFile));
    if (!bytes)
        return addressFailure(path, AddressProblem::TooLong);
    return parseJoiningFile(*bytes, path);
}

Result<QByteArray> joiningFileText(const ServerAddress &address)
{
    const QJsonObject object{
        {versionField, knownVersion}, {"host"_L1, address.host},
        {"port"_L1, address.port},    {"database"_L1, address.database},
        {"login"_L1, address.login},  {"certificate"_L1, QString::fromLatin1(address.certificate)}};
    QByteArray bytes = QJsonDocument(object).toJson();
    CALLWELL_TRY(parseJoiningFile(bytes, address.host));
    return bytes;
}

} // namespace Callwell

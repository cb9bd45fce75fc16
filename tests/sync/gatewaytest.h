// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support.h"
#include "sync/postgresgateway.h"
#include "sync/testserver.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Callwell {

/*! What laptops say, in few words. */
namespace Said {

inline QString key(const QUuid &id)
{
    return id.toString(QUuid::Id128);
}

inline QJsonObject insert(const QString &table, const QUuid &id, QJsonObject after)
{
    after.insert(QStringLiteral("id"), key(id));
    return {{QStringLiteral("t"), table},
            {QStringLiteral("id"), key(id)},
            {QStringLiteral("op"), QStringLiteral("insert")},
            {QStringLiteral("after"), after}};
}

inline QJsonObject set(const QString &table, const QUuid &id, const QString &field,
                       const QJsonValue &was, const QJsonValue &becomes)
{
    return {{QStringLiteral("t"), table},
            {QStringLiteral("id"), key(id)},
            {QStringLiteral("op"), QStringLiteral("update")},
            {QStringLiteral("before"), QJsonObject{{field, was}}},
            {QStringLiteral("after"), QJsonObject{{field, becomes}}}};
}

inline QJsonObject group(const QJsonArray &changes, qint64 stamp = qint64{1'700'000'000'000} << 16)
{
    return {{QStringLiteral("kind"), QStringLiteral("test")},
            {QStringLiteral("stamp"), stamp},
            {QStringLiteral("changes"), changes}};
}

inline QByteArray groups(const QJsonArray &all)
{
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

inline QByteArray oneGroup(const QJsonArray &changes)
{
    return groups({group(changes)});
}

inline QJsonObject person(const QUuid &id, const QString &note)
{
    return insert(QStringLiteral("person"), id,
                  {{QStringLiteral("note"), note}, {QStringLiteral("created_at"), 7}});
}

} // namespace Said

/*! A name of a table and a key for each row of it, growing as the program's do. */
inline QUuid numbered(int number)
{
    return QUuid::fromString(
        QStringLiteral("01900000-0000-7000-8000-%1").arg(number, 12, 16, QLatin1Char('0')));
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"
#include "base/id.h"

#include <QDateTime>
#include <QTimeZone>
#include <QVariant>

#include <concepts>

namespace Callwell {

// How values of the domain stand in SQLite and come back from there. Null keys, times and dates
// are NULL; an unknown code (of a newer program) reads as the first value.

[[nodiscard]] inline QVariant toSql(const QString &text)
{
    return text.isNull() ? QVariant(QString(QLatin1StringView(""))) : QVariant(text);
}

[[nodiscard]] inline QVariant toSql(std::integral auto number)
{
    return static_cast<qlonglong>(number);
}

[[nodiscard]] inline QVariant toSql(const QUuid &uuid)
{
    return uuid.isNull() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(uuid.toRfc4122());
}

template<typename Tag>
[[nodiscard]] QVariant toSql(const Id<Tag> &id)
{
    return toSql(id.uuid());
}

[[nodiscard]] inline QVariant toSql(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch())
                          : QVariant(QMetaType::fromType<qlonglong>());
}

[[nodiscard]] inline QVariant toSql(const QDate &date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate))
                          : QVariant(QMetaType::fromType<QString>());
}

template<Coded E>
[[nodiscard]] QVariant toSql(E value)
{
    return QString(code(value));
}

inline void fromSql(const QVariant &value, QString &text)
{
    text = value.toString();
}

template<std::integral Number>
void fromSql(const QVariant &value, Number &number)
{
    number = static_cast<Number>(value.toLongLong());
}

template<typename Tag>
void fromSql(const QVariant &value, Id<Tag> &id)
{
    id = value.isNull() ? Id<Tag>() : Id<Tag>(QUuid::fromRfc4122(value.toByteArray()));
}

inline void fromSql(const QVariant &value, QDateTime &time)
{
    time = value.isNull() ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::UTC);
}

inline void fromSql(const QVariant &value, QDate &date)
{
    date = QDate::fromString(value.toString(), Qt::ISODate);
}

template<Coded E>
void fromSql(const QVariant &value, E &result)
{
    result = fromCode<E>(value.toString()).value_or(E{});
}

template<typename T>
[[nodiscard]] T sqlAs(const QVariant &value)
{
    T result{};
    fromSql(value, result);
    return result;
}

} // namespace Callwell

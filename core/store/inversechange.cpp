// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/inversechange.h"

#include <QJsonDocument>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

QJsonObject fieldsOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

// "a IS ?1 AND b IS ?2" or "a = ?1, b = ?2"
QString eachField(const QJsonObject &fields, QStringView relation, QStringView separator)
{
    QStringList parts;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        parts.append(field.key() % relation % u'?' % QString::number(parts.size() + 1));
    return parts.join(separator);
}

} // namespace

InverseChange::InverseChange(Connection &connection, QString subject)
    : m_connection(connection)
    , m_subject(std::move(subject))
{
}

Done InverseChange::apply(const Change &change)
{
    if (change.operation == "insert"_L1)
        return takeOut(change);
    if (change.operation == "delete"_L1)
        return putIn(change);
    return setBack(change);
}

Result<QSet<QString>> InverseChange::blobColumns(const QString &table)
{
    if (const auto known = m_blobColumns.constFind(table); known != m_blobColumns.cend())
        return *known;
    CALLWELL_LET(Query query,
                 m_connection.query(u"SELECT name FROM pragma_table_info(?1) WHERE type = 'BLOB'"_s,
                                    {table}));
    QSet<QString> columns;
    while (query.next())
        columns.insert(query.text(0));
    m_blobColumns.insert(table, columns);
    return columns;
}

Result<QVariantList> InverseChange::fieldValues(const QString &table, const QJsonObject &fields)
{
    CALLWELL_LET(const QSet<QString> blobs, blobColumns(table));
    QVariantList values;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonValue value = field.value();
        if (value.isNull())
            values.append(QVariant());
        else if (blobs.contains(field.key()))
            values.append(QByteArray::fromHex(value.toString().toLatin1()));
        else if (value.isDouble())
            values.append(value.toInteger());
        else
            values.append(value.toString());
    }
    return values;
}

Done InverseChange::mustStand(const Change &change, const QJsonObject &fields)
{
    CALLWELL_LET(QVariantList values, fieldValues(change.table, fields));
    const QString sql = u"SELECT 1 FROM %1 WHERE %2 AND id = ?%3"_s.arg(
        change.table, eachField(fields, u" IS ", u" AND "), QString::number(values.size() + 1));
    values.append(change.row);
    CALLWELL_LET(Query query, m_connection.query(sql, values));
    if (query.next())
        return {};
    return failure(ErrorCode::ChangedSince, {m_subject},
                   change.table + u' ' + QString::fromLatin1(change.row.toHex()));
}

Done InverseChange::takeOut(const Change &change)
{
    CALLWELL_TRY(mustStand(change, fieldsOf(change.after)));
    return m_connection.run(u"DELETE FROM %1 WHERE id = ?1"_s.arg(change.table), {change.row});
}

Done InverseChange::putIn(const Change &change)
{
    const QJsonObject fields = fieldsOf(change.before);
    CALLWELL_LET(const QVariantList values, fieldValues(change.table, fields));
    QStringList marks;
    for (qsizetype i = 1; i <= values.size(); ++i)
        marks.append(u"?%1"_s.arg(i));
    return m_connection.run(
        u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
            change.table, QStringList(fields.keys()).join(u", "_s), marks.join(u", "_s)),
        values);
}

Done InverseChange::setBack(const Change &change)
{
    CALLWELL_TRY(mustStand(change, fieldsOf(change.after)));
    const QJsonObject fields = fieldsOf(change.before);
    CALLWELL_LET(QVariantList values, fieldValues(change.table, fields));
    const QString sql = u"UPDATE %1 SET %2 WHERE id = ?%3"_s.arg(
        change.table, eachField(fields, u" = ", u", "), QString::number(values.size() + 1));
    values.append(change.row);
    return m_connection.run(sql, values);
}

} // namespace Callwell

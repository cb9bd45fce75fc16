// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rowwriter.h"

#include "store/connection.h"

#include <QSqlError>

#include <sqlite3.h>

namespace Callwell {
using namespace Qt::StringLiterals;

QByteArray keyFromText(QStringView text)
{
    QByteArray digits = text.toLatin1();
    digits.replace('-', "");
    const QByteArray key = QByteArray::fromHex(digits);
    return key.size() == 16 ? key : QByteArray();
}

void RowWriter::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

RowWriter::RowWriter(Connection &connection, QList<SyncedColumn> columns)
    : m_connection(&connection)
    , m_columns(std::move(columns))
{
}

Result<RowWriter> RowWriter::open(Connection &connection, const QString &table,
                                  QList<SyncedColumn> columns)
{
    RowWriter writer(connection, std::move(columns));
    QStringList names, marks, sets;
    for (const SyncedColumn &column : std::as_const(writer.m_columns)) {
        names.append(column.name);
        marks.append(u"?"_s);
        sets.append(u"%1 = excluded.%1"_s.arg(column.name));
    }
    writer.m_sql = u"INSERT INTO %1 (%2, _version) VALUES (%3, ?) "
                   "ON CONFLICT (id) DO UPDATE SET %4, _version = excluded._version"_s.arg(
                       table, names.join(u", "_s), marks.join(u", "_s), sets.join(u", "_s));
    const QByteArray text = writer.m_sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int result =
        sqlite3_prepare_v3(connection.handle(), text.constData(), static_cast<int>(text.size()),
                           SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    writer.m_statement.reset(statement);
    if (result != SQLITE_OK) {
        const QString message = QString::fromUtf8(sqlite3_errmsg(connection.handle()));
        return std::unexpected(storeError(
            QSqlError(u"write"_s, message, QSqlError::StatementError, QString::number(result)),
            connection.path(), writer.m_sql));
    }
    return writer;
}

void RowWriter::setNull(int column)
{
    sqlite3_bind_null(m_statement.get(), column + 1);
}

void RowWriter::setKey(int column, QByteArrayView sixteenBytes)
{
    sqlite3_bind_blob64(m_statement.get(), column + 1, sixteenBytes.data(),
                        static_cast<sqlite3_uint64>(sixteenBytes.size()), SQLITE_TRANSIENT);
}

void RowWriter::setText(int column, QByteArrayView utf8)
{
    sqlite3_bind_text64(m_statement.get(), column + 1, utf8.isNull() ? "" : utf8.data(),
                        static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
}

void RowWriter::setNumber(int column, qint64 number)
{
    sqlite3_bind_int64(m_statement.get(), column + 1, number);
}

void RowWriter::setJson(int column, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return setNull(column);
    if (m_columns.at(column).blob)
        return setKey(column, keyFromText(value.toString()));
    if (value.isBool())
        return setNumber(column, value.toBool() ? 1 : 0);
    if (value.isDouble())
        return setNumber(column, value.toInteger());
    const QByteArray text = value.toString().toUtf8();
    sqlite3_bind_text64(m_statement.get(), column + 1, text.constData(),
                        static_cast<sqlite3_uint64>(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

Done RowWriter::write(qint64 version)
{
    setNumber(static_cast<int>(m_columns.size()), version);
    const int result = sqlite3_step(m_statement.get());
    const QString message = result == SQLITE_DONE
        ? QString()
        : QString::fromUtf8(sqlite3_errmsg(m_connection->handle()));
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    if (result == SQLITE_DONE)
        return {};
    return std::unexpected(storeError(
        QSqlError(u"write"_s, message, QSqlError::StatementError, QString::number(result)),
        m_connection->path(), m_sql));
}

} // namespace Callwell

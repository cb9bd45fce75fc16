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

RowWriter::RowWriter(Connection &connection, QString table, QList<SyncedColumn> columns)
    : m_connection(&connection)
    , m_columns(std::move(columns))
    , m_table(std::move(table))
{
}

Result<RowWriter> RowWriter::open(Connection &connection, const QString &table,
                                  QList<SyncedColumn> columns)
{
    RowWriter writer(connection, table, std::move(columns));
    CALLWELL_TRY(writer.prepare());
    return writer;
}

Done RowWriter::prepare()
{
    QStringList names, marks, sets;
    for (const SyncedColumn &column : std::as_const(m_columns)) {
        names.append(column.name);
        marks.append(u"?%1"_s.arg(names.size()));
        sets.append(names.last() + u" = "_s + marks.last());
    }
    names.append(u"_version"_s);
    marks.append(u"?%1"_s.arg(names.size()));
    sets.append(u"_version = "_s + marks.last());
    sets.removeFirst(); // the key
    const auto statement = [&](auto &target, const QString &sql) -> Done {
        const QByteArray text = sql.toUtf8();
        sqlite3_stmt *made = nullptr;
        const int result = sqlite3_prepare_v3(m_connection->handle(), text.constData(),
                                              static_cast<int>(text.size()),
                                              SQLITE_PREPARE_PERSISTENT, &made, nullptr);
        target.reset(made);
        return result == SQLITE_OK ? Done() : Done(std::unexpected(error(result)));
    };
    CALLWELL_TRY(statement(m_find, u"SELECT 1 FROM %1 WHERE id = ?1"_s.arg(m_table)));
    CALLWELL_TRY(statement(m_insert,
                           u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(m_table, names.join(u", "_s),
                                                                    marks.join(u", "_s))));
    return statement(m_update,
                     u"UPDATE %1 SET %2 WHERE id = ?1"_s.arg(m_table, sets.join(u", "_s)));
}

Error RowWriter::error(int result) const
{
    const QString message = QString::fromUtf8(sqlite3_errmsg(m_connection->handle()));
    return storeError(
        QSqlError(u"write"_s, message, QSqlError::StatementError, QString::number(result)),
        m_connection->path(), m_table);
}

void RowWriter::begin(QByteArrayView sixteenBytes)
{
    sqlite3_bind_blob64(m_find.get(), 1, sixteenBytes.data(),
                        static_cast<sqlite3_uint64>(sixteenBytes.size()), SQLITE_STATIC);
    const bool there = sqlite3_step(m_find.get()) == SQLITE_ROW;
    sqlite3_reset(m_find.get());
    m_row = there ? m_update.get() : m_insert.get();
    setKey(0, sixteenBytes);
}

void RowWriter::setNull(int column)
{
    sqlite3_bind_null(m_row, column + 1);
}

void RowWriter::setKey(int column, QByteArrayView sixteenBytes)
{
    sqlite3_bind_blob64(m_row, column + 1, sixteenBytes.data(),
                        static_cast<sqlite3_uint64>(sixteenBytes.size()), SQLITE_TRANSIENT);
}

void RowWriter::setText(int column, QByteArrayView utf8)
{
    sqlite3_bind_text64(m_row, column + 1, utf8.isNull() ? "" : utf8.data(),
                        static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
}

void RowWriter::setNumber(int column, qint64 number)
{
    sqlite3_bind_int64(m_row, column + 1, number);
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
    sqlite3_bind_text64(m_row, column + 1, text.constData(),
                        static_cast<sqlite3_uint64>(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

Done RowWriter::write(qint64 version)
{
    setNumber(static_cast<int>(m_columns.size()), version);
    const int result = sqlite3_step(m_row);
    const Done done = result == SQLITE_DONE ? Done() : Done(std::unexpected(error(result)));
    sqlite3_reset(m_row);
    sqlite3_clear_bindings(m_row);
    return done;
}

} // namespace Callwell

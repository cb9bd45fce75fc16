// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rowstream.h"

#include "store/connection.h"
#include "store/sqltext.h"

#include <QSqlError>

#include <sqlite3.h>

namespace Callwell {
using namespace Qt::StringLiterals;

void RowStream::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

RowStream::RowStream(Connection &connection, QString sql)
    : m_connection(&connection)
    , m_sql(std::move(sql))
{
}

Result<RowStream> RowStream::open(Connection &connection, QLatin1StringView name,
                                  const QVariantList &values)
{
    RowStream stream(connection, sqlText(name));
    CALLWELL_TRY(stream.prepare(values));
    return stream;
}

Done RowStream::prepare(const QVariantList &values)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = m_sql.toUtf8();
    m_state = sqlite3_prepare_v2(m_connection->handle(), text.constData(),
                                 static_cast<int>(text.size()), &statement, nullptr);
    m_statement.reset(statement);
    for (int i = 0; m_state == SQLITE_OK && i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        if (value.isNull()) {
            m_state = sqlite3_bind_null(statement, i + 1);
        } else if (value.metaType() == QMetaType::fromType<QByteArray>()) {
            const QByteArray blob = value.toByteArray();
            m_state =
                sqlite3_bind_blob64(statement, i + 1, blob.constData(),
                                    static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT);
        } else {
            m_state = sqlite3_bind_int64(statement, i + 1, value.toLongLong());
        }
    }
    return failed();
}

bool RowStream::next()
{
    m_state = sqlite3_step(m_statement.get());
    return m_state == SQLITE_ROW;
}

Done RowStream::failed() const
{
    if (m_state == SQLITE_OK || m_state == SQLITE_ROW || m_state == SQLITE_DONE)
        return {};
    return std::unexpected(error());
}

Error RowStream::error() const
{
    const QString message = QString::fromUtf8(sqlite3_errmsg(m_connection->handle()));
    return storeError(
        QSqlError(u"stream"_s, message, QSqlError::StatementError, QString::number(m_state)),
        m_connection->path(), m_sql);
}

qint64 RowStream::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

bool RowStream::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

QString RowStream::text(int column) const
{
    return QString::fromUtf8(
        reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column)));
}

QUuid RowStream::uuid(int column) const
{
    const void *blob = sqlite3_column_blob(m_statement.get(), column);
    if (!blob || sqlite3_column_bytes(m_statement.get(), column) != 16)
        return {};
    return QUuid::fromRfc4122(QByteArrayView(static_cast<const char *>(blob), 16));
}

} // namespace Callwell

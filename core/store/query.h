// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QSqlQuery>
#include <QVariant>

#include <memory>

namespace Callwell {

class Connection;

/*!
 * A running statement. Goes back to its connection's prepared statements when it is destroyed, so
 * that no read lock outlives it; destroy it before the connection.
 */
class Query
{
public:
    Query(Connection &connection, QString sql, std::unique_ptr<QSqlQuery> query);
    ~Query();
    Query(Query &&) noexcept = default;
    Query &operator=(Query &&) = delete;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /*! Steps to the next row; false at the end. */
    bool next() { return m_query->next(); }
    [[nodiscard]] QVariant value(int column) const { return m_query->value(column); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    [[nodiscard]] int affected() const { return m_query->numRowsAffected(); }
    [[nodiscard]] int columns() const;
    [[nodiscard]] QString columnName(int column) const;

private:
    friend class Connection;
    Connection *m_connection;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
};

} // namespace Callwell

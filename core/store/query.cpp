// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/query.h"

#include "store/connection.h"

#include <QSqlRecord>

namespace Callwell {

Query::Query(Connection &connection, QString sql, std::unique_ptr<QSqlQuery> query)
    : m_connection(&connection)
    , m_sql(std::move(sql))
    , m_query(std::move(query))
{
}

Query::~Query()
{
    if (!m_query)
        return;
    m_query->finish();
    m_connection->m_prepared.insert_or_assign(m_sql, std::move(m_query));
}

int Query::columns() const
{
    return m_query->record().count();
}

QString Query::columnName(int column) const
{
    return m_query->record().fieldName(column);
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/writeturn.h"

#include <tuple>

namespace Callwell {
using namespace Qt::StringLiterals;

Result<std::unique_ptr<WriteTurn>> WriteTurn::begin(Connection &connection)
{
    Q_ASSERT(!connection.m_inTurn && !connection.inGroup());
    CALLWELL_TRY(connection.run(u"BEGIN IMMEDIATE"_s));
    connection.m_inTurn = true;
    return std::unique_ptr<WriteTurn>(new WriteTurn(connection));
}

WriteTurn::~WriteTurn()
{
    if (m_connection.m_inTurn)
        std::ignore =
            m_connection.run(u"ROLLBACK"_s); // there may be none left to roll back: disk full
    m_connection.m_inTurn = false;
}

Done WriteTurn::keep()
{
    if (!m_connection.m_inTurn)
        return {};
    CALLWELL_TRY(m_connection.run(u"COMMIT"_s));
    m_connection.m_inTurn = false;
    return {};
}

} // namespace Callwell

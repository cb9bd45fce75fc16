// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/changegroup.h"

#include "store/searchindex.h"
#include "store/values.h"

#include <tuple>

namespace Callwell {
using namespace Qt::StringLiterals;

ChangeGroup::ChangeGroup(Connection &connection, qint64 number)
    : m_connection(connection)
    , m_number(number)
{
    m_connection.m_inGroup = true;
}

ChangeGroup::~ChangeGroup()
{
    if (m_open)
        std::ignore =
            m_connection.run(u"ROLLBACK"_s); // there may be none left to roll back: disk full
    m_connection.m_inGroup = false;
    m_connection.m_inTurn = false;
}

Result<std::unique_ptr<ChangeGroup>> ChangeGroup::begin(Connection &connection,
                                                        const GroupInfo &info)
{
    Q_ASSERT(!connection.inGroup());
    if (!connection.m_inTurn)
        CALLWELL_TRY(connection.run(u"BEGIN IMMEDIATE"_s));
    std::unique_ptr<ChangeGroup> group(new ChangeGroup(connection, 0));
    {
        CALLWELL_LET(Query number,
                     connection.named("group_begin"_L1,
                                      {info.kind, toSql(info.origin), toSql(info.subject),
                                       toSql(info.member), toSql(info.at),
                                       info.undoes > 0 ? QVariant(info.undoes) : QVariant()}));
        number.next();
        group->m_number = number.number(0);
    }
    CALLWELL_TRY(connection.run(u"INSERT INTO current_group (only, number) VALUES (1, ?1)"_s,
                                {group->m_number}));
    return group;
}

Done ChangeGroup::commit()
{
    Q_ASSERT(m_open);
    CALLWELL_TRY(refreshSearch(m_connection));
    CALLWELL_TRY(m_connection.run(u"DELETE FROM current_group"_s));
    {
        CALLWELL_LET(Query any,
                     m_connection.query(u"SELECT 1 FROM change WHERE group_number = ?1 LIMIT 1"_s,
                                        {m_number}));
        if (!any.next())
            return {}; // nothing changed: the destructor rolls the empty group back
    }
    CALLWELL_TRY(m_connection.run(u"COMMIT"_s));
    m_open = false;
    return {};
}

} // namespace Callwell

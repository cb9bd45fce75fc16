// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/helpstore.h"

#include "store/rows.h"
#include "store/sqltext.h"

namespace Callwell {
using namespace Qt::StringLiterals;

Result<QList<ReadyHelp>> HelpStore::all() const
{
    static const QString sql = u"SELECT "_s + Rows::columns<HelpItem>("help_item."_L1) + u",\n"_s
        + sqlText("help_items"_L1);
    constexpr int own = std::tuple_size_v<decltype(Table<HelpItem>::fields)>;
    CALLWELL_LET(Query query, m_connection.query(sql));
    QList<ReadyHelp> items;
    while (query.next()) {
        items.append(
            {.item = Rows::read<HelpItem>(query), .given = static_cast<int>(query.number(own))});
    }
    return items;
}

Result<QList<ReadyHelp>> HelpStore::offered() const
{
    CALLWELL_LET(QList<ReadyHelp> items, all());
    items.removeIf([](const ReadyHelp &one) { return one.item.retired; });
    return items;
}

} // namespace Callwell

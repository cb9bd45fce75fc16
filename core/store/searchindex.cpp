// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchindex.h"

#include "store/connection.h"

namespace Callwell {
using namespace Qt::StringLiterals;

Done refreshSearch(Connection &connection)
{
    {
        CALLWELL_LET(Query stale, connection.query(u"SELECT 1 FROM search_stale LIMIT 1"_s));
        if (!stale.next())
            return {};
    }
    for (const auto statement :
         {"search_forget_text"_L1, "search_forget_document"_L1, "search_add_documents"_L1,
          "search_add_persons"_L1, "search_add_notes"_L1}) {
        CALLWELL_LET([[maybe_unused]] const Query done, connection.named(statement));
    }
    return connection.run(u"DELETE FROM search_stale"_s);
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/draftstore.h"

#include "store/values.h"

namespace Callwell {
using namespace Qt::StringLiterals;

Done DraftStore::keep(DraftKind kind, const QUuid &subject, const Draft &draft) const
{
    CALLWELL_TRY(m_connection.named(
        "draft_keep"_L1,
        {toSql(kind), toSql(subject), QString::fromUtf8(draft.words), toSql(draft.keptAt)}));
    return {};
}

Result<std::optional<Draft>> DraftStore::find(DraftKind kind, const QUuid &subject) const
{
    CALLWELL_LET(Query query,
                 m_connection.query(
                     u"SELECT words, kept_at FROM draft WHERE kind = ?1 AND subject_id = ?2"_s,
                     {toSql(kind), toSql(subject)}));
    if (!query.next())
        return std::nullopt;
    return Draft{.words = query.text(0).toUtf8(), .keptAt = sqlAs<QDateTime>(query.value(1))};
}

Done DraftStore::forget(DraftKind kind, const QUuid &subject) const
{
    return m_connection.run(u"DELETE FROM draft WHERE kind = ?1 AND subject_id = ?2"_s,
                            {toSql(kind), toSql(subject)});
}

} // namespace Callwell

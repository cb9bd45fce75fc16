// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/attachmentstore.h"

#include "store/rows.h"

namespace Callwell {
using namespace Qt::StringLiterals;

Result<QList<Attachment>> AttachmentStore::of(ActivityId activity) const
{
    return Rows::select<Attachment>(m_connection, "WHERE activity_id = ?1 ORDER BY at, id"_L1,
                                    {toSql(activity)});
}

Result<QList<CallMark>> AttachmentStore::marks(ActivityId call) const
{
    CALLWELL_LET(Query query, m_connection.named("call_marks"_L1, {toSql(call)}));
    QList<CallMark> marks;
    while (query.next()) {
        marks.append({.milliseconds = query.number(0),
                      .kind = fromCode<ActivityKind>(query.text(1)),
                      .key = query.text(2),
                      .words = query.text(3)});
    }
    return marks;
}

QString AttachmentStore::folder(const QString &store)
{
    return store + u"-files"_s;
}

QString AttachmentStore::path(const QString &store, RowId attachment)
{
    return folder(store) + u'/' + attachment.toString();
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/outbox.h"

#include "store/inversechange.h"
#include "store/values.h"

namespace Callwell {
using namespace Qt::StringLiterals;

Result<qint64> Outbox::newestGroup() const
{
    CALLWELL_LET(Query query, m_connection.query(u"SELECT max(number) FROM change_group"_s));
    return query.next() ? query.number(0) : 0;
}

Result<TouchedRows> Outbox::touchedSince(qint64 group) const
{
    constexpr int most = 2000;
    TouchedRows touched;
    CALLWELL_LET(Query query, m_connection.named("touched_since"_L1, {group, most + 1}));
    int count = 0;
    while (query.next()) {
        touched.tables.insert(query.text(0));
        touched.rows.insert(QUuid::fromRfc4122(query.value(1).toByteArray()));
        ++count;
    }
    if (count > most) {
        touched.everything = true;
        touched.rows.clear();
    }
    return touched;
}

Result<std::optional<GroupRow>> Outbox::first(QLatin1StringView statement,
                                              const QDateTime &since) const
{
    CALLWELL_LET(Query query, m_connection.named(statement, {toSql(since)}));
    if (!query.next())
        return std::nullopt;
    return GroupRow{.number = query.number(0),
                    .kind = query.text(1),
                    .origin = sqlAs<Origin>(query.value(2)),
                    .subject = query.text(3),
                    .at = sqlAs<QDateTime>(query.value(4))};
}

Result<std::optional<GroupRow>> Outbox::nextUndo(const QDateTime &since) const
{
    return first("next_undo"_L1, since);
}

Result<std::optional<GroupRow>> Outbox::nextRedo(const QDateTime &since) const
{
    return first("next_redo"_L1, since);
}

Done Outbox::applyInverse(const GroupRow &group)
{
    Q_ASSERT(m_connection.inGroup());
    CALLWELL_TRY(m_connection.run(u"PRAGMA defer_foreign_keys = ON"_s));
    // Read in batches: a group may be an import of a million rows, and writing while one reads the
    // same table would make the reader see what is being written.
    constexpr int batch = 1000;
    qint64 before = std::numeric_limits<qint64>::max();
    InverseChange inverse(m_connection, group.subject);
    while (true) {
        QList<Change> changes;
        {
            CALLWELL_LET(
                Query query,
                m_connection.named("group_changes_backwards"_L1, {group.number, before, batch}));
            while (query.next()) {
                changes.append(Change{query.number(0), query.text(1), query.value(2).toByteArray(),
                                      query.text(3), query.text(4), query.text(5)});
            }
        }
        for (const Change &change : std::as_const(changes))
            CALLWELL_TRY(inverse.apply(change));
        if (changes.size() < batch)
            return {};
        before = changes.last().sequence;
    }
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leadstore.h"

#include "store/rows.h"
#include "store/sqltext.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// The rows of a place in an order: SELECT ids + the place's FROM and WHERE + the order.
QString statement(const LeadQuery &query)
{
    const QString place = u"place_"_s + code(query.place);
    const QString order = u"lead_order_"_s + code(query.sort);
    return u"SELECT lead.id\n"_s + sqlText(place) + sqlText("lead_filter"_L1) + sqlText(order);
}

QVariantList values(const LeadQuery &query)
{
    QVariantList values{toSql(query.owner), toSql(query.source)};
    if (query.place == Place::DueToday)
        values.append(toSql(query.endOfToday));
    else if (query.sort == LeadSort::Waiting)
        values.append(QVariant(QMetaType::fromType<qlonglong>())); // ?3 is of that place alone
    if (query.sort == LeadSort::Waiting)
        values.append(toSql(query.now));
    return values;
}

} // namespace

Done LeadStore::streamIds(const LeadQuery &query, const Chunk &chunk, qsizetype chunkSize) const
{
    CALLWELL_LET(Query rows, m_connection.query(statement(query), values(query)));
    QList<LeadId> ids;
    ids.reserve(chunkSize);
    while (rows.next()) {
        ids.append(sqlAs<LeadId>(rows.value(0)));
        if (ids.size() == chunkSize) {
            if (!chunk(ids))
                return {};
            ids.clear();
        }
    }
    chunk(ids);
    return {};
}

Result<QList<LeadId>> LeadStore::ids(const LeadQuery &query) const
{
    QList<LeadId> all;
    CALLWELL_TRY(streamIds(query, [&](const QList<LeadId> &ids) {
        all.append(ids);
        return true;
    }));
    return all;
}

Result<QList<LeadRow>> LeadStore::rows(const QList<LeadId> &ids) const
{
    static const QString sql =
        u"SELECT "_s + Rows::columns<Lead>("lead."_L1) + u",\n"_s + sqlText("lead_row"_L1);
    constexpr int own = std::tuple_size_v<decltype(Table<Lead>::fields)>;
    QList<LeadRow> rows;
    rows.reserve(ids.size());
    for (const LeadId &id : ids) {
        CALLWELL_LET(Query query, m_connection.query(sql, {toSql(id)}));
        if (!query.next())
            continue;
        rows.append(LeadRow{.lead = Rows::read<Lead>(query),
                            .givenName = query.text(own),
                            .familyName = query.text(own + 1),
                            .jobTitle = query.text(own + 2),
                            .organisation = query.text(own + 3),
                            .timeZone = query.text(own + 4),
                            .sourceKind = sqlAs<SourceKind>(query.value(own + 5)),
                            .sourceName = query.text(own + 6),
                            .referredBy = query.text(own + 7),
                            .tries = sqlAs<int>(query.value(own + 8)),
                            .inquiry = query.text(own + 9),
                            .askedAt = sqlAs<QDateTime>(query.value(own + 10)),
                            .answerDueAt = sqlAs<QDateTime>(query.value(own + 11)),
                            .ownerName = query.text(own + 12),
                            .mayCall = query.isNull(own + 13) || query.number(own + 13) != 0});
    }
    return rows;
}

Result<int> LeadStore::count(const LeadQuery &query, int most) const
{
    const QString sql =
        u"SELECT 1\n"_s + sqlText(u"place_"_s + code(query.place)) + sqlText("lead_filter"_L1);
    CALLWELL_LET(Query rows, m_connection.query(sql, values(query)));
    int count = 0;
    while (count < most && rows.next())
        ++count;
    return count;
}

Result<LeadId> LeadStore::newestOf(PersonId person) const
{
    CALLWELL_LET(Query query, m_connection.named("newest_lead"_L1, {toSql(person)}));
    return query.next() ? sqlAs<LeadId>(query.value(0)) : LeadId();
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leadstore.h"

#include "store/answertime.h"
#include "store/cadencestore.h"
#include "store/rows.h"
#include "store/sqltext.h"

#include <algorithm>

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
    return values;
}

using Shares = QHash<LeadId, double>;

// Of each lead with unanswered inquiries, how much of the agreed time of the latest one is gone.
Result<Shares> sharesGone(Connection &connection, const QDateTime &now)
{
    CALLWELL_LET(const auto open, Rows::select<Inquiry>(connection, "WHERE answer_id IS NULL"_L1));
    if (open.isEmpty())
        return Shares();
    const auto first = std::ranges::min(open, {}, &Inquiry::askedAt);
    const auto last = std::ranges::max(open, {}, &Inquiry::answerDueAt);
    CALLWELL_LET(const WorkHours hours, AnswerTime::teamHours(connection));
    const WorkClock clock(hours, first.askedAt, std::max(now, last.answerDueAt));
    Shares shares;
    for (const Inquiry &inquiry : open) {
        double &share = shares[inquiry.lead];
        share = std::max(share, clock.shareGone(inquiry.askedAt, inquiry.answerDueAt, now));
    }
    return shares;
}

// Hands on what it gathers, a chunk at a time.
class Chunks
{
public:
    Chunks(const LeadStore::Chunk &chunk, qsizetype size)
        : m_chunk(chunk)
        , m_size(size)
    {
        m_ids.reserve(size);
    }

    // False: nobody wants more.
    bool add(LeadId id)
    {
        m_ids.append(id);
        return m_ids.size() < m_size || m_chunk(std::exchange(m_ids, {}));
    }

    void end() { m_chunk(m_ids); }

private:
    const LeadStore::Chunk &m_chunk;
    qsizetype m_size;
    QList<LeadId> m_ids;
};

} // namespace

Done LeadStore::streamIds(const LeadQuery &query, const Chunk &chunk, qsizetype chunkSize) const
{
    if (query.sort == LeadSort::Waiting)
        return streamWaiting(query, chunk, chunkSize);
    CALLWELL_LET(Query rows, m_connection.query(statement(query), values(query)));
    Chunks chunks(chunk, chunkSize);
    while (rows.next()) {
        if (!chunks.add(sqlAs<LeadId>(rows.value(0))))
            return {};
    }
    chunks.end();
    return {};
}

// The agreed time runs in the team's hours, which SQL doesn't know: those who wait for an answer
// come first from the store, and get their order here.
Done LeadStore::streamWaiting(const LeadQuery &query, const Chunk &chunk, qsizetype chunkSize) const
{
    CALLWELL_LET(const Shares shares, sharesGone(m_connection, query.now));
    CALLWELL_LET(Query rows, m_connection.query(statement(query), values(query)));
    Chunks chunks(chunk, chunkSize);
    QList<LeadId> waiting;
    bool more = rows.next();
    for (; more && shares.contains(sqlAs<LeadId>(rows.value(0))); more = rows.next())
        waiting.append(sqlAs<LeadId>(rows.value(0)));
    std::ranges::stable_sort(waiting, std::ranges::greater(),
                             [&](LeadId id) { return shares.value(id); });
    for (const LeadId id : std::as_const(waiting)) {
        if (!chunks.add(id))
            return {};
    }
    for (; more; more = rows.next()) {
        if (!chunks.add(sqlAs<LeadId>(rows.value(0))))
            return {};
    }
    chunks.end();
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
    CALLWELL_LET(const AttemptGoals goals, CadenceStore(m_connection).goals());
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
        rows.last().goal = goals.of(rows.last().lead);
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

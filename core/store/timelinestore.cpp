// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/timelinestore.h"

#include "store/rows.h"
#include "store/sqltext.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// As the statement takes it, a JSON array; empty: any kind.
QString kindList(const QList<ActivityKind> &kinds)
{
    QStringList list;
    for (const ActivityKind kind : kinds)
        list.append(u'"' + code(kind) + u'"');
    return u'[' + list.join(u',') + u']';
}

// Three columns of the statement: what was told later counts before what was logged with a call.
std::optional<HowItWas> viewOf(const Query &query, int first)
{
    const auto source = fromCode<ViewSource>(query.text(first));
    if (!source || *source == ViewSource::NotKnown)
        return std::nullopt;
    return HowItWas{.source = *source,
                    .value = sqlAs<int>(query.value(first + 1)),
                    .words = query.text(first + 2)};
}

// Four columns of the statement.
std::optional<Speaker> speakerOf(const Query &query, int first)
{
    if (query.isNull(first + 2))
        return std::nullopt;
    const Person person{.givenName = query.text(first), .familyName = query.text(first + 1)};
    return Speaker{.name = displayName(person),
                   .kind = fromCode<RelationshipKind>(query.text(first + 2)),
                   .towards = query.number(first + 3) != 0};
}

} // namespace

Result<QList<TimelineRow>> TimelineStore::page(PersonId person, const TimelineKey &after, int most,
                                               const QList<ActivityKind> &kinds) const
{
    static const QString sql = u"SELECT "_s + Rows::columns<Activity>("activity."_L1) + u",\n"_s
        + Rows::columns<Call>("call."_L1) + u",\n"_s + sqlText("timeline_page"_L1);
    constexpr int calls = std::tuple_size_v<decltype(Table<Activity>::fields)>;
    constexpr int rest = calls + std::tuple_size_v<decltype(Table<Call>::fields)>;
    const QDateTime at = after.at.isValid()
        ? after.at
        : QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::max() / 2, QTimeZone::UTC);
    CALLWELL_LET(Query query,
                 m_connection.query(sql,
                                    {toSql(person), toSql(at), after.id.uuid().toRfc4122(),
                                     toSql(kindList(kinds)), most}));
    QList<TimelineRow> rows;
    while (query.next()) {
        TimelineRow row{.activity = Rows::read<Activity>(query),
                        .memberName = query.text(rest),
                        .outcome = query.text(rest + 1),
                        .goodFor = sqlAs<GoodFor>(query.value(rest + 2)),
                        .corrected = query.number(rest + 3) != 0,
                        .view = viewOf(query, rest + 4),
                        .hasFiles = query.number(rest + 11) != 0,
                        .speaker = speakerOf(query, rest + 7)};
        if (!query.isNull(calls))
            row.call = Rows::read<Call>(query, calls);
        rows.append(row);
    }
    return rows;
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/savesource.h"

#include "usecase/teamrules.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Done check(Session &session, const Source &source)
{
    if (source.name.isEmpty())
        return TeamRules::broken("source_needs_name"_L1);
    if (source.answerMinutes < 0)
        return TeamRules::broken("answer_time_negative"_L1);
    CALLWELL_LET(const auto there,
                 Rows::select<Source>(session.store, "WHERE kind = ?1 AND name = ?2"_L1,
                                      {toSql(source.kind), toSql(source.name)}));
    for (const Source &other : there) {
        if (other.id != source.id)
            return TeamRules::broken("source_there_already"_L1);
    }
    return {};
}

template<typename Row>
Result<bool> names(Session &session, SourceId source)
{
    CALLWELL_LET(
        const auto rows,
        Rows::select<Row>(session.store, "WHERE source_id = ?1 LIMIT 1"_L1, {toSql(source)}));
    return !rows.isEmpty();
}

} // namespace

Result<SourceId> saveSource(Session &session, const Source &input)
{
    Source source = input;
    source.name = source.name.simplified();
    CALLWELL_TRY(check(session, source));
    return inGroup(session.store, session.group("save_source"_L1, source.name),
                   [&]() -> Result<SourceId> {
                       CALLWELL_TRY(TeamRules::keep(session, source));
                       return source.id;
                   });
}

Done deleteSource(Session &session, const SourceId &id)
{
    CALLWELL_LET(const auto source, Rows::get<Source>(session.store, id));
    CALLWELL_LET(const bool byLead, names<Lead>(session, id));
    CALLWELL_LET(const bool byCadence, names<CadenceSetting>(session, id));
    CALLWELL_LET(const bool byRule, names<AssignmentRule>(session, id));
    if (byLead || byCadence || byRule)
        return TeamRules::broken("source_in_use"_L1);
    return inGroup(session.store, session.group("delete_source"_L1, source.name),
                   [&] { return Rows::remove<Source>(session.store, id); });
}

} // namespace Callwell

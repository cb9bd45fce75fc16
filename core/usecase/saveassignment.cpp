// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/saveassignment.h"

#include "usecase/teamrules.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Done check(Session &session, const AssignmentRule &rule)
{
    if (rule.way == AssignmentWay::Member && rule.member.isNull())
        return TeamRules::broken("assignment_needs_member"_L1);
    if (!rule.language.isEmpty() && !TeamRules::isLanguage(rule.language))
        return TeamRules::broken("language_unknown"_L1);
    if (!rule.territory.isEmpty() && !TeamRules::isTerritory(rule.territory))
        return TeamRules::broken("territory_unknown"_L1);
    if (!rule.member.isNull())
        CALLWELL_TRY(Rows::get<Member>(session.store, rule.member));
    if (!rule.source.isNull())
        CALLWELL_TRY(Rows::get<Source>(session.store, rule.source));
    return {};
}

Result<QList<AssignmentRule>> inOrder(Session &session)
{
    return Rows::select<AssignmentRule>(session.store, "ORDER BY position, id"_L1);
}

// Rules have no name: their place tells them apart.
QString placeOf(const AssignmentRule &rule)
{
    return QString::number(rule.position);
}

} // namespace

Result<RowId> saveAssignmentRule(Session &session, const AssignmentRule &input)
{
    AssignmentRule rule = input;
    rule.language = rule.language.trimmed();
    rule.territory = rule.territory.trimmed().toUpper();
    rule.team = rule.team.simplified();
    if (rule.way == AssignmentWay::Member)
        rule.team.clear();
    else
        rule.member = {};
    CALLWELL_TRY(check(session, rule));
    if (rule.id.isNull()) {
        CALLWELL_LET(const auto others, inOrder(session));
        rule.position = TeamRules::nextPosition(others);
    }
    return inGroup(session.store, session.group("save_assignment_rule"_L1, placeOf(rule)),
                   [&]() -> Result<RowId> {
                       CALLWELL_TRY(TeamRules::keep(session, rule));
                       return rule.id;
                   });
}

Done deleteAssignmentRule(Session &session, const RowId &id)
{
    CALLWELL_LET(const auto rule, Rows::get<AssignmentRule>(session.store, id));
    return inGroup(session.store, session.group("delete_assignment_rule"_L1, placeOf(rule)),
                   [&] { return Rows::remove<AssignmentRule>(session.store, id); });
}

Done moveAssignmentRule(Session &session, const MoveAssignmentRule &input)
{
    CALLWELL_LET(const auto rule, Rows::get<AssignmentRule>(session.store, input.id));
    CALLWELL_LET(const auto rules, inOrder(session));
    return inGroup(session.store, session.group("move_assignment_rule"_L1, placeOf(rule)),
                   [&] { return TeamRules::move(session, rules, input.id, input.by); });
}

Result<RowId> saveAbsence(Session &session, const Absence &input)
{
    if (input.member.isNull())
        return TeamRules::broken("absence_needs_member"_L1);
    if (!input.from.isValid() || !input.until.isValid())
        return TeamRules::broken("absence_needs_days"_L1);
    if (input.until < input.from)
        return TeamRules::broken("absence_ends_first"_L1);
    CALLWELL_LET(const auto member, Rows::get<Member>(session.store, input.member));
    Absence absence = input;
    return inGroup(session.store, session.group("save_absence"_L1, member.name),
                   [&]() -> Result<RowId> {
                       CALLWELL_TRY(TeamRules::keep(session, absence));
                       return absence.id;
                   });
}

Done deleteAbsence(Session &session, const RowId &id)
{
    CALLWELL_LET(const auto absence, Rows::get<Absence>(session.store, id));
    CALLWELL_LET(const auto member, Rows::get<Member>(session.store, absence.member));
    return inGroup(session.store, session.group("delete_absence"_L1, member.name),
                   [&] { return Rows::remove<Absence>(session.store, id); });
}

} // namespace Callwell

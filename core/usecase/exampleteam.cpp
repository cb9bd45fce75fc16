// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/exampleteam.h"

#include "usecase/saveassignment.h"
#include "usecase/savecadence.h"
#include "usecase/savedayoff.h"
#include "usecase/savehelpitem.h"
#include "usecase/savequestion.h"

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

SourceId sourceOf(const ExampleHouse &house, const QString &name)
{
    const auto found = std::ranges::find(house.sources, name, &Source::name);
    return found == house.sources.cend() ? SourceId() : found->id;
}

Result<MemberId> memberOf(Session &session, const QString &name)
{
    CALLWELL_LET(const auto members,
                 Rows::select<Member>(session.store, "WHERE name = ?1"_L1, {toSql(name)}));
    return members.isEmpty() ? MemberId() : members.first().id;
}

int minutesOf(const QString &time)
{
    return QTime::fromString(time, u"HH:mm"_s).msecsSinceStartOfDay() / 60'000;
}

Done addCadences(Session &session, const ExampleWords &words, const ExampleHouse &house)
{
    for (const QStringList &line : words[u"cadence"_s]) {
        CadencePlan plan{.setting = {.name = line.at(0),
                                     .source = sourceOf(house, line.at(1)),
                                     .stage = line.at(2),
                                     .goal = line.at(3).toInt(),
                                     .fromMinute = minutesOf(line.at(4)),
                                     .untilMinute = minutesOf(line.at(5)),
                                     .nurtureDays = line.at(6).toInt()},
                         .steps = {}};
        for (const QStringList &step : words[u"step"_s]) {
            if (step.at(0) == plan.setting.name) {
                plan.steps.append({.kind = fromCode<StepKind>(step.at(1)).value_or(StepKind::Call),
                                   .gapDays = step.at(2).toInt()});
            }
        }
        CALLWELL_TRY(saveCadence(session, plan));
    }
    return {};
}

// Of this year and the next.
Done addDaysOff(Session &session, const ExampleWords &words)
{
    const int year = session.now().date().year();
    for (const int which : {year, year + 1}) {
        for (const QStringList &line : words[u"day_off"_s]) {
            CALLWELL_TRY(saveDayOff(session,
                                    {.territory = line.at(0),
                                     .on = QDate(which, line.at(1).toInt(), line.at(2).toInt()),
                                     .name = line.at(3)}));
        }
    }
    return {};
}

Done addQuestions(Session &session, const ExampleWords &words)
{
    for (const QStringList &line : words[u"question"_s]) {
        QuestionPlan plan{
            .question = {.key = line.at(0),
                         .kind = fromCode<QuestionKind>(line.at(1)).value_or(QuestionKind::Open),
                         .buyerRole = fromCode<BuyerRole>(line.at(2)).value_or(BuyerRole::Unknown)},
            .wordings = {}};
        for (const QStringList &wording : words[u"wording"_s]) {
            if (wording.at(0) == plan.question.key)
                plan.wordings.append({.language = wording.at(1), .text = wording.at(2)});
        }
        CALLWELL_TRY(saveQuestion(session, plan));
    }
    return {};
}

Done addHelp(Session &session, const ExampleWords &words, ExampleHouse &house)
{
    for (const QStringList &line : words[u"help"_s]) {
        CALLWELL_TRY(
            saveHelpItem(session,
                         {.kind = fromCode<HelpKind>(line.at(0)).value_or(HelpKind::Answer),
                          .title = line.at(1),
                          .text = line.at(2),
                          .address = line.value(3)}));
    }
    CALLWELL_ASSIGN(house.help, Rows::select<HelpItem>(session.store, "ORDER BY id"_L1));
    return {};
}

Done addAssignment(Session &session, const ExampleWords &words, const ExampleHouse &house)
{
    for (const QStringList &line : words[u"rule"_s]) {
        CALLWELL_LET(const MemberId member, memberOf(session, line.at(5)));
        CALLWELL_TRY(saveAssignmentRule(
            session,
            {.source = sourceOf(house, line.at(0)),
             .language = line.at(1),
             .territory = line.at(2),
             .way = fromCode<AssignmentWay>(line.at(3)).value_or(AssignmentWay::RoundRobin),
             .team = line.at(4),
             .member = member}));
    }
    const QDate today = session.now().date();
    for (const QStringList &line : words[u"absence"_s]) {
        CALLWELL_LET(const MemberId member, memberOf(session, line.at(0)));
        CALLWELL_TRY(saveAbsence(session,
                                 {.member = member,
                                  .from = today.addDays(line.at(1).toInt()),
                                  .until = today.addDays(line.at(2).toInt())}));
    }
    return {};
}

} // namespace

Done makeExampleTeam(Session &session, const ExampleWords &words, ExampleHouse &house)
{
    CALLWELL_TRY(addCadences(session, words, house));
    CALLWELL_TRY(addDaysOff(session, words));
    CALLWELL_TRY(addQuestions(session, words));
    CALLWELL_TRY(addHelp(session, words, house));
    return addAssignment(session, words, house);
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/examplehouse.h"

#include "domain/attempt.h"
#include "store/settings.h"

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype offeredHelp = 6; // what follows is no longer offered

Done addMembers(Session &session, const ExampleWords &words, ExampleHouse &house)
{
    for (const QStringList &line : words[u"member"_s]) {
        const Member member{.id = session.newId<MemberId>(),
                            .name = line.at(0),
                            .role = fromCode<Role>(line.at(1)).value_or(Role::Rep),
                            .team = line.at(2)};
        if (member.role == Role::Rep)
            house.reps.append(member.id);
        else if (member.role == Role::Marketer)
            house.marketers.append(member.id);
        CALLWELL_TRY(Rows::insert(session.store, member));
    }
    return {};
}

Done addOutcomes(Session &session, const ExampleWords &words, ExampleHouse &house)
{
    int position = 0;
    for (const QStringList &line : words[u"outcome"_s]) {
        const CallOutcome outcome{.id = session.newId<OutcomeId>(),
                                  .name = line.at(0),
                                  .goodFor =
                                      fromCode<GoodFor>(line.at(1)).value_or(GoodFor::Neutral),
                                  .position = ++position};
        house.outcomes.insert(outcome.name, outcome.id);
        CALLWELL_TRY(Rows::insert(session.store, outcome));
    }
    return {};
}

Done addSources(Session &session, const ExampleWords &words, ExampleHouse &house)
{
    QHash<QString, CampaignId> campaigns;
    for (const QStringList &line : words[u"campaign"_s]) {
        const QDate starts = session.now().date().addMonths(-line.at(1).toInt());
        const Campaign campaign{.id = session.newId<CampaignId>(),
                                .name = line.at(0),
                                .startsOn = starts,
                                .endsOn = starts.addMonths(line.at(2).toInt())};
        campaigns.insert(campaign.name, campaign.id);
        CALLWELL_TRY(Rows::insert(session.store, campaign));
    }
    for (const QStringList &line : words[u"source"_s]) {
        const Source source{.id = session.newId<SourceId>(),
                            .kind = fromCode<SourceKind>(line.at(0)).value_or(SourceKind::Form),
                            .name = line.at(1),
                            .campaign = campaigns.value(line.at(2))};
        house.sources.append(source);
        house.sourceWeights.append(line.at(3).toInt());
        CALLWELL_TRY(Rows::insert(session.store, source));
    }
    return {};
}

// Versions of one name follow one another; the last of them may be a draft still (0 months).
Done addScripts(Session &session, const ExampleWords &words, ExampleHouse &house)
{
    Script script;
    int number = 0;
    for (const QStringList &line : words[u"script"_s]) {
        if (script.name != line.at(0)) {
            script = {.id = session.newId<ScriptId>(), .name = line.at(0)};
            number = 0;
            CALLWELL_TRY(Rows::insert(session.store, script));
        }
        const int months = line.at(2).toInt();
        const ScriptVersion version{.id = session.newId<ScriptVersionId>(),
                                    .script = script.id,
                                    .number = ++number,
                                    .text = ExampleWords::script(line.at(1)),
                                    .publishedAt = months > 0 ? session.now().addMonths(-months)
                                                              : QDateTime()};
        CALLWELL_TRY(Rows::insert(session.store, version));
        if (version.publishedAt.isValid())
            house.scripts.prepend({version.id, script.name, version.publishedAt});
    }
    std::ranges::stable_sort(house.scripts, std::greater(), &ExampleHouse::PublishedVersion::at);
    return {};
}

Done addProof(Session &session, const ExampleWords &words)
{
    for (const QStringList &line : words[u"proof"_s]) {
        CALLWELL_TRY(
            Rows::insert(session.store,
                         Proof{.id = session.newId<ProofId>(),
                               .kind = fromCode<ProofKind>(line.at(0)).value_or(ProofKind::Story),
                               .title = line.at(1),
                               .role = line.at(2),
                               .industry = line.at(3),
                               .theme = line.at(4),
                               .text = line.at(5),
                               .address = line.value(6)}));
    }
    return {};
}

Done addHelp(Session &session, const ExampleWords &words, ExampleHouse &house)
{
    for (const QStringList &line : words[u"help"_s]) {
        const HelpItem item{.id = session.newId<HelpItemId>(),
                            .kind = fromCode<HelpKind>(line.at(0)).value_or(HelpKind::Answer),
                            .title = line.at(1),
                            .text = line.at(2),
                            .address = line.value(3),
                            .retired = house.help.size() == offeredHelp};
        if (!item.retired)
            house.help.append(item);
        CALLWELL_TRY(Rows::insert(session.store, item));
    }
    return {};
}

Done addQuestions(Session &session, const ExampleWords &words)
{
    int position = 0;
    for (const QStringList &line : words[u"question"_s]) {
        const Question question{
            .id = session.newId<QuestionId>(),
            .key = line.at(0),
            .kind = fromCode<QuestionKind>(line.at(1)).value_or(QuestionKind::Open),
            .buyerRole = fromCode<BuyerRole>(line.at(2)).value_or(BuyerRole::Unknown),
            .position = ++position};
        CALLWELL_TRY(Rows::insert(session.store, question));
        for (int i = 3; i < line.size(); ++i) {
            CALLWELL_TRY(Rows::insert(session.store,
                                      QuestionWording{.id = session.newId<RowId>(),
                                                      .question = question.id,
                                                      .language = i == 3 ? u"en"_s : u"de"_s,
                                                      .text = line.at(i)}));
        }
    }
    return {};
}

// This year's and the next one's.
Done addDaysOff(Session &session, const ExampleWords &words)
{
    for (const QStringList &line : words[u"day_off"_s]) {
        for (const int year : {session.now().date().year(), session.now().date().year() + 1}) {
            CALLWELL_TRY(
                Rows::insert(session.store,
                             DayOff{.id = session.newId<RowId>(),
                                    .territory = line.at(0),
                                    .on = QDate(year, line.at(1).toInt(), line.at(2).toInt()),
                                    .name = line.at(3)}));
        }
    }
    return {};
}

// Who came to a stand is tried sooner and by mail first; everybody else as usual.
Done addCadences(Session &session, const ExampleHouse &house)
{
    const auto fair = std::ranges::find(house.sources, SourceKind::Event, &Source::kind);
    const CadenceSetting usual{.id = session.newId<CadenceId>(), .name = u"As usual"_s};
    const CadenceSetting afterFair{.id = session.newId<CadenceId>(),
                                   .name = u"After a fair"_s,
                                   .source = fair == house.sources.cend() ? SourceId() : fair->id,
                                   .goal = 5,
                                   .nurtureDays = 60};
    CALLWELL_TRY(Rows::insert(session.store, usual));
    CALLWELL_TRY(Rows::insert(session.store, afterFair));
    const Cadence standard = Cadence::standard();
    const auto addStep = [&](CadenceId cadence, int position, StepKind kind, int gap) {
        return Rows::insert(session.store,
                            CadenceStepSetting{.id = session.newId<RowId>(),
                                               .cadence = cadence,
                                               .position = position,
                                               .kind = kind,
                                               .gapDays = gap});
    };
    int position = 0;
    for (const CadenceStep &step : standard.steps)
        CALLWELL_TRY(addStep(usual.id, ++position, step.kind, step.gapDays));
    position = 0;
    for (const StepKind kind : {StepKind::Mail, StepKind::Call, StepKind::LookAtPosts,
                                StepKind::Call, StepKind::Message}) {
        ++position;
        CALLWELL_TRY(addStep(afterFair.id, position, kind, position)); // gaps that grow
    }
    return {};
}

Done addAssignment(Session &session, const ExampleHouse &house)
{
    const AssignmentRule german{.id = session.newId<RowId>(),
                                .position = 1,
                                .language = u"de"_s,
                                .way = AssignmentWay::Member,
                                .member = house.reps.last()};
    const AssignmentRule rest{.id = session.newId<RowId>(),
                              .position = 2,
                              .way = AssignmentWay::LeastBusy,
                              .team = u"Sales"_s};
    CALLWELL_TRY(Rows::insert(session.store, german));
    CALLWELL_TRY(Rows::insert(session.store, rest));
    return Rows::insert(session.store,
                        Absence{.id = session.newId<RowId>(),
                                .member = house.reps.at(1),
                                .from = session.now().date().addDays(9),
                                .until = session.now().date().addDays(20)});
}

} // namespace

ScriptVersionId ExampleHouse::scriptAt(const QString &name, const QDateTime &at) const
{
    const auto found = std::ranges::find_if(scripts, [&](const PublishedVersion &version) {
        return version.name == name && version.at <= at;
    });
    return found == scripts.cend() ? ScriptVersionId() : found->id;
}

Result<ExampleHouse> makeExampleHouse(Session &session, const ExampleWords &words)
{
    ExampleHouse house;
    CALLWELL_TRY(Settings::set(session.store, Settings::homeRegion, u"GB"_s));
    CALLWELL_TRY(
        Settings::set(session.store, Settings::attemptGoal, QString::number(defaultAttemptGoal)));
    CALLWELL_TRY(Settings::set(session.store, Settings::workspaceName, u"Fettle (example)"_s));
    CALLWELL_ASSIGN(house.hours, AnswerTime::teamHours(session.store));
    CALLWELL_TRY(addMembers(session, words, house));
    CALLWELL_TRY(addOutcomes(session, words, house));
    CALLWELL_TRY(addSources(session, words, house));
    CALLWELL_TRY(addScripts(session, words, house));
    CALLWELL_TRY(addProof(session, words));
    CALLWELL_TRY(addHelp(session, words, house));
    CALLWELL_TRY(addQuestions(session, words));
    CALLWELL_TRY(addDaysOff(session, words));
    CALLWELL_TRY(addCadences(session, house));
    CALLWELL_TRY(addAssignment(session, house));
    return house;
}

} // namespace Callwell

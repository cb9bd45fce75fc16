// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/examplehouse.h"

#include "domain/attempt.h"
#include "store/settings.h"
#include "usecase/exampleteam.h"

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

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
    const auto daysFrom = [today = session.now().toLocalTime().date()](const QString &days) {
        return today.addDays(days.toInt());
    };
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
                               .address = line.value(6),
                               .agreedOn = line.size() > 7 ? daysFrom(line.at(7)) : QDate(),
                               .agreedUntil = line.size() > 8 ? daysFrom(line.at(8)) : QDate(),
                               .timesAYear = line.value(9).toInt()}));
    }
    return {};
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
    CALLWELL_TRY(makeExampleTeam(session, words, house));
    return house;
}

} // namespace Callwell

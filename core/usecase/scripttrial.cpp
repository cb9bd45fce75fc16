// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/scripttrial.h"

#include "script/scripttext.h"
#include "store/trialstore.h"
#include "usecase/teamrules.h"

#include <QSet>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

template<typename T>
QSet<T> asSet(const QList<T> &list)
{
    return {list.cbegin(), list.cend()};
}

// Where they were for different leads, the leads would tell the two apart, and not the words.
Result<bool> forTheSameLeads(const ScriptVersion &first, const ScriptVersion &second)
{
    CALLWELL_LET(const ScriptText one, parseScript(first.text));
    CALLWELL_LET(const ScriptText other, parseScript(second.text));
    return asSet(one.stages) == asSet(other.stages) && asSet(one.roles) == asSet(other.roles)
        && asSet(one.languages) == asSet(other.languages);
}

// The kept version's text, as the newest of its script.
Done publishAgain(Session &session, const ScriptVersion &kept)
{
    CALLWELL_LET(const auto versions,
                 Rows::select<ScriptVersion>(session.store,
                                             "WHERE script_id = ?1 ORDER BY number DESC, id"_L1,
                                             {toSql(kept.script)}));
    const auto newest = std::ranges::find_if(
        versions, [](const ScriptVersion &version) { return version.publishedAt.isValid(); });
    if (newest != versions.cend() && newest->id == kept.id)
        return {};
    return Rows::insert(session.store,
                        ScriptVersion{.id = session.newId<ScriptVersionId>(),
                                      .script = kept.script,
                                      .number = versions.first().number + 1,
                                      .text = kept.text,
                                      .publishedAt = session.now()});
}

} // namespace

Result<TrialId> beginTrial(Session &session, const BeginTrial &input)
{
    if (input.first == input.second)
        return TeamRules::broken("trial_versions_are_the_same"_L1);
    CALLWELL_LET(const auto first, Rows::get<ScriptVersion>(session.store, input.first));
    CALLWELL_LET(const auto second, Rows::get<ScriptVersion>(session.store, input.second));
    if (first.script != second.script)
        return TeamRules::broken("trial_of_two_scripts"_L1);
    if (first.publishedAt.isNull() || second.publishedAt.isNull())
        return TeamRules::broken("trial_of_a_draft"_L1);
    CALLWELL_LET(const auto running, TrialStore(session.store).running(first.script));
    if (running)
        return TeamRules::broken("trial_runs_already"_L1);
    CALLWELL_LET(const bool alike, forTheSameLeads(first, second));
    if (!alike)
        return TeamRules::broken("trial_for_other_leads"_L1);
    CALLWELL_LET(const auto script, Rows::get<Script>(session.store, first.script));
    const ScriptTrial trial{.id = session.newId<TrialId>(),
                            .script = script.id,
                            .first = first.id,
                            .second = second.id,
                            .begunAt = session.now(),
                            .begunBy = session.member};
    return inGroup(session.store, session.group("begin_trial"_L1, script.name),
                   [&]() -> Result<TrialId> {
                       CALLWELL_TRY(Rows::insert(session.store, trial));
                       return trial.id;
                   });
}

Done endTrial(Session &session, const EndTrial &input)
{
    CALLWELL_LET(auto trial, Rows::get<ScriptTrial>(session.store, input.trial));
    if (!trial.runs())
        return TeamRules::broken("trial_ended_already"_L1);
    if (!input.kept.isNull() && input.kept != trial.first && input.kept != trial.second)
        return TeamRules::broken("trial_keeps_one_of_its_own"_L1);
    CALLWELL_LET(const auto script, Rows::get<Script>(session.store, trial.script));
    trial.endedAt = session.now();
    trial.endedBy = session.member;
    trial.kept = input.kept;
    return inGroup(session.store, session.group("end_trial"_L1, script.name), [&]() -> Done {
        CALLWELL_TRY(Rows::update(session.store, trial));
        if (trial.kept.isNull())
            return {};
        CALLWELL_LET(const auto kept, Rows::get<ScriptVersion>(session.store, trial.kept));
        return publishAgain(session, kept);
    });
}

} // namespace Callwell

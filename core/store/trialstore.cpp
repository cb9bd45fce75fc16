// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/trialstore.h"

#include "domain/trialevidence.h"
#include "store/rows.h"
#include "store/rowstream.h"

#include <QSet>

namespace Callwell {

TrialStore::TrialStore(Connection &connection)
    : m_connection(connection)
{
}

Result<std::optional<ScriptTrial>> TrialStore::running(ScriptId script) const
{
    CALLWELL_LET(const auto trials,
                 Rows::select<ScriptTrial>(m_connection,
                                           "WHERE script_id = ?1 AND ended_at IS NULL "
                                           "ORDER BY begun_at, id LIMIT 1"_L1,
                                           {toSql(script)}));
    return trials.isEmpty() ? std::nullopt : std::optional(trials.first());
}

Result<QList<ScriptTrial>> TrialStore::running() const
{
    CALLWELL_LET(
        auto trials,
        Rows::select<ScriptTrial>(m_connection, "WHERE ended_at IS NULL ORDER BY begun_at, id"_L1));
    QSet<ScriptId> known;
    trials.removeIf([&](const ScriptTrial &trial) {
        if (known.contains(trial.script))
            return true;
        known.insert(trial.script);
        return false;
    });
    return trials;
}

Result<TrialStanding> TrialStore::standing(const ScriptTrial &trial) const
{
    TrialStanding standing{.trial = trial};
    CALLWELL_LET(const auto script, Rows::find<Script>(m_connection, trial.script));
    CALLWELL_LET(const auto first, Rows::find<ScriptVersion>(m_connection, trial.first));
    CALLWELL_LET(const auto second, Rows::find<ScriptVersion>(m_connection, trial.second));
    // what a laptop was not sent yet is shown without its name
    standing.script = script.value_or(Script()).name;
    standing.firstNumber = first.value_or(ScriptVersion{.number = 0}).number;
    standing.secondNumber = second.value_or(ScriptVersion{.number = 0}).number;

    CALLWELL_LET(const auto leads, counted(trial));
    TrialEvidence evidence;
    for (const Counted &lead : leads)
        evidence.add(lead.side, lead.good);
    standing.first = evidence.first();
    standing.second = evidence.second();
    standing.verdict = evidence.verdict();
    standing.leadsNeeded = evidence.leadsNeeded();
    return standing;
}

Result<QList<TrialStore::Counted>> TrialStore::counted(const ScriptTrial &trial) const
{
    QList<Counted> all;
    QSet<QUuid> known;
    CALLWELL_LET(RowStream rows,
                 RowStream::open(m_connection, "trial_talks"_L1,
                                 {toSql(trial.first), toSql(trial.second), toSql(trial.begunAt),
                                  toSql(trial.endedAt)}));
    while (rows.next()) {
        const LeadId lead(rows.uuid(0));
        if (known.contains(lead.uuid()))
            continue;
        known.insert(lead.uuid());
        // else it was called with the other one, where nobody knew of the trial yet
        if (ScriptVersionId(rows.uuid(1)) == versionFor(trial, lead))
            all.append({.lead = lead, .side = sideOf(trial, lead), .good = rows.number(2) != 0});
    }
    CALLWELL_TRY(rows.failed());
    return all;
}

Result<QList<LeadId>> TrialStore::leadsBehind(TrialId trial, TrialSide side, bool goodAlone) const
{
    CALLWELL_LET(const auto row, Rows::get<ScriptTrial>(m_connection, trial));
    CALLWELL_LET(const auto all, counted(row));
    QList<LeadId> leads;
    for (const Counted &lead : all) {
        if (lead.side == side && (lead.good || !goodAlone))
            leads.append(lead.lead);
    }
    return leads;
}

Result<QList<TrialStanding>> TrialStore::standings(ScriptId script) const
{
    CALLWELL_LET(const auto trials,
                 Rows::select<ScriptTrial>(m_connection,
                                           "WHERE script_id = ?1 "
                                           "ORDER BY begun_at DESC, id DESC"_L1,
                                           {toSql(script)}));
    return standingsOf(trials);
}

Result<QList<TrialStanding>> TrialStore::standings(qint64 begin, qint64 end) const
{
    CALLWELL_LET(const auto trials,
                 Rows::select<ScriptTrial>(m_connection,
                                           "WHERE begun_at < ?2 "
                                           "AND (ended_at IS NULL OR ended_at >= ?1) "
                                           "ORDER BY begun_at DESC, id DESC"_L1,
                                           {begin, end}));
    return standingsOf(trials);
}

Result<QList<TrialStanding>> TrialStore::standingsOf(const QList<ScriptTrial> &trials) const
{
    QList<TrialStanding> all;
    for (const ScriptTrial &trial : trials) {
        CALLWELL_LET(TrialStanding one, standing(trial));
        all.append(std::move(one));
    }
    return all;
}

} // namespace Callwell

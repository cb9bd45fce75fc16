// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kpiseed.h"

namespace Callwell {

/*! Two versions of a script on trial since `begunAt`, both published before. */
[[nodiscard]] inline ScriptTrial seedTrial(KpiSeed &seed, const QString &name,
                                           const QDateTime &begunAt)
{
    const Script script{.id = seed.newId<ScriptId>(), .name = name};
    seed.add(script);
    ScriptTrial trial{.id = seed.newId<TrialId>(), .script = script.id, .begunAt = begunAt};
    for (const int number : {1, 2}) {
        const ScriptVersion version{.id = seed.newId<ScriptVersionId>(),
                                    .script = script.id,
                                    .number = number,
                                    .text = u"Good day"_s,
                                    .publishedAt = begunAt.addDays(-1)};
        seed.add(version);
        (number == 1 ? trial.first : trial.second) = version.id;
    }
    seed.add(trial);
    return trial;
}

/*! A conversation with a new lead that counts for that side. */
inline LeadId seedTalk(KpiSeed &seed, const ScriptTrial &trial, TrialSide side, OutcomeId outcome,
                       const QDateTime &at)
{
    Lead lead = seed.lead(at);
    while (sideOf(trial, lead.id) != side)
        lead = seed.lead(at);
    const Activity made = seed.activity(lead, ActivityKind::Call, at);
    seed.add(Call{.id = made.id, .outcome = outcome, .scriptVersion = versionFor(trial, lead.id)});
    return lead.id;
}

} // namespace Callwell

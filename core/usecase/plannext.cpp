// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/plannext.h"

#include "domain/nextstep.h"
#include "store/cadencestore.h"
#include "usecase/raisehand.h"

#include <QSet>

#include <algorithm>

namespace Callwell {

namespace {

Result<Lead> follow(Session &session, const Lead &lead, const Proposal &proposal)
{
    if (proposal.what == Proposal::What::Answered)
        return lead;
    if (proposal.what == Proposal::What::Nurture)
        return letRest(session, lead, QStringLiteral("no_way_left"), proposal.nurtureAt);
    Lead planned = lead;
    planned.nextStep = nextStepCode(proposal);
    planned.nextStepAt = proposal.at;
    CALLWELL_TRY(Rows::update(session.store, planned));
    return planned;
}

} // namespace

Result<Proposal> proposalFor(Session &session, const Lead &lead)
{
    const CadenceStore store(session.store);
    CALLWELL_LET(const Cadence cadence, store.cadenceFor(lead));
    CALLWELL_LET(const CadenceState state, store.stateOf(lead));
    return proposeNext(cadence, state, session.now());
}

Result<Lead> planAfterSilence(Session &session, const Lead &lead, StepKind kind)
{
    if (!leavesWhatWasAgreed(kind, lead, session.now())) {
        CALLWELL_LET(const Proposal proposal, proposalFor(session, lead));
        CALLWELL_TRY(follow(session, lead, proposal));
    }
    CALLWELL_TRY(planApart(session, lead.person));
    return Rows::get<Lead>(session.store, lead.id);
}

Done planApart(Session &session, PersonId person)
{
    CALLWELL_LET(auto leads,
                 Rows::select<Lead>(session.store,
                                    "WHERE person_id = ?1 AND closed_at IS NULL AND next_step_at "
                                    "IS NOT NULL ORDER BY next_step_at, id"_L1,
                                    {toSql(person)}));
    leads.removeIf([](const Lead &lead) { return !triesToReach(lead.nextStep); });
    // what was agreed stays, and comes first
    std::ranges::stable_partition(leads,
                                  [](const Lead &lead) { return !isStepOfCadence(lead.nextStep); });
    QSet<QDate> taken;
    const CadenceStore store(session.store);
    for (Lead lead : std::as_const(leads)) {
        CALLWELL_LET(const CadenceState state, store.stateOf(lead));
        const auto theirs = [&state](const QDateTime &at) {
            return at.toTimeZone(state.zone).date();
        };
        if (state.triedElsewhere.isValid())
            taken.insert(theirs(state.triedElsewhere));
        if (isStepOfCadence(lead.nextStep) && taken.contains(theirs(lead.nextStepAt))) {
            CALLWELL_LET(const Cadence cadence, store.cadenceFor(lead));
            CALLWELL_ASSIGN(lead,
                            follow(session, lead, proposeNext(cadence, state, session.now())));
        }
        if (lead.nextStepAt.isValid())
            taken.insert(theirs(lead.nextStepAt));
    }
    return {};
}

Result<Lead> planAnew(Session &session, const Lead &lead)
{
    const CadenceStore store(session.store);
    CALLWELL_LET(CadenceState state, store.stateOf(lead));
    const bool waits = lead.stage == Stage::WantsACall && lead.nextStep.isEmpty();
    if (!waits && !isRuledOut(lead.nextStep, state.consents))
        return lead;
    if (isClosed(lead.stage)) { // nobody is after them
        Lead left = lead;
        left.nextStep.clear();
        left.nextStepAt = {};
        CALLWELL_TRY(Rows::update(session.store, left));
        return left;
    }
    state.answered = false; // whatever they said: this way is closed now
    CALLWELL_LET(const Cadence cadence, store.cadenceFor(lead));
    return follow(session, lead, proposeNext(cadence, state, session.now()));
}

Result<bool> noteGivingUp(Session &session, const Lead &lead, const QString &reason)
{
    Q_ASSERT(session.store.inGroup());
    const CadenceStore store(session.store);
    CALLWELL_LET(const Cadence cadence, store.cadenceFor(lead));
    CALLWELL_LET(const CadenceState state, store.stateOf(lead));
    const int made = attemptsMade(state.tried);
    if (state.answered || goalReached(made, cadence.goal))
        return false;
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::RuleBroken, {QStringLiteral("giving_up_needs_reason")});
    Activity gaveUp = newActivity(session, lead, ActivityKind::GaveUp, reason.trimmed());
    gaveUp.from = QString::number(made);
    gaveUp.to = QString::number(cadence.goal);
    CALLWELL_TRY(Rows::insert(session.store, gaveUp));
    return true;
}

Result<Lead> letRest(Session &session, const Lead &lead, const QString &cause,
                     const QDateTime &lookAgainAt)
{
    Q_ASSERT(session.store.inGroup());
    return raiseHand(session,
                     {.lead = lead.id,
                      .answer = HandRaise::NotAsked,
                      .words = cause,
                      .askAgainAt = lookAgainAt});
}

Result<int> nextAttemptNumber(Session &session, const Lead &lead)
{
    CALLWELL_LET(const auto before,
                 Rows::select<Activity>(session.store, "WHERE lead_id = ?1 AND attempt > 0"_L1,
                                        {toSql(lead.id)}));
    return nextAttempt(before, lead.handRaisedAt);
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/plannext.h"

#include "store/cadencestore.h"
#include "usecase/raisehand.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// The code of a next step, see Words::nextStep().
QString stepCode(const Proposal &proposal)
{
    if (proposal.what == Proposal::What::LastMessage)
        return u"last_message"_s;
    switch (proposal.step) {
    case StepKind::Mail:
        return u"send_mail"_s;
    case StepKind::Message:
        return u"send_message"_s;
    case StepKind::Call:
    case StepKind::LookAtPosts:
        break;
    }
    return u"try_again"_s;
}

} // namespace

Result<Proposal> proposalFor(Session &session, const Lead &lead)
{
    const CadenceStore store(session.store);
    CALLWELL_LET(const Cadence cadence, store.cadenceFor(lead));
    CALLWELL_LET(const CadenceState state, store.stateOf(lead));
    return proposeNext(cadence, state, session.now());
}

Result<Lead> planAfterSilence(Session &session, const Lead &lead)
{
    if (isClosed(lead.stage))
        return lead; // nobody is after them
    CALLWELL_LET(const Proposal proposal, proposalFor(session, lead));
    if (proposal.what == Proposal::What::Nurture)
        return letRest(session, lead, {}, proposal.nurtureAt);
    Lead planned = lead;
    planned.nextStep = stepCode(proposal);
    planned.nextStepAt = proposal.at;
    CALLWELL_TRY(Rows::update(session.store, planned));
    return planned;
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

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/raisehand.h"

#include "store/answertime.h"
#include "store/assignmentstore.h"
#include "store/consents.h"
#include "usecase/assign.h"
#include "usecase/plannext.h"
#include "usecase/setstage.h"

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// One of sales who took them on before they raised their hand goes on with them, unless away.
Result<bool> keepsOwner(Session &session, const Lead &lead, OwnerSide side)
{
    if (lead.owner.isNull() || side != OwnerSide::Sales)
        return false;
    CALLWELL_LET(const auto reps,
                 AssignmentStore(session.store).candidatesFor(lead, session.now()));
    const auto owner = std::ranges::find(reps, lead.owner, &AssignmentCandidate::member);
    return owner != reps.cend() && !owner->away;
}

Done handOver(Session &session, Lead &lead, OwnerSide side, const QString &cause)
{
    Activity handover = newActivity(session, lead, ActivityKind::Handover, cause);
    handover.from = code(lead.side);
    handover.to = code(side);
    CALLWELL_TRY(Rows::insert(session.store, handover));
    CALLWELL_LET(const bool keeps, keepsOwner(session, lead, side));
    lead.side = side;
    if (!keeps)
        lead.owner = {};
    return {};
}

// A yes plans the call, at once for who is in conversation: nobody waits for them in a place of
// their own. A way that is ruled out stays so, whatever they say now.
Done planCall(Session &session, const RaiseHand &input, Lead &lead)
{
    lead.nextStep = u"call"_s;
    lead.nextStepAt = input.callFrom;
    if (lead.stage == Stage::InConversation && !lead.nextStepAt.isValid())
        lead.nextStepAt = session.now();
    CALLWELL_LET(const bool mayCall, Consents::allow(session.store, lead.person, Channel::Phone));
    if (mayCall)
        return {};
    CALLWELL_TRY(Rows::update(session.store, lead));
    CALLWELL_LET(const Proposal proposal, proposalFor(session, lead));
    const bool other = proposal.what == Proposal::What::Attempt;
    lead.nextStep = other ? nextStepCode(proposal) : QString();
    lead.nextStepAt = other ? proposal.at : QDateTime();
    return {};
}

// When to ask again of somebody who was let go is when their closing record looks again.
Done lookAgain(Session &session, const Lead &lead, const QDateTime &at)
{
    CALLWELL_LET(const WorkHours hours, AnswerTime::teamHours(session.store));
    CALLWELL_LET(auto records,
                 Rows::select<ClosingRecord>(
                     session.store, "WHERE lead_id = ?1 ORDER BY at DESC, id DESC LIMIT 1"_L1,
                     {toSql(lead.id)}));
    if (records.isEmpty())
        return {};
    records.first().lookAgainOn = at.toTimeZone(hours.zone).date();
    return Rows::update(session.store, records.first());
}

// What stands on the timeline where nobody said a word: a code, see Words::cause().
QString causeOf(const RaiseHand &input)
{
    const QString words = input.words.trimmed();
    return words.isEmpty() ? u"said_"_s + code(input.answer) : words;
}

Done planAfter(Session &session, const RaiseHand &input, Lead &lead)
{
    if (input.answer == HandRaise::Yes)
        return planCall(session, input, lead);
    lead.nextStep.clear();
    lead.nextStepAt = {};
    if (!input.askAgainAt.isValid())
        return {};
    if (lead.stage == Stage::NotAFit || lead.stage == Stage::Later)
        return lookAgain(session, lead, input.askAgainAt);
    lead.nextStep = input.answer == HandRaise::NotAsked ? u"look_again"_s : u"ask_again"_s;
    lead.nextStepAt = input.askAgainAt;
    return {};
}

Result<Lead> follow(Session &session, const RaiseHand &input, Lead lead)
{
    Activity answer = newActivity(session, lead, ActivityKind::HandRaise, input.words.trimmed());
    answer.from = code(lead.handRaise);
    answer.to = code(input.answer);
    answer.channel = input.answer == HandRaise::NotAsked ? QString() : code(input.channel);
    CALLWELL_TRY(Rows::insert(session.store, answer));

    const Stage stage = stageAfter(input.answer, lead.stage, input.askAgainAt.isValid());
    CALLWELL_ASSIGN(lead, setStage(session, {lead.id, stage}));
    lead.handRaise = input.answer;
    lead.handRaisedAt = answer.at;
    lead.callFrom = input.answer == HandRaise::Yes ? input.callFrom : QDateTime();
    lead.callUntil = input.answer == HandRaise::Yes ? input.callUntil : QDateTime();
    if (const OwnerSide side = sideFor(input.answer); side != lead.side)
        CALLWELL_TRY(handOver(session, lead, side, causeOf(input)));
    CALLWELL_TRY(planAfter(session, input, lead));
    CALLWELL_TRY(Rows::update(session.store, lead));
    if (lead.side == OwnerSide::Sales && lead.owner.isNull())
        return assignByRules(session, lead);
    return lead;
}

} // namespace

Result<Lead> raiseHand(Session &session, const RaiseHand &input)
{
    if (input.callUntil.isValid() && input.callUntil < input.callFrom)
        return failure(ErrorCode::RuleBroken, {u"call_ends_before_it_begins"_s});
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.lead));
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("raise_hand"_L1, subject),
                   [&] { return follow(session, input, lead); });
}

} // namespace Callwell

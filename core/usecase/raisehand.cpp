// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/raisehand.h"

#include "usecase/assign.h"
#include "usecase/setstage.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Done handOver(Session &session, Lead &lead, OwnerSide side, const QString &cause)
{
    Activity handover = newActivity(session, lead, ActivityKind::Handover, cause);
    handover.from = code(lead.side);
    handover.to = code(side);
    CALLWELL_TRY(Rows::insert(session.store, handover));
    lead.side = side;
    lead.owner = {};
    return {};
}

// The code of a next step, see Words::nextStep().
QString nextStepAfter(const RaiseHand &input)
{
    if (input.answer == HandRaise::Yes)
        return u"call"_s;
    if (!input.askAgainAt.isValid())
        return {};
    return input.answer == HandRaise::NotAsked ? u"look_again"_s : u"ask_again"_s;
}

Result<Lead> follow(Session &session, const RaiseHand &input, Lead lead)
{
    Activity answer = newActivity(session, lead, ActivityKind::HandRaise, input.words.trimmed());
    answer.from = code(lead.handRaise);
    answer.to = code(input.answer);
    answer.channel = input.answer == HandRaise::NotAsked ? QString() : code(input.channel);
    CALLWELL_TRY(Rows::insert(session.store, answer));

    const Stage stage = stageAfter(input.answer, lead.stage);
    CALLWELL_ASSIGN(lead, setStage(session, {lead.id, stage}));
    lead.handRaise = input.answer;
    lead.handRaisedAt = answer.at;
    lead.callFrom = input.answer == HandRaise::Yes ? input.callFrom : QDateTime();
    lead.callUntil = input.answer == HandRaise::Yes ? input.callUntil : QDateTime();
    lead.nextStep = nextStepAfter(input);
    lead.nextStepAt = input.answer == HandRaise::Yes ? input.callFrom : input.askAgainAt;
    if (const OwnerSide side = sideFor(input.answer); side != lead.side)
        CALLWELL_TRY(handOver(session, lead, side, input.words.trimmed()));
    CALLWELL_TRY(Rows::update(session.store, lead));
    if (lead.side == OwnerSide::Sales && lead.owner.isNull())
        return assignByRules(session, lead);
    return lead;
}

} // namespace

Result<Lead> raiseHand(Session &session, const RaiseHand &input)
{
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.lead));
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("raise_hand"_L1, subject),
                   [&] { return follow(session, input, lead); });
}

} // namespace Callwell

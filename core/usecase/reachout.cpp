// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/reachout.h"

#include "store/consents.h"
#include "usecase/plannext.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Done mustBeAllowed(Session &session, const ReachOut &input, const Lead &lead)
{
    if (input.words.trimmed().isEmpty())
        return failure(ErrorCode::RuleBroken, {u"message_needs_words"_s});
    const Channel channel = input.kind == ActivityKind::Mail ? Channel::Mail : Channel::Message;
    CALLWELL_LET(const bool mayWrite, Consents::allow(session.store, lead.person, channel));
    if (!mayWrite)
        return failure(ErrorCode::RuleBroken, {u"channel_ruled_out"_s});
    return {};
}

Result<LoggedCall> write(Session &session, const ReachOut &input, Lead lead)
{
    CALLWELL_LET(const Proposal before, proposalFor(session, lead));
    const bool isLast =
        lead.nextStep == "last_message"_L1 && before.what == Proposal::What::LastMessage;
    Activity activity = newActivity(session, lead, input.kind, input.words.trimmed());
    activity.channel =
        input.kind == ActivityKind::Mail ? code(Channel::Mail) : code(Channel::Message);
    if (!isLast)
        CALLWELL_ASSIGN(activity.attempt, nextAttemptNumber(session, lead));
    CALLWELL_TRY(Rows::insert(session.store, activity));
    if (isLast)
        CALLWELL_ASSIGN(lead, letRest(session, lead, u"goal_reached"_s, before.nurtureAt));
    else
        CALLWELL_ASSIGN(lead,
                        planAfterSilence(session, lead,
                                         input.kind == ActivityKind::Mail ? StepKind::Mail
                                                                          : StepKind::Message));
    return LoggedCall{activity.id, activity.attempt, lead.nextStepAt};
}

Result<Lead> stop(Session &session, const GiveUp &input, const Lead &lead)
{
    CALLWELL_LET(const Proposal proposal, proposalFor(session, lead));
    CALLWELL_LET(const bool tooEarly, noteGivingUp(session, lead, input.reason));
    const QString cause = input.reason.trimmed();
    return letRest(session, lead, tooEarly || !cause.isEmpty() ? cause : u"goal_reached"_s,
                   proposal.nurtureAt);
}

} // namespace

Result<LoggedCall> reachOut(Session &session, const ReachOut &input)
{
    Q_ASSERT(input.kind == ActivityKind::Mail || input.kind == ActivityKind::Message);
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.lead));
    CALLWELL_TRY(mustBeAllowed(session, input, lead));
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("reach_out"_L1, subject),
                   [&] { return write(session, input, lead); });
}

Result<Lead> giveUp(Session &session, const GiveUp &input)
{
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.lead));
    if (!isBeingTried(lead))
        return failure(ErrorCode::RuleBroken, {u"nobody_is_trying"_s});
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("give_up"_L1, subject),
                   [&] { return stop(session, input, lead); });
}

} // namespace Callwell

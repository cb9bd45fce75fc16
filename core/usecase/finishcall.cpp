// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/finishcall.h"

#include "store/draftstore.h"
#include "usecase/setnextstep.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Result<LoggedCall> finish(Session &session, const FinishCall &input)
{
    CALLWELL_LET(LoggedCall logged, logCall(session, input.call));
    if (input.handRaise) {
        RaiseHand answer = *input.handRaise;
        answer.lead = input.call.lead;
        CALLWELL_LET(const Lead lead, raiseHand(session, answer));
        logged.nextStepAt = lead.nextStepAt;
        if (!input.call.nextStep.isEmpty() || input.call.nextStepAt.isValid()) {
            CALLWELL_TRY(setNextStep(
                session, {input.call.lead, input.call.nextStep, input.call.nextStepAt}));
            logged.nextStepAt = input.call.nextStepAt;
        }
    }
    CALLWELL_TRY(DraftStore(session.store).forget(DraftKind::Call, input.call.lead.uuid()));
    return logged;
}

} // namespace

Result<LoggedCall> finishCall(Session &session, const FinishCall &input)
{
    if (input.handRaise && !isConversation(input.call.disposition))
        return failure(ErrorCode::RuleBroken, {u"silence_is_no_answer"_s});
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.call.lead));
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("log_call"_L1, subject),
                   [&] { return finish(session, input); });
}

Result<LoggedCall> logNoAnswer(Session &session, LeadId leadId)
{
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, leadId));
    CALLWELL_LET(const auto numbers,
                 Rows::select<PhoneNumber>(session.store,
                                           "WHERE person_id = ?1 ORDER BY e164 = '', id LIMIT 1"_L1,
                                           {toSql(lead.person)}));
    if (numbers.isEmpty())
        return failure(ErrorCode::RuleBroken, {u"no_number"_s});
    return logCall(
        session,
        {.lead = leadId, .number = numbers.first().e164, .disposition = Disposition::NoAnswer});
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/closelead.h"

#include "domain/closing.h"
#include "store/answertime.h"
#include "usecase/givehelp.h"
#include "usecase/plannext.h"
#include "usecase/setstage.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Done mustBeClosable(Session &session, const CloseLead &input, const Lead &lead)
{
    CALLWELL_LET(const auto open,
                 Rows::select<Inquiry>(session.store,
                                       "WHERE lead_id = ?1 AND answer_id IS NULL LIMIT 1"_L1,
                                       {toSql(input.lead)}));
    CALLWELL_LET(const WorkHours hours, AnswerTime::teamHours(session.store));
    const QString why = whyNotClosed({.before = lead.stage,
                                      .stage = input.stage,
                                      .reason = input.reason,
                                      .lookAgainOn = input.lookAgainOn,
                                      .waitsForAnswer = !open.isEmpty()},
                                     session.now().toTimeZone(hours.zone).date());
    if (!why.isEmpty())
        return failure(ErrorCode::RuleBroken, {why});
    return {};
}

Result<Lead> close(Session &session, const CloseLead &input, const Lead &lead)
{
    // who was tried and not reached is given up on, whatever the closing stage says
    if (isBeingTried(lead) && (input.stage == Stage::NotAFit || input.stage == Stage::Later))
        CALLWELL_TRY(noteGivingUp(session, lead, input.reason));
    SetStage closing{.lead = lead.id, .stage = input.stage, .words = input.reason};
    if (needsClosingRecord(input.stage)) {
        const ClosingRecord record{.id = session.newId<RowId>(),
                                   .lead = lead.id,
                                   .reason = input.reason.trimmed(),
                                   .theirWords = input.theirWords.trimmed(),
                                   .helpGiven = input.helpGiven.trimmed(),
                                   .whoElse = input.whoElse.trimmed(),
                                   .thanked = input.thanked,
                                   .lookAgainOn = input.lookAgainOn,
                                   .member = session.member,
                                   .at = session.now()};
        CALLWELL_TRY(Rows::insert(session.store, record));
        closing.closingRecord = record.id;
    }
    if (!input.helpGiven.trimmed().isEmpty()) {
        const Activity given =
            newActivity(session, lead, ActivityKind::HelpGiven, input.helpGiven.trimmed());
        CALLWELL_TRY(Rows::insert(session.store, given));
        CALLWELL_TRY(countHelp(session, input.help, given));
    }
    return setStage(session, closing);
}

} // namespace

Result<Lead> closeLead(Session &session, const CloseLead &input)
{
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.lead));
    CALLWELL_TRY(mustBeClosable(session, input, lead));
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("close_lead"_L1, subject),
                   [&] { return close(session, input, lead); });
}

} // namespace Callwell

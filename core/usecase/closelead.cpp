// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/closelead.h"

#include "usecase/givehelp.h"
#include "usecase/setstage.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Done mustBeClosable(Session &session, const CloseLead &input)
{
    if (!isClosed(input.stage))
        return failure(ErrorCode::RuleBroken, {u"not_a_closing_stage"_s});
    if (needsClosingRecord(input.stage) && input.reason.trimmed().isEmpty())
        return failure(ErrorCode::RuleBroken, {u"closing_needs_record"_s});
    if (input.lookAgainOn.isValid()) {
        if (input.stage == Stage::Withdrawn)
            return failure(ErrorCode::RuleBroken, {u"withdrawn_is_left_alone"_s});
        if (input.lookAgainOn <= session.now().date())
            return failure(ErrorCode::RuleBroken, {u"look_again_is_past"_s});
    }
    CALLWELL_LET(const auto open,
                 Rows::select<Inquiry>(session.store,
                                       "WHERE lead_id = ?1 AND answer_id IS NULL LIMIT 1"_L1,
                                       {toSql(input.lead)}));
    if (!open.isEmpty())
        return failure(ErrorCode::RuleBroken, {u"inquiry_unanswered"_s});
    return {};
}

Result<Lead> close(Session &session, const CloseLead &input, const Lead &lead)
{
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
    CALLWELL_TRY(mustBeClosable(session, input));
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("close_lead"_L1, subject),
                   [&] { return close(session, input, lead); });
}

} // namespace Callwell

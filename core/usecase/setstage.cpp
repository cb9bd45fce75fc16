// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/setstage.h"

namespace Callwell {
using namespace Qt::StringLiterals;

Result<Lead> setStage(Session &session, const SetStage &input)
{
    CALLWELL_LET(Lead lead, Rows::get<Lead>(session.store, input.lead));
    if (lead.stage == input.stage)
        return lead;
    if (needsClosingRecord(input.stage)) {
        CALLWELL_LET(const auto record,
                     Rows::find<ClosingRecord>(session.store, input.closingRecord));
        if (!record || record->lead != lead.id)
            return failure(ErrorCode::RuleBroken, {u"closing_needs_record"_s});
    }
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("set_stage"_L1, subject), [&]() -> Result<Lead> {
        Activity moved =
            newActivity(session, lead, ActivityKind::StageChange, input.words.trimmed());
        moved.from = code(lead.stage);
        moved.to = code(input.stage);
        CALLWELL_TRY(Rows::insert(session.store, moved));
        lead.stage = input.stage;
        lead.closedAt = isClosed(input.stage) ? session.now() : QDateTime();
        if (isClosed(input.stage)) {
            lead.nextStep.clear();
            lead.nextStepAt = {};
        }
        CALLWELL_TRY(Rows::update(session.store, lead));
        return lead;
    });
}

} // namespace Callwell

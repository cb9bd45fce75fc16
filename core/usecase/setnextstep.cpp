// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/setnextstep.h"

#include "domain/cadence.h"
#include "store/consents.h"

namespace Callwell {

Done setNextStep(Session &session, const SetNextStep &input)
{
    CALLWELL_LET(Lead lead, Rows::get<Lead>(session.store, input.lead));
    if (needsClosingRecord(lead.stage))
        return failure(ErrorCode::RuleBroken, {QStringLiteral("let_go_rests")});
    CALLWELL_LET(const auto consents, Consents::of(session.store, lead.person));
    if (isRuledOut(input.step.trimmed(), consents))
        return failure(ErrorCode::RuleBroken, {QStringLiteral("channel_ruled_out")});
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("set_next_step"_L1, subject), [&] {
        lead.nextStep = input.step.trimmed();
        lead.nextStepAt = input.at;
        return Rows::update(session.store, lead);
    });
}

} // namespace Callwell

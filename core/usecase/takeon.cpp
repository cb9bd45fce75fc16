// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/takeon.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Result<Lead> take(Session &session, const TakeOn &input, Lead lead)
{
    if (lead.handRaise != HandRaise::Yes) {
        CALLWELL_TRY(
            Rows::insert(session.store,
                         newActivity(session, lead, ActivityKind::Claim, input.reason.trimmed())));
    }
    lead.owner = session.member;
    CALLWELL_TRY(Rows::update(session.store, lead));
    return lead;
}

} // namespace

Result<Lead> takeOn(Session &session, const TakeOn &input)
{
    if (session.member.isNull())
        return failure(ErrorCode::RuleBroken, {u"nobody_is_here"_s});
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.lead));
    if (lead.handRaise != HandRaise::Yes && input.reason.trimmed().isEmpty())
        return failure(ErrorCode::RuleBroken, {u"claim_needs_reason"_s});
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("take_on"_L1, subject),
                   [&] { return take(session, input, lead); });
}

} // namespace Callwell

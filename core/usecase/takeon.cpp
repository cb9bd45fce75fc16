// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/takeon.h"

#include "domain/assignment.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Result<Lead> take(Session &session, const TakeOn &input, Lead lead, Role role)
{
    CALLWELL_TRY(noteClaim(session, lead, role, input.reason));
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
    CALLWELL_LET(const Member me, Rows::get<Member>(session.store, session.member));
    if (const QString why = whyNotTaken(lead.handRaise, me.role, input.reason); !why.isEmpty())
        return failure(ErrorCode::RuleBroken, {why});
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("take_on"_L1, subject),
                   [&] { return take(session, input, lead, me.role); });
}

Done noteClaim(Session &session, const Lead &lead, Role taker, const QString &reason)
{
    Q_ASSERT(session.store.inGroup());
    if (!isClaim(lead.handRaise, taker))
        return {};
    return Rows::insert(session.store,
                        newActivity(session, lead, ActivityKind::Claim, reason.trimmed()));
}

} // namespace Callwell

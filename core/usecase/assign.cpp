// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/assign.h"

#include "store/assignmentstore.h"
#include "usecase/takeon.h"

namespace Callwell {
using namespace Qt::StringLiterals;

Result<Lead> assignByRules(Session &session, const Lead &lead)
{
    Q_ASSERT(session.store.inGroup());
    const AssignmentStore store(session.store);
    CALLWELL_LET(const auto rules,
                 Rows::select<AssignmentRule>(session.store, "ORDER BY position, id"_L1));
    CALLWELL_LET(const AssignmentCase what, store.caseOf(lead));
    CALLWELL_LET(const auto candidates, store.candidatesFor(lead, session.now()));
    Lead assigned = lead;
    assigned.owner = whoGets(candidates, chooseRule(rules, what));
    if (assigned.owner == lead.owner)
        return lead;
    CALLWELL_TRY(Rows::update(session.store, assigned));
    return assigned;
}

Result<Lead> assignTo(Session &session, const AssignTo &input)
{
    CALLWELL_LET(Lead lead, Rows::get<Lead>(session.store, input.lead));
    CALLWELL_LET(const Member member, Rows::get<Member>(session.store, input.member));
    if (lead.owner == member.id)
        return lead;
    if (const QString why = whyNotTaken(lead.handRaise, member.role, input.reason); !why.isEmpty())
        return failure(ErrorCode::RuleBroken, {why});
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("assign_lead"_L1, subject), [&]() -> Result<Lead> {
        CALLWELL_TRY(noteClaim(session, lead, member.role, input.reason));
        Activity given = newActivity(session, lead, ActivityKind::Handover, member.name);
        given.from = code(lead.side);
        given.to = code(lead.side);
        CALLWELL_TRY(Rows::insert(session.store, given));
        lead.owner = member.id;
        CALLWELL_TRY(Rows::update(session.store, lead));
        return lead;
    });
}

} // namespace Callwell

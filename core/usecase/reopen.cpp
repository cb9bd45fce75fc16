// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/reopen.h"

#include "store/answertime.h"
#include "usecase/plannext.h"
#include "usecase/setstage.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// Those whose day has come, each with why they were let go.
Result<QList<LeadId>> whoseDayHasCome(Session &session)
{
    CALLWELL_LET(const WorkHours hours, AnswerTime::teamHours(session.store));
    const QDate today = session.now().toTimeZone(hours.zone).date();
    CALLWELL_LET(Query query, session.store.named("look_again"_L1, {toSql(today)}));
    QList<LeadId> leads;
    while (query.next())
        leads.append(sqlAs<LeadId>(query.value(0)));
    return leads;
}

} // namespace

Result<Lead> reopen(Session &session, const Lead &lead, const QString &cause)
{
    Q_ASSERT(session.store.inGroup());
    if (!needsClosingRecord(lead.stage))
        return lead;
    CALLWELL_LET(Lead open, setStage(session, {lead.id, Stage::Nurturing, cause}));
    if (open.handRaise == HandRaise::Yes || open.side == OwnerSide::Sales)
        return letRest(session, open, cause, session.now());
    open.nextStep = u"look_again"_s;
    open.nextStepAt = session.now();
    CALLWELL_TRY(Rows::update(session.store, open));
    return open;
}

Result<int> bringBack(Session &session)
{
    CALLWELL_LET(const QList<LeadId> leads, whoseDayHasCome(session));
    if (leads.isEmpty())
        return 0;
    Session byItself = session; // nobody of us does it
    byItself.origin = Origin::System;
    byItself.member = {};
    for (const LeadId id : leads) {
        CALLWELL_LET(const Lead before, Rows::get<Lead>(byItself.store, id));
        CALLWELL_LET(const QString subject, subjectOf(byItself, before));
        CALLWELL_TRY(inGroup(byItself.store, byItself.group("bring_back"_L1, subject),
                             [&]() -> Result<Lead> {
                                 CALLWELL_LET(const Lead lead, Rows::get<Lead>(byItself.store, id));
                                 return reopen(byItself, lead, u"day_has_come"_s);
                             }));
    }
    return static_cast<int>(leads.size());
}

} // namespace Callwell

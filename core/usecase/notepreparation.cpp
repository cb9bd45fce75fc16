// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/notepreparation.h"

#include "store/consents.h"
#include "store/settings.h"
#include "usecase/learn.h"
#include "usecase/plannext.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// Public, so nobody was asked; what is known already is as it was.
Done learnFrom(Session &session, const Lead &lead, const NotePreparation &input)
{
    QStringList lines;
    for (const auto &[key, answer] : input.told.asKeyValueRange()) {
        if (!answer.trimmed().isEmpty())
            lines.append(key + u": "_s + answer.trimmed());
    }
    if (lines.isEmpty())
        return {};
    const Activity look = newActivity(session, lead, ActivityKind::ProfileLook, lines.join(u'\n'));
    CALLWELL_TRY(Rows::insert(session.store, look));
    for (const auto &[key, answer] : input.told.asKeyValueRange()) {
        if (!answer.trimmed().isEmpty())
            CALLWELL_TRY(learnFact(session, {lead.id, key, answer, look.id, true, {}}));
    }
    return {};
}

} // namespace

Result<PreparationId> notePreparation(Session &session, const NotePreparation &input)
{
    if (input.profile == ProfileSeen::NotYet)
        return failure(ErrorCode::RuleBroken, {u"profile_not_looked_at"_s});
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.lead));
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("note_preparation"_L1, subject),
                   [&]() -> Result<PreparationId> {
                       Preparation preparation;
                       preparation.id = session.newId<PreparationId>();
                       preparation.person = lead.person;
                       preparation.lead = lead.id;
                       preparation.member = session.member;
                       preparation.at = session.now();
                       preparation.profile = input.profile;
                       preparation.seen = input.seen.trimmed();
                       preparation.openingLine = input.openingLine.trimmed();
                       CALLWELL_TRY(Rows::insert(session.store, preparation));
                       if (input.profile == ProfileSeen::LookedAt)
                           CALLWELL_TRY(learnFrom(session, lead, input));
                       if (!input.publicProfile.isNull()) {
                           CALLWELL_LET(
                               PublicProfile profile,
                               Rows::get<PublicProfile>(session.store, input.publicProfile));
                           profile.lookedAt = session.now();
                           CALLWELL_TRY(Rows::update(session.store, profile));
                       }
                       if (lead.nextStep == "look_at_posts"_L1)
                           CALLWELL_TRY(planAfterSilence(session, lead, StepKind::LookAtPosts));
                       return preparation.id;
                   });
}

Result<QList<Missing>> missingForCall(Session &session, LeadId leadId)
{
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, leadId));
    CALLWELL_LET(const auto preparations,
                 Rows::select<Preparation>(session.store,
                                           "WHERE person_id = ?1 ORDER BY at DESC LIMIT 1"_L1,
                                           {toSql(lead.person)}));
    CALLWELL_LET(
        const auto numbers,
        Rows::select<PhoneNumber>(session.store, "WHERE person_id = ?1"_L1, {toSql(lead.person)}));
    CallReadiness readiness;
    readiness.hasNumber = !numbers.isEmpty();
    CALLWELL_ASSIGN(readiness.mayCall, Consents::allow(session.store, lead.person, Channel::Phone));
    CALLWELL_ASSIGN(readiness.countsForDays, Settings::daysOfAProfile(session.store));
    if (!preparations.isEmpty()) {
        readiness.profile = preparations.first().profile;
        readiness.profileSeenAt = preparations.first().at;
    }
    return missingForCall(readiness, session.now());
}

} // namespace Callwell

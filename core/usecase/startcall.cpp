// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/startcall.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

QString ruleOf(Missing missing)
{
    switch (missing) {
    case Missing::Profile:
        return u"profile_not_looked_at"_s;
    case Missing::Number:
        return u"no_number"_s;
    case Missing::Consent:
        return u"no_calls_wanted"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

// An opening line that was changed belongs to this call, but nobody looked anew: the preparation
// that carries it is as old as the look.
Result<PreparationId> carryOver(Session &session, const Lead &lead, const NotePreparation &words)
{
    CALLWELL_LET(const auto newest,
                 Rows::select<Preparation>(
                     session.store, "WHERE person_id = ?1 ORDER BY at DESC, id DESC LIMIT 1"_L1,
                     {toSql(lead.person)}));
    if (newest.isEmpty())
        return PreparationId(); // refused by what is missing
    Preparation preparation = newest.first();
    const QString seen = words.seen.trimmed();
    const QString opening = words.openingLine.trimmed();
    if (preparation.lead == lead.id && (seen.isEmpty() || preparation.seen == seen)
        && preparation.openingLine == opening)
        return preparation.id;
    preparation.id = session.newId<PreparationId>();
    preparation.lead = lead.id;
    preparation.member = session.member;
    if (!seen.isEmpty())
        preparation.seen = seen;
    preparation.openingLine = opening;
    CALLWELL_TRY(Rows::insert(session.store, preparation));
    return preparation.id;
}

} // namespace

Result<PreparationId> startCall(Session &session, const StartCall &input)
{
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.lead));
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("note_preparation"_L1, subject),
                   [&]() -> Result<PreparationId> {
                       NotePreparation prepared = input.prepared;
                       prepared.lead = input.lead;
                       PreparationId preparation;
                       if (prepared.profile != ProfileSeen::NotYet)
                           CALLWELL_ASSIGN(preparation, notePreparation(session, prepared));
                       else
                           CALLWELL_ASSIGN(preparation, carryOver(session, lead, prepared));
                       CALLWELL_LET(const QList<Missing> missing,
                                    missingForCall(session, input.lead));
                       if (!missing.isEmpty())
                           return failure(ErrorCode::RuleBroken, {ruleOf(missing.first())});
                       return preparation;
                   });
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/learn.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Result<bool> isKnown(Session &session, PersonId person, const LearnFact &input)
{
    CALLWELL_LET(const auto newest,
                 Rows::select<KnownFact>(
                     session.store, "WHERE person_id = ?1 AND key = ?2 ORDER BY at DESC LIMIT 1"_L1,
                     {toSql(person), toSql(input.key)}));
    return !newest.isEmpty() && newest.first().answer == input.answer;
}

} // namespace

Done learnFact(Session &session, const LearnFact &input)
{
    if (input.key.trimmed().isEmpty() || input.answer.trimmed().isEmpty())
        return failure(ErrorCode::RuleBroken, {u"fact_needs_key_and_answer"_s});
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.lead));
    CALLWELL_LET(const bool known, isKnown(session, lead.person, input));
    if (known)
        return {};
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("learn_fact"_L1, subject), [&]() -> Done {
        ActivityId source = input.source;
        if (source.isNull()) {
            const Activity note =
                newActivity(session, lead, ActivityKind::Note,
                            input.key.trimmed() + u": "_s + input.answer.trimmed());
            CALLWELL_TRY(Rows::insert(session.store, note));
            source = note.id;
        }
        return Rows::insert(session.store,
                            KnownFact{.id = session.newId<RowId>(),
                                      .person = lead.person,
                                      .key = input.key.trimmed(),
                                      .answer = input.answer.trimmed(),
                                      .source = source,
                                      .member = session.member,
                                      .at = session.now()});
    });
}

Done learnObjection(Session &session, const LearnObjection &input)
{
    if (input.words.trimmed().isEmpty())
        return failure(ErrorCode::RuleBroken, {u"objection_needs_words"_s});
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.lead));
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("learn_objection"_L1, subject), [&]() -> Done {
        const Activity said =
            newActivity(session, lead, ActivityKind::Objection, input.words.trimmed());
        CALLWELL_TRY(Rows::insert(session.store, said));
        return Rows::insert(session.store,
                            Objection{.id = session.newId<ObjectionId>(),
                                      .person = lead.person,
                                      .lead = lead.id,
                                      .activity = said.id,
                                      .words = said.words,
                                      .theme = input.theme.trimmed(),
                                      .state = ObjectionState::Open});
    });
}

Result<ActivityId> addNote(Session &session, const AddNote &input)
{
    if (input.words.trimmed().isEmpty())
        return failure(ErrorCode::RuleBroken, {u"note_needs_words"_s});
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.lead));
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("add_note"_L1, subject),
                   [&]() -> Result<ActivityId> {
                       const Activity note =
                           newActivity(session, lead, ActivityKind::Note, input.words.trimmed());
                       CALLWELL_TRY(Rows::insert(session.store, note));
                       return note.id;
                   });
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/learn.h"

#include "domain/knownfacts.h"
#include "store/personstore.h"

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// What no event stands behind was written down by us.
Result<ActivityKind> wayOf(Session &session, ActivityId source)
{
    CALLWELL_LET(const auto event, Rows::find<Activity>(session.store, source));
    return event ? event->kind : ActivityKind::Note;
}

// A question is the same in capitals or not; the spelling that is there stays.
Result<QString> knownKey(Session &session, PersonId person, const QString &typed)
{
    QString wanted = typed.trimmed();
    CALLWELL_LET(
        const auto facts,
        Rows::select<KnownFact>(session.store, "WHERE person_id = ?1"_L1, {toSql(person)}));
    CALLWELL_LET(const auto questions, Rows::select<Question>(session.store, {}));
    QStringList keys;
    for (const KnownFact &fact : facts)
        keys.append(fact.key);
    for (const Question &question : questions)
        keys.append(question.key);
    if (keys.contains(wanted))
        return wanted;
    const auto same = std::ranges::find_if(keys, [&wanted](const QString &one) {
        return one.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return same == keys.cend() ? wanted : *same;
}

Result<QList<KnownFact>> answersTo(Session &session, PersonId person, const QString &key)
{
    return Rows::select<KnownFact>(session.store,
                                   "WHERE person_id = ?1 AND key = ?2 ORDER BY at DESC, id DESC"_L1,
                                   {toSql(person), toSql(key)});
}

Done keepFact(Session &session, const Lead &lead, const LearnFact &input, const QString &settled)
{
    ActivityId source = input.source;
    if (source.isNull()) {
        Activity note = newActivity(session, lead, ActivityKind::Note,
                                    input.key.trimmed() + u": "_s + input.answer.trimmed());
        note.at = saidAt(session, input.at);
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
                                  .at = saidAt(session, input.at),
                                  .settled = settled});
}

Done noteAskedAgain(Session &session, const Lead &lead, const KnownFact &known)
{
    Activity again = newActivity(session, lead, ActivityKind::AskedAgain, known.answer);
    again.from = known.key;
    return Rows::insert(session.store, again);
}

Done learn(Session &session, const LearnFact &input, const Lead &lead, const QString &subject)
{
    CALLWELL_LET(const auto before, answersTo(session, lead.person, input.key.trimmed()));
    QList<FactAnswer> answers;
    for (const KnownFact &fact : before) {
        CALLWELL_LET(const ActivityKind way, wayOf(session, fact.source));
        answers.append({.answer = fact.answer, .source = way});
    }
    CALLWELL_LET(const ActivityKind way, wayOf(session, input.source));
    const AnswerHeard answer =
        heard(answers, {.answer = input.answer, .source = way}, input.volunteered);
    if (answer == AnswerHeard())
        return {};
    return inGroup(session.store, session.group("learn_fact"_L1, subject), [&]() -> Done {
        if (answer.askedAgain)
            CALLWELL_TRY(noteAskedAgain(session, lead, before.first()));
        return answer.isNew ? keepFact(session, lead, input, {}) : Done();
    });
}

// The same answers as their page shows them.
Result<bool> disagreeOn(Session &session, PersonId person, const QString &key)
{
    CALLWELL_LET(const PersonDetails details, PersonStore(session.store).details(person));
    return std::ranges::any_of(
        details.facts, [&key](const FactRow &row) { return row.fact.key == key && row.disagrees; });
}

} // namespace

Done learnFact(Session &session, const LearnFact &input)
{
    if (input.key.trimmed().isEmpty() || input.answer.trimmed().isEmpty())
        return failure(ErrorCode::RuleBroken, {u"fact_needs_key_and_answer"_s});
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.lead));
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    LearnFact fact = input;
    CALLWELL_ASSIGN(fact.key, knownKey(session, lead.person, input.key));
    return learn(session, fact, lead, subject);
}

Done settleFact(Session &session, const SettleFact &input)
{
    if (input.answer.trimmed().isEmpty())
        return failure(ErrorCode::RuleBroken, {u"fact_needs_key_and_answer"_s});
    if (input.reason.trimmed().isEmpty())
        return failure(ErrorCode::RuleBroken, {u"settling_needs_reason"_s});
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.lead));
    CALLWELL_LET(const bool disagree, disagreeOn(session, lead.person, input.key));
    if (!disagree)
        return failure(ErrorCode::RuleBroken, {u"nothing_disagrees"_s});
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("settle_fact"_L1, subject), [&] {
        return keepFact(session, lead, {.lead = lead.id, .key = input.key, .answer = input.answer},
                        input.reason.trimmed());
    });
}

Done learnAlternative(Session &session, const LearnAlternative &input)
{
    if (input.name.trimmed().isEmpty())
        return failure(ErrorCode::RuleBroken, {u"alternative_needs_name"_s});
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.lead));
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("learn_alternative"_L1, subject), [&]() -> Done {
        Activity said =
            newActivity(session, lead, ActivityKind::Alternative, input.liked.trimmed());
        said.at = saidAt(session, input.at);
        said.to = input.name.trimmed();
        CALLWELL_TRY(Rows::insert(session.store, said));
        return Rows::insert(session.store,
                            Alternative{.id = session.newId<RowId>(),
                                        .person = lead.person,
                                        .lead = lead.id,
                                        .activity = said.id,
                                        .name = said.to,
                                        .liked = said.words});
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

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/savequestion.h"

#include "usecase/teamrules.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// Without those that nobody wrote.
QList<QuestionWording> tidied(const QList<QuestionWording> &wordings)
{
    QList<QuestionWording> kept;
    for (QuestionWording wording : wordings) {
        wording.text = wording.text.simplified();
        wording.language = wording.language.trimmed();
        if (!wording.text.isEmpty())
            kept.append(wording);
    }
    return kept;
}

Done checkWordings(const QList<QuestionWording> &wordings)
{
    if (wordings.isEmpty())
        return TeamRules::broken("question_needs_wording"_L1);
    QSet<QString> languages;
    for (const QuestionWording &wording : wordings) {
        if (!TeamRules::isLanguage(wording.language))
            return TeamRules::broken("language_unknown"_L1);
        if (languages.contains(wording.language))
            return TeamRules::broken("wording_twice"_L1);
        languages.insert(wording.language);
    }
    return {};
}

// Answers are found by the key: it stays as long as there are any.
Done checkKey(Session &session, const Question &question)
{
    if (!TeamRules::isIdentifier(question.key))
        return TeamRules::broken("question_key_no_identifier"_L1);
    CALLWELL_LET(const auto there,
                 Rows::select<Question>(session.store, "WHERE key = ?1"_L1, {toSql(question.key)}));
    for (const Question &other : there) {
        if (other.id != question.id)
            return TeamRules::broken("question_key_there_already"_L1);
    }
    if (question.id.isNull())
        return {};
    CALLWELL_LET(const auto before, Rows::get<Question>(session.store, question.id));
    if (before.key == question.key)
        return {};
    CALLWELL_LET(
        const auto facts,
        Rows::select<KnownFact>(session.store, "WHERE key = ?1 LIMIT 1"_L1, {toSql(before.key)}));
    return facts.isEmpty() ? Done() : TeamRules::broken("question_key_answered"_L1);
}

Result<QList<QuestionWording>> wordingsOf(Session &session, QuestionId question)
{
    return Rows::select<QuestionWording>(
        session.store, "WHERE question_id = ?1 ORDER BY language, id"_L1, {toSql(question)});
}

// A language keeps its row.
Done keepWordings(Session &session, QuestionId question, const QList<QuestionWording> &wordings)
{
    CALLWELL_LET(auto before, wordingsOf(session, question));
    for (QuestionWording wording : wordings) {
        const auto same =
            std::ranges::find(std::as_const(before), wording.language, &QuestionWording::language);
        wording.question = question;
        wording.id = same == before.cend() ? RowId() : same->id;
        if (same != before.cend())
            before.removeAt(same - before.cbegin());
        CALLWELL_TRY(TeamRules::keep(session, wording));
    }
    for (const QuestionWording &gone : std::as_const(before))
        CALLWELL_TRY(Rows::remove<QuestionWording>(session.store, gone.id));
    return {};
}

Result<QList<Question>> inOrder(Session &session)
{
    return Rows::select<Question>(session.store, "ORDER BY position, id"_L1);
}

} // namespace

Result<QuestionId> saveQuestion(Session &session, const QuestionPlan &input)
{
    Question question = input.question;
    question.key = question.key.trimmed();
    const QList<QuestionWording> wordings = tidied(input.wordings);
    CALLWELL_TRY(checkKey(session, question));
    CALLWELL_TRY(checkWordings(wordings));
    if (question.id.isNull()) {
        CALLWELL_LET(const auto others, inOrder(session));
        question.position = TeamRules::nextPosition(others);
    }
    return inGroup(session.store, session.group("save_question"_L1, question.key),
                   [&]() -> Result<QuestionId> {
                       CALLWELL_TRY(TeamRules::keep(session, question));
                       CALLWELL_TRY(keepWordings(session, question.id, wordings));
                       return question.id;
                   });
}

Done deleteQuestion(Session &session, const QuestionId &id)
{
    CALLWELL_LET(const auto question, Rows::get<Question>(session.store, id));
    CALLWELL_LET(const auto wordings, wordingsOf(session, id));
    return inGroup(session.store, session.group("delete_question"_L1, question.key), [&]() -> Done {
        for (const QuestionWording &wording : wordings)
            CALLWELL_TRY(Rows::remove<QuestionWording>(session.store, wording.id));
        return Rows::remove<Question>(session.store, id);
    });
}

Done moveQuestion(Session &session, const MoveQuestion &input)
{
    CALLWELL_LET(const auto question, Rows::get<Question>(session.store, input.id));
    CALLWELL_LET(const auto questions, inOrder(session));
    return inGroup(session.store, session.group("move_question"_L1, question.key),
                   [&] { return TeamRules::move(session, questions, input.id, input.by); });
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/promises.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Done keep(Session &session, const Lead &lead, TaskId id)
{
    CALLWELL_LET(auto promise, Rows::find<Task>(session.store, id));
    if (!promise || promise->kind != TaskKind::Promise || promise->person != lead.person
        || promise->doneAt.isValid())
        return failure(ErrorCode::RuleBroken, {u"no_such_promise"_s});
    promise->doneAt = session.now();
    promise->doneBy = session.member;
    CALLWELL_TRY(Rows::update(session.store, *promise));
    Activity kept = newActivity(session, lead, ActivityKind::Promise, promise->words);
    kept.to = promiseKept;
    return Rows::insert(session.store, kept);
}

} // namespace

Done makePromise(Session &session, const MakePromise &input)
{
    if (input.words.trimmed().isEmpty())
        return failure(ErrorCode::RuleBroken, {u"promise_needs_words"_s});
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.lead));
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("make_promise"_L1, subject), [&]() -> Done {
        Activity said = newActivity(session, lead, ActivityKind::Promise, input.words.trimmed());
        said.at = saidAt(session, input.at);
        CALLWELL_TRY(Rows::insert(session.store, said));
        const Task promise{.id = session.newId<TaskId>(),
                           .kind = TaskKind::Promise,
                           .person = lead.person,
                           .lead = lead.id,
                           .activity = said.id,
                           .words = said.words,
                           .createdAt = said.at,
                           .dueAt = input.dueAt.isValid()
                               ? input.dueAt
                               : promiseDueAt(lead.nextStepAt, session.now())};
        CALLWELL_TRY(Rows::insert(session.store, promise));
        if (lead.nextStepAt.isValid() || needsClosingRecord(lead.stage))
            return {};
        Lead planned = lead; // or nobody would come across it that day
        planned.nextStep = promise.words;
        planned.nextStepAt = promise.dueAt;
        return Rows::update(session.store, planned);
    });
}

Result<QList<Task>> openPromises(Connection &store, PersonId person)
{
    return Rows::select<Task>(
        store,
        "WHERE person_id = ?1 AND kind = 'promise' AND done_at IS NULL ORDER BY due_at, id"_L1,
        {toSql(person)});
}

Done keepPromises(Session &session, const KeepPromises &input)
{
    if (input.kept.isEmpty())
        return makePromise(
            session, {.lead = input.lead, .words = input.made, .dueAt = input.dueAt, .at = {}});
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.lead));
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("keep_promises"_L1, subject), [&]() -> Done {
        for (const TaskId promise : input.kept)
            CALLWELL_TRY(keep(session, lead, promise));
        if (input.made.trimmed().isEmpty())
            return {};
        return makePromise(
            session, {.lead = input.lead, .words = input.made, .dueAt = input.dueAt, .at = {}});
    });
}

} // namespace Callwell

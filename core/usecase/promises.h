// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/task.h"
#include "usecase/session.h"

namespace Callwell {

/*! Something that we said we would do for a lead. */
struct MakePromise
{
    LeadId lead;
    QString words;
    QDateTime dueAt; ///< null: when we speak with them next, in a week where nothing is agreed
    QDateTime at; ///< when it was promised; null or later than now: now
};

/*!
 * Keeps it open until it is kept, with its event on the timeline; where nothing else is planned it
 * is what happens next. Refused (RuleBroken) without words: promise_needs_words.
 */
[[nodiscard]] Done makePromise(Session &session, const MakePromise &input);

/*! What that person was promised and still waits for, the most urgent first. */
[[nodiscard]] Result<QList<Task>> openPromises(Connection &store, PersonId person);

/*! Promises that were kept, and one that was made while keeping them. */
struct KeepPromises
{
    LeadId lead;
    QList<TaskId> kept;
    QString made; ///< empty: none
    QDateTime dueAt; ///< of the one that was made, as above
};

/*!
 * Notes them as kept, each with its event. Refused (RuleBroken) where nothing was kept or made:
 * promise_needs_words; where one of them is no open promise to that person: no_such_promise.
 */
[[nodiscard]] Done keepPromises(Session &session, const KeepPromises &input);

} // namespace Callwell

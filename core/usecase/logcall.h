// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

namespace Callwell {

/*! An objection as it was said. */
struct SaidObjection
{
    QString words;
    QString theme;
    QDateTime at; ///< when it was said; null: when the call is logged. The same below
};

/*! An answer that the lead gave. */
struct SaidFact
{
    QString key;
    QString answer;
    bool volunteered = false; ///< they said it by themselves; otherwise we asked
    QDateTime at;
};

/*! A product of somebody else that they spoke of. */
struct SaidAlternative
{
    QString name;
    QString liked; ///< what they like about it; may be empty
    QDateTime at;
};

/*! What we said we would do. */
struct SaidPromise
{
    QString words;
    QDateTime at;
};

/*! What a call came to. */
struct LogCall
{
    LeadId lead;
    QString number; ///< E.164, as dialled; empty: nobody dialled
    Disposition disposition = Disposition::NoAnswer;
    OutcomeId outcome; ///< only of a conversation
    QDateTime startedAt; ///< null: nobody watched; it stands where it is logged
    int seconds = 0;
    ScriptVersionId scriptVersion;
    PreparationId preparation; ///< null: the newest one that still counts, if any
    ViewSource viewSource = ViewSource::NotKnown;
    int view = 0; ///< 1 to 5
    QString viewWords;
    QString words; ///< what was said, in short
    QList<SaidObjection> objections;
    QList<SaidFact> facts;
    QList<SaidAlternative> alternatives;
    QList<SaidPromise> promises;
    QString nextStep; ///< empty: as the cadence proposes
    QDateTime nextStepAt;
    std::optional<Stage> stage; ///< where the lead stands now; closing stages are refused here
    bool theyCalled = false; ///< they rang us: a conversation, and no attempt of ours
};

struct LoggedCall
{
    ActivityId activity;
    int attempt = 0;
    QDateTime nextStepAt; ///< null: nothing planned
};

/*!
 * Logs a call with all that came of it, in one change: the attempt is numbered, a conversation
 * answers the open inquiries, silence plans the next attempt. Refused (RuleBroken) where the person
 * does not want calls and did not ring us, an outcome is named without a conversation, nobody took
 * their call, or the stage would close.
 */
[[nodiscard]] Result<LoggedCall> logCall(Session &session, const LogCall &input);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/logcall.h"

#include "domain/preparation.h"
#include "domain/theircall.h"
#include "store/consents.h"
#include "store/settings.h"
#include "usecase/answerinquiry.h"
#include "usecase/learn.h"
#include "usecase/objections.h"
#include "usecase/plannext.h"
#include "usecase/promises.h"
#include "usecase/prospectview.h"
#include "usecase/setstage.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Done mustBeAllowed(Session &session, const LogCall &input, const Lead &lead)
{
    CALLWELL_LET(const auto consents, Consents::of(session.store, lead.person));
    // what they said in this very call forbids the next one
    const QDateTime began =
        input.startedAt.isValid() ? input.startedAt : session.now().addSecs(-input.seconds);
    if (!input.theyCalled && !allowedAt(began, consents, Channel::Phone))
        return failure(ErrorCode::RuleBroken, {u"no_calls_wanted"_s});
    if (input.theyCalled && !isConversation(input.disposition))
        return failure(ErrorCode::RuleBroken, {u"their_call_was_not_taken"_s});
    if (!input.outcome.isNull() && !isConversation(input.disposition))
        return failure(ErrorCode::RuleBroken, {u"outcome_without_conversation"_s});
    if (input.stage && needsClosingRecord(*input.stage))
        return failure(ErrorCode::RuleBroken, {u"closing_needs_record"_s});
    if (input.view < 0 || input.view > 5)
        return failure(ErrorCode::RuleBroken, {u"view_out_of_range"_s});
    if (input.view > 0 && input.viewSource == ViewSource::NotKnown)
        return failure(ErrorCode::RuleBroken, {u"view_needs_source"_s});
    return {};
}

// The newest preparation that still counts, where the caller named none.
Result<PreparationId> preparationFor(Session &session, const LogCall &input)
{
    if (!input.preparation.isNull()) { // it may have been taken back since
        CALLWELL_LET(const auto named,
                     Rows::select<Preparation>(session.store, "WHERE id = ?1"_L1,
                                               {toSql(input.preparation)}));
        if (!named.isEmpty())
            return input.preparation;
    }
    CALLWELL_LET(const auto newest,
                 Rows::select<Preparation>(session.store,
                                           "WHERE lead_id = ?1 ORDER BY at DESC LIMIT 1"_L1,
                                           {toSql(input.lead)}));
    CALLWELL_LET(const int days, Settings::daysOfAProfile(session.store));
    if (newest.isEmpty() || !stillCounts(newest.first().at, session.now(), days))
        return PreparationId();
    return newest.first().id;
}

Result<Lead> planNext(Session &session, const LogCall &input, const Lead &before)
{
    if (!isConversation(input.disposition) && input.nextStep.isEmpty()
        && !input.nextStepAt.isValid())
        return planAfterSilence(session, before, StepKind::Call);
    if (needsClosingRecord(before.stage))
        return before; // nobody is after who was let go
    Lead lead = before;
    lead.nextStep = input.nextStep;
    lead.nextStepAt = input.nextStepAt;
    CALLWELL_TRY(Rows::update(session.store, lead));
    return planAnew(session, lead); // where they ruled that way out in this very call
}

Result<LoggedCall> log(Session &session, const LogCall &input, Lead lead)
{
    Activity activity = newActivity(session, lead, ActivityKind::Call, input.words.trimmed());
    if (input.startedAt.isValid())
        activity.at = input.startedAt;
    if (input.theyCalled)
        activity.from = theyCalled;
    else
        CALLWELL_ASSIGN(activity.attempt, nextAttemptNumber(session, lead));
    CALLWELL_TRY(Rows::insert(session.store, activity));

    Call call{.id = activity.id,
              .number = input.number,
              .disposition = input.disposition,
              .outcome = input.outcome,
              .seconds = input.seconds,
              .scriptVersion = input.scriptVersion,
              .viewSource = input.viewSource,
              .view = input.view,
              .viewWords = input.viewWords.trimmed()};
    CALLWELL_ASSIGN(call.preparation, preparationFor(session, input));
    CALLWELL_TRY(Rows::insert(session.store, call));

    for (const SaidObjection &said : input.objections)
        CALLWELL_TRY(
            learnObjection(session, {lead.id, said.words, said.theme, activity.id, said.at}));
    for (const SaidFact &said : input.facts)
        CALLWELL_TRY(learnFact(
            session, {lead.id, said.key, said.answer, activity.id, said.volunteered, said.at}));
    for (const SaidAlternative &said : input.alternatives)
        CALLWELL_TRY(learnAlternative(session, {lead.id, said.name, said.liked, said.at}));

    CALLWELL_TRY(raiseTaskFor(session, activity, input.view, input.viewWords));
    if (isConversation(input.disposition)) {
        CALLWELL_TRY(answerInquiriesWith(session, lead, activity, !call.preparation.isNull()));
        const bool goesOn = !input.nextStep.trimmed().isEmpty() || input.nextStepAt.isValid();
        if (input.stage || beginsConversation(lead.stage, goesOn)) {
            CALLWELL_ASSIGN(
                lead, setStage(session, {lead.id, input.stage.value_or(Stage::InConversation)}));
        }
    }
    CALLWELL_ASSIGN(lead, planNext(session, input, lead));
    for (const SaidPromise &said : input.promises) // due when we speak next
        CALLWELL_TRY(makePromise(session, {lead.id, said.words, {}, said.at}));
    return LoggedCall{activity.id, activity.attempt, lead.nextStepAt};
}

} // namespace

Result<LoggedCall> logCall(Session &session, const LogCall &input)
{
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.lead));
    CALLWELL_TRY(mustBeAllowed(session, input, lead));
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("log_call"_L1, subject),
                   [&] { return log(session, input, lead); });
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/leadaction.h"

#include "ctl/named.h"
#include "domain/objections.h"
#include "store/cadencestore.h"
#include "usecase/addprofile.h"
#include "usecase/answerinquiry.h"
#include "usecase/assign.h"
#include "usecase/callbriefing.h"
#include "usecase/closelead.h"
#include "usecase/finishcall.h"
#include "usecase/introduce.h"
#include "usecase/learn.h"
#include "usecase/mergepeople.h"
#include "usecase/noteinquiry.h"
#include "usecase/notepreparation.h"
#include "usecase/objections.h"
#include "usecase/promises.h"
#include "usecase/prospectview.h"
#include "usecase/raisehand.h"
#include "usecase/reachout.h"
#include "usecase/relate.h"
#include "usecase/setconsent.h"
#include "usecase/setnextstep.h"
#include "usecase/takeon.h"

#include <QCoreApplication>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

struct LeadActText
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::LeadActText)
};

Done readTime(const QString &text, const QTimeZone &zone, QDateTime &at)
{
    const QDateTime there = QDateTime::fromString(text, Qt::ISODate);
    if (!there.isValid())
        return failure(ErrorCode::WrongUse, {LeadActText::tr("'%1' is no time").arg(text)});
    at = QDateTime(there.date(), there.time(), zone).toUTC();
    return {};
}

// When one may reach them.
Result<WorkHours> reachableHours(Session &session, LeadId id)
{
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, id));
    const CadenceStore store(session.store);
    CALLWELL_LET(const Cadence cadence, store.cadenceFor(lead));
    CALLWELL_LET(const CadenceState state, store.stateOf(lead));
    return allowedHours(cadence, state);
}

// Their own answer; that they fell silent is no answer of theirs, but giving up.
Done raise(Session &session, const LeadDeed &deed)
{
    if (deed.answer == HandRaise::NotAsked)
        return failure(ErrorCode::WrongUse, {LeadActText::tr("'not_asked' is no answer")});
    CALLWELL_LET(const WorkHours reachable, reachableHours(session, deed.lead));
    RaiseHand input{
        .lead = deed.lead, .answer = deed.answer, .channel = deed.channel, .words = deed.words};
    if (deed.askAgainOn.isValid() && deed.answer != HandRaise::Yes)
        input.askAgainAt =
            reachable.nextFrom(QDateTime(deed.askAgainOn, reachable.from, reachable.zone));
    if (deed.answer == HandRaise::Yes && deed.wish == CallWish::AtATime) {
        CALLWELL_TRY(readTime(deed.from, reachable.zone, input.callFrom));
        CALLWELL_TRY(readTime(deed.until, reachable.zone, input.callUntil));
    } else if (deed.answer == HandRaise::Yes) {
        const auto [from, until] = wishedTime(deed.wish, session.now(), reachable);
        input.callFrom = from;
        input.callUntil = until;
    }
    return withoutValue(raiseHand(session, input));
}

Done assign(Session &session, const LeadDeed &deed)
{
    const MemberId member = deed.assignTo.isNull() ? session.member : deed.assignTo;
    return withoutValue(
        assignTo(session, {.lead = deed.lead, .member = member, .reason = deed.words}));
}

// When they can be reached first on that day; null: no day was said.
Result<QDateTime> nextTime(Session &session, const LeadDeed &deed)
{
    if (!deed.nextOn.isValid())
        return QDateTime();
    CALLWELL_LET(const WorkHours reachable, reachableHours(session, deed.lead));
    return reachable.nextFrom(QDateTime(deed.nextOn, reachable.from, reachable.zone));
}

Done call(Session &session, const LeadDeed &deed)
{
    const bool nothingSaid = deed.words.isEmpty() && deed.outcome.isEmpty() && deed.view == 0
        && deed.next.isEmpty() && !deed.nextOn.isValid();
    if (deed.disposition == Disposition::NoAnswer && nothingSaid)
        return withoutValue(logNoAnswer(session, deed.lead));
    LogCall input{.lead = deed.lead,
                  .disposition = deed.disposition,
                  .seconds = deed.seconds,
                  .view = deed.view,
                  .words = deed.words,
                  .nextStep = deed.next};
    if (!deed.outcome.isEmpty())
        CALLWELL_ASSIGN(input.outcome, named(session.store, &CallOutcome::name, deed.outcome));
    if (deed.view != 0)
        input.viewSource = deed.theySaidSo ? ViewSource::Asked : ViewSource::Judged;
    CALLWELL_ASSIGN(input.nextStepAt, nextTime(session, deed));
    return withoutValue(logCall(session, input));
}

// Pieces of the library, and what they are told of them.
struct Pieces
{
    QList<HelpItemId> items;
    QString words;
};

Result<Pieces> piecesOf(Session &session, const QStringList &named)
{
    Pieces pieces;
    QStringList words;
    for (const QString &item : named) {
        CALLWELL_LET(const HelpItemId id, Callwell::named(session.store, &HelpItem::title, item));
        CALLWELL_LET(const HelpItem piece, Rows::get<HelpItem>(session.store, id));
        pieces.items.append(id);
        words.append(asGiven(piece.title, piece.text, piece.address));
    }
    pieces.words = words.join(u'\n');
    return pieces;
}

Done close(Session &session, const LeadDeed &deed)
{
    CALLWELL_LET(const Pieces pieces, piecesOf(session, deed.helpItems));
    return withoutValue(
        closeLead(session,
                  {.lead = deed.lead,
                   .stage = deed.stage,
                   .reason = deed.words,
                   .theirWords = deed.theirWords,
                   .helpGiven = deed.helpGiven.isEmpty() ? pieces.words : deed.helpGiven,
                   .help = pieces.items,
                   .whoElse = deed.whoElse,
                   .thanked = deed.thanked,
                   .lookAgainOn = deed.lookAgainOn}));
}

// By mail or message; a piece of help is given by whatever way.
Done answer(Session &session, const LeadDeed &deed)
{
    CALLWELL_LET(const Pieces pieces, piecesOf(session, deed.helpItems));
    AnswerInquiry input{.lead = deed.lead,
                        .words = deed.words.isEmpty() ? pieces.words : deed.words,
                        .help = pieces.items};
    if (!pieces.items.isEmpty())
        input.kind = ActivityKind::HelpGiven;
    else if (deed.channel == Channel::Message)
        input.kind = ActivityKind::Message;
    return withoutValue(answerInquiry(session, input));
}

Done introduceTo(Session &session, const LeadDeed &deed)
{
    CALLWELL_LET(const ProofId person, Callwell::named(session.store, &Proof::title, deed.about));
    CALLWELL_LET(const Proof proof, Rows::get<Proof>(session.store, person));
    return introduce(session,
                     {.lead = deed.lead,
                      .proof = person,
                      .words = deed.words.isEmpty() ? proof.title : deed.words});
}

Done consent(Session &session, const LeadDeed &deed)
{
    const bool allowed = deed.action == LeadAction::Allow;
    SetConsent input{.lead = deed.lead, .how = deed.words};
    if (deed.everyWay) {
        for (const Channel way : {Channel::Phone, Channel::Mail, Channel::Message})
            input.said.append({way, allowed});
    } else {
        input.said.append({deed.channel, allowed});
    }
    return withoutValue(setConsent(session, input));
}

Done planNext(Session &session, const LeadDeed &deed)
{
    CALLWELL_LET(const QDateTime at, nextTime(session, deed));
    return setNextStep(session, {.lead = deed.lead, .step = deed.next, .at = at});
}

// The newest objection of the lead that may go there.
Done moveNewest(Session &session, const LeadDeed &deed)
{
    CALLWELL_LET(const auto objections,
                 Rows::select<Objection>(session.store, "WHERE lead_id = ?1 ORDER BY id DESC"_L1,
                                         {toSql(deed.lead)}));
    for (const Objection &one : objections) {
        if (mayMove(one.state, deed.objection)) {
            return withoutValue(moveObjection(
                session, {.objection = one.id, .state = deed.objection, .words = deed.words}));
        }
    }
    return failure(ErrorCode::RuleBroken, {u"objection_goes_another_way"_s});
}

Done keepAll(Session &session, const LeadDeed &deed)
{
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, deed.lead));
    CALLWELL_LET(const auto open, openPromises(session.store, lead.person));
    KeepPromises input{.lead = deed.lead, .kept = {}, .made = {}, .dueAt = {}};
    for (const Task &promise : open)
        input.kept.append(promise.id);
    return keepPromises(session, input);
}

Done view(Session &session, const LeadDeed &deed)
{
    ActivityId contact = deed.contact;
    if (contact.isNull()) {
        CALLWELL_LET(const CallBriefing briefing, callBriefing(session.store, deed.lead));
        if (briefing.contacts.isEmpty())
            return failure(ErrorCode::RuleBroken, {u"view_of_no_contact"_s});
        contact = briefing.contacts.first().activity.id;
    }
    return noteView(session,
                    {.activity = contact,
                     .source = deed.theySaidSo ? ViewSource::Asked : ViewSource::Judged,
                     .value = deed.view,
                     .words = deed.words});
}

// What is done with two people: the lead's and that of the other lead.
Done doWithBoth(Session &session, const LeadDeed &deed)
{
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, deed.lead));
    PersonId other;
    if (!deed.other.isNull()) {
        CALLWELL_LET(const Lead named, Rows::get<Lead>(session.store, deed.other));
        other = named.person;
    } else if (deed.action != LeadAction::Refer) {
        return failure(ErrorCode::WrongUse, {LeadActText::tr("--other names no lead")});
    }
    const bool sent =
        deed.action == LeadAction::Relate && deed.relationship == RelationshipKind::Referred;
    switch (sent ? LeadAction::Refer : deed.action) {
    case LeadAction::Refer:
        return withoutValue(refer(
            session,
            {.by = lead.person, .known = other, .familyName = deed.about, .words = deed.words}));
    case LeadAction::Merge:
        return withoutValue(mergePeople(session, {.keep = lead.person, .other = other}));
    default:
        return withoutValue(relate(session,
                                   {.person = lead.person,
                                    .kind = deed.relationship,
                                    .other = other,
                                    .at = session.now(),
                                    .how = deed.words}));
    }
}

Done post(Session &session, const LeadDeed &deed)
{
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, deed.lead));
    return withoutValue(
        notePost(session, {.person = lead.person, .words = deed.words, .address = deed.about}));
}

} // namespace

Done doWithLead(Session &session, const LeadDeed &deed)
{
    switch (deed.action) {
    case LeadAction::Call:
        return call(session, deed);
    case LeadAction::Message:
        return withoutValue(reachOut(
            session,
            {.lead = deed.lead,
             .kind = deed.channel == Channel::Message ? ActivityKind::Message : ActivityKind::Mail,
             .words = deed.words}));
    case LeadAction::RaiseHand:
        return raise(session, deed);
    case LeadAction::GiveUp:
        return withoutValue(giveUp(session, {.lead = deed.lead, .reason = deed.words}));
    case LeadAction::Allow:
    case LeadAction::Forbid:
        return consent(session, deed);
    case LeadAction::Ask:
        return withoutValue(noteInquiry(
            session, {.lead = deed.lead, .channel = deed.channel, .words = deed.words}));
    case LeadAction::Learn:
        return learnFact(session,
                         {.lead = deed.lead,
                          .key = deed.about,
                          .answer = deed.words,
                          .volunteered = deed.theySaidSo});
    case LeadAction::Settle:
        return settleFact(
            session,
            {.lead = deed.lead, .key = deed.about, .answer = deed.words, .reason = deed.reason});
    case LeadAction::Object:
        return learnObjection(session,
                              {.lead = deed.lead, .words = deed.words, .theme = deed.about});
    case LeadAction::MoveObjection:
        return moveNewest(session, deed);
    case LeadAction::Alternative:
        return learnAlternative(session,
                                {.lead = deed.lead, .name = deed.about, .liked = deed.words});
    case LeadAction::Promise:
        return makePromise(session,
                           {.lead = deed.lead, .words = deed.words, .dueAt = {}, .at = {}});
    case LeadAction::KeepPromises:
        return keepAll(session, deed);
    case LeadAction::View:
        return view(session, deed);
    case LeadAction::PutRight:
        return putRight(session, {.lead = deed.lead, .words = deed.words});
    case LeadAction::TakeOn:
        return withoutValue(takeOn(session, {.lead = deed.lead, .reason = deed.words}));
    case LeadAction::Assign:
        return assign(session, deed);
    case LeadAction::Answer:
        return answer(session, deed);
    case LeadAction::Note:
        return withoutValue(addNote(session, {.lead = deed.lead, .words = deed.words}));
    case LeadAction::Relate:
    case LeadAction::Refer:
    case LeadAction::Merge:
        return doWithBoth(session, deed);
    case LeadAction::Post:
        return post(session, deed);
    case LeadAction::Close:
        return close(session, deed);
    case LeadAction::Prepare:
        return withoutValue(notePreparation(session,
                                            {.lead = deed.lead,
                                             .profile = deed.profile,
                                             .seen = deed.words,
                                             .openingLine = deed.about}));
    case LeadAction::NextStep:
        return planNext(session, deed);
    case LeadAction::FindProfile:
        return withoutValue(addProfile(session, {.lead = deed.lead, .address = deed.about}));
    case LeadAction::Introduce:
        return introduceTo(session, deed);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Callwell

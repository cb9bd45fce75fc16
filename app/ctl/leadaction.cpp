// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/leadaction.h"

#include "domain/objections.h"
#include "store/cadencestore.h"
#include "usecase/answerinquiry.h"
#include "usecase/assign.h"
#include "usecase/closelead.h"
#include "usecase/finishcall.h"
#include "usecase/learn.h"
#include "usecase/mergepeople.h"
#include "usecase/noteinquiry.h"
#include "usecase/objections.h"
#include "usecase/prospectview.h"
#include "usecase/raisehand.h"
#include "usecase/reachout.h"
#include "usecase/relate.h"
#include "usecase/setconsent.h"
#include "usecase/takeon.h"

#include <QCoreApplication>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

struct LeadActText
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::LeadActText)
};

template<typename E>
Done readCode(const QString &text, E &value)
{
    const auto understood = fromCode<E>(text);
    if (!understood)
        return failure(ErrorCode::WrongUse, {LeadActText::tr("'%1' is not known").arg(text)});
    value = *understood;
    return {};
}

Done readDay(const QString &text, QDate &day)
{
    day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        return failure(ErrorCode::WrongUse, {LeadActText::tr("'%1' is no day").arg(text)});
    return {};
}

Done readTime(const QString &text, const QTimeZone &zone, QDateTime &at)
{
    const QDateTime there = QDateTime::fromString(text, Qt::ISODate);
    if (!there.isValid())
        return failure(ErrorCode::WrongUse, {LeadActText::tr("'%1' is no time").arg(text)});
    at = QDateTime(there.date(), there.time(), zone).toUTC();
    return {};
}

// Their own answer; that they fell silent is no answer of theirs, but giving up.
Done raise(Session &session, const LeadDeed &deed)
{
    if (deed.answer == HandRaise::NotAsked)
        return failure(ErrorCode::WrongUse, {LeadActText::tr("'not_asked' is no answer")});
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, deed.lead));
    const CadenceStore store(session.store);
    CALLWELL_LET(const Cadence cadence, store.cadenceFor(lead));
    CALLWELL_LET(const CadenceState state, store.stateOf(lead));
    const WorkHours reachable = allowedHours(cadence, state);
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

Done call(Session &session, const LeadDeed &deed)
{
    if (deed.disposition == Disposition::NoAnswer && deed.words.isEmpty())
        return withoutValue(logNoAnswer(session, deed.lead));
    return withoutValue(logCall(
        session, {.lead = deed.lead, .disposition = deed.disposition, .words = deed.words}));
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

Done viewOfTheLastContact(Session &session, const LeadDeed &deed)
{
    CALLWELL_LET(
        const auto contacts,
        Rows::select<Activity>(session.store,
                               "WHERE lead_id = ?1 AND kind IN ('call', 'mail', 'message', "
                               "'meeting', 'help_given') ORDER BY at DESC, id DESC LIMIT 1"_L1,
                               {toSql(deed.lead)}));
    if (contacts.isEmpty())
        return failure(ErrorCode::RuleBroken, {u"view_of_no_contact"_s});
    return noteView(session,
                    {.activity = contacts.first().id,
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
    switch (deed.action) {
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

Result<LeadDeed> leadDeed(const QCommandLineParser &parser, LeadId lead)
{
    LeadDeed deed{.lead = lead,
                  .words = parser.value(u"words"_s),
                  .other = LeadId::fromString(parser.value(u"other"_s)),
                  .about = parser.value(u"about"_s),
                  .reason = parser.value(u"reason"_s),
                  .helpGiven = parser.value(u"help-given"_s),
                  .whoElse = parser.value(u"who-else"_s),
                  .from = parser.value(u"from"_s),
                  .until = parser.value(u"until"_s),
                  .view = parser.value(u"view"_s).toInt(),
                  .theySaidSo = parser.isSet(u"they-said-so"_s),
                  .thanked = parser.isSet(u"thanked"_s)};
    CALLWELL_TRY(readDay(parser.value(u"look-again"_s), deed.lookAgainOn));
    CALLWELL_TRY(readDay(parser.value(u"ask-again"_s), deed.askAgainOn));
    CALLWELL_TRY(readCode(parser.positionalArguments().at(1), deed.action));
    CALLWELL_TRY(readCode(parser.value(u"when"_s), deed.wish));
    CALLWELL_TRY(readCode(parser.value(u"answer"_s), deed.answer));
    CALLWELL_TRY(readCode(parser.value(u"channel"_s), deed.channel));
    CALLWELL_TRY(readCode(parser.value(u"disposition"_s), deed.disposition));
    CALLWELL_TRY(readCode(parser.value(u"stage"_s), deed.stage));
    CALLWELL_TRY(readCode(parser.value(u"objection"_s), deed.objection));
    CALLWELL_TRY(readCode(parser.value(u"relationship"_s), deed.relationship));
    return deed;
}

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
        return withoutValue(setConsent(session,
                                       {.lead = deed.lead,
                                        .said = {{deed.channel, deed.action == LeadAction::Allow}},
                                        .how = deed.words}));
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
    case LeadAction::View:
        return viewOfTheLastContact(session, deed);
    case LeadAction::PutRight:
        return putRight(session, {.lead = deed.lead, .words = deed.words});
    case LeadAction::TakeOn:
        return withoutValue(takeOn(session, {.lead = deed.lead, .reason = deed.words}));
    case LeadAction::Assign:
        return assign(session, deed);
    case LeadAction::Answer:
        return withoutValue(answerInquiry(session, {.lead = deed.lead, .words = deed.words}));
    case LeadAction::Note:
        return withoutValue(addNote(session, {.lead = deed.lead, .words = deed.words}));
    case LeadAction::Relate:
    case LeadAction::Refer:
    case LeadAction::Merge:
        return doWithBoth(session, deed);
    case LeadAction::Post:
        return post(session, deed);
    case LeadAction::Close:
        return withoutValue(closeLead(session,
                                      {.lead = deed.lead,
                                       .stage = deed.stage,
                                       .reason = deed.words,
                                       .helpGiven = deed.helpGiven,
                                       .whoElse = deed.whoElse,
                                       .thanked = deed.thanked,
                                       .lookAgainOn = deed.lookAgainOn}));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/leadaction.h"

#include "usecase/answerinquiry.h"
#include "usecase/closelead.h"
#include "usecase/finishcall.h"
#include "usecase/learn.h"
#include "usecase/raisehand.h"
#include "usecase/reachout.h"
#include "usecase/setconsent.h"

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

template<typename T>
Done done(const Result<T> &result)
{
    return result ? Done() : Done(std::unexpected(result.error()));
}

Done call(Session &session, const LeadDeed &deed)
{
    if (deed.disposition == Disposition::NoAnswer && deed.words.isEmpty())
        return done(logNoAnswer(session, deed.lead));
    return done(logCall(session,
                        {.lead = deed.lead, .disposition = deed.disposition, .words = deed.words}));
}

} // namespace

Result<LeadDeed> leadDeed(const QCommandLineParser &parser, LeadId lead)
{
    LeadDeed deed{.lead = lead,
                  .words = parser.value(u"words"_s),
                  .helpGiven = parser.value(u"help-given"_s)};
    CALLWELL_TRY(readCode(parser.positionalArguments().at(1), deed.action));
    CALLWELL_TRY(readCode(parser.value(u"answer"_s), deed.answer));
    CALLWELL_TRY(readCode(parser.value(u"channel"_s), deed.channel));
    CALLWELL_TRY(readCode(parser.value(u"disposition"_s), deed.disposition));
    CALLWELL_TRY(readCode(parser.value(u"stage"_s), deed.stage));
    return deed;
}

Done doWithLead(Session &session, const LeadDeed &deed)
{
    switch (deed.action) {
    case LeadAction::Call:
        return call(session, deed);
    case LeadAction::Message:
        return done(reachOut(
            session,
            {.lead = deed.lead,
             .kind = deed.channel == Channel::Message ? ActivityKind::Message : ActivityKind::Mail,
             .words = deed.words}));
    case LeadAction::RaiseHand:
        return done(raiseHand(session,
                              {.lead = deed.lead,
                               .answer = deed.answer,
                               .channel = deed.channel,
                               .words = deed.words}));
    case LeadAction::GiveUp:
        return done(giveUp(session, {.lead = deed.lead, .reason = deed.words}));
    case LeadAction::Allow:
    case LeadAction::Forbid:
        return done(setConsent(session,
                               {.lead = deed.lead,
                                .said = {{deed.channel, deed.action == LeadAction::Allow}},
                                .how = deed.words}));
    case LeadAction::Answer:
        return done(answerInquiry(session, {.lead = deed.lead, .words = deed.words}));
    case LeadAction::Note:
        return done(addNote(session, {.lead = deed.lead, .words = deed.words}));
    case LeadAction::Close:
        return done(closeLead(session,
                              {.lead = deed.lead,
                               .stage = deed.stage,
                               .reason = deed.words,
                               .helpGiven = deed.helpGiven}));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Callwell

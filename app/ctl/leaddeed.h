// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/activity.h"
#include "domain/nextstep.h"

#include <QCommandLineParser>

namespace Callwell {

/*! What `callwellctl lead act` can do. */
enum class LeadAction {
    Call,
    Message,
    RaiseHand,
    GiveUp,
    Allow,
    Forbid,
    Ask, ///< they asked something
    Answer,
    Note,
    Learn,
    Settle,
    Object, ///< a new objection
    MoveObjection, ///< the newest one that may go there
    Alternative,
    Promise, ///< what we said we would do
    KeepPromises, ///< all that are open
    View, ///< of a contact: the last one, unless named
    PutRight,
    TakeOn,
    Assign,
    Relate,
    Refer, ///< they sent us somebody
    Post, ///< they said something in public
    Merge,
    Close,
    Prepare, ///< looked at their profile
    NextStep,
    FindProfile, ///< a page where they show themselves in public
    Introduce, ///< they were told of somebody whom they may ask
};
template<>
inline constexpr auto codes<LeadAction> =
    std::to_array<QLatin1StringView>({QLatin1StringView("call"),
                                      QLatin1StringView("message"),
                                      QLatin1StringView("raise-hand"),
                                      QLatin1StringView("give-up"),
                                      QLatin1StringView("allow"),
                                      QLatin1StringView("forbid"),
                                      QLatin1StringView("ask"),
                                      QLatin1StringView("answer"),
                                      QLatin1StringView("note"),
                                      QLatin1StringView("learn"),
                                      QLatin1StringView("settle"),
                                      QLatin1StringView("object"),
                                      QLatin1StringView("move-objection"),
                                      QLatin1StringView("alternative"),
                                      QLatin1StringView("promise"),
                                      QLatin1StringView("keep-promises"),
                                      QLatin1StringView("view"),
                                      QLatin1StringView("put-right"),
                                      QLatin1StringView("take-on"),
                                      QLatin1StringView("assign"),
                                      QLatin1StringView("relate"),
                                      QLatin1StringView("refer"),
                                      QLatin1StringView("post"),
                                      QLatin1StringView("merge"),
                                      QLatin1StringView("close"),
                                      QLatin1StringView("prepare"),
                                      QLatin1StringView("next-step"),
                                      QLatin1StringView("find-profile"),
                                      QLatin1StringView("introduce")});

/*! An action with all that was said beside it. */
struct LeadDeed
{
    LeadId lead;
    LeadAction action = LeadAction::Note;
    QString words;
    HandRaise answer = HandRaise::Yes;
    Channel channel = Channel::Phone;
    Disposition disposition = Disposition::NoAnswer;
    Stage stage = Stage::NotAFit;
    ObjectionState objection = ObjectionState::Explored;
    LeadId other; ///< of another person; null: none was named
    RelationshipKind relationship = RelationshipKind::Knows;
    QString about; ///< a question's key, an objection's theme, the name of an alternative
    QString reason;
    QString theirWords; ///< of a closing record
    QString helpGiven;
    QStringList helpItems; ///< of the library: ID or title
    QString whoElse;
    QDate lookAgainOn;
    CallWish wish = CallWish::AnyTime;
    QString from; ///< by the clocks where they are, ISO 8601; of CallWish::AtATime
    QString until;
    QDate askAgainOn;
    MemberId assignTo; ///< null: whoever does it
    ActivityId contact; ///< of a view; null: the last one
    QString outcome; ///< of a call: ID or name
    int seconds = 0; ///< of a call
    ProfileSeen profile = ProfileSeen::LookedAt;
    QString next; ///< the next step, in words or as a code; of a call: empty: as proposed
    QDate nextOn;
    int view = 0;
    bool everyWay = false; ///< calls, mails and messages
    bool theySaidSo = false; ///< a view that was asked for, a fact that they volunteered
    bool thanked = false;
};

/*! The options by which it is said. */
void addDeedOptions(QCommandLineParser &parser);
/*! Reads it from the command line; WrongUse names what is no action, channel, .... */
[[nodiscard]] Result<LeadDeed> leadDeed(const QCommandLineParser &parser, LeadId lead);
/*! "a, b, c": the words that an option takes. */
template<typename Codes>
[[nodiscard]] QString listed(const Codes &codesOfAll)
{
    QStringList names;
    for (const QLatin1StringView one : codesOfAll)
        names.append(one);
    return names.join(QLatin1StringView(", "));
}

} // namespace Callwell

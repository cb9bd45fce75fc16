// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"

namespace Callwell {

/*! The lead's own answer to "would you like a personal call?" */
enum class HandRaise { NotAsked, Yes, NotNow, No };
template<>
inline constexpr auto codes<HandRaise> =
    std::to_array<QLatin1StringView>({"not_asked"_L1, "yes"_L1, "not_now"_L1, "no"_L1});

enum class OwnerSide { Marketing, Sales };
template<>
inline constexpr auto codes<OwnerSide> =
    std::to_array<QLatin1StringView>({"marketing"_L1, "sales"_L1});

enum class Stage { New, Nurturing, WantsACall, InConversation, Won, NotAFit, Later, Withdrawn };
template<>
inline constexpr auto codes<Stage> = std::to_array<QLatin1StringView>(
    {"new"_L1, "nurturing"_L1, "wants_a_call"_L1, "in_conversation"_L1, "won"_L1, "not_a_fit"_L1,
     "later"_L1, "withdrawn"_L1});

/*! One interest of one person in what we offer. A person may have several, over years. */
struct Lead
{
    LeadId id;
    PersonId person;
    SourceId source;
    QString interest; ///< what it is about, in a line
    Stage stage = Stage::New;
    OwnerSide side = OwnerSide::Marketing;
    MemberId owner; ///< null: nobody yet
    HandRaise handRaise = HandRaise::NotAsked;
    QDateTime handRaisedAt; ///< when they last answered; null: never
    QDateTime callFrom; ///< from when they want the call; null: any time
    QDateTime callUntil;
    QString nextStep; ///< what happens next, in words; empty: nothing planned
    QDateTime nextStepAt; ///< when
    QDateTime createdAt;
    QDateTime closedAt; ///< null: open
};

/*! Something the person asked of us that has no answer until `answeredAt`. */
struct Inquiry
{
    InquiryId id;
    PersonId person;
    LeadId lead;
    QString words;
    Channel channel = Channel::Form;
    QDateTime askedAt;
    QDateTime answerDueAt; ///< the agreed answer time, counted from `askedAt`
    ActivityId answer; ///< null: unanswered
    QDateTime answeredAt;
    bool prepared = true; ///< the answer was; an unprepared call is counted apart
};

/*! How a lead was let go with grace. */
struct ClosingRecord
{
    RowId id;
    LeadId lead;
    QString reason; ///< in our words
    QString theirWords;
    QString helpGiven;
    QString whoElse; ///< who may serve them better
    bool thanked = false;
    QDate lookAgainOn;
    MemberId member;
    QDateTime at;
};

/*! Whether a lead in this stage is closed. */
[[nodiscard]] bool isClosed(Stage stage);
/*! Whether closing with this stage needs a closing record. */
[[nodiscard]] bool needsClosingRecord(Stage stage);

/*! Who looks after a lead that gave this answer: sales for a yes, marketing for anything else. */
[[nodiscard]] OwnerSide sideFor(HandRaise answer);
/*!
 * Whether a talk brings a lead of that stage into conversation; who was let go only where something
 * comes next, a customer never.
 */
[[nodiscard]] bool beginsConversation(Stage before, bool somethingComesNext);
/*!
 * The stage of a lead after this answer. A closed one is reopened by a yes; who withdrew also by a
 * time at which we may ask again.
 */
[[nodiscard]] Stage stageAfter(HandRaise answer, Stage before, bool askAgain = false);

} // namespace Callwell

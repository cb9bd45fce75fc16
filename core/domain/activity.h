// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lead.h"

namespace Callwell {

enum class ActivityKind {
    Call,
    Mail,
    Message,
    Note,
    FormSubmission,
    Download,
    PageVisit,
    Post,
    Meeting,
    Referral,
    HandRaise,
    Handover,
    StageChange,
    Objection,
    HelpGiven,
    ScriptUsed,
    GaveUp, ///< stopped before the goal of attempts, with the reason
    Claim, ///< taken on without a raised hand, with the reason
    AskedAgain, ///< asked what was known already; `from` is the question's key
    Alternative, ///< spoke of a product of somebody else
    Merge, ///< two records of this person became one
    ProfileLook, ///< what a public profile told
    Promise, ///< what we said we would do; `to` says whether it was kept
};
template<>
inline constexpr auto codes<ActivityKind> = std::to_array<QLatin1StringView>(
    {"call"_L1,        "mail"_L1,         "message"_L1,      "note"_L1,        "form_submission"_L1,
     "download"_L1,    "page_visit"_L1,   "post"_L1,         "meeting"_L1,     "referral"_L1,
     "hand_raise"_L1,  "handover"_L1,     "stage_change"_L1, "objection"_L1,   "help_given"_L1,
     "script_used"_L1, "gave_up"_L1,      "claim"_L1,        "asked_again"_L1, "alternative"_L1,
     "merge"_L1,       "profile_look"_L1, "promise"_L1});

/*!
 * One event on the timeline of a person. Append-only: a correction is a new activity that points
 * at the old one.
 */
struct Activity
{
    ActivityId id;
    PersonId person;
    LeadId lead; ///< null: about the person, not about one interest
    ActivityKind kind = ActivityKind::Note;
    QDateTime at;
    QString timeZone; ///< IANA, where the event happened; empty where it doesn't matter
    MemberId member; ///< who of us; null: the person themselves, or nobody
    QString words; ///< hostile: may have come from outside
    QString from; ///< code of what it was before, e.g. a stage or an owner side
    QString to; ///< code of what it became
    int attempt = 0; ///< 1, 2, ...: tries to reach the lead; 0: not an attempt
    ActivityId corrects;
    QString channel; ///< code of the Channel that it came through; empty: through none
};

/*! What the line did. */
enum class Disposition { Answered, NoAnswer, VoicemailLeft, Busy, WrongNumber, Failed };
template<>
inline constexpr auto codes<Disposition> =
    std::to_array<QLatin1StringView>({"answered"_L1, "no_answer"_L1, "voicemail_left"_L1, "busy"_L1,
                                      "wrong_number"_L1, "failed"_L1});

/*! How good something is for the lead. */
enum class GoodFor { Good, Neutral, Bad };
template<>
inline constexpr auto codes<GoodFor> =
    std::to_array<QLatin1StringView>({"good"_L1, "neutral"_L1, "bad"_L1});

/*! What a conversation came to: one entry of the list that the team defines. */
struct CallOutcome
{
    OutcomeId id;
    QString name;
    GoodFor goodFor = GoodFor::Neutral;
    int position = 0;
};

enum class ViewSource { NotKnown, Asked, Judged };
template<>
inline constexpr auto codes<ViewSource> =
    std::to_array<QLatin1StringView>({"not_known"_L1, "asked"_L1, "judged"_L1});

/*! What a call adds to its activity; `id` is the activity's. */
struct Call
{
    ActivityId id;
    QString number; ///< E.164, as dialled
    Disposition disposition = Disposition::Answered;
    OutcomeId outcome; ///< null: there was no conversation
    int seconds = 0;
    ScriptVersionId scriptVersion;
    PreparationId preparation; ///< null: unprepared
    ViewSource viewSource = ViewSource::NotKnown;
    int view = 0; ///< 1 (bad) to 5 (good) for them; 0: not known
    QString viewWords;
};

enum class ProfileSeen { NotYet, LookedAt, NoneFound };
template<>
inline constexpr auto codes<ProfileSeen> =
    std::to_array<QLatin1StringView>({"not_yet"_L1, "looked_at"_L1, "none_found"_L1});

/*! What was looked at before a call. */
struct Preparation
{
    PreparationId id;
    PersonId person;
    LeadId lead;
    MemberId member;
    QDateTime at;
    ProfileSeen profile = ProfileSeen::NotYet;
    QString seen; ///< what the profile told, or where one looked in vain
    QString openingLine;
};

/*! An answer that somebody gave once; the newest of a key counts, none is deleted. */
struct KnownFact
{
    RowId id;
    PersonId person;
    QString key;
    QString answer;
    ActivityId source;
    MemberId member;
    QDateTime at;
    QString
        settled; ///< why this one counts where two sources disagreed; empty: nothing was settled
};

enum class ObjectionState { Open, Explored, Resolved, Accepted };
template<>
inline constexpr auto codes<ObjectionState> =
    std::to_array<QLatin1StringView>({"open"_L1, "explored"_L1, "resolved"_L1, "accepted"_L1});

/*! What speaks against it for the lead, in their words. */
struct Objection
{
    ObjectionId id;
    PersonId person;
    LeadId lead;
    ActivityId activity;
    QString words;
    QString theme;
    ObjectionState state = ObjectionState::Open;
    QString resolution; ///< how it was resolved together, or why it was accepted
    QString foundOut; ///< what exploring it brought to light
    ProofId proof; ///< what helped; null: nothing of the library
    ScriptId script; ///< whose part on this theme helped; null: none
};

/*! A product of somebody else that they consider: a legitimate choice. */
struct Alternative
{
    RowId id;
    PersonId person;
    LeadId lead;
    ActivityId activity;
    QString name;
    QString liked; ///< what they like about it
};

/*! How a contact was for the person, told after it was logged. The newest of a contact counts. */
struct ProspectView
{
    RowId id;
    ActivityId activity;
    ViewSource source = ViewSource::Judged;
    int value = 0; ///< 1 (bad) to 5 (good)
    QString words; ///< theirs
    MemberId member;
    QDateTime at;
};

/*! The kinds of activity that try to reach a lead and so may count as an attempt. */
[[nodiscard]] bool canBeAttempt(ActivityKind kind);
/*! Whether that was a contact of ours, of which they have a view: not what they wrote to us. */
[[nodiscard]] bool isContact(const Activity &activity);
/*! Whether a person was reached: only then is there an outcome to tell. */
[[nodiscard]] bool isConversation(Disposition disposition);

} // namespace Callwell

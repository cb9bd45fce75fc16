// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"
#include "domain/help.h"
#include "domain/task.h"
#include "store/teamtables.h"

#include <QList>

namespace Callwell {

template<>
struct Table<Organisation>
{
    static constexpr auto name = "organisation"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &Organisation::id),
        field("name"_L1, &Organisation::name),
        field("industry"_L1, &Organisation::industry),
        field("size"_L1, &Organisation::size),
        field("site"_L1, &Organisation::site),
    };
};

template<>
struct Table<Person>
{
    static constexpr auto name = "person"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &Person::id),
        field("given_name"_L1, &Person::givenName),
        field("family_name"_L1, &Person::familyName),
        field("job_title"_L1, &Person::jobTitle),
        field("buyer_role"_L1, &Person::buyerRole),
        field("organisation_id"_L1, &Person::organisation),
        field("address"_L1, &Person::address),
        field("language"_L1, &Person::language),
        field("time_zone"_L1, &Person::timeZone),
        field("note"_L1, &Person::note),
        field("created_at"_L1, &Person::createdAt),
        field("merged_into_id"_L1, &Person::mergedInto),
    };
};

template<>
struct Table<EmailAddress>
{
    static constexpr auto name = "email_address"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &EmailAddress::id),
        field("person_id"_L1, &EmailAddress::person),
        field("address"_L1, &EmailAddress::address),
        field("label"_L1, &EmailAddress::label),
    };
};

template<>
struct Table<PhoneNumber>
{
    static constexpr auto name = "phone_number"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &PhoneNumber::id),       field("person_id"_L1, &PhoneNumber::person),
        field("e164"_L1, &PhoneNumber::e164),   field("written"_L1, &PhoneNumber::written),
        field("label"_L1, &PhoneNumber::label),
    };
};

template<>
struct Table<PublicProfile>
{
    static constexpr auto name = "public_profile"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &PublicProfile::id),
        field("person_id"_L1, &PublicProfile::person),
        field("network"_L1, &PublicProfile::network),
        field("address"_L1, &PublicProfile::address),
        field("looked_at"_L1, &PublicProfile::lookedAt),
        field("found_by_id"_L1, &PublicProfile::foundBy),
    };
};

template<>
struct Table<Consent>
{
    static constexpr auto name = "consent"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &Consent::id),           field("person_id"_L1, &Consent::person),
        field("channel"_L1, &Consent::channel), field("allowed"_L1, &Consent::allowed),
        field("at"_L1, &Consent::at),           field("how"_L1, &Consent::how),
    };
};

template<>
struct Table<Relationship>
{
    static constexpr auto name = "relationship"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &Relationship::id),     field("person_id"_L1, &Relationship::person),
        field("kind"_L1, &Relationship::kind), field("other_id"_L1, &Relationship::other),
        field("at"_L1, &Relationship::at),     field("how"_L1, &Relationship::how),
    };
};

template<>
struct Table<Lead>
{
    static constexpr auto name = "lead"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &Lead::id),
        field("person_id"_L1, &Lead::person),
        field("source_id"_L1, &Lead::source),
        field("interest"_L1, &Lead::interest),
        field("stage"_L1, &Lead::stage),
        field("owner_side"_L1, &Lead::side),
        field("owner_id"_L1, &Lead::owner),
        field("hand_raise"_L1, &Lead::handRaise),
        field("hand_raised_at"_L1, &Lead::handRaisedAt),
        field("call_from"_L1, &Lead::callFrom),
        field("call_until"_L1, &Lead::callUntil),
        field("next_step"_L1, &Lead::nextStep),
        field("next_step_at"_L1, &Lead::nextStepAt),
        field("created_at"_L1, &Lead::createdAt),
        field("closed_at"_L1, &Lead::closedAt),
    };
};

template<>
struct Table<Activity>
{
    static constexpr auto name = "activity"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &Activity::id),
        field("person_id"_L1, &Activity::person),
        field("lead_id"_L1, &Activity::lead),
        field("kind"_L1, &Activity::kind),
        field("at"_L1, &Activity::at),
        field("time_zone"_L1, &Activity::timeZone),
        field("member_id"_L1, &Activity::member),
        field("words"_L1, &Activity::words),
        field("from_code"_L1, &Activity::from),
        field("to_code"_L1, &Activity::to),
        field("attempt"_L1, &Activity::attempt),
        field("corrects_id"_L1, &Activity::corrects),
        field("channel"_L1, &Activity::channel),
    };
};

template<>
struct Table<Preparation>
{
    static constexpr auto name = "preparation"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &Preparation::id),
        field("person_id"_L1, &Preparation::person),
        field("lead_id"_L1, &Preparation::lead),
        field("member_id"_L1, &Preparation::member),
        field("at"_L1, &Preparation::at),
        field("profile"_L1, &Preparation::profile),
        field("seen"_L1, &Preparation::seen),
        field("opening_line"_L1, &Preparation::openingLine),
    };
};

template<>
struct Table<Call>
{
    static constexpr auto name = "call"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &Call::id),
        field("number"_L1, &Call::number),
        field("disposition"_L1, &Call::disposition),
        field("outcome_id"_L1, &Call::outcome),
        field("seconds"_L1, &Call::seconds),
        field("script_version_id"_L1, &Call::scriptVersion),
        field("preparation_id"_L1, &Call::preparation),
        field("view_source"_L1, &Call::viewSource),
        field("view"_L1, &Call::view),
        field("view_words"_L1, &Call::viewWords),
    };
};

template<>
struct Table<Inquiry>
{
    static constexpr auto name = "inquiry"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &Inquiry::id),
        field("person_id"_L1, &Inquiry::person),
        field("lead_id"_L1, &Inquiry::lead),
        field("words"_L1, &Inquiry::words),
        field("channel"_L1, &Inquiry::channel),
        field("asked_at"_L1, &Inquiry::askedAt),
        field("answer_due_at"_L1, &Inquiry::answerDueAt),
        field("answer_id"_L1, &Inquiry::answer),
        field("answered_at"_L1, &Inquiry::answeredAt),
        field("prepared"_L1, &Inquiry::prepared),
    };
};

template<>
struct Table<ClosingRecord>
{
    static constexpr auto name = "closing_record"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &ClosingRecord::id),
        field("lead_id"_L1, &ClosingRecord::lead),
        field("reason"_L1, &ClosingRecord::reason),
        field("their_words"_L1, &ClosingRecord::theirWords),
        field("help_given"_L1, &ClosingRecord::helpGiven),
        field("who_else"_L1, &ClosingRecord::whoElse),
        field("thanked"_L1, &ClosingRecord::thanked),
        field("look_again_on"_L1, &ClosingRecord::lookAgainOn),
        field("member_id"_L1, &ClosingRecord::member),
        field("at"_L1, &ClosingRecord::at),
    };
};

template<>
struct Table<KnownFact>
{
    static constexpr auto name = "known_fact"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &KnownFact::id),
        field("person_id"_L1, &KnownFact::person),
        field("key"_L1, &KnownFact::key),
        field("answer"_L1, &KnownFact::answer),
        field("source_id"_L1, &KnownFact::source),
        field("member_id"_L1, &KnownFact::member),
        field("at"_L1, &KnownFact::at),
        field("settled"_L1, &KnownFact::settled),
    };
};

template<>
struct Table<Objection>
{
    static constexpr auto name = "objection"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &Objection::id),
        field("person_id"_L1, &Objection::person),
        field("lead_id"_L1, &Objection::lead),
        field("activity_id"_L1, &Objection::activity),
        field("words"_L1, &Objection::words),
        field("theme"_L1, &Objection::theme),
        field("state"_L1, &Objection::state),
        field("resolution"_L1, &Objection::resolution),
        field("found_out"_L1, &Objection::foundOut),
        field("proof_id"_L1, &Objection::proof),
        field("script_id"_L1, &Objection::script),
    };
};

template<>
struct Table<Alternative>
{
    static constexpr auto name = "alternative"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &Alternative::id),        field("person_id"_L1, &Alternative::person),
        field("lead_id"_L1, &Alternative::lead), field("activity_id"_L1, &Alternative::activity),
        field("name"_L1, &Alternative::name),    field("liked"_L1, &Alternative::liked),
    };
};

template<>
struct Table<ProspectView>
{
    static constexpr auto name = "prospect_view"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &ProspectView::id),         field("activity_id"_L1, &ProspectView::activity),
        field("source"_L1, &ProspectView::source), field("value"_L1, &ProspectView::value),
        field("words"_L1, &ProspectView::words),   field("member_id"_L1, &ProspectView::member),
        field("at"_L1, &ProspectView::at),
    };
};

template<>
struct Table<HelpUse>
{
    static constexpr auto name = "help_use"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &HelpUse::id),
        field("item_id"_L1, &HelpUse::item),
        field("activity_id"_L1, &HelpUse::activity),
    };
};

template<>
struct Table<Task>
{
    static constexpr auto name = "task"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &Task::id),
        field("kind"_L1, &Task::kind),
        field("person_id"_L1, &Task::person),
        field("lead_id"_L1, &Task::lead),
        field("activity_id"_L1, &Task::activity),
        field("words"_L1, &Task::words),
        field("created_at"_L1, &Task::createdAt),
        field("due_at"_L1, &Task::dueAt),
        field("done_at"_L1, &Task::doneAt),
        field("done_by_id"_L1, &Task::doneBy),
        field("done_words"_L1, &Task::doneWords),
    };
};

template<>
struct Table<ImportBatch>
{
    static constexpr auto name = "import_batch"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &ImportBatch::id),
        field("file_name"_L1, &ImportBatch::fileName),
        field("member_id"_L1, &ImportBatch::member),
        field("at"_L1, &ImportBatch::at),
    };
};

template<>
struct Table<ImportRow>
{
    static constexpr auto name = "import_row"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &ImportRow::id),
        field("batch_id"_L1, &ImportRow::batch),
        field("person_id"_L1, &ImportRow::person),
    };
};

/*! Every type whose rows the team shares, in an order in which no row comes before one it names. */
using SyncedTypes =
    std::tuple<Member, Setting, Organisation, Person, EmailAddress, PhoneNumber, PublicProfile,
               Consent, Relationship, Campaign, Source, Lead, Activity, CallOutcome, Script,
               ScriptVersion, Preparation, Call, Inquiry, ClosingRecord, KnownFact, Proof,
               Objection, Target, ImportBatch, ImportRow, CadenceSetting, CadenceStepSetting,
               DayOff, HelpItem, HelpUse, Question, QuestionWording, Alternative, ProspectView,
               Task, AssignmentRule, Absence, ScriptTrial, Introduction>;

/*! The names of the synced tables. */
[[nodiscard]] const QList<QLatin1StringView> &syncedTables();

} // namespace Callwell

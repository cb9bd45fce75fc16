// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/assignment.h"
#include "domain/cadence.h"
#include "domain/help.h"
#include "domain/question.h"
#include "domain/trial.h"
#include "domain/workspace.h"
#include "store/table.h"

// What the team sets for everybody; see also tables.h.

namespace Callwell {

template<>
struct Table<Member>
{
    static constexpr auto name = "member"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &Member::id),
        field("name"_L1, &Member::name),
        field("role"_L1, &Member::role),
        field("team"_L1, &Member::team),
    };
};

template<>
struct Table<Setting>
{
    static constexpr auto name = "setting"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &Setting::id),
        field("name"_L1, &Setting::name),
        field("value"_L1, &Setting::value),
    };
};

template<>
struct Table<Campaign>
{
    static constexpr auto name = "campaign"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &Campaign::id),
        field("name"_L1, &Campaign::name),
        field("starts_on"_L1, &Campaign::startsOn),
        field("ends_on"_L1, &Campaign::endsOn),
    };
};

template<>
struct Table<Source>
{
    static constexpr auto name = "source"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &Source::id),
        field("kind"_L1, &Source::kind),
        field("name"_L1, &Source::name),
        field("campaign_id"_L1, &Source::campaign),
        field("answer_minutes"_L1, &Source::answerMinutes),
    };
};

template<>
struct Table<CallOutcome>
{
    static constexpr auto name = "call_outcome"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &CallOutcome::id),
        field("name"_L1, &CallOutcome::name),
        field("good_for"_L1, &CallOutcome::goodFor),
        field("position"_L1, &CallOutcome::position),
    };
};

template<>
struct Table<Script>
{
    static constexpr auto name = "script"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &Script::id),
        field("name"_L1, &Script::name),
    };
};

template<>
struct Table<ScriptVersion>
{
    static constexpr auto name = "script_version"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &ScriptVersion::id),
        field("script_id"_L1, &ScriptVersion::script),
        field("number"_L1, &ScriptVersion::number),
        field("text"_L1, &ScriptVersion::text),
        field("published_at"_L1, &ScriptVersion::publishedAt),
    };
};

template<>
struct Table<Proof>
{
    static constexpr auto name = "proof"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &Proof::id),
        field("kind"_L1, &Proof::kind),
        field("title"_L1, &Proof::title),
        field("role"_L1, &Proof::role),
        field("industry"_L1, &Proof::industry),
        field("theme"_L1, &Proof::theme),
        field("text"_L1, &Proof::text),
        field("address"_L1, &Proof::address),
        field("agreed_on"_L1, &Proof::agreedOn),
        field("agreed_until"_L1, &Proof::agreedUntil),
        field("times_a_year"_L1, &Proof::timesAYear),
        field("retired"_L1, &Proof::retired),
    };
};

template<>
struct Table<Introduction>
{
    static constexpr auto name = "introduction"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &Introduction::id),
        field("proof_id"_L1, &Introduction::proof),
        field("member_id"_L1, &Introduction::member),
        field("at"_L1, &Introduction::at),
    };
};

template<>
struct Table<Target>
{
    static constexpr auto name = "target"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &Target::id),
        field("measure"_L1, &Target::measure),
        field("starts_on"_L1, &Target::startsOn),
        field("ends_on"_L1, &Target::endsOn),
        field("value"_L1, &Target::value),
    };
};

template<>
struct Table<CadenceSetting>
{
    static constexpr auto name = "cadence"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &CadenceSetting::id),
        field("name"_L1, &CadenceSetting::name),
        field("source_id"_L1, &CadenceSetting::source),
        field("stage"_L1, &CadenceSetting::stage),
        field("goal"_L1, &CadenceSetting::goal),
        field("from_minute"_L1, &CadenceSetting::fromMinute),
        field("until_minute"_L1, &CadenceSetting::untilMinute),
        field("weekdays"_L1, &CadenceSetting::weekdays),
        field("nurture_days"_L1, &CadenceSetting::nurtureDays),
    };
};

template<>
struct Table<CadenceStepSetting>
{
    static constexpr auto name = "cadence_step"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &CadenceStepSetting::id),
        field("cadence_id"_L1, &CadenceStepSetting::cadence),
        field("position"_L1, &CadenceStepSetting::position),
        field("kind"_L1, &CadenceStepSetting::kind),
        field("gap_days"_L1, &CadenceStepSetting::gapDays),
    };
};

template<>
struct Table<DayOff>
{
    static constexpr auto name = "day_off"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &DayOff::id),
        field("territory"_L1, &DayOff::territory),
        field("on_day"_L1, &DayOff::on),
        field("name"_L1, &DayOff::name),
    };
};

template<>
struct Table<HelpItem>
{
    static constexpr auto name = "help_item"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &HelpItem::id),           field("kind"_L1, &HelpItem::kind),
        field("title"_L1, &HelpItem::title),     field("text"_L1, &HelpItem::text),
        field("address"_L1, &HelpItem::address), field("retired"_L1, &HelpItem::retired),
    };
};

template<>
struct Table<Question>
{
    static constexpr auto name = "question"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &Question::id),
        field("key"_L1, &Question::key),
        field("kind"_L1, &Question::kind),
        field("buyer_role"_L1, &Question::buyerRole),
        field("position"_L1, &Question::position),
    };
};

template<>
struct Table<QuestionWording>
{
    static constexpr auto name = "question_wording"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &QuestionWording::id),
        field("question_id"_L1, &QuestionWording::question),
        field("language"_L1, &QuestionWording::language),
        field("text"_L1, &QuestionWording::text),
    };
};

template<>
struct Table<AssignmentRule>
{
    static constexpr auto name = "assignment_rule"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &AssignmentRule::id),
        field("position"_L1, &AssignmentRule::position),
        field("source_id"_L1, &AssignmentRule::source),
        field("language"_L1, &AssignmentRule::language),
        field("territory"_L1, &AssignmentRule::territory),
        field("way"_L1, &AssignmentRule::way),
        field("team"_L1, &AssignmentRule::team),
        field("member_id"_L1, &AssignmentRule::member),
    };
};

template<>
struct Table<Absence>
{
    static constexpr auto name = "absence"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &Absence::id),
        field("member_id"_L1, &Absence::member),
        field("from_on"_L1, &Absence::from),
        field("until_on"_L1, &Absence::until),
    };
};

template<>
struct Table<ScriptTrial>
{
    static constexpr auto name = "script_trial"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &ScriptTrial::id),
        field("script_id"_L1, &ScriptTrial::script),
        field("first_version_id"_L1, &ScriptTrial::first),
        field("second_version_id"_L1, &ScriptTrial::second),
        field("begun_at"_L1, &ScriptTrial::begunAt),
        field("begun_by_id"_L1, &ScriptTrial::begunBy),
        field("ended_at"_L1, &ScriptTrial::endedAt),
        field("ended_by_id"_L1, &ScriptTrial::endedBy),
        field("kept_version_id"_L1, &ScriptTrial::kept),
    };
};

} // namespace Callwell

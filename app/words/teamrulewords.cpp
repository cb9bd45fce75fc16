// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/teamrulewords.h"

#include "words/rulesentence.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr auto context = "Callwell::TeamRuleWords";
constexpr std::array sentences{
    RuleSentence{"cadence_needs_name"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "Attempts need a name to be told apart. Nothing was changed. "
                                   "Write one.")},
    RuleSentence{"cadence_there_already"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "Attempts for this source and stage are set already. Nothing "
                                   "was changed. Change those, or choose another source or "
                                   "stage.")},
    RuleSentence{"cadence_stage_not_tried"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "Nobody tries a lead in this stage. Nothing was changed. "
                                   "Choose a stage that is open.")},
    RuleSentence{"cadence_needs_goal"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "The goal is at least one attempt. Nothing was changed. "
                                   "Choose a higher number.")},
    RuleSentence{"cadence_hours_end_first"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "The allowed hours end before they begin. Nothing was "
                                   "changed. Choose an end that is later.")},
    RuleSentence{"cadence_needs_weekday"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "Attempts need at least one day of the week. Nothing was "
                                   "changed. Choose one.")},
    RuleSentence{"cadence_looks_again_too_soon"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "Nurturing looks again after one day at the earliest. "
                                   "Nothing was changed. Choose a higher number.")},
    RuleSentence{"cadence_gap_too_small"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "Nobody is tried twice on one day. Nothing was changed. "
                                   "Leave at least one day between two steps.")},
    RuleSentence{"cadence_needs_attempt"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "These steps only look at posts and reach nobody. Nothing "
                                   "was changed. Add a call, a mail or a message.")},
    RuleSentence{"time_zone_unknown"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "There is no time zone of this name. Nothing was changed. "
                                   "Choose one from the list, such as Europe/Oslo.")},
    RuleSentence{"work_ends_first"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "Work ends before it begins. Nothing was changed. Choose an "
                                   "end that is later.")},
    RuleSentence{"work_needs_weekday"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "The team works on at least one day of the week. Nothing was "
                                   "changed. Choose one.")},
    RuleSentence{"answer_time_too_short"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "An answer takes at least one minute. Nothing was changed. "
                                   "Choose a higher number.")},
    RuleSentence{"profile_days_out_of_range"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "A look at a profile counts from one day up to ten years. "
                                   "Nothing was changed. Choose a number of days.")},
    RuleSentence{"answer_time_negative"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "An answer time is not below zero. Nothing was changed. "
                                   "Choose a higher number, or 0 for what the team agreed on.")},
    RuleSentence{"day_off_needs_day"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "A day off needs a date. Nothing was changed. Choose one.")},
    RuleSentence{"day_off_needs_name"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "A day off needs a name. Nothing was changed. Write what is "
                                   "celebrated, or why nobody works.")},
    RuleSentence{"day_off_there_already"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "This day is off there already. Nothing was changed. Change "
                                   "that one, or choose another day.")},
    RuleSentence{"territory_unknown"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "There is no territory with this code. Nothing was changed. "
                                   "Write its two letters, such as NO.")},
    RuleSentence{"language_unknown"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "There is no language with this code. Nothing was changed. "
                                   "Write its letters, such as en or pt-BR.")},
    RuleSentence{"source_needs_name"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "A source needs a name. Nothing was changed. Write one.")},
    RuleSentence{"source_there_already"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "There is a source of this kind and name already. Nothing "
                                   "was changed. Choose another name.")},
    RuleSentence{"source_in_use"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "Leads, attempts or rules name this source. Nothing was "
                                   "changed. Where leads came from stays on the record.")},
    RuleSentence{"question_key_no_identifier"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "A key begins with a letter and has only the letters a to z, "
                                   "digits and “_”. Nothing was changed. Write it like "
                                   "team_size.")},
    RuleSentence{"question_key_there_already"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "Another question has this key. Nothing was changed. Change "
                                   "that one, or choose another key.")},
    RuleSentence{"question_key_answered"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "People answered under the key that this question had. "
                                   "Nothing was changed. Keep the key, or add another question.")},
    RuleSentence{"question_needs_wording"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "A question needs a wording in at least one language. "
                                   "Nothing was changed. Write one.")},
    RuleSentence{"script_needs_title"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "A script needs a title. Nothing was changed. Write a line "
                                   "“title: …” into its front matter.")},
    RuleSentence{"script_no_draft"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "This script has no draft. Nothing was changed. Change its text "
                                   "first.")},
    RuleSentence{"script_as_before"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "The draft is the same as what is published. Nothing was "
                                   "changed. Change it, or discard it.")},
    RuleSentence{"wording_twice"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "This question has two wordings in one language. Nothing was "
                                   "changed. Keep one of them.")},
    RuleSentence{"help_needs_title"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "Help needs a title to be found by. Nothing was changed. "
                                   "Write one.")},
    RuleSentence{"help_needs_words"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "This help has no words yet. Nothing was changed. Write what "
                                   "somebody is told.")},
    RuleSentence{"help_link_needs_address"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "A link needs its web address. Nothing was changed. Write "
                                   "it, or choose another kind.")},
    RuleSentence{"help_address_not_web"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "This is not a whole web address. Nothing was changed. Write "
                                   "one that begins with https:// or http://.")},
    RuleSentence{"proof_needs_title"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "Proof needs a title to be found by. Nothing was changed. "
                                   "Write one.")},
    RuleSentence{"proof_needs_words"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "This proof has no words yet. Nothing was changed. Write what "
                                   "somebody is told.")},
    RuleSentence{"proof_address_not_web"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "This is not a whole web address. Nothing was changed. Write "
                                   "one that begins with https:// or http://.")},
    RuleSentence{"reference_ends_first"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "They would stop to agree before they begin. Nothing was "
                                   "changed. Choose a later last day.")},
    RuleSentence{"reference_needs_times"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "It is not said how often they want to be asked. Nothing was "
                                   "changed. Say how many times a year.")},
    RuleSentence{"assignment_needs_member"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "It is not said who gets the lead. Nothing was changed. "
                                   "Choose somebody, or another way.")},
    RuleSentence{"absence_needs_member"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "It is not said who is away. Nothing was changed. Choose "
                                   "somebody.")},
    RuleSentence{"absence_needs_days"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "An absence has a first and a last day. Nothing was changed. "
                                   "Choose both.")},
    RuleSentence{"absence_ends_first"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "The absence ends before it begins. Nothing was changed. "
                                   "Choose a last day that is later.")},
    RuleSentence{"trial_versions_are_the_same"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "A trial compares two versions, and this is one. Nothing was "
                                   "changed. Choose another one beside it.")},
    RuleSentence{"trial_of_two_scripts"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "These versions are of two scripts. Nothing was changed. "
                                   "Choose two versions of one.")},
    RuleSentence{"trial_of_a_draft"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "A draft may still change, so it cannot be tried. Nothing was "
                                   "changed. Publish it first.")},
    RuleSentence{"trial_runs_already"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "A trial of this script runs already. Nothing was changed. End "
                                   "it first.")},
    RuleSentence{"trial_for_other_leads"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "These versions are for different leads: their stages, roles or "
                                   "languages differ. Nothing was changed. Choose two that differ "
                                   "in their words alone.")},
    RuleSentence{"trial_ended_already"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "This trial has ended already. Nothing was changed.")},
    RuleSentence{"trial_keeps_one_of_its_own"_L1,
                 QT_TRANSLATE_NOOP("Callwell::TeamRuleWords",
                                   "This version was not on trial. Nothing was changed. Choose "
                                   "one of the two, or none.")},
};

} // namespace

QString teamRuleText(QStringView rule)
{
    return sentenceFor(rule, sentences, context);
}

} // namespace Callwell

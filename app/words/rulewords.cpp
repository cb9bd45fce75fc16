// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/rulewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

struct RuleWords
{
    QLatin1StringView rule;
    const char *words;
};

constexpr auto context = "Callwell::RuleWords";
constexpr std::array ruleWords{
    RuleWords{"no_calls_wanted"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "This person asked not to be called. Nothing was changed. "
                                "Reach them in another way, or note their new wish first.")},
    RuleWords{"no_number"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "There is no phone number of this person yet. Nothing was "
                                "changed. Add one first, or write to them.")},
    RuleWords{"store_not_empty"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "An example is only made in a new workspace, and this one holds "
                                "something. Nothing was changed. Name another file.")},
    RuleWords{"outcome_without_conversation"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "Nobody answered, so the call has no outcome. Nothing was "
                                "changed. Leave the outcome empty, or say that they answered.")},
    RuleWords{"closing_needs_record"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "A lead is let go with a closing record: why, and what help "
                                "was given. Nothing was changed. Use “Close with grace”.")},
    RuleWords{"not_a_closing_stage"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "This stage does not close a lead. Nothing was changed. "
                                "Choose won, not a fit, later or withdrawn.")},
    RuleWords{"inquiry_unanswered"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "They asked something that has no answer yet. Nothing was "
                                "changed. Answer first, then close.")},
    RuleWords{"view_out_of_range"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "How they saw the contact goes from 1 to 5. Nothing was "
                                "changed. Choose a number in between, or leave it open.")},
    RuleWords{"answer_needs_words"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "An answer needs words. Nothing was changed. Write what they "
                                "were told.")},
    RuleWords{"message_needs_words"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "A message needs words. Nothing was changed. Write what it "
                                "said, in short.")},
    RuleWords{"channel_ruled_out"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "They do not want to be reached this way. Nothing was changed. "
                                "Choose another way, or leave them in peace.")},
    RuleWords{"consent_needs_words"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "It must be on record how they said so. Nothing was changed. "
                                "Write where, or in which words.")},
    RuleWords{"claim_needs_reason"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "They did not ask for a call. Nothing was changed. Write why you "
                                "take them on, or leave them with marketing.")},
    RuleWords{"nobody_is_here"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "Nobody is signed in here. Nothing was changed. Say who you are "
                                "first.")},
    RuleWords{"giving_up_needs_reason"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "The goal of attempts is not reached. Nothing was changed. "
                                "Write why nobody tries again, or go on.")},
    RuleWords{"nobody_is_trying"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "They did not ask for a call. Nothing was changed.")},
    RuleWords{"member_without_name"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "A name needs at least one letter. Nothing was changed. Write "
                                "how colleagues call you.")},
    RuleWords{"profile_not_looked_at"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "The profile was not looked at yet. Nothing was changed. Look "
                                "at it, or say that there is none.")},
    RuleWords{"no_number"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "No phone number of this person is known. Nothing was changed. "
                                "Add one, or reach them in another way.")},
    RuleWords{"fact_needs_key_and_answer"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "A known fact needs a question and its answer. Nothing was "
                                "changed. Write both.")},
    RuleWords{"objection_needs_words"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "An objection is kept in their words. Nothing was changed. "
                                "Write what they said.")},
    RuleWords{"note_needs_words"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "A note needs words. Nothing was changed. Write some.")},
    RuleWords{"store_not_empty"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "There are people in this workspace already. Nothing was changed. "
                                "Make the example in a new file.")},
    RuleWords{"cadence_needs_name"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "Attempts need a name to be told apart. Nothing was changed. "
                                "Write one.")},
    RuleWords{"cadence_there_already"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "Attempts for this source and stage are set already. Nothing "
                                "was changed. Change those, or choose another source or "
                                "stage.")},
    RuleWords{"cadence_stage_not_tried"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "Nobody tries a lead in this stage. Nothing was changed. "
                                "Choose a stage that is open.")},
    RuleWords{"cadence_needs_goal"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "The goal is at least one attempt. Nothing was changed. "
                                "Choose a higher number.")},
    RuleWords{"cadence_hours_end_first"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "The allowed hours end before they begin. Nothing was "
                                "changed. Choose an end that is later.")},
    RuleWords{"cadence_needs_weekday"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "Attempts need at least one day of the week. Nothing was "
                                "changed. Choose one.")},
    RuleWords{"cadence_looks_again_too_soon"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "Nurturing looks again after one day at the earliest. "
                                "Nothing was changed. Choose a higher number.")},
    RuleWords{"cadence_gap_too_small"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "Nobody is tried twice on one day. Nothing was changed. "
                                "Leave at least one day between two steps.")},
    RuleWords{"cadence_needs_attempt"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "These steps only look at posts and reach nobody. Nothing "
                                "was changed. Add a call, a mail or a message.")},
    RuleWords{"time_zone_unknown"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "There is no time zone of this name. Nothing was changed. "
                                "Choose one from the list, such as Europe/Oslo.")},
    RuleWords{"work_ends_first"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "Work ends before it begins. Nothing was changed. Choose an "
                                "end that is later.")},
    RuleWords{"work_needs_weekday"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "The team works on at least one day of the week. Nothing was "
                                "changed. Choose one.")},
    RuleWords{"answer_time_too_short"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "An answer takes at least one minute. Nothing was changed. "
                                "Choose a higher number.")},
    RuleWords{"answer_time_negative"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "An answer time is not below zero. Nothing was changed. "
                                "Choose a higher number, or 0 for what the team agreed on.")},
    RuleWords{"day_off_needs_day"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "A day off needs a date. Nothing was changed. Choose one.")},
    RuleWords{"day_off_needs_name"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "A day off needs a name. Nothing was changed. Write what is "
                                "celebrated, or why nobody works.")},
    RuleWords{"day_off_there_already"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "This day is off there already. Nothing was changed. Change "
                                "that one, or choose another day.")},
    RuleWords{"territory_unknown"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "There is no territory with this code. Nothing was changed. "
                                "Write its two letters, such as NO.")},
    RuleWords{"language_unknown"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "There is no language with this code. Nothing was changed. "
                                "Write its letters, such as en or pt-BR.")},
    RuleWords{"source_needs_name"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "A source needs a name. Nothing was changed. Write one.")},
    RuleWords{"source_there_already"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "There is a source of this kind and name already. Nothing "
                                "was changed. Choose another name.")},
    RuleWords{"source_in_use"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "Leads, attempts or rules name this source. Nothing was "
                                "changed. Where leads came from stays on the record.")},
    RuleWords{"question_key_no_identifier"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "A key begins with a letter and has only the letters a to z, "
                                "digits and “_”. Nothing was changed. Write it like "
                                "team_size.")},
    RuleWords{"question_key_there_already"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "Another question has this key. Nothing was changed. Change "
                                "that one, or choose another key.")},
    RuleWords{"question_key_answered"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "People answered under the key that this question had. "
                                "Nothing was changed. Keep the key, or add another question.")},
    RuleWords{"question_needs_wording"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "A question needs a wording in at least one language. "
                                "Nothing was changed. Write one.")},
    RuleWords{"wording_twice"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "This question has two wordings in one language. Nothing was "
                                "changed. Keep one of them.")},
    RuleWords{"help_needs_title"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "Help needs a title to be found by. Nothing was changed. "
                                "Write one.")},
    RuleWords{"help_needs_words"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "This help has no words yet. Nothing was changed. Write what "
                                "somebody is told.")},
    RuleWords{"help_link_needs_address"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "A link needs its web address. Nothing was changed. Write "
                                "it, or choose another kind.")},
    RuleWords{"help_address_not_web"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "This is not a whole web address. Nothing was changed. Write "
                                "one that begins with https:// or http://.")},
    RuleWords{"assignment_needs_member"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "It is not said who gets the lead. Nothing was changed. "
                                "Choose somebody, or another way.")},
    RuleWords{"absence_needs_member"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "It is not said who is away. Nothing was changed. Choose "
                                "somebody.")},
    RuleWords{"absence_needs_days"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "An absence has a first and a last day. Nothing was changed. "
                                "Choose both.")},
    RuleWords{"absence_ends_first"_L1,
              QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                "The absence ends before it begins. Nothing was changed. "
                                "Choose a last day that is later.")},
};

} // namespace

QString ruleText(QStringView rule)
{
    const auto *const found = std::ranges::find_if(
        ruleWords, [rule](const RuleWords &candidate) { return rule == candidate.rule; });
    return found == ruleWords.end() ? QString()
                                    : QCoreApplication::translate(context, found->words);
}

} // namespace Callwell

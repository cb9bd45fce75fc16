// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/rulewords.h"

#include "words/rulesentence.h"
#include "words/teamrulewords.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr auto context = "Callwell::RuleWords";
constexpr std::array sentences{
    RuleSentence{"no_calls_wanted"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "This person asked not to be called. Nothing was changed. "
                                   "Reach them in another way, or note their new wish first.")},
    RuleSentence{"no_number"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "There is no phone number of this person yet. Nothing was "
                                   "changed. Add one first, or write to them.")},
    RuleSentence{"lead_needs_somebody"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "There is nothing by which to know them. Nothing was changed. "
                                   "Write a name, a company, a number or an address.")},
    RuleSentence{"store_not_empty"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "An example is only made in a new workspace, and this one holds "
                                   "something. Nothing was changed. Name another file.")},
    RuleSentence{"store_has_own_work"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "This workspace has work of its own, and a team is joined with "
                                   "a new one. Nothing was changed. Name another file.")},
    RuleSentence{"store_of_another_team"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "This workspace belongs to another team, or to another login. "
                                   "Nothing was changed. Name another file.")},
    RuleSentence{"their_call_was_not_taken"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "They rang, and you talked, so the call was answered. Nothing "
                                   "was changed. Choose that it was answered.")},
    RuleSentence{"outcome_without_conversation"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "Nobody answered, so the call has no outcome. Nothing was "
                                   "changed. Leave the outcome empty, or say that they answered.")},
    RuleSentence{"closing_needs_record"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "A lead is let go with a closing record: why, and what help "
                                   "was given. Nothing was changed. Use “Close with grace”.")},
    RuleSentence{"not_a_closing_stage"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "This stage does not close a lead. Nothing was changed. "
                                   "Choose won, not a fit, later or withdrawn.")},
    RuleSentence{"inquiry_unanswered"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "They asked something that has no answer yet. Nothing was "
                                   "changed. Answer first, then close.")},
    RuleSentence{"view_out_of_range"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "How they saw the contact goes from 1 to 5. Nothing was "
                                   "changed. Choose a number in between, or leave it open.")},
    RuleSentence{"answer_needs_words"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "An answer needs words. Nothing was changed. Write what they "
                                   "were told.")},
    RuleSentence{"message_needs_words"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "A message needs words. Nothing was changed. Write what it "
                                   "said, in short.")},
    RuleSentence{"channel_ruled_out"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "They do not want to be reached this way. Nothing was changed. "
                                   "Choose another way, or leave them in peace.")},
    RuleSentence{"consent_needs_words"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "It must be on record how they said so. Nothing was changed. "
                                   "Write where, or in which words.")},
    RuleSentence{
        "claim_needs_reason"_L1,
        QT_TRANSLATE_NOOP("Callwell::RuleWords",
                          "They did not ask for a call. Nothing was changed. Write why you "
                          "take them on, or leave them with marketing.")},
    RuleSentence{"nobody_is_here"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "Nobody is signed in here. Nothing was changed. Say who you are "
                                   "first.")},
    RuleSentence{"giving_up_needs_reason"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "The goal of attempts is not reached. Nothing was changed. "
                                   "Write why nobody tries again, or go on.")},
    RuleSentence{"nobody_is_trying"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "Nobody tries to reach them now, so there is nothing to stop. "
                                   "Nothing was changed.")},
    RuleSentence{
        "let_go_rests"_L1,
        QT_TRANSLATE_NOOP("Callwell::RuleWords",
                          "They were let go, and rest. Nothing was changed. When they come "
                          "back, note what they asked, or their answer about a call.")},
    RuleSentence{"later_needs_a_day"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "Later is a day: without one nobody would come back to them. "
                                   "Nothing was changed. Say when to look again.")},
    RuleSentence{"silence_is_no_answer"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "Nobody was reached, so nobody said anything about a call. "
                                   "Nothing was changed. Leave their answer as it was.")},
    RuleSentence{"call_ends_before_it_begins"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "The time ends before it begins. Nothing was changed. Choose a "
                                   "later end, or an earlier beginning.")},
    RuleSentence{"member_without_name"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "A name needs at least one letter. Nothing was changed. Write "
                                   "how colleagues call you.")},
    RuleSentence{"profile_not_looked_at"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "The profile was not looked at yet. Nothing was changed. Look "
                                   "at it, or say that there is none.")},
    RuleSentence{"fact_needs_key_and_answer"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "A known fact needs a question and its answer. Nothing was "
                                   "changed. Write both.")},
    RuleSentence{"objection_needs_words"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "An objection is kept in their words. Nothing was changed. "
                                   "Write what they said.")},
    RuleSentence{"note_needs_words"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "A note needs words. Nothing was changed. Write some.")},
    RuleSentence{"settling_needs_reason"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "Which answer counts needs a reason. Nothing was changed. "
                                   "Write why this one does.")},
    RuleSentence{"nothing_disagrees"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "No two sources disagree on this. Nothing was changed. A "
                                   "new answer is kept as a known fact.")},
    RuleSentence{"alternative_needs_name"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "What they consider needs a name. Nothing was changed. "
                                   "Write which product it is.")},
    RuleSentence{"objection_goes_another_way"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "An objection is explored, then resolved together or "
                                   "accepted. Nothing was changed. Choose another way on.")},
    RuleSentence{"objection_move_needs_words"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "How an objection went on needs words. Nothing was changed. "
                                   "Write what was found out, or how it was resolved.")},
    RuleSentence{"view_needs_source"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "A view is asked for or judged. Nothing was changed. Say "
                                   "which.")},
    RuleSentence{"view_of_no_contact"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "There was no contact to have a view of. Nothing was "
                                   "changed. Choose a call, a message or a meeting.")},
    RuleSentence{"putting_right_needs_words"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "What was put right needs words. Nothing was changed. Write "
                                   "what was done.")},
    RuleSentence{"nothing_to_put_right"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "Nothing waits to be put right with this person. Nothing "
                                   "was changed.")},
    RuleSentence{"proof_is_no_person"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "This is nobody who could be asked. Nothing was changed. Choose "
                                   "a reference person.")},
    RuleSentence{"reference_not_agreed"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "They did not agree to be asked. Nothing was changed. Ask them "
                                   "first, or choose somebody else.")},
    RuleSentence{"reference_no_longer"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "Their consent to be asked has ended. Nothing was changed. Ask "
                                   "them again, or choose somebody else.")},
    RuleSentence{"reference_asked_enough"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "They were asked as often this year as they want. Nothing was "
                                   "changed. Choose somebody else.")},
    RuleSentence{"promise_needs_words"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "A promise needs words. Nothing was changed. Write what is "
                                   "promised, or tick what was kept.")},
    RuleSentence{"no_such_promise"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "That promise is kept already, or was never made to this "
                                   "person. Nothing was changed. Look at what is open.")},
    RuleSentence{"inquiry_needs_words"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "A question needs words. Nothing was changed. Write what "
                                   "they asked.")},
    RuleSentence{"withdrawn_is_left_alone"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "Who withdrew is left alone. Nothing was changed. Leave the "
                                   "day to look again out.")},
    RuleSentence{"look_again_is_past"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "The day to look again must be to come. Nothing was "
                                   "changed. Choose a later day.")},
    RuleSentence{"relationship_with_oneself"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "That is the same person twice. Nothing was changed. Choose "
                                   "somebody else.")},
    RuleSentence{"relationship_known"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "That is known already. Nothing was changed. It stands under "
                                   "“Around them”.")},
    RuleSentence{
        "referral_needs_name"_L1,
        QT_TRANSLATE_NOOP("Callwell::RuleWords",
                          "Somebody new needs a name. Nothing was changed. Write what they "
                          "are called, in part at least.")},
    RuleSentence{"post_needs_words"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "There are no words yet. Nothing was changed. Write what they "
                                   "said, in theirs.")},
    RuleSentence{"profile_address_not_web"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "That is no web address. Nothing was kept. Copy it from the "
                                   "browser, as in “example.com/ada”.")},
    RuleSentence{"post_address_not_web"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "That is no web address. Nothing was changed. It begins with "
                                   "http or https, or leave it empty.")},
    RuleSentence{"post_in_the_future"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "That day is still to come. Nothing was changed. Choose when "
                                   "they said it.")},
    RuleSentence{"merge_with_oneself"_L1,
                 QT_TRANSLATE_NOOP("Callwell::RuleWords",
                                   "That is one record, not two. Nothing was changed. Choose the "
                                   "other one.")},
    RuleSentence{
        "merged_already"_L1,
        QT_TRANSLATE_NOOP("Callwell::RuleWords",
                          "One of the two was made one with somebody before. Nothing was "
                          "changed. Look at the person as they are now, and choose again.")},
};

} // namespace

QString ruleText(QStringView rule)
{
    const QString sentence = sentenceFor(rule, sentences, context);
    return sentence.isEmpty() ? teamRuleText(rule) : sentence;
}

} // namespace Callwell

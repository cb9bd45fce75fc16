// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/phrasewords.h"

#include "store/personstore.h"
#include "words/domainwords.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QCoreApplication>

namespace Callwell::Words {

namespace {

struct Phrase
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::Phrase)
};

// What the team set for everybody; empty for anything else.
QString settingUseCase(const QString &kind, const QString &subject)
{
    if (kind == "save_team_times"_L1)
        return Phrase::tr("Work Hours of the Team");
    if (kind == "save_cadence"_L1)
        return Phrase::tr("Attempts “%1”").arg(subject);
    if (kind == "delete_cadence"_L1)
        return Phrase::tr("Remove Attempts “%1”").arg(subject);
    if (kind == "save_day_off"_L1)
        return Phrase::tr("Day Off “%1”").arg(subject);
    if (kind == "delete_day_off"_L1)
        return Phrase::tr("Remove Day Off “%1”").arg(subject);
    if (kind == "save_source"_L1)
        return Phrase::tr("Source “%1”").arg(subject);
    if (kind == "delete_source"_L1)
        return Phrase::tr("Remove Source “%1”").arg(subject);
    if (kind == "save_question"_L1)
        return Phrase::tr("Question “%1”").arg(subject);
    if (kind == "move_question"_L1)
        return Phrase::tr("Order of Question “%1”").arg(subject);
    if (kind == "delete_question"_L1)
        return Phrase::tr("Remove Question “%1”").arg(subject);
    if (kind == "save_script"_L1)
        return Phrase::tr("Script “%1”").arg(subject);
    if (kind == "publish_script"_L1)
        return Phrase::tr("Publish Script “%1”").arg(subject);
    if (kind == "discard_script"_L1)
        return Phrase::tr("Discard Draft of “%1”").arg(subject);
    if (kind == "save_help"_L1)
        return Phrase::tr("Help “%1”").arg(subject);
    if (kind == "delete_help"_L1)
        return Phrase::tr("Remove Help “%1”").arg(subject);
    if (kind == "save_proof"_L1)
        return Phrase::tr("Proof “%1”").arg(subject);
    if (kind == "delete_proof"_L1)
        return Phrase::tr("Remove Proof “%1”").arg(subject);
    if (kind == "save_assignment_rule"_L1)
        return Phrase::tr("Rule %1 of Who Gets a Lead").arg(subject);
    if (kind == "move_assignment_rule"_L1)
        return Phrase::tr("Order of Rule %1").arg(subject);
    if (kind == "delete_assignment_rule"_L1)
        return Phrase::tr("Remove Rule %1").arg(subject);
    if (kind == "save_absence"_L1)
        return Phrase::tr("Absence of %1").arg(subject);
    if (kind == "delete_absence"_L1)
        return Phrase::tr("Remove Absence of %1").arg(subject);
    if (kind == "begin_trial"_L1)
        return Phrase::tr("Begin of the Trial of “%1”").arg(subject);
    if (kind == "end_trial"_L1)
        return Phrase::tr("End of the Trial of “%1”").arg(subject);
    return {};
}

} // namespace

QString whatAppears(Place place)
{
    switch (place) {
    case Place::WantsACall:
        return Phrase::tr(
            "Here is everybody who asked for a personal call and has not been called yet.");
    case Place::Unanswered:
        return Phrase::tr(
            "Here is everybody who asked something and has no answer yet. Nobody is waiting.");
    case Place::PutRight:
        return Phrase::tr(
            "Here is everybody for whom a contact was bad. It is put right within the "
            "hour. Nobody is waiting.");
    case Place::DueToday:
        return Phrase::tr("Here is every lead whose next step is due today or is late.");
    case Place::KeepTrying:
        return Phrase::tr("Here is everybody whom we tried to call and have not reached yet. "
                          "Silence is not a no.");
    case Place::Nurturing:
        return Phrase::tr("Here is everybody whom marketing looks after until they want a call.");
    case Place::Helped:
        return Phrase::tr("Here is everybody whom we could not serve, but helped. They remember.");
    case Place::Everyone:
        return Phrase::tr("Here will be every lead. Import a file to begin.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString relationship(RelationshipKind kind, bool fromThem, const QString &other)
{
    switch (kind) {
    case RelationshipKind::Referred:
        return fromThem ? Phrase::tr("Sent us %1").arg(other)
                        : Phrase::tr("Was sent by %1").arg(other);
    case RelationshipKind::WorksWith:
        return Phrase::tr("Works with %1").arg(other);
    case RelationshipKind::UsedToWorkWith:
        return Phrase::tr("Used to work with %1").arg(other);
    case RelationshipKind::Knows:
        return fromThem ? Phrase::tr("Knows %1").arg(other)
                        : Phrase::tr("Is known to %1").arg(other);
    case RelationshipKind::SpokeAboutUs:
        return fromThem ? Phrase::tr("Spoke about us to %1").arg(other)
                        : Phrase::tr("Heard about us from %1").arg(other);
    case RelationshipKind::SpokeToUsAt:
        return fromThem ? Phrase::tr("Spoke to us with %1").arg(other)
                        : Phrase::tr("Was with %1 when we spoke").arg(other);
    }
    Q_UNREACHABLE_RETURN({});
}

QString saidInPublicBy(const Speaker &speaker)
{
    const QString name = isolated(speaker.name.simplified());
    if (!speaker.kind)
        return Phrase::tr("Said in public by %1, from the same organisation").arg(name);
    switch (*speaker.kind) {
    case RelationshipKind::Referred:
        return speaker.towards ? Phrase::tr("Said in public by %1, who sent them to us").arg(name)
                               : Phrase::tr("Said in public by %1, whom they sent to us").arg(name);
    case RelationshipKind::WorksWith:
        return Phrase::tr("Said in public by %1, who works with them").arg(name);
    case RelationshipKind::UsedToWorkWith:
        return Phrase::tr("Said in public by %1, who used to work with them").arg(name);
    case RelationshipKind::Knows:
        return speaker.towards ? Phrase::tr("Said in public by %1, who knows them").arg(name)
                               : Phrase::tr("Said in public by %1, whom they know").arg(name);
    case RelationshipKind::SpokeAboutUs:
        return speaker.towards
            ? Phrase::tr("Said in public by %1, who told them about us").arg(name)
            : Phrase::tr("Said in public by %1, whom they told about us").arg(name);
    case RelationshipKind::SpokeToUsAt:
        return Phrase::tr("Said in public by %1, who spoke to us with them").arg(name);
    }
    Q_UNREACHABLE_RETURN({});
}

QString cameBy(SourceKind kind, const QString &sourceName)
{
    if (sourceName.isEmpty() && kind != SourceKind::Referral && kind != SourceKind::OwnContact)
        return Phrase::tr("came by: %1").arg(name(kind));
    switch (kind) {
    case SourceKind::Campaign:
        return Phrase::tr("came by the campaign “%1”").arg(sourceName);
    case SourceKind::Form:
        return Phrase::tr("came by the form “%1”").arg(sourceName);
    case SourceKind::Download:
        return Phrase::tr("came by downloading “%1”").arg(sourceName);
    case SourceKind::Event:
        return Phrase::tr("came by the event “%1”").arg(sourceName);
    case SourceKind::Referral:
        return Phrase::tr("came by a referral");
    case SourceKind::Import:
        return Phrase::tr("came with the file “%1”").arg(sourceName);
    case SourceKind::OwnContact:
        return Phrase::tr("was contacted by us");
    }
    Q_UNREACHABLE_RETURN({});
}

QString lookedAfterBy(OwnerSide side, const QString &ownerName)
{
    return ownerName.isEmpty() ? name(side)
                               : Phrase::tr("%1 (%2)", "sales or marketing, a name")
                                     .arg(name(side), isolated(ownerName.simplified()));
}

QString nextStep(const QString &stepOrCode)
{
    if (stepOrCode == "try_again"_L1)
        return Phrase::tr("Try again");
    if (stepOrCode == "send_mail"_L1)
        return Phrase::tr("Send an e-mail");
    if (stepOrCode == "send_message"_L1)
        return Phrase::tr("Send a message");
    if (stepOrCode == "look_at_posts"_L1)
        return Phrase::tr("Look at their posts");
    if (stepOrCode == "last_message"_L1)
        return Phrase::tr("Send one last friendly message");
    if (stepOrCode == "call"_L1)
        return Phrase::tr("Call");
    if (stepOrCode == "ask_again"_L1)
        return Phrase::tr("Ask again about a call");
    if (stepOrCode == "look_again"_L1)
        return Phrase::tr("Look again");
    return stepOrCode;
}

QString cause(const QString &wordsOrCode)
{
    if (wordsOrCode == "said_yes"_L1)
        return Phrase::tr("They said yes to a call.");
    if (wordsOrCode == "said_not_now"_L1)
        return Phrase::tr("They said “not now” to a call.");
    if (wordsOrCode == "said_no"_L1)
        return Phrase::tr("They said no to a call.");
    if (wordsOrCode == "said_not_asked"_L1)
        return Phrase::tr("The question of a call is open again.");
    if (wordsOrCode == "goal_reached"_L1)
        return Phrase::tr("Nobody answered as many attempts as were agreed on.");
    if (wordsOrCode == "day_has_come"_L1)
        return Phrase::tr("The day to look again has come.");
    if (wordsOrCode == "no_way_left"_L1)
        return Phrase::tr("They allow no way of reaching them.");
    return wordsOrCode;
}

QString useCase(const QString &kind, const QString &subject)
{
    if (kind == "log_call"_L1)
        return Phrase::tr("Log Call with %1").arg(subject);
    if (kind == "note_preparation"_L1)
        return Phrase::tr("Prepare Call with %1").arg(subject);
    if (kind == "raise_hand"_L1)
        return Phrase::tr("%1’s Answer about a Call").arg(subject);
    if (kind == "set_consent"_L1)
        return Phrase::tr("How %1 May Be Reached").arg(subject);
    if (kind == "take_on"_L1)
        return Phrase::tr("Look After %1").arg(subject);
    if (kind == "reach_out"_L1)
        return Phrase::tr("Message to %1").arg(subject);
    if (kind == "give_up"_L1)
        return Phrase::tr("No More Attempts at %1").arg(subject);
    if (kind == "answer_inquiry"_L1)
        return Phrase::tr("Answer %1").arg(subject);
    if (kind == "close_lead"_L1)
        return Phrase::tr("Close %1").arg(subject);
    if (kind == "set_stage"_L1)
        return Phrase::tr("Stage of %1").arg(subject);
    if (kind == "set_next_step"_L1)
        return Phrase::tr("Next Step for %1").arg(subject);
    if (kind == "learn_fact"_L1)
        return Phrase::tr("What %1 Told Us").arg(subject);
    if (kind == "learn_objection"_L1)
        return Phrase::tr("Objection of %1").arg(subject);
    if (kind == "settle_fact"_L1)
        return Phrase::tr("Which Answer of %1 Counts").arg(subject);
    if (kind == "learn_alternative"_L1)
        return Phrase::tr("What %1 Considers").arg(subject);
    if (kind == "move_objection"_L1)
        return Phrase::tr("How an Objection of %1 Went On").arg(subject);
    if (kind == "note_view"_L1)
        return Phrase::tr("How It Was for %1").arg(subject);
    if (kind == "put_right"_L1)
        return Phrase::tr("Put Right with %1").arg(subject);
    if (kind == "note_inquiry"_L1)
        return Phrase::tr("Question of %1").arg(subject);
    if (kind == "assign_lead"_L1)
        return Phrase::tr("Who Looks After %1").arg(subject);
    if (kind == "make_promise"_L1)
        return Phrase::tr("Promise to %1").arg(subject);
    if (kind == "keep_promises"_L1)
        return Phrase::tr("Kept Promises to %1").arg(subject);
    if (kind == "add_note"_L1)
        return Phrase::tr("Note about %1").arg(subject);
    if (kind == "add_profile"_L1)
        return Phrase::tr("Public Profile of %1").arg(subject);
    if (kind == "introduce"_L1)
        return Phrase::tr("Introduction of %1").arg(subject);
    if (kind == "relate"_L1)
        return Phrase::tr("Relationship of %1").arg(subject);
    if (kind == "refer"_L1)
        return Phrase::tr("Referral by %1").arg(subject);
    if (kind == "note_post"_L1)
        return Phrase::tr("What %1 Said in Public").arg(subject);
    if (kind == "merge_people"_L1)
        return Phrase::tr("Two Records of %1 as One").arg(subject);
    if (kind == "add_lead"_L1)
        return Phrase::tr("Add %1").arg(subject);
    if (kind == "rename_member"_L1)
        return Phrase::tr("Name %1").arg(subject);
    if (kind == "import_file"_L1)
        return Phrase::tr("Import of %1").arg(subject);
    if (kind == "settle_in"_L1)
        return Phrase::tr("What the Workspace Begins With");
    if (kind == "bring_back"_L1)
        return Phrase::tr("Leads to Look At Again");
    if (kind == "undo"_L1)
        return Phrase::tr("Taken Back: %1").arg(subject);
    if (kind == "redo"_L1)
        return Phrase::tr("Done Again: %1").arg(subject);
    if (kind == "settle_conflict"_L1)
        return Phrase::tr("Which Version Counts for %1").arg(subject);
    if (kind == "do_again"_L1)
        return Phrase::tr("Once More: %1").arg(subject);
    const QString setting = settingUseCase(kind, subject);
    return setting.isEmpty() ? Phrase::tr("Last Change") : setting;
}

QString toldAnswer(const FactRow &row, const QDateTime &now)
{
    return Phrase::tr("%1 (%2, %3)", "answer, where from, when")
        .arg(isolated(row.fact.answer.simplified()), name(row.sourceKind),
             shortDate(row.fact.at.toLocalTime().date(), now.toLocalTime().date()));
}

QString knownAlready(const QString &answer)
{
    return Phrase::tr("Known already: %1. Asking again is counted.").arg(answer);
}

QString factLabel(const QString &key)
{
    QString label = key.simplified();
    label.replace(u'_', u' ');
    if (!label.isEmpty())
        label[0] = label.at(0).toUpper();
    return label;
}

} // namespace Callwell::Words

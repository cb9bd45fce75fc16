// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/domainwords.h"

#include <QCoreApplication>

namespace Callwell::Words {

namespace {

struct Domain
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::Domain)
};

} // namespace

QString name(Stage value)
{
    switch (value) {
    case Stage::New:
        return Domain::tr("New", "stage of a lead");
    case Stage::Nurturing:
        return Domain::tr("Nurturing", "stage of a lead");
    case Stage::WantsACall:
        return Domain::tr("Wants a call", "stage of a lead");
    case Stage::InConversation:
        return Domain::tr("In conversation", "stage of a lead");
    case Stage::Won:
        return Domain::tr("Customer", "stage of a lead: won");
    case Stage::NotAFit:
        return Domain::tr("Not a fit", "stage of a lead");
    case Stage::Later:
        return Domain::tr("Later", "stage of a lead");
    case Stage::Withdrawn:
        return Domain::tr("Withdrawn", "stage of a lead");
    }
    Q_UNREACHABLE_RETURN({});
}

QString name(HandRaise value)
{
    switch (value) {
    case HandRaise::NotAsked:
        return Domain::tr("Not asked about a call");
    case HandRaise::Yes:
        return Domain::tr("Wants a call");
    case HandRaise::NotNow:
        return Domain::tr("No call for now");
    case HandRaise::No:
        return Domain::tr("Wants no call");
    }
    Q_UNREACHABLE_RETURN({});
}

QString name(OwnerSide value)
{
    return value == OwnerSide::Sales ? Domain::tr("Sales") : Domain::tr("Marketing");
}

QString name(Channel value)
{
    switch (value) {
    case Channel::Phone:
        return Domain::tr("Phone", "channel");
    case Channel::Mail:
        return Domain::tr("E-mail", "channel");
    case Channel::Message:
        return Domain::tr("Message", "channel");
    case Channel::Form:
        return Domain::tr("Form", "channel");
    case Channel::Meeting:
        return Domain::tr("Meeting", "channel");
    case Channel::Post:
        return Domain::tr("Letter", "channel");
    }
    Q_UNREACHABLE_RETURN({});
}

QString name(BuyerRole value)
{
    switch (value) {
    case BuyerRole::Unknown:
        return Domain::tr("Part in buying not known");
    case BuyerRole::Decides:
        return Domain::tr("Decides");
    case BuyerRole::Influences:
        return Domain::tr("Influences");
    case BuyerRole::Uses:
        return Domain::tr("Will use it");
    case BuyerRole::Buys:
        return Domain::tr("Buys");
    case BuyerRole::Advises:
        return Domain::tr("Advises");
    case BuyerRole::Researches:
        return Domain::tr("Researches");
    }
    Q_UNREACHABLE_RETURN({});
}

QString name(ActivityKind value)
{
    switch (value) {
    case ActivityKind::Call:
        return Domain::tr("Call", "on the timeline");
    case ActivityKind::Mail:
        return Domain::tr("E-mail", "on the timeline");
    case ActivityKind::Message:
        return Domain::tr("Message", "on the timeline");
    case ActivityKind::Note:
        return Domain::tr("Note", "on the timeline");
    case ActivityKind::FormSubmission:
        return Domain::tr("Form", "on the timeline");
    case ActivityKind::Download:
        return Domain::tr("Download", "on the timeline");
    case ActivityKind::PageVisit:
        return Domain::tr("Page visit", "on the timeline");
    case ActivityKind::Post:
        return Domain::tr("Said in public", "on the timeline");
    case ActivityKind::Meeting:
        return Domain::tr("Meeting", "on the timeline");
    case ActivityKind::Referral:
        return Domain::tr("Referral", "on the timeline");
    case ActivityKind::HandRaise:
        return Domain::tr("Answer about a call", "on the timeline");
    case ActivityKind::Handover:
        return Domain::tr("Handover", "on the timeline");
    case ActivityKind::StageChange:
        return Domain::tr("Stage", "on the timeline");
    case ActivityKind::Objection:
        return Domain::tr("Objection", "on the timeline");
    case ActivityKind::HelpGiven:
        return Domain::tr("Help given", "on the timeline");
    case ActivityKind::ScriptUsed:
        return Domain::tr("Script used", "on the timeline");
    case ActivityKind::GaveUp:
        return Domain::tr("Stopped trying", "on the timeline");
    case ActivityKind::Claim:
        return Domain::tr("Taken on without a raised hand", "on the timeline");
    case ActivityKind::AskedAgain:
        return Domain::tr("Asked again", "on the timeline");
    case ActivityKind::Alternative:
        return Domain::tr("Alternative", "on the timeline");
    case ActivityKind::Merge:
        return Domain::tr("One person", "on the timeline");
    case ActivityKind::ProfileLook:
        return Domain::tr("Their public profile", "on the timeline");
    case ActivityKind::Promise:
        return Domain::tr("Promised", "on the timeline");
    }
    Q_UNREACHABLE_RETURN({});
}

QString name(Disposition value)
{
    switch (value) {
    case Disposition::Answered:
        return Domain::tr("Answered");
    case Disposition::NoAnswer:
        return Domain::tr("No answer");
    case Disposition::VoicemailLeft:
        return Domain::tr("Voicemail left");
    case Disposition::Busy:
        return Domain::tr("Busy");
    case Disposition::WrongNumber:
        return Domain::tr("Wrong number");
    case Disposition::Failed:
        return Domain::tr("Line failed");
    }
    Q_UNREACHABLE_RETURN({});
}

QString name(GoodFor value)
{
    switch (value) {
    case GoodFor::Good:
        return Domain::tr("Good for them");
    case GoodFor::Neutral:
        return Domain::tr("Neither good nor bad for them");
    case GoodFor::Bad:
        return Domain::tr("Bad for them");
    }
    Q_UNREACHABLE_RETURN({});
}

QString name(ViewSource value)
{
    switch (value) {
    case ViewSource::NotKnown:
        return Domain::tr("Their view is not known");
    case ViewSource::Asked:
        return Domain::tr("Their own view");
    case ViewSource::Judged:
        return Domain::tr("Judged by us");
    }
    Q_UNREACHABLE_RETURN({});
}

QString name(ProfileSeen value)
{
    switch (value) {
    case ProfileSeen::NotYet:
        return Domain::tr("Profile not looked at yet");
    case ProfileSeen::LookedAt:
        return Domain::tr("Profile looked at");
    case ProfileSeen::NoneFound:
        return Domain::tr("No profile found");
    }
    Q_UNREACHABLE_RETURN({});
}

QString name(ObjectionState value)
{
    switch (value) {
    case ObjectionState::Open:
        return Domain::tr("Open", "objection");
    case ObjectionState::Explored:
        return Domain::tr("Being explored", "objection");
    case ObjectionState::Resolved:
        return Domain::tr("Resolved together", "objection");
    case ObjectionState::Accepted:
        return Domain::tr("Accepted as a reason", "objection");
    }
    Q_UNREACHABLE_RETURN({});
}

QString name(CallWish value)
{
    switch (value) {
    case CallWish::AnyTime:
        return Domain::tr("At any time");
    case CallWish::Now:
        return Domain::tr("Now");
    case CallWish::InTheMorning:
        return Domain::tr("In the morning");
    case CallWish::AtMidday:
        return Domain::tr("At midday");
    case CallWish::InTheAfternoon:
        return Domain::tr("In the afternoon");
    case CallWish::InTheEvening:
        return Domain::tr("In the evening");
    case CallWish::AtATime:
        return Domain::tr("From");
    }
    Q_UNREACHABLE_RETURN({});
}

QString name(Place value)
{
    switch (value) {
    case Place::WantsACall:
        return Domain::tr("Wants a call", "place");
    case Place::Unanswered:
        return Domain::tr("Unanswered", "place");
    case Place::PutRight:
        return Domain::tr("Put right", "place");
    case Place::DueToday:
        return Domain::tr("Due today", "place");
    case Place::KeepTrying:
        return Domain::tr("Keep trying", "place");
    case Place::Nurturing:
        return Domain::tr("Nurturing", "place");
    case Place::Helped:
        return Domain::tr("Helped", "place");
    case Place::Everyone:
        return Domain::tr("Everyone", "place");
    }
    Q_UNREACHABLE_RETURN({});
}

QString name(Role value)
{
    switch (value) {
    case Role::Rep:
        return Domain::tr("Rep");
    case Role::Marketer:
        return Domain::tr("Marketer");
    case Role::Manager:
        return Domain::tr("Manager");
    case Role::Administrator:
        return Domain::tr("Administrator");
    }
    Q_UNREACHABLE_RETURN({});
}

QString name(SourceKind value)
{
    switch (value) {
    case SourceKind::Campaign:
        return Domain::tr("Campaign", "source");
    case SourceKind::Form:
        return Domain::tr("Form", "source");
    case SourceKind::Download:
        return Domain::tr("Download", "source");
    case SourceKind::Event:
        return Domain::tr("Event", "source");
    case SourceKind::Referral:
        return Domain::tr("Referral", "source");
    case SourceKind::Import:
        return Domain::tr("Import", "source");
    case SourceKind::OwnContact:
        return Domain::tr("Own contact", "source");
    }
    Q_UNREACHABLE_RETURN({});
}

QString name(ProofKind value)
{
    switch (value) {
    case ProofKind::CaseStudy:
        return Domain::tr("Case study");
    case ProofKind::Story:
        return Domain::tr("Story");
    case ProofKind::Testimonial:
        return Domain::tr("Testimonial");
    case ProofKind::Comparison:
        return Domain::tr("Comparison");
    case ProofKind::ReferencePerson:
        return Domain::tr("Reference person");
    }
    Q_UNREACHABLE_RETURN({});
}

QString name(Measure value)
{
    switch (value) {
    case Measure::Leads:
        return Domain::tr("Leads generated");
    case Measure::ShareConverted:
        return Domain::tr("Share that became customers");
    case Measure::AnswerHours:
        return Domain::tr("Hours until an answer");
    }
    Q_UNREACHABLE_RETURN({});
}

QString name(ProfileTells value)
{
    switch (value) {
    case ProfileTells::Role:
        return Domain::tr("Role", "told by a public profile");
    case ProfileTells::Interest:
        return Domain::tr("Interest", "told by a public profile");
    case ProfileTells::Challenge:
        return Domain::tr("Challenge", "told by a public profile");
    case ProfileTells::News:
        return Domain::tr("News", "told by a public profile");
    }
    Q_UNREACHABLE_RETURN({});
}

QString name(Missing value)
{
    switch (value) {
    case Missing::Profile:
        return Domain::tr("Look at their public profile, or note that there is none");
    case Missing::Number:
        return Domain::tr("There is no phone number");
    case Missing::Consent:
        return Domain::tr("They do not want to be called");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Callwell::Words

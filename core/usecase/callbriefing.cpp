// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/callbriefing.h"

#include "store/cadencestore.h"
#include "store/objectionstore.h"
#include "store/rows.h"
#include "store/settings.h"
#include "store/teamstore.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr int recentCalls = 50;
constexpr int recentReading = 5;
constexpr int recentPosts = 3;
constexpr qsizetype recentContacts = 9;

Done readTimeline(Connection &store, CallBriefing &briefing)
{
    const TimelineStore timeline(store);
    const PersonId person = briefing.lead.person;
    CALLWELL_LET(const auto calls, timeline.page(person, {}, recentCalls, {ActivityKind::Call}));
    for (const TimelineRow &row : calls) {
        if (row.call && isConversation(row.call->disposition)) {
            briefing.lastConversation = row;
            break;
        }
    }
    CALLWELL_ASSIGN(briefing.contacts,
                    timeline.page(person, {}, 2 * int(recentContacts),
                                  {ActivityKind::Call, ActivityKind::Mail, ActivityKind::Message,
                                   ActivityKind::Meeting, ActivityKind::HelpGiven}));
    briefing.contacts.removeIf([](const TimelineRow &row) { return !isContact(row.activity); });
    briefing.contacts.resize(std::min(briefing.contacts.size(), recentContacts));
    CALLWELL_ASSIGN(briefing.read,
                    timeline.page(person, {}, recentReading,
                                  {ActivityKind::Download, ActivityKind::PageVisit,
                                   ActivityKind::FormSubmission}));
    // those of people around them too: they push out nothing that this person read
    CALLWELL_LET(const auto posts, timeline.page(person, {}, recentPosts, {ActivityKind::Post}));
    briefing.read.append(posts);
    return {};
}

Done readTeam(Connection &store, CallBriefing &briefing)
{
    CALLWELL_ASSIGN(briefing.outcomes,
                    Rows::select<CallOutcome>(store, "ORDER BY position, name"_L1));
    CALLWELL_ASSIGN(briefing.homeRegion, Settings::value(store, Settings::homeRegion));
    CALLWELL_ASSIGN(briefing.profileDays, Settings::daysOfAProfile(store));
    CALLWELL_ASSIGN(briefing.themes, ObjectionStore(store).themes());
    CALLWELL_LET(const auto questions, TeamStore(store).questions());
    for (const QuestionPlan &plan : questions) {
        if (isFor(plan.question, briefing.person.person.buyerRole))
            briefing.questions.append(plan.question.key);
    }
    const CadenceStore cadences(store);
    CALLWELL_ASSIGN(briefing.cadence, cadences.cadenceFor(briefing.lead));
    CALLWELL_ASSIGN(briefing.cadenceState, cadences.stateOf(briefing.lead));
    CALLWELL_LET(Query tries,
                 store.query(u"SELECT tries FROM lead_summary WHERE lead_id = ?1"_s,
                             {toSql(briefing.lead.id)}));
    if (tries.next())
        briefing.tries = static_cast<int>(tries.number(0));
    return {};
}

} // namespace

CallReadiness CallBriefing::readiness() const
{
    CallReadiness readiness;
    readiness.hasNumber = !person.phoneNumbers.isEmpty();
    readiness.countsForDays = profileDays;
    readiness.mayCall = allows(person.consents, Channel::Phone);
    if (!person.preparations.isEmpty()) {
        readiness.profile = person.preparations.first().profile;
        readiness.profileSeenAt = person.preparations.first().at;
    }
    return readiness;
}

Proposal CallBriefing::afterSilence(const QDateTime &now) const
{
    if (leavesWhatWasAgreed(StepKind::Call, lead, now))
        return {.what = Proposal::What::Answered, .at = lead.nextStepAt};
    CadenceState after = cadenceState;
    after.answered = false;
    after.tried.append({StepKind::Call, now});
    return proposeNext(cadence, after, now);
}

QMap<QString, QString> CallBriefing::answers() const
{
    QMap<QString, QString> answers;
    for (const FactRow &row : person.facts) {
        if (!row.superseded)
            answers.insert(row.fact.key, row.fact.answer);
    }
    return answers;
}

Result<CallBriefing> callBriefing(Connection &store, LeadId lead)
{
    CallBriefing briefing;
    CALLWELL_ASSIGN(briefing.lead, Rows::get<Lead>(store, lead));
    CALLWELL_ASSIGN(briefing.person, PersonStore(store).details(briefing.lead.person));
    if (!briefing.lead.source.isNull())
        CALLWELL_ASSIGN(briefing.source, Rows::get<Source>(store, briefing.lead.source));
    CALLWELL_TRY(readTimeline(store, briefing));
    CALLWELL_TRY(readTeam(store, briefing));
    CALLWELL_ASSIGN(briefing.draft, DraftStore(store).find(DraftKind::Call, lead.uuid()));
    return briefing;
}

} // namespace Callwell

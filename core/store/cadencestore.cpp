// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/cadencestore.h"

#include "domain/nextstep.h"
#include "store/consents.h"
#include "store/rows.h"
#include "store/settings.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

StepKind stepKindOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Mail:
        return StepKind::Mail;
    case ActivityKind::Message:
        return StepKind::Message;
    default:
        return StepKind::Call;
    }
}

QTimeZone zoneOf(const Person &person)
{
    const QTimeZone zone(person.timeZone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

// As the team agreed, or else the usual one.
Result<int> standardGoal(Connection &connection)
{
    CALLWELL_LET(const QString goal, Settings::value(connection, Settings::attemptGoal));
    return goal.toInt() > 0 ? goal.toInt() : Cadence::standard().goal;
}

} // namespace

Result<Cadence> CadenceStore::cadenceFor(const Lead &lead) const
{
    CALLWELL_LET(const auto cadences, Rows::select<CadenceSetting>(m_connection, "ORDER BY id"_L1));
    if (const CadenceSetting *chosen = chooseCadence(cadences, lead.source, lead.stage)) {
        CALLWELL_LET(const auto steps,
                     Rows::select<CadenceStepSetting>(
                         m_connection, "WHERE cadence_id = ?1 ORDER BY position, id"_L1,
                         {toSql(chosen->id)}));
        return cadenceOf(*chosen, steps);
    }
    Cadence standard = Cadence::standard();
    CALLWELL_ASSIGN(standard.goal, standardGoal(m_connection));
    return standard;
}

Result<AttemptGoals> CadenceStore::goals() const
{
    CALLWELL_LET(auto cadences, Rows::select<CadenceSetting>(m_connection, "ORDER BY id"_L1));
    CALLWELL_LET(const int standard, standardGoal(m_connection));
    return AttemptGoals(std::move(cadences), standard);
}

int AttemptGoals::of(const Lead &lead) const
{
    const CadenceSetting *chosen = chooseCadence(m_cadences, lead.source, lead.stage);
    return chosen ? chosen->goal : m_standard;
}

Result<CadenceState> CadenceStore::stateOf(const Lead &lead) const
{
    CALLWELL_LET(const Person person, Rows::get<Person>(m_connection, lead.person));
    CadenceState state{
        .zone = zoneOf(person), .callFrom = lead.callFrom, .callUntil = lead.callUntil};
    CALLWELL_ASSIGN(state.consents, Consents::of(m_connection, lead.person));
    const QString territory = QLocale::territoryToCode(state.zone.territory());
    CALLWELL_LET(const auto off,
                 Rows::select<DayOff>(m_connection, "WHERE territory = ?1"_L1, {toSql(territory)}));
    for (const DayOff &day : off)
        state.daysOff.insert(day.on);

    CALLWELL_TRY(readAttempts(lead, state));
    return readAround(lead, state);
}

// Attempts since they last answered the question of a call, or anything at all.
Done CadenceStore::readAttempts(const Lead &lead, CadenceState &state) const
{
    CALLWELL_LET(auto attempts,
                 Rows::select<Activity>(m_connection,
                                        "WHERE lead_id = ?1 AND attempt > 0 ORDER BY at, id"_L1,
                                        {toSql(lead.id)}));
    attempts.removeIf([&lead](const Activity &attempt) {
        return lead.handRaisedAt.isValid() && attempt.at < lead.handRaisedAt;
    });
    CALLWELL_LET(Query talk, m_connection.named("last_conversation"_L1, {toSql(lead.id)}));
    QDateTime talked;
    if (talk.next()) {
        talked = sqlAs<QDateTime>(talk.value(0));
        // what they ask by whatever way answers who tried to reach them before
        const auto asked = sqlAs<QDateTime>(talk.value(1));
        if (!attempts.isEmpty() && asked.isValid() && asked > attempts.first().at)
            talked = talked.isValid() ? std::max(talked, asked) : asked;
    }
    int before = 0;
    for (const Activity &attempt : std::as_const(attempts)) {
        const int times = std::max(1, attempt.attempt - before);
        before = attempt.attempt;
        if (!talked.isValid() || attempt.at > talked)
            state.tried.append({stepKindOf(attempt.kind), attempt.at, times});
    }
    const bool talkedSince =
        talked.isValid() && (!lead.handRaisedAt.isValid() || talked >= lead.handRaisedAt);
    state.answered = talkedSince && state.tried.isEmpty();
    return {};
}

// What is done and planned with the same person for their other leads.
Result<CadenceState> CadenceStore::readAround(const Lead &lead, CadenceState state) const
{
    const QVariantList both{toSql(lead.person), toSql(lead.id)};
    CALLWELL_LET(Query around, m_connection.named("around_attempts"_L1, both));
    if (around.next()) {
        state.triedElsewhere = sqlAs<QDateTime>(around.value(0));
        state.lookedAt = sqlAs<QDateTime>(around.value(1));
    }
    CALLWELL_LET(const auto others,
                 Rows::select<Lead>(m_connection, "WHERE person_id = ?1 AND id <> ?2"_L1, both));
    for (const Lead &other : others) {
        if (!isClosed(other.stage) && triesToReach(other.nextStep) && other.nextStepAt.isValid())
            state.plannedElsewhere.append(other.nextStepAt);
    }
    return state;
}

} // namespace Callwell

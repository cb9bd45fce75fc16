// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/cadencestore.h"

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

    CALLWELL_LET(Query talk, m_connection.named("last_conversation"_L1, {toSql(lead.id)}));
    const QDateTime talked = talk.next() ? sqlAs<QDateTime>(talk.value(0)) : QDateTime();
    CALLWELL_LET(const auto attempts,
                 Rows::select<Activity>(m_connection,
                                        "WHERE lead_id = ?1 AND attempt > 0 ORDER BY at, id"_L1,
                                        {toSql(lead.id)}));
    for (const Activity &attempt : attempts) {
        const bool ofAnEarlierAnswer =
            lead.handRaisedAt.isValid() && attempt.at < lead.handRaisedAt;
        const bool ofAnEarlierTalk = talked.isValid() && attempt.at <= talked;
        if (!ofAnEarlierAnswer && !ofAnEarlierTalk)
            state.tried.append({stepKindOf(attempt.kind), attempt.at});
    }
    CALLWELL_LET(Query around,
                 m_connection.named("around_attempts"_L1, {toSql(lead.person), toSql(lead.id)}));
    if (around.next()) {
        state.triedElsewhere = sqlAs<QDateTime>(around.value(0));
        state.lookedAt = sqlAs<QDateTime>(around.value(1));
    }
    const bool talkedSince =
        talked.isValid() && (!lead.handRaisedAt.isValid() || talked >= lead.handRaisedAt);
    state.answered = talkedSince && state.tried.isEmpty();
    return state;
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/teamstore.h"

#include "store/answertime.h"
#include "store/rows.h"
#include "store/settings.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

int minutesOf(QTime time)
{
    return time.msecsSinceStartOfDay() / 60'000;
}

} // namespace

Result<QList<CadencePlan>> TeamStore::cadences() const
{
    CALLWELL_LET(const auto settings,
                 Rows::select<CadenceSetting>(m_connection, "ORDER BY name, id"_L1));
    QList<CadencePlan> plans;
    for (const CadenceSetting &setting : settings) {
        CadencePlan plan{.setting = setting, .steps = {}};
        CALLWELL_ASSIGN(plan.steps,
                        Rows::select<CadenceStepSetting>(
                            m_connection, "WHERE cadence_id = ?1 ORDER BY position, id"_L1,
                            {toSql(setting.id)}));
        plans.append(plan);
    }
    return plans;
}

Result<CadencePlan> TeamStore::standardCadence() const
{
    const Cadence standard = Cadence::standard();
    CALLWELL_LET(const QString goal, Settings::value(m_connection, Settings::attemptGoal));
    CadencePlan plan{.setting = {.goal = goal.toInt() > 0 ? goal.toInt() : standard.goal,
                                 .fromMinute = minutesOf(standard.from),
                                 .untilMinute = minutesOf(standard.until),
                                 .weekdays = standard.weekdays,
                                 .nurtureDays = standard.nurtureDays},
                     .steps = {}};
    for (const CadenceStep &step : standard.steps) {
        plan.steps.append({.position = static_cast<int>(plan.steps.size()) + 1,
                           .kind = step.kind,
                           .gapDays = step.gapDays});
    }
    return plan;
}

Result<TeamTimes> TeamStore::times() const
{
    CALLWELL_LET(const WorkHours hours, AnswerTime::teamHours(m_connection));
    CALLWELL_LET(const QString minutes, Settings::value(m_connection, Settings::answerMinutes));
    CALLWELL_LET(const QString region, Settings::value(m_connection, Settings::homeRegion));
    CALLWELL_LET(const int profileDays, Settings::daysOfAProfile(m_connection));
    return TeamTimes{.timeZone = QString::fromLatin1(hours.zone.id()),
                     .from = hours.from,
                     .until = hours.until,
                     .weekdays = hours.weekdays,
                     .answerMinutes =
                         minutes.toInt() > 0 ? minutes.toInt() : AnswerTime::standardMinutes,
                     .homeRegion = region,
                     .profileDays = profileDays};
}

Result<QList<DayOff>> TeamStore::daysOff() const
{
    return Rows::select<DayOff>(m_connection, "ORDER BY on_day, territory, id"_L1);
}

Result<QList<Source>> TeamStore::sources() const
{
    return Rows::select<Source>(m_connection, "ORDER BY name, kind, id"_L1);
}

Result<QList<QuestionPlan>> TeamStore::questions() const
{
    CALLWELL_LET(const auto questions,
                 Rows::select<Question>(m_connection, "ORDER BY position, id"_L1));
    QList<QuestionPlan> plans;
    for (const Question &question : questions) {
        QuestionPlan plan{.question = question, .wordings = {}};
        CALLWELL_ASSIGN(plan.wordings,
                        Rows::select<QuestionWording>(
                            m_connection, "WHERE question_id = ?1 ORDER BY language, id"_L1,
                            {toSql(question.id)}));
        plans.append(plan);
    }
    return plans;
}

Result<QList<GivenHelp>> TeamStore::help() const
{
    CALLWELL_LET(const auto items,
                 Rows::select<HelpItem>(m_connection, "ORDER BY retired, title, id"_L1));
    QHash<HelpItemId, qint64> given;
    CALLWELL_LET(Query counts, m_connection.named("help_use_counts"_L1));
    while (counts.next())
        given.insert(sqlAs<HelpItemId>(counts.value(0)), counts.number(1));
    QList<GivenHelp> help;
    for (const HelpItem &item : items)
        help.append({.item = item, .given = given.value(item.id)});
    return help;
}

Result<QList<AssignmentRule>> TeamStore::assignmentRules() const
{
    return Rows::select<AssignmentRule>(m_connection, "ORDER BY position, id"_L1);
}

Result<QList<Absence>> TeamStore::absences() const
{
    return Rows::select<Absence>(m_connection, "ORDER BY from_on, id"_L1);
}

Result<QList<Member>> TeamStore::members() const
{
    return Rows::select<Member>(m_connection, "ORDER BY name, id"_L1);
}

} // namespace Callwell

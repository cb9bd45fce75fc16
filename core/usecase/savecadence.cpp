// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/savecadence.h"

#include "usecase/teamrules.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr int minutesOfADay = 24 * 60;
constexpr int allWeekdays = 0b0111'1111;

bool isTried(const QString &stage)
{
    if (stage.isEmpty())
        return true;
    const auto known = fromCode<Stage>(stage);
    return known && !isClosed(*known);
}

Done checkSteps(const QList<CadenceStepSetting> &steps)
{
    bool attempts = steps.isEmpty(); // then it goes as the standard does
    for (const CadenceStepSetting &step : steps) {
        const bool isAttempt = channelOf(step.kind).has_value(); // a look disturbs nobody
        if (step.gapDays < (isAttempt ? 1 : 0))
            return TeamRules::broken("cadence_gap_too_small"_L1);
        attempts = attempts || isAttempt;
    }
    return attempts ? Done() : TeamRules::broken("cadence_needs_attempt"_L1);
}

Done check(Session &session, const CadenceSetting &setting)
{
    if (setting.name.isEmpty())
        return TeamRules::broken("cadence_needs_name"_L1);
    if (!isTried(setting.stage))
        return TeamRules::broken("cadence_stage_not_tried"_L1);
    if (setting.goal < 1)
        return TeamRules::broken("cadence_needs_goal"_L1);
    if (setting.fromMinute < 0 || setting.untilMinute > minutesOfADay
        || setting.fromMinute >= setting.untilMinute)
        return TeamRules::broken("cadence_hours_end_first"_L1);
    if ((setting.weekdays & allWeekdays) == 0)
        return TeamRules::broken("cadence_needs_weekday"_L1);
    if (setting.nurtureDays < 1)
        return TeamRules::broken("cadence_looks_again_too_soon"_L1);
    if (!setting.source.isNull())
        CALLWELL_TRY(Rows::get<Source>(session.store, setting.source));
    CALLWELL_LET(const auto others, Rows::select<CadenceSetting>(session.store, {}));
    for (const CadenceSetting &other : others) {
        if (other.id != setting.id && other.source == setting.source
            && other.stage == setting.stage)
            return TeamRules::broken("cadence_there_already"_L1);
    }
    return {};
}

Result<QList<CadenceStepSetting>> stepsOf(Session &session, CadenceId cadence)
{
    return Rows::select<CadenceStepSetting>(
        session.store, "WHERE cadence_id = ?1 ORDER BY position, id"_L1, {toSql(cadence)});
}

// A step keeps its row as long as there is one at its place: fewer rows change.
Done keepSteps(Session &session, CadenceId cadence, QList<CadenceStepSetting> steps)
{
    CALLWELL_LET(const auto before, stepsOf(session, cadence));
    for (qsizetype i = 0; i < steps.size(); ++i) {
        CadenceStepSetting &step = steps[i];
        step.id = i < before.size() ? before.at(i).id : RowId();
        step.cadence = cadence;
        step.position = static_cast<int>(i) + 1;
        CALLWELL_TRY(TeamRules::keep(session, step));
    }
    for (qsizetype i = steps.size(); i < before.size(); ++i)
        CALLWELL_TRY(Rows::remove<CadenceStepSetting>(session.store, before.at(i).id));
    return {};
}

} // namespace

Result<CadenceId> saveCadence(Session &session, const CadencePlan &input)
{
    CadenceSetting setting = input.setting;
    setting.name = setting.name.simplified();
    CALLWELL_TRY(check(session, setting));
    CALLWELL_TRY(checkSteps(input.steps));
    return inGroup(session.store, session.group("save_cadence"_L1, setting.name),
                   [&]() -> Result<CadenceId> {
                       CALLWELL_TRY(TeamRules::keep(session, setting));
                       CALLWELL_TRY(keepSteps(session, setting.id, input.steps));
                       return setting.id;
                   });
}

Done deleteCadence(Session &session, const CadenceId &id)
{
    CALLWELL_LET(const auto setting, Rows::get<CadenceSetting>(session.store, id));
    CALLWELL_LET(const auto steps, stepsOf(session, id));
    return inGroup(session.store, session.group("delete_cadence"_L1, setting.name), [&]() -> Done {
        for (const CadenceStepSetting &step : steps)
            CALLWELL_TRY(Rows::remove<CadenceStepSetting>(session.store, step.id));
        return Rows::remove<CadenceSetting>(session.store, id);
    });
}

} // namespace Callwell

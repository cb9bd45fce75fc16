// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/savedayoff.h"

#include "usecase/teamrules.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Done check(Session &session, const DayOff &day)
{
    if (!day.on.isValid())
        return TeamRules::broken("day_off_needs_day"_L1);
    if (day.name.isEmpty())
        return TeamRules::broken("day_off_needs_name"_L1);
    if (!day.territory.isEmpty() && !TeamRules::isTerritory(day.territory))
        return TeamRules::broken("territory_unknown"_L1);
    CALLWELL_LET(const auto there,
                 Rows::select<DayOff>(session.store, "WHERE territory = ?1 AND on_day = ?2"_L1,
                                      {toSql(day.territory), toSql(day.on)}));
    for (const DayOff &other : there) {
        if (other.id != day.id)
            return TeamRules::broken("day_off_there_already"_L1);
    }
    return {};
}

} // namespace

Result<RowId> saveDayOff(Session &session, const DayOff &input)
{
    DayOff day = input;
    day.name = day.name.simplified();
    day.territory = day.territory.trimmed().toUpper();
    CALLWELL_TRY(check(session, day));
    return inGroup(session.store, session.group("save_day_off"_L1, day.name),
                   [&]() -> Result<RowId> {
                       CALLWELL_TRY(TeamRules::keep(session, day));
                       return day.id;
                   });
}

Done deleteDayOff(Session &session, const RowId &id)
{
    CALLWELL_LET(const auto day, Rows::get<DayOff>(session.store, id));
    return inGroup(session.store, session.group("delete_day_off"_L1, day.name),
                   [&] { return Rows::remove<DayOff>(session.store, id); });
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/saveteamtimes.h"

#include "store/settings.h"
#include "usecase/readnumbers.h"
#include "usecase/teamrules.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Done check(const TeamTimes &times)
{
    if (!QTimeZone(times.timeZone.toLatin1()).isValid())
        return TeamRules::broken("time_zone_unknown"_L1);
    if (!times.from.isValid() || !times.until.isValid() || times.from >= times.until)
        return TeamRules::broken("work_ends_first"_L1);
    if ((times.weekdays & 0b0111'1111) == 0)
        return TeamRules::broken("work_needs_weekday"_L1);
    if (times.answerMinutes < 1)
        return TeamRules::broken("answer_time_too_short"_L1);
    if (!times.homeRegion.isEmpty() && !TeamRules::isTerritory(times.homeRegion))
        return TeamRules::broken("territory_unknown"_L1);
    if (times.profileDays < 1 || times.profileDays > mostProfileDays)
        return TeamRules::broken("profile_days_out_of_range"_L1);
    return {};
}

// "12345" is Monday to Friday.
QString digitsOf(int weekdays)
{
    QString digits;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (weekdays & (1 << (day - 1)))
            digits.append(QString::number(day));
    }
    return digits;
}

} // namespace

Done saveTeamTimes(Session &session, const TeamTimes &input)
{
    TeamTimes times = input;
    times.timeZone = times.timeZone.trimmed();
    CALLWELL_TRY(check(times));
    const QString format = u"HH:mm"_s;
    return inGroup(
        session.store, session.group("save_team_times"_L1, times.timeZone), [&]() -> Done {
            Connection &store = session.store;
            CALLWELL_TRY(Settings::set(store, Settings::timeZone, times.timeZone));
            CALLWELL_TRY(
                Settings::set(store, Settings::workHours,
                              times.from.toString(format) + u'-' + times.until.toString(format)));
            CALLWELL_TRY(Settings::set(store, Settings::workDays, digitsOf(times.weekdays)));
            CALLWELL_TRY(Settings::set(store, Settings::answerMinutes,
                                       QString::number(times.answerMinutes)));
            CALLWELL_TRY(Settings::set(store, Settings::homeRegion, times.homeRegion));
            CALLWELL_TRY(
                Settings::set(store, Settings::profileDays, QString::number(times.profileDays)));
            return readNumbers(session, times.homeRegion);
        });
}

} // namespace Callwell

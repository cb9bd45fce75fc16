// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/answertime.h"

#include "store/rows.h"
#include "store/settings.h"

namespace Callwell::AnswerTime {
using namespace Qt::StringLiterals;

namespace {

// "123" is Monday to Wednesday; what is no digit of a day is passed over.
quint8 weekdaysFrom(const QString &digits)
{
    quint8 days = 0;
    for (const QChar c : digits) {
        const int day = c.digitValue();
        if (day >= Qt::Monday && day <= Qt::Sunday)
            days |= static_cast<quint8>(1 << (day - 1));
    }
    return days;
}

} // namespace

Result<WorkHours> teamHours(Connection &connection)
{
    WorkHours hours;
    CALLWELL_LET(const QString zone, Settings::value(connection, Settings::timeZone));
    hours.zone = QTimeZone(zone.toLatin1());
    if (!hours.zone.isValid())
        hours.zone = QTimeZone::systemTimeZone();
    CALLWELL_LET(const QString span,
                 Settings::value(connection, Settings::workHours, u"09:00-17:00"_s));
    const QTime from = QTime::fromString(span.section(u'-', 0, 0), u"HH:mm"_s);
    const QTime until = QTime::fromString(span.section(u'-', 1), u"HH:mm"_s);
    if (from.isValid() && until.isValid() && from < until) {
        hours.from = from;
        hours.until = until;
    }
    CALLWELL_LET(const QString days, Settings::value(connection, Settings::workDays, u"12345"_s));
    if (const quint8 weekdays = weekdaysFrom(days); weekdays != 0)
        hours.weekdays = weekdays;
    CALLWELL_LET(const auto off, Rows::select<DayOff>(connection, "WHERE territory = ''"_L1));
    for (const DayOff &day : off)
        hours.daysOff.insert(day.on);
    return hours;
}

Result<QDateTime> dueAt(Connection &connection, SourceId source, const QDateTime &askedAt)
{
    int minutes = 0;
    if (!source.isNull()) {
        CALLWELL_LET(const auto row, Rows::find<Source>(connection, source));
        minutes = row ? row->answerMinutes : 0;
    }
    if (minutes <= 0) {
        CALLWELL_LET(const QString agreed, Settings::value(connection, Settings::answerMinutes));
        minutes = agreed.toInt() > 0 ? agreed.toInt() : standardMinutes;
    }
    CALLWELL_LET(const WorkHours hours, teamHours(connection));
    return hours.after(askedAt, qint64(minutes) * 60);
}

} // namespace Callwell::AnswerTime

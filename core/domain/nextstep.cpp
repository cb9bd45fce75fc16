// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/nextstep.h"

namespace Callwell {

QDateTime nextStepTime(NextWhen when, const QDateTime &now, const QTimeZone &theirs)
{
    const QDate today = now.toTimeZone(theirs).date();
    QDate day;
    switch (when) {
    case NextWhen::NextWorkingDay:
        day = today.addDays(1);
        break;
    case NextWhen::InAWeek:
        day = today.addDays(7);
        break;
    case NextWhen::InAMonth:
        day = today.addMonths(1);
        break;
    case NextWhen::AsProposed:
    case NextWhen::OnADay:
    case NextWhen::NotPlanned:
        return {};
    }
    while (day.dayOfWeek() >= Qt::Saturday)
        day = day.addDays(1);
    return QDateTime(day, QTime(9, 0), theirs).toUTC();
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/nextstep.h"

namespace Callwell {

bool triesToReach(const QString &nextStep)
{
    static const QStringList ways{u"call"_s, u"try_again"_s, u"send_mail"_s, u"send_message"_s,
                                  u"last_message"_s};
    return ways.contains(nextStep);
}

QDateTime nextStepTime(NextWhen when, const QDateTime &now, const WorkHours &theirs)
{
    const QDate today = now.toTimeZone(theirs.zone).date();
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
    return theirs.nextFrom(QDateTime(day, theirs.from, theirs.zone));
}

WorkHours::Span wishedTime(CallWish wish, const QDateTime &now, const WorkHours &theirs)
{
    WorkHours part = theirs;
    switch (wish) {
    case CallWish::Now:
        return {now, now.addSecs(qint64(2) * 3600)};
    case CallWish::InTheMorning:
        part.until = QTime(11, 0);
        break;
    case CallWish::AtMidday:
        part.from = QTime(11, 0);
        part.until = QTime(14, 0);
        break;
    case CallWish::InTheAfternoon:
        part.from = QTime(14, 0);
        part.until = QTime(17, 0);
        break;
    case CallWish::InTheEvening: // theirs to choose, whatever hours one would keep otherwise
        part.from = QTime(17, 0);
        part.until = QTime(20, 0);
        break;
    case CallWish::AnyTime:
    case CallWish::AtATime:
        return {};
    }
    if (part.from >= part.until)
        part.from = part.until.addSecs(-2 * 3600);
    const QDateTime begin = part.nextFrom(now);
    if (!begin.isValid())
        return {};
    return {begin, part.spanOn(begin.toTimeZone(part.zone).date()).end};
}

} // namespace Callwell

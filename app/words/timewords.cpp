// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/timewords.h"

#include "words/theirtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Callwell::Words {
using namespace Qt::StringLiterals;

namespace {

struct Time
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::Time)
};

} // namespace

QString ago(const QDateTime &at, const QDateTime &now, const QTimeZone &zone)
{
    const qint64 seconds = at.secsTo(now);
    const QDate today = now.toTimeZone(zone).date();
    const QDate date = at.toTimeZone(zone).date();
    if (seconds < 60 && seconds > -60)
        return Time::tr("just now");
    if (seconds > 0 && seconds < 3600)
        return Time::tr("%n min ago", nullptr, static_cast<int>(seconds / 60));
    if (seconds > 0 && date == today)
        return Time::tr("%n h ago", nullptr, static_cast<int>(seconds / 3600));
    if (date.daysTo(today) == 1)
        return Time::tr("yesterday");
    return shortDate(date, today);
}

QString when(const QDateTime &at, const QDateTime &now, const QTimeZone &zone)
{
    const QDate today = now.toTimeZone(zone).date();
    const QDate date = at.toTimeZone(zone).date();
    const QString time = clock(at, zone);
    const qint64 days = today.daysTo(date);
    if (days == 0)
        return Time::tr("today %1", "time").arg(time);
    if (days == 1)
        return Time::tr("tomorrow %1", "time").arg(time);
    if (days == -1)
        return Time::tr("yesterday %1", "time").arg(time);
    if (days > 1 && days < 7)
        return Time::tr("%1 %2", "weekday, time")
            .arg(QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat), time);
    return Time::tr("%1 %2", "date, time").arg(shortDate(date, today), time);
}

QString whenBetween(const QDateTime &from, const QDateTime &until, const QDateTime &now,
                    const QTimeZone &zone)
{
    const bool oneDay = from.toTimeZone(zone).date() == until.toTimeZone(zone).date();
    return Time::tr("%1–%2", "from, until")
        .arg(when(from, now, zone), oneDay ? clock(until, zone) : when(until, now, zone));
}

QString day(QDate date, QDate today)
{
    const qint64 days = date.daysTo(today);
    if (days == 0)
        return Time::tr("Today");
    if (days == 1)
        return Time::tr("Yesterday");
    if (days == -1)
        return Time::tr("Tomorrow");
    if (date.year() == today.year())
        return QLocale().toString(date, Time::tr("dddd d MMMM", "date format: weekday and date"));
    return QLocale().toString(date, Time::tr("d MMMM yyyy", "date format: date and year"));
}

QString shortDate(QDate date, QDate today)
{
    return QLocale().toString(date,
                              date.year() == today.year()
                                  ? Time::tr("d MMM", "date format: short date of this year")
                                  : Time::tr("d MMM yyyy", "date format: short date and year"));
}

QString clock(const QDateTime &at, const QTimeZone &zone)
{
    return QLocale().toString(at.toTimeZone(zone).time(), Time::tr("HH:mm", "time format"));
}

QString span(qint64 seconds)
{
    if (seconds < 60)
        return Time::tr("%n s", "seconds", static_cast<int>(seconds));
    if (seconds < 3600)
        return Time::tr("%n min", nullptr, static_cast<int>(seconds / 60));
    if (seconds < 48 * 3600)
        return Time::tr("%n h", "hours", static_cast<int>(seconds / 3600));
    return Time::tr("%n day(s)", nullptr, static_cast<int>(seconds / 86400));
}

QString minutes(qint64 seconds)
{
    return leftToRight(u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, '0'_L1));
}

QString callLength(int seconds)
{
    return Time::tr("%1:%2 min", "minutes, seconds")
        .arg(QLocale().toString(seconds / 60))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QTimeZone zoneOr(const QString &ianaName)
{
    QTimeZone zone(ianaName.toLatin1());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

QString placeOf(const QString &ianaName)
{
    const qsizetype slash = ianaName.lastIndexOf(u'/');
    const QString place = slash < 0 ? QString() : ianaName.sliced(slash + 1);
    const bool named = std::ranges::all_of(place, [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"_+-"_s.contains(c));
    });
    return named ? QString(place).replace(u'_', u' ') : QString();
}

} // namespace Callwell::Words

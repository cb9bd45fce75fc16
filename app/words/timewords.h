// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace Callwell {

/*! Times and spans as people say them. `zone` is where the reader, or the person spoken of, is. */
namespace Words {

/*! How long ago: "just now", "12 min ago", "3 h ago", "yesterday", "3 May", "3 May 2021". */
[[nodiscard]] QString ago(const QDateTime &at, const QDateTime &now, const QTimeZone &zone);
/*! When: "today 14:00", "tomorrow 09:30", "yesterday 16:00", "Mon 14:00", "3 May 14:00". */
[[nodiscard]] QString when(const QDateTime &at, const QDateTime &now, const QTimeZone &zone);
/*! From when until when, on one day: "today 14:00–16:00". */
[[nodiscard]] QString whenBetween(const QDateTime &from, const QDateTime &until,
                                  const QDateTime &now, const QTimeZone &zone);
/*! A day: "Today", "Yesterday", "Monday 3 May", "3 May 2021". */
[[nodiscard]] QString day(QDate date, QDate today);
/*! A short date: "3 May", "3 May 2021" where it isn't this year. */
[[nodiscard]] QString shortDate(QDate date, QDate today);
[[nodiscard]] QString clock(const QDateTime &at, const QTimeZone &zone);
/*! A span, as roughly as it is useful: "45 s", "12 min", "3 h", "4 days". */
[[nodiscard]] QString span(qint64 seconds);
/*! A place in a call, as on the face of a player: "4:05". */
[[nodiscard]] QString minutes(qint64 seconds);
/*! How long a call was: "4:05 min". */
[[nodiscard]] QString callLength(int seconds);

/*! The zone with that IANA name, or this computer's where there is none of that name. */
[[nodiscard]] QTimeZone zoneOr(const QString &ianaName);
/*! "Oslo" of "Europe/Oslo"; empty where that names no place. */
[[nodiscard]] QString placeOf(const QString &ianaName);

} // namespace Words
} // namespace Callwell

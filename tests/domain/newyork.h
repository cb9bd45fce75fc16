// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

/*! A moment as clocks in New York show it: "2027-06-01 10:20". */
[[nodiscard]] inline QDateTime newYork(const QString &text)
{
    return QDateTime(QDate::fromString(text.left(10), Qt::ISODate),
                     QTime::fromString(text.sliced(11), QStringLiteral("HH:mm")),
                     QTimeZone("America/New_York"));
}

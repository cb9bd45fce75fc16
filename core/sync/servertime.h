// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>
#include <QVariant>

namespace Callwell {

/*! A time that a statement gave as whole seconds since 1970; null where it gave none. */
[[nodiscard]] inline QDateTime timeFromSeconds(const QVariant &seconds)
{
    return seconds.isNull() ? QDateTime()
                            : QDateTime::fromSecsSinceEpoch(seconds.toLongLong(), QTimeZone::UTC);
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"
#include "base/error.h"

#include <QList>
#include <QString>

namespace Callwell {

class Connection;

/*! What is looked at, in this order. */
enum class Check { File, References, FullText, Attempts, Kpi, Outbox };
template<>
inline constexpr auto codes<Check> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("file"), QLatin1StringView("references"), QLatin1StringView("full_text"),
     QLatin1StringView("attempts"), QLatin1StringView("kpi"), QLatin1StringView("outbox")});

/*! One thing that is wrong. */
struct Fault
{
    Check kind = Check::File;
    QString what; ///< technical, untranslated: tables and keys
};

/*!
 * Looks whether the store is sound; empty: it is. At most a hundred faults for each check, and
 * nothing further where the file itself is damaged. Only reads; takes seconds for a big store.
 */
[[nodiscard]] Result<QList<Fault>> findFaults(Connection &connection);

} // namespace Callwell

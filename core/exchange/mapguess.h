// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/csvreader.h"
#include "exchange/importmap.h"

namespace Callwell {

/*!
 * A map made from the names of the columns, in English, German, French or Spanish, and from the
 * first rows, which must fit: a column of dates that can't be read is a known fact. What has no
 * known name becomes a known fact under its own. `noName` is the map's "name". HeaderMissing where
 * the first line looks like a row rather than like names.
 */
[[nodiscard]] Result<ImportMap> guessMap(const CsvRow &header, const QList<CsvRow> &samples,
                                         const QString &path, const QString &noName);

} // namespace Callwell

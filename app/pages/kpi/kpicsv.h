// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "pages/kpi/figuretable.h"

namespace Callwell {

/*!
 * Writes the tables below each other into one CSV file (UTF-8, commas), a blank line between them:
 * all or nothing. Fails with FileUnwritable. A name that a spreadsheet would take for a formula
 * gets an apostrophe before it.
 */
[[nodiscard]] Done writeKpiCsv(const QString &path, const KpiPeriod &period,
                               const QList<FigureTable> &tables);

} // namespace Callwell

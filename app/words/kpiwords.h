// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/kpi.h"

#include <QString>

namespace Callwell {

/*! The numbers of the KPI window in words, for the window and the command line. */
namespace KpiWords {

[[nodiscard]] QString step(FunnelStep step);
[[nodiscard]] QString side(OwnerSide side);
/*! Good and bad are meant for the lead. */
[[nodiscard]] QString result(CallResult result);
[[nodiscard]] QString care(Care care);
[[nodiscard]] QString measure(Measure measure);

/*! The name, plain text, or words for nobody. */
[[nodiscard]] QString rep(const RepCalls &rep);

/*! A number, with the language's digits and separators. */
[[nodiscard]] QString count(qint64 number);
/*! "12.3 %"; a dash where there is nothing to divide. */
[[nodiscard]] QString share(std::optional<int> tenthsOfPercent);
/*! "12 %", for a share of 0 to 1. */
[[nodiscard]] QString roughShare(double share);
/*! A value in the measure's unit: "412", "12.3 %", "3.4 h"; a dash for nothing. */
[[nodiscard]] QString value(Measure measure, std::optional<double> value);
/*! "3.4 h", "12 min"; a dash for nothing. */
[[nodiscard]] QString duration(std::optional<qint64> milliseconds);
/*! "1 Jan 2026 to 31 Mar 2026", open ends in words. */
[[nodiscard]] QString period(const KpiPeriod &period);

} // namespace KpiWords
} // namespace Callwell

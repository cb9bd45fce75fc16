// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/timelinestore.h"

namespace Callwell {

/*! What the timeline says about an event. */
namespace TimelineWords {

/*! What it was: "Call: no answer", "Handed over to Sales". */
[[nodiscard]] QString title(const TimelineRow &row);
/*! What stands beside: "attempt 3 · 4:05 min · Lena". */
[[nodiscard]] QString beside(const TimelineRow &row);
/*! What was said or written, also how it was for them. */
[[nodiscard]] QString words(const TimelineRow &row);
/*! All of it with its time, to be read aloud. */
[[nodiscard]] QString spoken(const TimelineRow &row, const QDateTime &now);

} // namespace TimelineWords
} // namespace Callwell

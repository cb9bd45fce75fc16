// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"

namespace Callwell {

/*! Whether somebody may be told of a reference person. */
enum class Asking { Welcome, NotAgreed, NoLongerAgreed, AskedEnough };

/*! How many days back the times count that a reference person was asked. */
inline constexpr int askedCountsForDays = 365;

/*!
 * Whether a reference person may be asked on that day by somebody more: they agreed, their consent
 * holds on that day still, and in the last 365 days fewer people were sent to them than they want.
 * `asked` is how many those were. Other proof is always welcome.
 */
[[nodiscard]] Asking askingOf(const Proof &proof, qint64 asked, QDate today);

} // namespace Callwell

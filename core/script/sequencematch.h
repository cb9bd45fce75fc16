// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <span>

namespace Callwell {

/*! The places of two elements that are the same one. */
struct Match
{
    qsizetype before = 0;
    qsizetype after = 0;

    bool operator==(const Match &) const = default;
};

/*!
 * What two sequences have in common, in the order of both: first what stands in each exactly once
 * (that is what a reader looks for), then between these as much as a bounded search finds.
 */
[[nodiscard]] QList<Match> matchSequences(std::span<const int> before, std::span<const int> after);

} // namespace Callwell

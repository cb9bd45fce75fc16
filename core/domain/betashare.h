// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace Callwell {

/*! So many of so many, and what that says of the share behind them: few say little. */
struct BetaShare
{
    qint64 good = 0;
    qint64 all = 0;

    /*! good/all; 0 where there is nothing. */
    [[nodiscard]] double share() const;
    /*!
     * The share below which the true one lies with that probability, when before the first one
     * was counted every share was as likely as any other. 0.025 and 0.975 are the 95 % interval.
     */
    [[nodiscard]] double quantile(double probability) const;

    bool operator==(const BetaShare &) const = default;
};

/*! The ends of the 95 % interval. */
struct ShareInterval
{
    double low = 0;
    double high = 1;
};
[[nodiscard]] ShareInterval interval95(const BetaShare &share);

/*! The probability that the true share of `one` is higher than that of `other`. */
[[nodiscard]] double probabilityHigher(const BetaShare &one, const BetaShare &other);

} // namespace Callwell

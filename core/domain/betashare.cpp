// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/betashare.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Callwell {

namespace {

// log Beta(a, b)
double logBeta(double a, double b)
{
    return std::lgamma(a) + std::lgamma(b) - std::lgamma(a + b);
}

// The continued fraction of the incomplete beta function by Lentz's method (DLMF 8.17.22); it
// converges quickly for x below the mean.
double fraction(double a, double b, double x)
{
    constexpr int mostSteps = 100000; // some sqrt(a + b) are needed
    constexpr double tiny = std::numeric_limits<double>::min() * 1e10;
    const auto awayFromZero = [](double value) {
        return std::abs(value) < tiny ? tiny : value;
    };
    double c = 1;
    double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
    double result = d;
    for (int m = 1; m <= mostSteps; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / awayFromZero(1 + even * d);
        c = awayFromZero(1 + even / c);
        result *= c * d;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / awayFromZero(1 + odd * d);
        c = awayFromZero(1 + odd / c);
        result *= c * d;
        if (std::abs(c * d - 1) < 1e-12)
            break;
    }
    return result;
}

// The probability that a share distributed by Beta(a, b) is below x.
double below(double a, double b, double x)
{
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const double front = std::exp(a * std::log(x) + b * std::log1p(-x) - logBeta(a, b));
    return x < (a + 1) / (a + b + 2) ? front * fraction(a, b, x) / a
                                     : 1 - front * fraction(b, a, 1 - x) / b;
}

} // namespace

double BetaShare::share() const
{
    return all == 0 ? 0 : static_cast<double>(good) / static_cast<double>(all);
}

double BetaShare::quantile(double probability) const
{
    const auto a = static_cast<double>(good + 1);
    const auto b = static_cast<double>(all - good + 1);
    double low = 0;
    double high = 1;
    constexpr int halvings = 50; // finer than a double near one half
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        (below(a, b, middle) < probability ? low : high) = middle;
    }
    return (low + high) / 2;
}

ShareInterval interval95(const BetaShare &share)
{
    return {.low = share.quantile(0.025), .high = share.quantile(0.975)};
}

// The chance that the other's share lies below one's, summed over how one's could have come about:
// exact for whole numbers.
double probabilityHigher(const BetaShare &one, const BetaShare &other)
{
    const auto oneB = static_cast<double>(one.all - one.good + 1);
    const auto otherA = static_cast<double>(other.good + 1);
    const auto otherB = static_cast<double>(other.all - other.good + 1);
    double sum = 0;
    for (qint64 i = 0; i <= one.good; ++i) {
        const auto k = static_cast<double>(i);
        sum += std::exp(logBeta(otherA + k, oneB + otherB) - std::log(oneB + k)
                        - logBeta(1 + k, oneB) - logBeta(otherA, otherB));
    }
    return std::clamp(sum, 0.0, 1.0);
}

} // namespace Callwell

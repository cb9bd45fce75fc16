// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/trialevidence.h"

#include <algorithm>
#include <cmath>

namespace Callwell {

namespace {

// Log odds ratios: 20 % against 25 %, 31 % and 45 %, about.
constexpr std::array sizes{0.3, 0.6, 1.2};
constexpr double enough = 20; // the reciprocal of how often "no difference" may be called wrongly

double shareAt(double logOdds)
{
    return 1 / (1 + std::exp(-logOdds));
}

double chance(double share, bool good)
{
    return good ? share : 1 - share;
}

} // namespace

BetaShare TrialEvidence::shareOf(TrialSide side) const
{
    const auto which = static_cast<size_t>(side);
    return {.good = m_good.at(which), .all = m_outcomes.at(which).size()};
}

void TrialEvidence::add(TrialSide side, bool good)
{
    const auto which = static_cast<size_t>(side);
    m_outcomes.at(which).append(good);
    m_good.at(which) += good ? 1 : 0;
    const auto &[first, second] = m_outcomes;
    if (m_verdict != TrialVerdict::NotYet || m_pairs >= std::min(first.size(), second.size()))
        return;
    weighPair(first.at(m_pairs), second.at(m_pairs));
    judge();
}

// What is foretold of a pair comes from those before it alone: the wager is made before the draw.
void TrialEvidence::weighPair(bool firstGood, bool secondGood)
{
    const auto good = static_cast<double>(m_goodInPairs + 1);
    const auto bad = static_cast<double>(2 * m_pairs - m_goodInPairs + 1);
    const double logOdds = std::log(good / bad);
    for (size_t i = 0; i < sizes.size(); ++i) {
        const double less = shareAt(logOdds - sizes.at(i) / 2);
        const double more = shareAt(logOdds + sizes.at(i) / 2);
        // with the mean of the two a pair multiplies the stakes by 1 - x² on average, x = 0 where
        // the true common share is that mean: never by more than 1
        const double same = (less + more) / 2;
        const double none = std::log(chance(same, firstGood) * chance(same, secondGood));
        m_stakes.at(i).firstBetter +=
            std::log(chance(more, firstGood) * chance(less, secondGood)) - none;
        m_stakes.at(i).secondBetter +=
            std::log(chance(less, firstGood) * chance(more, secondGood)) - none;
    }
    ++m_pairs;
    m_goodInPairs += (firstGood ? 1 : 0) + (secondGood ? 1 : 0);
}

void TrialEvidence::judge()
{
    double firstBetter = 0;
    double secondBetter = 0;
    for (const Stakes &stakes : m_stakes) {
        firstBetter += std::exp(stakes.firstBetter);
        secondBetter += std::exp(stakes.secondBetter);
    }
    if (firstBetter + secondBetter < enough * 2 * static_cast<double>(sizes.size()))
        return;
    m_verdict = firstBetter > secondBetter ? TrialVerdict::FirstBetter : TrialVerdict::SecondBetter;
    m_leadsNeeded = m_outcomes.front().size() + m_outcomes.back().size();
}

} // namespace Callwell

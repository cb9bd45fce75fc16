// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/trial.h"

#include <QList>

#include <array>

namespace Callwell {

/*!
 * Weighs two versions of a script against each other, lead by lead, so that one may look after each
 * and stop whenever one likes: where both are equally good, the probability that they are ever told
 * apart is at most 1 in 20, after however many leads.
 *
 * It is a wager against "there is no difference". The n-th lead of one version and the n-th of the
 * other make a pair; each pair multiplies the stakes by how much likelier its outcomes are under a
 * difference of a certain size than under none, foretold from the pairs before. The expected factor
 * is at most 1 where there is no difference, whatever the common share is, so stakes of 20 are
 * reached with a probability of at most 1/20 (Ville's inequality). Differences of three sizes, both
 * ways, are wagered on at once.
 */
class TrialEvidence
{
public:
    /*! One more lead, in the order of their outcomes. */
    void add(TrialSide side, bool good);

    [[nodiscard]] BetaShare first() const { return shareOf(TrialSide::First); }
    [[nodiscard]] BetaShare second() const { return shareOf(TrialSide::Second); }
    /*! Once given it stays. */
    [[nodiscard]] TrialVerdict verdict() const { return m_verdict; }
    /*! How many leads it took; 0: there is none yet. */
    [[nodiscard]] qint64 leadsNeeded() const { return m_leadsNeeded; }

private:
    struct Stakes ///< logarithms, of a difference of one size
    {
        double firstBetter = 0;
        double secondBetter = 0;
    };

    [[nodiscard]] BetaShare shareOf(TrialSide side) const;
    void weighPair(bool firstGood, bool secondGood);
    void judge();

    std::array<QList<bool>, 2> m_outcomes; ///< by TrialSide
    std::array<qint64, 2> m_good{};
    qsizetype m_pairs = 0;
    qsizetype m_goodInPairs = 0;
    std::array<Stakes, 3> m_stakes;
    TrialVerdict m_verdict = TrialVerdict::NotYet;
    qint64 m_leadsNeeded = 0;
};

} // namespace Callwell

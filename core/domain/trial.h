// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"
#include "base/id.h"
#include "domain/betashare.h"

#include <QDateTime>

#include <optional>

namespace Callwell {
using namespace Qt::StringLiterals;

using TrialId = Id<struct TrialTag>;

/*! Two published versions of one script, shared out among leads to see which one serves them. */
struct ScriptTrial
{
    TrialId id;
    ScriptId script;
    ScriptVersionId first;
    ScriptVersionId second;
    QDateTime begunAt;
    MemberId begunBy;
    QDateTime endedAt; ///< null: it runs
    MemberId endedBy;
    ScriptVersionId kept; ///< null: it runs, or was ended without choosing one

    [[nodiscard]] bool runs() const { return endedAt.isNull(); }

    bool operator==(const ScriptTrial &) const = default;
};

enum class TrialSide { First, Second };

/*! Which one this lead is given: on every computer the same, and half of the leads each. */
[[nodiscard]] TrialSide sideOf(const ScriptTrial &trial, LeadId lead);
[[nodiscard]] ScriptVersionId versionFor(const ScriptTrial &trial, LeadId lead);

/*! What can be said of the two, however often somebody looks. */
enum class TrialVerdict { NotYet, FirstBetter, SecondBetter };
template<>
inline constexpr auto codes<TrialVerdict> =
    std::to_array<QLatin1StringView>({"not_yet"_L1, "first_better"_L1, "second_better"_L1});

/*!
 * Where a trial stands. A lead counts once: with the outcome of its first conversation since the
 * trial began that had one, if that was held with the version that the lead is given.
 */
struct TrialStanding
{
    ScriptTrial trial;
    QString script; ///< its name
    int firstNumber = 0; ///< of the versions
    int secondNumber = 0;
    BetaShare first; ///< leads for whom the outcome was good
    BetaShare second;
    TrialVerdict verdict = TrialVerdict::NotYet;
    qint64 leadsNeeded = 0; ///< so many had been counted when the verdict was there; 0: not yet

    [[nodiscard]] const BetaShare &of(TrialSide side) const
    {
        return side == TrialSide::First ? first : second;
    }
    [[nodiscard]] int number(TrialSide side) const
    {
        return side == TrialSide::First ? firstNumber : secondNumber;
    }
    [[nodiscard]] qint64 leads() const { return first.all + second.all; }
    /*! From 0 to 1, by what was counted alone: it says nothing of how often somebody looked. */
    [[nodiscard]] double secondIsBetter() const { return probabilityHigher(second, first); }

    bool operator==(const TrialStanding &) const = default;
};

} // namespace Callwell

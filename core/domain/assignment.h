// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"

#include <QList>
#include <QSet>

namespace Callwell {

enum class AssignmentWay { RoundRobin, LeastBusy, Member };
template<>
inline constexpr auto codes<AssignmentWay> =
    std::to_array<QLatin1StringView>({"round_robin"_L1, "least_busy"_L1, "member"_L1});

/*! Who gets a lead that wants a call. What a rule leaves open fits any lead. */
struct AssignmentRule
{
    RowId id;
    int position = 0; ///< the first rule that fits counts
    SourceId source;
    QString language; ///< BCP 47
    QString territory; ///< ISO 3166
    AssignmentWay way = AssignmentWay::RoundRobin;
    QString team; ///< whose reps are asked; empty: all
    MemberId member; ///< of the way Member
};

/*! Days on which a member is away, both included. */
struct Absence
{
    RowId id;
    MemberId member;
    QDate from;
    QDate until;
};

/*! A rep who may get a lead. */
struct AssignmentCandidate
{
    MemberId member;
    QString team;
    bool away = false;
    bool knowsThem = false; ///< talked with this person, or looked after them before
    QDateTime knownSince; ///< when they last talked; null: never
    int prepared = 0; ///< open leads of theirs that they prepared: their work, not their rows
    QDateTime lastGiven; ///< when they last got a lead; null: never
};

/*! What the rules look at. */
struct AssignmentCase
{
    SourceId source;
    QString language;
    QString territory;
};

/*!
 * Whether it is a claim that somebody of that role looks after a lead who gave that answer: they
 * did not ask for sales, and who takes them is not of marketing.
 */
[[nodiscard]] bool isClaim(HandRaise answer, Role taker);
/*! The code of the rule that speaks against it; empty: none does. A claim says why. */
[[nodiscard]] QString whyNotTaken(HandRaise answer, Role taker, const QString &reason);

/*! The first rule that fits, by position; null: none does. */
[[nodiscard]] const AssignmentRule *chooseRule(const QList<AssignmentRule> &rules,
                                               const AssignmentCase &lead);

/*!
 * Who gets the lead: whoever knows them already (the last to talk with them first), then as the
 * rule says; without a rule, nobody. Never somebody away. Null: nobody.
 */
[[nodiscard]] MemberId whoGets(const QList<AssignmentCandidate> &candidates,
                               const AssignmentRule *rule);

} // namespace Callwell

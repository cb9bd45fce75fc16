// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"
#include "domain/trial.h"
#include "domain/workspace.h"

#include <QList>
#include <QTimeZone>

#include <optional>

namespace Callwell {

/*!
 * The days that are counted, both included; a null day leaves that end open. Leads count on the day
 * they were made, calls on the day they were made, inquiries on the day they were asked. Days are
 * those of `zone`: the computer's own, unless somebody says otherwise.
 */
struct KpiPeriod
{
    QDate from;
    QDate to;
    QTimeZone zone = QTimeZone::systemTimeZone();

    bool operator==(const KpiPeriod &) const = default;
};

/*! The way from lead to customer. A lead counts for every step it took; it may skip one. */
enum class FunnelStep { Generated, RaisedHand, Reached, InConversation, Won };
template<>
inline constexpr auto codes<FunnelStep> = std::to_array<QLatin1StringView>(
    {"generated"_L1, "raised_hand"_L1, "reached"_L1, "in_conversation"_L1, "won"_L1});

/*! What a call came to. */
enum class CallResult { NotAnswered, Good, Neutral, Bad, NoOutcome };
template<>
inline constexpr auto codes<CallResult> = std::to_array<QLatin1StringView>(
    {"not_answered"_L1, "good"_L1, "neutral"_L1, "bad"_L1, "no_outcome"_L1});

/*! How people were treated, beyond calls. */
enum class Care {
    HelpGiven,
    Claims, ///< taken on without a raised hand
    GaveUp, ///< before the goal of attempts
    AskedAgain, ///< what was known already
    Unprepared, ///< inquiries that an unprepared call answered
    PutRight, ///< bad contacts that were put right within the hour
    PutRightLate, ///< later, or not yet
    ObjectionsResolved, ///< together
    ObjectionsAccepted, ///< as a reason not to buy, of leads that are not closed yet
    ObjectionsGraceful, ///< ended in a graceful way out: a good result, not a lost one
    ObjectionsOpen,
};
template<>
inline constexpr auto codes<Care> = std::to_array<QLatin1StringView>(
    {"help_given"_L1, "claims"_L1, "gave_up"_L1, "asked_again"_L1, "unprepared"_L1, "put_right"_L1,
     "put_right_late"_L1, "objections_resolved"_L1, "objections_accepted"_L1,
     "objections_graceful"_L1, "objections_open"_L1});

/*! Where the value stands in an array of one number for each. */
template<Coded E>
[[nodiscard]] constexpr size_t indexOf(E value)
{
    return static_cast<size_t>(std::to_underlying(value));
}

/*! How many leads stand at `attempt` attempts, and how many of them are customers. */
struct AttemptCount
{
    int attempt = 0; ///< 0: nobody tried yet
    qint64 leads = 0;
    qint64 converted = 0;

    bool operator==(const AttemptCount &) const = default;
};

/*! What came of the calls made as attempt number `attempt`. */
struct AttemptCalls
{
    int attempt = 1;
    std::array<qint64, codes<CallResult>.size()> results{}; ///< by CallResult

    [[nodiscard]] qint64 of(CallResult result) const { return results.at(indexOf(result)); }
    [[nodiscard]] qint64 calls() const;

    bool operator==(const AttemptCalls &) const = default;
};

/*! What one rep's calls came to. */
struct RepCalls
{
    MemberId member; ///< null: nobody is named
    QString name;
    qint64 calls = 0;
    qint64 conversations = 0;
    qint64 good = 0; ///< outcomes that are good for the lead
    qint64 prepared = 0;

    bool operator==(const RepCalls &) const = default;
};

struct InquiryCount
{
    qint64 asked = 0;
    qint64 answered = 0;
    qint64 unanswered = 0;
    qint64 overdue = 0; ///< of the unanswered: the agreed time is over
    std::optional<qint64> medianAnswer; ///< milliseconds to a prepared answer; null: there was none

    bool operator==(const InquiryCount &) const = default;
};

/*! One stretch of a target's own period and where its measure stood then. */
struct TrendPoint
{
    QDate startsOn;
    QDate endsOn;
    std::optional<double> value; ///< in the measure's unit; null: nothing to measure

    bool operator==(const TrendPoint &) const = default;
};

/*! Where we stand with a target, counted over its own period and not the one that was asked for. */
struct TargetStanding
{
    Target target;
    std::optional<double> standing; ///< in the measure's unit; null: nothing to measure yet
    std::optional<double> before; ///< the same over the equally long time before
    double timeGone = 0; ///< share of the period, 0 to 1
    QList<TrendPoint> trend; ///< up to today
};

/*! All that the KPI window and `callwellctl kpi` show. */
struct Kpi
{
    KpiPeriod period;
    std::array<qint64, codes<FunnelStep>.size()> funnel{}; ///< leads by FunnelStep
    QList<AttemptCount> attempts; ///< by number; those without a lead are left out
    QList<AttemptCalls> callsByAttempt; ///< from 1, by number; those without a call are left out
    QList<RepCalls> reps; ///< most calls first
    InquiryCount inquiries;
    std::array<qint64, codes<Care>.size()> care{}; ///< by Care
    QList<TargetStanding> targets; ///< that overlap the period; by measure, then the latest first
    QList<TrialStanding> trials; ///< that ran in the period, counted over their own time

    [[nodiscard]] qint64 leads() const { return funnel.front(); }
    [[nodiscard]] qint64 converted() const { return funnel.back(); }
};

/*! One number of the above: what asks for the leads behind it. */
struct KpiFigure
{
    enum class Kind {
        Funnel,
        Attempts, ///< leads that stand at so many attempts
        Converted, ///< the customers of them
        NotConverted, ///< the others
        CallsByAttempt,
        RepCalls,
        Inquiries,
        Care,
        Trial, ///< leads that count for one side of a trial
    };
    enum class RepFigure { Calls, Conversations, Good, OtherConversations, NotAnswered, Prepared };
    enum class InquiryFigure { Asked, Answered, Unanswered, Overdue };

    Kind kind = Kind::Funnel;
    FunnelStep step = FunnelStep::Generated;
    int fromAttempt = 0; ///< both included: a figure may stand for "15 and more"
    int toAttempt = 0;
    std::optional<CallResult> result; ///< null: every call
    MemberId member;
    RepFigure rep = RepFigure::Calls;
    InquiryFigure inquiry = InquiryFigure::Unanswered;
    Callwell::Care care = Callwell::Care::HelpGiven;
    TrialId trial;
    TrialSide side = TrialSide::First;
    bool goodAlone = false; ///< only those for whom the outcome was good
    KpiPeriod period;
};

/*! Who looks after a lead that came this far: sales, once they raised their hand. */
[[nodiscard]] OwnerSide sideOf(FunnelStep step);

/*! What a call came to: whether it was answered, and how good its outcome was; null: none named. */
[[nodiscard]] CallResult callResult(bool answered, std::optional<GoodFor> outcome);

/*! part/whole in tenths of a per cent, rounded; nothing of nothing is nothing. */
[[nodiscard]] std::optional<int> tenthsOfPercent(qint64 part, qint64 whole);

/*! The middle value, or the mean of the two in the middle rounded down; the order is lost. */
[[nodiscard]] std::optional<qint64> median(QList<qint64> values);

/*! Whether more of that measure is better. */
[[nodiscard]] bool moreIsBetter(Measure measure);

/*! The stretches into which a target's time is cut: days, weeks, months, quarters; 16 at most. */
[[nodiscard]] QList<TrendPoint> trendStretches(QDate startsOn, QDate endsOn);

enum class KpiSpan { Month, Quarter, Year, All, Custom };
/*! The month, quarter or year around `today`; open at both ends for the others. */
[[nodiscard]] KpiPeriod periodAround(KpiSpan span, QDate today);

} // namespace Callwell

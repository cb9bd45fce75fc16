// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"
#include "domain/attempt.h"
#include "domain/workhours.h"

namespace Callwell {

/*! Parts of a day that attempts are spread over, by the lead's own clock. */
enum class DayPart { Morning, Midday, Afternoon, Evening };
template<>
inline constexpr auto codes<DayPart> =
    std::to_array<QLatin1StringView>({"morning"_L1, "midday"_L1, "afternoon"_L1, "evening"_L1});

/*! The part of the day at that hour of theirs. */
[[nodiscard]] DayPart dayPartAt(QTime time);

/*! What is done at a step. A look at what they wrote in public prepares, and is no attempt. */
enum class StepKind { Call, Mail, Message, LookAtPosts };
template<>
inline constexpr auto codes<StepKind> =
    std::to_array<QLatin1StringView>({"call"_L1, "mail"_L1, "message"_L1, "look_at_posts"_L1});

struct CadenceStep
{
    StepKind kind = StepKind::Call;
    int gapDays = 1; ///< since the attempt before, at least 1: nobody is tried twice on one day
};

/*! How attempts at a lead are spaced, as the workspace sets it for a source and a stage. */
struct Cadence
{
    int goal = defaultAttemptGoal;
    QTime from{9, 0}; ///< allowed hours by the lead's own clock
    QTime until{18, 0};
    quint8 weekdays = 0b0001'1111; ///< bit 0: Monday
    int nurtureDays = 30; ///< after the goal: when nurturing looks at them again
    QList<CadenceStep> steps; ///< one after the other; after the last one it repeats

    /*! What is done where the workspace set nothing: mostly calls, gaps that grow. */
    [[nodiscard]] static Cadence standard();
};

/*! A cadence as it is kept: minutes count from midnight. */
struct CadenceSetting
{
    CadenceId id;
    QString name;
    SourceId source; ///< null: leads of any source
    QString stage; ///< code of a Stage; empty: any
    int goal = defaultAttemptGoal;
    int fromMinute = 9 * 60;
    int untilMinute = 18 * 60;
    int weekdays = 0b0001'1111;
    int nurtureDays = 30;
};

struct CadenceStepSetting
{
    RowId id;
    CadenceId cadence;
    int position = 0;
    StepKind kind = StepKind::Call;
    int gapDays = 1;
};

/*! As rules use it. Steps come in their order; without any it goes as the standard does. */
[[nodiscard]] Cadence cadenceOf(const CadenceSetting &setting,
                                const QList<CadenceStepSetting> &steps);

/*! The most particular one for such a lead, the source counting more than the stage; else none. */
[[nodiscard]] const CadenceSetting *chooseCadence(const QList<CadenceSetting> &cadences,
                                                  SourceId source, Stage stage);

/*! An attempt that was made. */
struct Tried
{
    StepKind kind = StepKind::Call;
    QDateTime at;
    int times = 1; ///< attempts that it stands for: an import may know only the last of them
};

/*! How many attempts that were. */
[[nodiscard]] int attemptsMade(const QList<Tried> &tried);

/*! What there is to know about a lead before the next attempt. */
struct CadenceState
{
    QTimeZone zone = QTimeZone::utc(); ///< theirs
    QSet<QDate> daysOff; ///< theirs
    QList<Tried> tried; ///< attempts since the last hand-raise, oldest first
    QList<Consent> consents;
    QDateTime triedElsewhere; ///< the last attempt at the same person for another lead; null: none
    QList<QDateTime> plannedElsewhere; ///< attempts that are planned for their other leads
    QDateTime lookedAt; ///< when one of us looked at what they show in public last; null: never
    QDateTime callFrom; ///< when they asked to be called; null: whenever
    QDateTime callUntil; ///< null: for as long as a wish without an end counts
    bool answered = false; ///< since the last hand-raise, in a talk or in writing
};

/*! What comes next. */
struct Proposal
{
    enum class What {
        Attempt, ///< `step` at `at`
        LastMessage, ///< the goal is reached: one friendly message, then nurturing at `nurtureAt`
        Nurture, ///< no way is left that they allow: nurturing at `nurtureAt`, without a message
        Answered, ///< they answered: the cadence has done its part
    };

    What what = What::Answered;
    StepKind step = StepKind::Call;
    int attempt = 0; ///< its number; 0: not an attempt
    QDateTime at;
    QDateTime nurtureAt;
};

/*!
 * The next attempt at a lead: never outside the allowed hours of their place, on a day off there,
 * twice on one of their days, or on a channel that they ruled out; at a part of the day that was
 * tried least. Only a time that they themselves asked for goes before the allowed hours. A look at
 * what they wrote in public comes in its turn, and is no attempt.
 */
[[nodiscard]] Proposal proposeNext(const Cadence &cadence, const CadenceState &known,
                                   const QDateTime &now);

/*! The code that stands for it as a lead's next step. */
[[nodiscard]] QString nextStepCode(const Proposal &proposal);

/*! When one may reach them: the cadence's hours on the days that count where they are. */
[[nodiscard]] WorkHours allowedHours(const Cadence &cadence, const CadenceState &state);

/*! Whether the cadence set that next step, so that it may set another one. */
[[nodiscard]] bool isStepOfCadence(const QString &nextStep);
/*! Whether somebody tries to reach them: they wait for a call, or a cadence runs. */
[[nodiscard]] bool isBeingTried(const Lead &lead);
/*!
 * Whether an attempt of that kind that nobody answered leaves what was agreed with them: a time to
 * come, or their own "not now" or "no". A call a little too early was the one that was agreed.
 */
[[nodiscard]] bool leavesWhatWasAgreed(StepKind kind, const Lead &lead, const QDateTime &now);
/*! Whether what is planned for the lead goes a way that they rule out. */
[[nodiscard]] bool isRuledOut(const QString &nextStep, const QList<Consent> &consents);

/*! The channel of a step; nothing: it disturbs nobody. */
[[nodiscard]] std::optional<Channel> channelOf(StepKind kind);

} // namespace Callwell

Q_DECLARE_TYPEINFO(Callwell::CadenceStep, Q_PRIMITIVE_TYPE);

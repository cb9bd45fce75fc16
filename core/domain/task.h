// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"

namespace Callwell {

enum class TaskKind { PutRight, Promise };
template<>
inline constexpr auto codes<TaskKind> =
    std::to_array<QLatin1StringView>({"put_right"_L1, "promise"_L1});

/*! What somebody of us has to do about a person. */
struct Task
{
    TaskId id;
    TaskKind kind = TaskKind::PutRight;
    PersonId person;
    LeadId lead;
    ActivityId activity; ///< what made it necessary
    QString words; ///< theirs, where there are any; of a promise what was promised
    QDateTime createdAt;
    QDateTime dueAt;
    QDateTime doneAt; ///< null: open
    MemberId doneBy;
    QString doneWords; ///< what was done
};

/*! Whether a contact was so bad for them (1 or 2 of 5) that a manager puts it right. */
[[nodiscard]] constexpr bool needsPuttingRight(int view)
{
    return view == 1 || view == 2;
}

/*! How soon: within the hour. */
inline constexpr int putRightMinutes = 60;

/*! What `to` of a promise's event says once it was kept; empty: it was made. */
inline constexpr QLatin1StringView promiseKept{"kept"};

/*! By when, if nobody says: when we speak with them next, in a week where nothing is agreed. */
[[nodiscard]] inline QDateTime promiseDueAt(const QDateTime &nextStepAt, const QDateTime &now)
{
    constexpr int withoutANextStep = 7;
    return nextStepAt > now ? nextStepAt : now.addDays(withoutANextStep);
}

} // namespace Callwell

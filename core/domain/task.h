// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"

namespace Callwell {

enum class TaskKind { PutRight };
template<>
inline constexpr auto codes<TaskKind> = std::to_array<QLatin1StringView>({"put_right"_L1});

/*! What somebody of us has to do about a person. */
struct Task
{
    TaskId id;
    TaskKind kind = TaskKind::PutRight;
    PersonId person;
    LeadId lead;
    ActivityId activity; ///< what made it necessary
    QString words; ///< theirs, where there are any
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

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

namespace Callwell {

/*! Values that the team sets for everybody. */
namespace Settings {

inline constexpr QLatin1StringView homeRegion{"home_region"}; ///< ISO 3166, e.g. "FR"
inline constexpr QLatin1StringView attemptGoal{"attempt_goal"}; ///< see domain/attempt.h
inline constexpr QLatin1StringView timeZone{"time_zone"}; ///< the team's, IANA
inline constexpr QLatin1StringView workHours{"work_hours"}; ///< e.g. "09:00-17:00"
inline constexpr QLatin1StringView workDays{"work_days"}; ///< e.g. "12345", Monday to Friday
inline constexpr QLatin1StringView answerMinutes{"answer_minutes"}; ///< of work hours
inline constexpr QLatin1StringView profileDays{"profile_days"}; ///< how long a look counts
inline constexpr QLatin1StringView workspaceName{"workspace_name"};

/*! The value, or `otherwise` where the team set none. */
[[nodiscard]] Result<QString> value(Connection &connection, QLatin1StringView name,
                                    const QString &otherwise = {});
/*! How many days a look at a profile counts: as the team set it, or as everybody begins. */
[[nodiscard]] Result<int> daysOfAProfile(Connection &connection);
/*! Sets a value inside the open group. */
[[nodiscard]] Done set(Connection &connection, QLatin1StringView name, const QString &value);

} // namespace Settings
} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"

namespace Callwell {

/*! How long a look at a profile counts, unless the workspace sets another number of days. */
inline constexpr int profileCountsForDays = 30;
/*! A look that counts for longer than ten years says nothing of who they are now. */
inline constexpr int mostProfileDays = 3650;

/*! What a look at somebody's public profile answers; the codes are keys of known facts. */
enum class ProfileTells { Role, Interest, Challenge, News };
template<>
inline constexpr auto codes<ProfileTells> =
    std::to_array<QLatin1StringView>({"role"_L1, "interest"_L1, "challenge"_L1, "news"_L1});

enum class Missing { Profile, Number, Consent };
template<>
inline constexpr auto codes<Missing> =
    std::to_array<QLatin1StringView>({"profile"_L1, "number"_L1, "consent"_L1});

/*! What is known when somebody wants to call. */
struct CallReadiness
{
    ProfileSeen profile = ProfileSeen::NotYet;
    QDateTime profileSeenAt; ///< null: never
    bool hasNumber = false;
    bool mayCall = true; ///< what the person allows
    int countsForDays = profileCountsForDays; ///< how long a look counts here
};

/*! Whether a look at that time still counts; null: nobody looked. */
[[nodiscard]] bool stillCounts(const QDateTime &lookedAt, const QDateTime &now, int countsForDays);

/*!
 * Whether an answer stops the clock as a prepared one: what is written is, what is said where
 * somebody prepared. Any other is counted apart.
 */
[[nodiscard]] bool isPreparedAnswer(ActivityKind answer, bool somebodyPrepared);

/*! What still keeps a call from being started, in the order in which to mend it. Empty: call. */
[[nodiscard]] QList<Missing> missingForCall(const CallReadiness &readiness, const QDateTime &now);

/*! Whether the newest answer for that channel allows it; nobody said anything: yes. */
[[nodiscard]] bool allows(const QList<Consent> &consents, Channel channel);
/*! The same at that time: what was said later does not count. */
[[nodiscard]] bool allowedAt(const QDateTime &time, QList<Consent> consents, Channel channel);

} // namespace Callwell

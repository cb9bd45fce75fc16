// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/preparation.h"

namespace Callwell {

QList<Missing> missingForCall(const CallReadiness &readiness, const QDateTime &now,
                              int countsForDays)
{
    QList<Missing> missing;
    if (!readiness.mayCall)
        missing.append(Missing::Consent);
    if (!readiness.hasNumber)
        missing.append(Missing::Number);
    const bool seen = readiness.profile != ProfileSeen::NotYet && readiness.profileSeenAt.isValid()
        && readiness.profileSeenAt.addDays(countsForDays) >= now;
    if (!seen)
        missing.append(Missing::Profile);
    return missing;
}

bool allows(const QList<Consent> &consents, Channel channel)
{
    const Consent *newest = nullptr;
    for (const Consent &consent : consents) {
        if (consent.channel == channel && (!newest || consent.at >= newest->at))
            newest = &consent;
    }
    return !newest || newest->allowed;
}

} // namespace Callwell

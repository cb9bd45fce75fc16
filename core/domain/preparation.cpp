// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/preparation.h"

namespace Callwell {

bool stillCounts(const QDateTime &lookedAt, const QDateTime &now, int countsForDays)
{
    return lookedAt.isValid() && lookedAt.addDays(countsForDays) >= now;
}

bool isPreparedAnswer(ActivityKind answer, bool somebodyPrepared)
{
    return somebodyPrepared || (answer != ActivityKind::Call && answer != ActivityKind::Meeting);
}

QList<Missing> missingForCall(const CallReadiness &readiness, const QDateTime &now)
{
    QList<Missing> missing;
    if (!readiness.mayCall)
        missing.append(Missing::Consent);
    if (!readiness.hasNumber)
        missing.append(Missing::Number);
    if (readiness.profile == ProfileSeen::NotYet
        || !stillCounts(readiness.profileSeenAt, now, readiness.countsForDays))
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

bool allowedAt(const QDateTime &time, QList<Consent> consents, Channel channel)
{
    consents.removeIf([&time](const Consent &said) { return said.at > time; });
    return allows(consents, channel);
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/rows.h"

#include <QMultiHash>
#include <QSet>

namespace Callwell {

/*! Whom people sent, and whom those sent, to any length: counted slowly and plainly. */
class ReferralRecount
{
public:
    struct Count
    {
        int people = 0; ///< each one once
        int customers = 0;
    };

    [[nodiscard]] static Result<ReferralRecount> read(Connection &store)
    {
        ReferralRecount all;
        CALLWELL_LET(
            const auto ties,
            Rows::select<Relationship>(store, QLatin1StringView("WHERE kind = 'referred'")));
        for (const Relationship &one : ties)
            all.m_sent.insert(one.person, one.other);
        CALLWELL_LET(const auto won,
                     Rows::select<Lead>(store, QLatin1StringView("WHERE stage = 'won'")));
        for (const Lead &lead : won)
            all.m_customers.insert(lead.person);
        return all;
    }

    [[nodiscard]] Count of(PersonId from) const
    {
        QSet<PersonId> seen{from};
        QList<PersonId> waiting{from};
        Count count;
        while (!waiting.isEmpty()) {
            const QList<PersonId> others = m_sent.values(waiting.takeFirst());
            for (const PersonId other : others) {
                if (seen.contains(other))
                    continue;
                seen.insert(other);
                waiting.append(other);
                ++count.people;
                count.customers += m_customers.contains(other) ? 1 : 0;
            }
        }
        return count;
    }

private:
    QMultiHash<PersonId, PersonId> m_sent;
    QSet<PersonId> m_customers;
};

} // namespace Callwell

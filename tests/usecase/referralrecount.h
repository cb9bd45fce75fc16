// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/referralstore.h"
#include "store/rows.h"

#include <QMultiHash>
#include <QSet>

namespace Callwell {

/*! Whom people sent, and whom those sent, to any length: counted slowly and plainly. */
class ReferralRecount
{
public:
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
        CALLWELL_LET(
            const auto talking,
            Rows::select<Lead>(store, QLatin1StringView("WHERE stage = 'in_conversation'")));
        for (const Lead &lead : talking)
            all.m_talking.insert(lead.person);
        return all;
    }

    [[nodiscard]] QList<ReferralTotals::Degree> of(PersonId from) const
    {
        QHash<PersonId, qsizetype> steps{{from, 0}};
        QList<PersonId> waiting{from};
        QList<ReferralTotals::Degree> degrees;
        while (!waiting.isEmpty()) {
            const PersonId one = waiting.takeFirst();
            const QList<PersonId> others = m_sent.values(one);
            for (const PersonId other : others) {
                if (steps.contains(other))
                    continue;
                const qsizetype step = steps.value(one) + 1;
                steps.insert(other, step);
                waiting.append(other);
                degrees.resize(std::max(degrees.size(), step));
                ReferralTotals::Degree &degree = degrees[step - 1];
                ++degree.people;
                degree.talking += m_talking.contains(other) ? 1 : 0;
                degree.customers += m_customers.contains(other) ? 1 : 0;
            }
        }
        return degrees;
    }

private:
    QMultiHash<PersonId, PersonId> m_sent;
    QSet<PersonId> m_customers;
    QSet<PersonId> m_talking;
};

} // namespace Callwell

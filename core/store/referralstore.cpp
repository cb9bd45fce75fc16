// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/referralstore.h"

#include "store/values.h"

#include <QSet>

#include <numeric>

namespace Callwell {
using namespace Qt::StringLiterals;

int ReferralTotals::people() const
{
    return std::accumulate(degrees.cbegin(), degrees.cend(), 0,
                           [](int sum, const Degree &degree) { return sum + degree.people; });
}

int ReferralTotals::customers() const
{
    return std::accumulate(degrees.cbegin(), degrees.cend(), 0,
                           [](int sum, const Degree &degree) { return sum + degree.customers; });
}

int ReferralTotals::talking() const
{
    return std::accumulate(degrees.cbegin(), degrees.cend(), 0,
                           [](int sum, const Degree &degree) { return sum + degree.talking; });
}

Result<ReferralTotals> ReferralStore::cameOf(PersonId person) const
{
    ReferralTotals totals;
    QSet<PersonId> seen{person};
    QList<PersonId> senders{person};
    while (!senders.isEmpty()) {
        QList<PersonId> sent;
        ReferralTotals::Degree degree;
        for (const PersonId sender : std::as_const(senders)) {
            CALLWELL_LET(Query query, m_connection.named("referred_by"_L1, {toSql(sender)}));
            while (query.next()) {
                const auto one = sqlAs<PersonId>(query.value(0));
                if (seen.contains(one))
                    continue;
                seen.insert(one);
                sent.append(one);
                ++degree.people;
                degree.talking += query.number(1) != 0 ? 1 : 0;
                degree.customers += query.number(2) != 0 ? 1 : 0;
            }
        }
        if (degree.people > 0)
            totals.degrees.append(degree);
        senders = sent;
    }
    return totals;
}

} // namespace Callwell

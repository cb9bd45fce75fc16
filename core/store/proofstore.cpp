// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/proofstore.h"

#include "store/rows.h"

namespace Callwell {
using namespace Qt::StringLiterals;

Result<QHash<ProofId, qint64>> ProofStore::asked(const QDateTime &now) const
{
    CALLWELL_LET(
        Query query,
        m_connection.named("introduction_counts"_L1, {toSql(now.addDays(-askedCountsForDays))}));
    QHash<ProofId, qint64> asked;
    while (query.next())
        asked.insert(sqlAs<ProofId>(query.value(0)), query.number(1));
    return asked;
}

Result<QList<CountedProof>> ProofStore::library(const QDateTime &now) const
{
    CALLWELL_LET(const auto times, asked(now));
    CALLWELL_LET(const auto all,
                 Rows::select<Proof>(m_connection, "ORDER BY retired, title, id"_L1));
    QList<CountedProof> library;
    library.reserve(all.size());
    for (const Proof &proof : all)
        library.append({.proof = proof, .asked = times.value(proof.id)});
    return library;
}

Result<CountedProof> ProofStore::proof(ProofId id, const QDateTime &now) const
{
    CountedProof counted;
    CALLWELL_ASSIGN(counted.proof, Rows::get<Proof>(m_connection, id));
    CALLWELL_LET(const auto times, asked(now));
    counted.asked = times.value(id);
    return counted;
}

} // namespace Callwell

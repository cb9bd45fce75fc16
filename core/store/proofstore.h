// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/proof.h"
#include "store/connection.h"

namespace Callwell {

/*! A piece of proof, and how often it was asked for in the last 365 days (reference people). */
struct CountedProof
{
    Proof proof;
    qint64 asked = 0;
};

/*! Reads what helps buyers picture the use. */
class ProofStore
{
public:
    explicit ProofStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /*! What is told first, then what no longer is; by title. */
    [[nodiscard]] Result<QList<CountedProof>> library(const QDateTime &now) const;
    [[nodiscard]] Result<CountedProof> proof(ProofId id, const QDateTime &now) const;

private:
    [[nodiscard]] Result<QHash<ProofId, qint64>> asked(const QDateTime &now) const;

    Connection &m_connection;
};

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/kpi.h"

namespace Callwell {

class Connection;

/*! Counts what came of leads and calls, and tells which leads stand behind a number. */
class KpiStore
{
public:
    explicit KpiStore(Connection &connection);

    /*! Every number of the period as of `now`, all from one state of the store. */
    [[nodiscard]] Result<Kpi> numbers(const KpiPeriod &period, const QDateTime &now);

    /*!
     * The leads behind a figure, each once, the oldest first. A figure that counts calls or
     * inquiries has the leads that these are about, which may be fewer.
     */
    [[nodiscard]] Result<QList<LeadId>> leadsBehind(const KpiFigure &figure, const QDateTime &now);

private:
    Connection &m_connection;
};

} // namespace Callwell

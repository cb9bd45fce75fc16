// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/assignment.h"
#include "store/connection.h"

#include <QDateTime>

namespace Callwell {

/*! Reads what the rules of assignment look at. */
class AssignmentStore
{
public:
    explicit AssignmentStore(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<AssignmentCase> caseOf(const Lead &lead) const;
    /*! Every rep, as they stand to that lead at that time. */
    [[nodiscard]] Result<QList<AssignmentCandidate>> candidatesFor(const Lead &lead,
                                                                   const QDateTime &now) const;

private:
    Connection &m_connection;
};

} // namespace Callwell

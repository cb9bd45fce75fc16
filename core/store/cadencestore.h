// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cadence.h"
#include "store/connection.h"

namespace Callwell {

/*! Reads how a lead is to be tried. */
class CadenceStore
{
public:
    explicit CadenceStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /*! As the workspace set it for such a lead, or else the standard with the workspace's goal. */
    [[nodiscard]] Result<Cadence> cadenceFor(const Lead &lead) const;

    /*!
     * What the next attempt depends on. Attempts count since the last answer to "would you like a
     * call?" or the last conversation, whichever is later.
     */
    [[nodiscard]] Result<CadenceState> stateOf(const Lead &lead) const;

private:
    Connection &m_connection;
};

} // namespace Callwell

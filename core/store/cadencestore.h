// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cadence.h"
#include "store/connection.h"

namespace Callwell {

/*! After how many attempts one lets a lead rest. */
class AttemptGoals
{
public:
    AttemptGoals(QList<CadenceSetting> cadences, int standard)
        : m_cadences(std::move(cadences))
        , m_standard(standard)
    {
    }

    [[nodiscard]] int of(const Lead &lead) const;

private:
    QList<CadenceSetting> m_cadences;
    int m_standard; ///< where no cadence is for such a lead
};

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

    /*! Of the whole workspace, for lists. */
    [[nodiscard]] Result<AttemptGoals> goals() const;

    /*!
     * What the next attempt depends on. Attempts count since the last answer to "would you like a
     * call?" or the last conversation, whichever is later.
     */
    [[nodiscard]] Result<CadenceState> stateOf(const Lead &lead) const;

private:
    [[nodiscard]] Done readAttempts(const Lead &lead, CadenceState &state) const;
    [[nodiscard]] Result<CadenceState> readAround(const Lead &lead, CadenceState state) const;

    Connection &m_connection;
};

} // namespace Callwell

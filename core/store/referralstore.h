// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"
#include "store/connection.h"

namespace Callwell {

/*! What came back from one person, directly and over others. */
struct ReferralTotals
{
    struct Degree
    {
        int people = 0; ///< who came by so many steps
        int talking = 0; ///< of them: in conversation now
        int customers = 0; ///< of them: became customers

        friend bool operator==(const Degree &, const Degree &) = default;
    };

    QList<Degree> degrees; ///< the first: whom they sent themselves; empty: nobody

    [[nodiscard]] int people() const;
    [[nodiscard]] int customers() const;
    [[nodiscard]] int talking() const;
};

/*! Follows who sent whom. */
class ReferralStore
{
public:
    explicit ReferralStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /*!
     * Everybody who came because of that person, over any number of steps. Who came by several ways
     * counts once, at the shortest; chains that run in circles end.
     */
    [[nodiscard]] Result<ReferralTotals> cameOf(PersonId person) const;

private:
    Connection &m_connection;
};

} // namespace Callwell

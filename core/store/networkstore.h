// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"
#include "store/connection.h"

#include <optional>

namespace Callwell {

/*! A person or an organisation in the network around somebody. */
struct NetworkNode
{
    enum class Kind { Person, Organisation };
    Kind kind = Kind::Person;
    PersonId person; ///< null: an organisation
    OrganisationId organisation; ///< of a person: where they belong; null: nowhere
    QString name;
    QString beside; ///< the job title, or the industry
    QString organisationName; ///< of a person
    int distance = 0; ///< steps from the one in the middle: 0 to 2
    int via = -1; ///< index of the node one step nearer by which they were found; -1: the middle
    bool isCustomer = false;
    bool hasOpenLead = false;
};

/*! Who has to do with whom: `from` referred (knows, belongs to, ...) `to`. */
struct NetworkEdge
{
    std::optional<RelationshipKind> kind; ///< nothing: belongs to that organisation
    QDateTime at; ///< null: not known
    QString how; ///< how we know
    int from = 0; ///< index of a node
    int to = 0;
};

/*! The people and organisations around a person, nearest first; the first node is that person. */
struct Network
{
    QList<NetworkNode> nodes;
    QList<NetworkEdge> edges; ///< each between two of the nodes
    int leftOut = 0; ///< how many more there are, as far as they were counted
    bool countedAll = true; ///< false: there are more than `leftOut`
};

/*! Reads who is around a person. */
class NetworkStore
{
public:
    static constexpr int mostNodes = 200;

    explicit NetworkStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /*!
     * Two steps out over relationships and organisations, at most `most` nodes. NotFound where
     * there is no such person.
     */
    [[nodiscard]] Result<Network> around(PersonId person, int most = mostNodes) const;

private:
    Connection &m_connection;
};

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/networkstore.h"

#include "store/rows.h"
#include "store/sqltext.h"

#include <QHash>
#include <QSet>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// Nobody counts further than that: of a big organisation it is enough to know that there are more.
constexpr int mostRead = 1000;

// Walks outwards, a step at a time.
class Walk
{
public:
    Walk(Connection &connection, int most)
        : m_connection(connection)
        , m_most(most)
    {
    }

    Result<Network> from(PersonId person)
    {
        CALLWELL_TRY(addPerson(person, -1));
        if (m_network.nodes.isEmpty())
            return failure(ErrorCode::NotFound, {Table<Person>::name}, person.toString());
        for (int distance = 0; distance < 2; ++distance) {
            const auto known = static_cast<int>(m_network.nodes.size());
            CALLWELL_TRY(eachAt(distance, known, &Walk::addRelated));
            CALLWELL_TRY(eachAt(distance, known, &Walk::addOrganisation));
            CALLWELL_TRY(eachAt(distance, known, &Walk::addColleagues));
        }
        CALLWELL_TRY(addEdges());
        m_network.leftOut = static_cast<int>(m_leftOut.size());
        return m_network;
    }

private:
    Done eachAt(int distance, int known, Done (Walk::*step)(int))
    {
        for (int i = 0; i < known; ++i) {
            if (m_network.nodes.at(i).distance == distance)
                CALLWELL_TRY((this->*step)(i));
        }
        return {};
    }

    [[nodiscard]] bool hasRoom(const QUuid &key)
    {
        if (m_network.nodes.size() < m_most)
            return true;
        m_leftOut.insert(key);
        return false;
    }

    void add(NetworkNode node, const QUuid &key, int via)
    {
        node.via = via;
        node.distance = via < 0 ? 0 : m_network.nodes.at(via).distance + 1;
        m_index.insert(key, static_cast<int>(m_network.nodes.size()));
        m_network.nodes.append(node);
    }

    Done addPerson(PersonId person, int via)
    {
        if (m_index.contains(person.uuid()) || !hasRoom(person.uuid()))
            return {};
        CALLWELL_LET(Query query, m_connection.named("network_person"_L1, {toSql(person)}));
        if (!query.next())
            return {};
        const Person named{.givenName = query.text(0), .familyName = query.text(1)};
        add({.person = person,
             .organisation = sqlAs<OrganisationId>(query.value(3)),
             .name = displayName(named),
             .beside = query.text(2),
             .organisationName = query.text(4),
             .isCustomer = query.number(6) != 0,
             .hasOpenLead = query.number(7) != 0},
            person.uuid(), via);
        m_industries.insert(m_network.nodes.last().organisation, query.text(5));
        return {};
    }

    Result<QList<Relationship>> relationshipsOf(PersonId person)
    {
        static const QString sql = u"SELECT "_s + Rows::columns<Relationship>("relationship."_L1)
            + u'\n' + sqlText("network_relationships"_L1);
        CALLWELL_LET(Query query, m_connection.query(sql, {toSql(person), mostRead}));
        QList<Relationship> ties;
        while (query.next())
            ties.append(Rows::read<Relationship>(query));
        m_network.countedAll = m_network.countedAll && ties.size() < mostRead;
        return ties;
    }

    Done addRelated(int from)
    {
        const PersonId person = m_network.nodes.at(from).person;
        if (person.isNull())
            return {};
        CALLWELL_LET(const QList<Relationship> ties, relationshipsOf(person));
        for (const Relationship &tie : ties)
            CALLWELL_TRY(addPerson(tie.person == person ? tie.other : tie.person, from));
        return {};
    }

    Done addOrganisation(int from)
    {
        const NetworkNode node = m_network.nodes.at(from);
        const QUuid key = node.organisation.uuid();
        if (node.person.isNull() || key.isNull() || m_index.contains(key) || !hasRoom(key))
            return {};
        add({.kind = NetworkNode::Kind::Organisation,
             .organisation = node.organisation,
             .name = node.organisationName.simplified(),
             .beside = m_industries.value(node.organisation)},
            key, from);
        return {};
    }

    Done addColleagues(int from)
    {
        const NetworkNode node = m_network.nodes.at(from);
        if (node.kind != NetworkNode::Kind::Organisation)
            return {};
        QList<PersonId> people;
        {
            CALLWELL_LET(
                Query query,
                m_connection.named("network_colleagues"_L1, {toSql(node.organisation), mostRead}));
            while (query.next())
                people.append(sqlAs<PersonId>(query.value(0)));
        }
        m_network.countedAll = m_network.countedAll && people.size() < mostRead;
        for (const PersonId person : std::as_const(people))
            CALLWELL_TRY(addPerson(person, from));
        return {};
    }

    // Also those between two who are both two steps away.
    Done addEdges()
    {
        QSet<RowId> seen;
        for (int i = 0; i < m_network.nodes.size(); ++i) {
            const NetworkNode node = m_network.nodes.at(i);
            if (node.person.isNull())
                continue;
            if (const int at = m_index.value(node.organisation.uuid(), -1); at >= 0)
                m_network.edges.append({.from = i, .to = at});
            CALLWELL_LET(const QList<Relationship> ties, relationshipsOf(node.person));
            for (const Relationship &tie : ties) {
                const int from = m_index.value(tie.person.uuid(), -1);
                const int to = m_index.value(tie.other.uuid(), -1);
                if (from < 0 || to < 0 || seen.contains(tie.id))
                    continue;
                seen.insert(tie.id);
                m_network.edges.append(
                    {.kind = tie.kind, .at = tie.at, .how = tie.how, .from = from, .to = to});
            }
        }
        return {};
    }

    Connection &m_connection;
    int m_most;
    Network m_network;
    QHash<QUuid, int> m_index; ///< of people and organisations: keys are unique over both
    QHash<OrganisationId, QString> m_industries;
    QSet<QUuid> m_leftOut;
};

} // namespace

Result<Network> NetworkStore::around(PersonId person, int most) const
{
    return Walk(m_connection, most).from(person);
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/personstore.h"

#include "domain/knownfacts.h"
#include "store/rows.h"
#include "store/sqltext.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Result<QList<AroundRow>> aroundOf(Connection &connection, PersonId person)
{
    static const QString sql = u"SELECT "_s + Rows::columns<Relationship>("relationship."_L1)
        + u",\n"_s + sqlText("around_person"_L1);
    constexpr int own = std::tuple_size_v<decltype(Table<Relationship>::fields)>;
    CALLWELL_LET(Query query, connection.query(sql, {toSql(person)}));
    QList<AroundRow> rows;
    while (query.next()) {
        AroundRow row{.relationship = Rows::read<Relationship>(query)};
        row.towards = row.relationship.person != person;
        row.person = row.towards ? row.relationship.person : row.relationship.other;
        const Person other{.givenName = query.text(own), .familyName = query.text(own + 1)};
        row.name = displayName(other);
        row.organisation = query.text(own + 2);
        rows.append(row);
    }
    return rows;
}

// The answers to one question stand together, newest first.
void markDisagreement(QList<FactRow> &rows)
{
    for (qsizetype first = 0; first < rows.size();) {
        QList<FactAnswer> answers;
        qsizetype next = first;
        for (; next < rows.size() && rows.at(next).fact.key == rows.at(first).fact.key; ++next) {
            const FactRow &row = rows.at(next);
            answers.append({row.fact.answer, row.sourceKind, !row.fact.settled.isEmpty()});
        }
        rows[first].disagrees = disagree(answers);
        first = next;
    }
}

Result<QList<FactRow>> factsOf(Connection &connection, PersonId person)
{
    static const QString sql = u"SELECT "_s + Rows::columns<KnownFact>("known_fact."_L1) + u",\n"_s
        + sqlText("facts_of_person"_L1);
    constexpr int own = std::tuple_size_v<decltype(Table<KnownFact>::fields)>;
    CALLWELL_LET(Query query, connection.query(sql, {toSql(person)}));
    QList<FactRow> rows;
    while (query.next()) {
        FactRow row{.fact = Rows::read<KnownFact>(query),
                    .sourceKind = sqlAs<ActivityKind>(query.value(own)),
                    .memberName = query.text(own + 1)};
        row.superseded = !rows.isEmpty() && rows.last().fact.key == row.fact.key;
        rows.append(row);
    }
    markDisagreement(rows);
    return rows;
}

// Of the members in that column of that table; nobody where one works alone.
Result<QHash<MemberId, QString>> namesOf(Connection &connection, QLatin1StringView table,
                                         QLatin1StringView column, PersonId person)
{
    CALLWELL_LET(Query query,
                 connection.query(u"SELECT id, name FROM member WHERE id IN "
                                  "(SELECT %2 FROM %1 WHERE person_id = ?1) "
                                  "AND (SELECT count(*) FROM member) > 1"_s.arg(table, column),
                                  {toSql(person)}));
    QHash<MemberId, QString> names;
    while (query.next())
        names.insert(sqlAs<MemberId>(query.value(0)), query.text(1));
    return names;
}

} // namespace

Result<PersonDetails> PersonStore::details(PersonId asked) const
{
    PersonDetails details;
    CALLWELL_ASSIGN(details.person, Rows::get<Person>(m_connection, asked));
    if (!details.person.mergedInto.isNull())
        CALLWELL_ASSIGN(details.person, Rows::get<Person>(m_connection, details.person.mergedInto));
    const PersonId person = details.person.id;
    if (!details.person.organisation.isNull()) {
        CALLWELL_ASSIGN(details.organisation,
                        Rows::get<Organisation>(m_connection, details.person.organisation));
    }
    const QVariantList key{toSql(person)};
    const auto mine = "WHERE person_id = ?1"_L1;
    const auto newestFirst = "WHERE person_id = ?1 ORDER BY at DESC"_L1;
    CALLWELL_ASSIGN(details.emailAddresses, Rows::select<EmailAddress>(m_connection, mine, key));
    CALLWELL_ASSIGN(details.phoneNumbers, Rows::select<PhoneNumber>(m_connection, mine, key));
    CALLWELL_ASSIGN(details.profiles, Rows::select<PublicProfile>(m_connection, mine, key));
    CALLWELL_ASSIGN(details.finders,
                    namesOf(m_connection, "public_profile"_L1, "found_by_id"_L1, person));
    CALLWELL_ASSIGN(details.consents, Rows::select<Consent>(m_connection, newestFirst, key));
    CALLWELL_ASSIGN(details.facts, factsOf(m_connection, person));
    CALLWELL_ASSIGN(details.around, aroundOf(m_connection, person));
    CALLWELL_ASSIGN(details.cameOf, ReferralStore(m_connection).cameOf(person));
    CALLWELL_ASSIGN(details.leads,
                    Rows::select<Lead>(m_connection,
                                       "WHERE person_id = ?1 "
                                       "ORDER BY closed_at IS NOT NULL, created_at DESC"_L1,
                                       key));
    CALLWELL_ASSIGN(details.owners, namesOf(m_connection, "lead"_L1, "owner_id"_L1, person));
    CALLWELL_ASSIGN(details.inquiries,
                    Rows::select<Inquiry>(m_connection,
                                          "WHERE person_id = ?1 "
                                          "ORDER BY answer_id IS NOT NULL, asked_at DESC"_L1,
                                          key));
    CALLWELL_ASSIGN(
        details.objections,
        Rows::select<Objection>(m_connection, "WHERE person_id = ?1 ORDER BY id DESC"_L1, key));
    CALLWELL_ASSIGN(
        details.alternatives,
        Rows::select<Alternative>(m_connection, "WHERE person_id = ?1 ORDER BY id DESC"_L1, key));
    CALLWELL_ASSIGN(
        details.tasks,
        Rows::select<Task>(m_connection,
                           "WHERE person_id = ?1 AND done_at IS NULL ORDER BY due_at"_L1, key));
    CALLWELL_ASSIGN(details.preparations,
                    Rows::select<Preparation>(m_connection, newestFirst, key));
    CALLWELL_ASSIGN(
        details.closingRecords,
        Rows::select<ClosingRecord>(m_connection,
                                    "WHERE lead_id IN (SELECT id FROM lead WHERE person_id = ?1) "
                                    "ORDER BY at DESC"_L1,
                                    key));
    return details;
}

} // namespace Callwell

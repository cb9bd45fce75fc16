// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support.h"
#include "sync/faketeam.h"

#include "store/soundness.h"
#include "store/writeturn.h"
#include "sync/attention.h"
#include "sync/round.h"

namespace Callwell {
using namespace Qt::StringLiterals;

/*! A store, and a server that is told what to answer: two people, Ada and Ben, are there. */
class RoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>(TestWorkspace::Members::Nobody);
        m_team = {};
        m_team.greeting = {.schema = 1,
                           .epoch = number(200),
                           .time = m_workspace->clock().now().toMSecsSinceEpoch(),
                           .member = number(100),
                           .role = u"rep"_s};
        for (const QLatin1StringView table : syncedTables()) {
            const auto columns = syncedColumns(store(), table);
            VERIFY_OK(columns);
            for (const SyncedColumn &column : *columns) {
                m_team.greeting.tables[table].insert(column.name,
                                                     column.blob         ? u"uuid"_s
                                                         : column.number ? u"bigint"_s
                                                                         : u"text"_s);
            }
        }
        m_team.write(u"member"_s, number(100),
                     {{u"name"_s, u"Rep"_s}, {u"role"_s, u"rep"_s}, {u"team"_s, QString()}});
        m_team.write(u"person"_s, number(1), person(u"Ada"_s));
        m_team.write(u"person"_s, number(2), person(u"Ben"_s));
        VERIFY_OK(prepareForRounds(store()));
        VERIFY_OK(inTurn(store(), [&] { return SyncState{.laptop = number(250)}.write(store()); }));
    }

protected:
    static QUuid number(int n)
    {
        return QUuid::fromRfc4122(
            QByteArray(QByteArray::fromHex("0190") + QByteArray(13, '\0') + static_cast<char>(n)));
    }

    static QJsonObject person(const QString &given, const QString &note = {})
    {
        return {{u"given_name"_s, given},          {u"family_name"_s, u"Roe"_s},
                {u"job_title"_s, QString()},       {u"buyer_role"_s, u"unknown"_s},
                {u"address"_s, QString()},         {u"language"_s, QString()},
                {u"time_zone"_s, QString()},       {u"note"_s, note},
                {u"created_at"_s, 1700000000000LL}};
    }

    [[nodiscard]] Connection &store() { return m_workspace->store(); }
    [[nodiscard]] QDateTime now() { return m_workspace->clock().now(); }

    [[nodiscard]] Result<RoundReport> round()
    {
        FakeGateway gateway(m_team);
        return Round(store(), gateway, m_workspace->clock()).run();
    }

    [[nodiscard]] SyncState state() { return **SyncState::read(store()); }

    void rename(const QUuid &id, const QString &given)
    {
        VERIFY_OK(inGroup(store(), {.kind = u"edit_person"_s, .at = now()}, [&]() -> Done {
            CALLWELL_LET(Person person, Rows::get<Person>(store(), PersonId(id)));
            person.givenName = given;
            return Rows::update(store(), person);
        }));
    }

    [[nodiscard]] QString one(const QString &sql, const QVariantList &values = {})
    {
        auto query = store().query(sql, values);
        return query && query->next() ? query->text(0) : u"nothing"_s;
    }
    [[nodiscard]] QString names()
    {
        return one(u"SELECT group_concat(given_name ORDER BY given_name) FROM person"_s);
    }
    [[nodiscard]] QString field(const QUuid &id, const QString &column)
    {
        return one(u"SELECT %1 FROM person WHERE id = ?1"_s.arg(column), {toSql(id)});
    }
    [[nodiscard]] int count(const QString &table)
    {
        return one(u"SELECT count(*) FROM "_s + table).toInt();
    }
    [[nodiscard]] int changes() { return count(u"change"_s); }
    [[nodiscard]] QString nameThere(const QUuid &id)
    {
        return m_team.tables[u"person"_s][id].content.value("given_name"_L1).toString();
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    FakeTeam m_team;
};

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/benchteam.h"

#include "sync/postgresgateway.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// Persons with a lead and activities each; the triggers' work is done by hand.
constexpr auto fill = R"(
ALTER TABLE data.person DISABLE TRIGGER USER;
ALTER TABLE data.lead DISABLE TRIGGER USER;
ALTER TABLE data.activity DISABLE TRIGGER USER;
INSERT INTO data.person (id, given_name, family_name, job_title, created_at, _scope, _home)
SELECT md5('p' || i)::uuid, 'Given ' || i, 'Family ' || i, 'Head of ' || i % 100,
       1700000000000 + i, 3, 3
FROM generate_series(%2, %1) i;
INSERT INTO data.lead (id, person_id, interest, stage, owner_side, hand_raise, next_step,
                       next_step_at, created_at, _scope)
SELECT md5('l' || i)::uuid, md5('p' || i)::uuid, 'Interest ' || i, 'new', 'sales', 'yes', 'call',
       1700000000000 + i, 1700000000000 + i, 3 FROM generate_series(%2, %1) i;
INSERT INTO data.activity (id, person_id, lead_id, kind, at, words, attempt, _scope)
SELECT md5('a' || i || '/' || j)::uuid, md5('p' || i)::uuid, md5('l' || i)::uuid,
       CASE j WHEN 1 THEN 'note' ELSE 'call_attempt' END, 1700000000000 + i + j * 1000,
       'What was said the time before that one, number ' || j, 0, 3
FROM generate_series(%2, %1) i, generate_series(1, %3) j;
ALTER TABLE data.person ENABLE TRIGGER USER;
ALTER TABLE data.lead ENABLE TRIGGER USER;
ALTER TABLE data.activity ENABLE TRIGGER USER;
UPDATE sync.meta SET daily_rows = 1000000000, notice_rows = 1000000000, pull_rows = 100000;
ANALYZE;
)";

// What api's functions do: with the rights of their owner, for whom the policies count.
constexpr auto asking = R"(
CREATE SCHEMA IF NOT EXISTS ask;
GRANT USAGE ON SCHEMA ask TO PUBLIC;
CREATE OR REPLACE FUNCTION ask.walled(statement text) RETURNS bigint LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    n bigint;
BEGIN
    EXECUTE statement INTO n;
    RETURN n;
END $$;
CREATE OR REPLACE FUNCTION ask.plain(statement text) RETURNS bigint LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    n bigint;
BEGIN
    EXECUTE statement INTO n;
    RETURN n;
END $$;
ALTER FUNCTION ask.walled(text) OWNER TO callwell_api;
GRANT EXECUTE ON FUNCTION ask.walled(text) TO PUBLIC;
)";

std::unique_ptr<GatewayConnection> connection(const BenchTeam &team, const QString &login)
{
    return must(GatewayConnection::open(team.server().address(BenchTeam::database(), login),
                                        TestServer::password()));
}

struct Answer
{
    qint64 value = 0;
    double time = 1e9; ///< seconds, of the fastest of five
};

Answer ask(GatewayConnection &connection, const QString &function, const QString &question)
{
    Answer answer;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto rows =
            must(connection.select(u"SELECT ask.%1($ask$%2$ask$)"_s.arg(function, question)));
        answer.time = qMin(answer.time, seconds(timer));
        answer.value = rows.first().first().toLongLong();
    }
    return answer;
}

} // namespace

BenchTeam BenchTeam::made()
{
    BenchTeam team;
    must(team.m_server.freshWorkspace(database()));
    const auto add = [&](const QString &login, const QString &name, const QString &role) {
        must(team.m_server.addUser(database(), login, name, role, u"north"_s));
    };
    add(u"bench_mara"_s, u"Mara"_s, u"manager"_s);
    add(u"bench_anna"_s, u"Anna"_s, u"rep"_s);
    add(u"bench_ben"_s, u"Ben"_s, u"rep"_s);
    team.m_admin = must(team.m_server.superuser(database()));
    return team;
}

void BenchTeam::growTo(int leads, int activities)
{
    must(m_admin->runScript(QString::fromLatin1(fill).arg(leads).arg(m_leads + 1).arg(activities)));
    m_leads = leads;
}

std::unique_ptr<Gateway> BenchTeam::session(const QString &login) const
{
    return must(PostgresGateway::open(m_server.address(database(), login), TestServer::password()));
}

Figure pullFigure(BenchTeam &team)
{
    const auto gateway = team.session(u"bench_mara"_s);
    double best = 1e9;
    double bare = 1e9;
    for (int i = 0; i < 5; ++i) {
        const QString cursor = must(gateway->hello({})).cursor;
        must(team.admin().runScript(
            u"UPDATE data.lead SET interest = 'again %1' WHERE id IN "
            "(SELECT md5('l' || i)::uuid FROM generate_series(1, 1000) i)"_s.arg(i)));
        QElapsedTimer timer;
        timer.start();
        int rows = 0;
        must(gateway->pull(cursor, [&](const ServerRow &) {
            ++rows;
            return Done();
        }));
        best = qMin(best, seconds(timer));
        if (rows != 1000)
            qFatal("%d rows instead of 1000", rows);
        timer.start();
        must(team.admin().select(u"SELECT * FROM data.lead WHERE id IN (SELECT md5('l' || i)::uuid "
                                 "FROM generate_series(1, 1000) i)"_s));
        bare = qMin(bare, seconds(timer));
    }
    return {.name = u"pull of 1,000 changed among %1 leads"_s.arg(team.leads()),
            .value = best * 1000,
            .unit = u"ms"_s,
            .against = u"bare query, %1 ms"_s.arg(bare * 1000, 0, 'f', 1),
            .ratio = best / bare,
            .goal = u"at most 3"_s,
            .held = best / bare <= 3};
}

QList<Figure> wallFigures(BenchTeam &team)
{
    must(team.admin().runScript(QString::fromLatin1(asking)));
    const auto anna = connection(team, u"bench_anna"_s);
    // a copy is never parallel: neither is what is compared
    must(team.admin().runScript(u"SET max_parallel_workers_per_gather = 0"_s));
    QList<Figure> figures;
    const auto compare = [&](const QString &name, const QString &question) {
        const Answer walled = ask(*anna, u"walled"_s, question);
        const Answer plain = ask(team.admin(), u"plain"_s, question);
        if (walled.value != plain.value || plain.value == 0)
            qFatal("%s: %lld with the policies, %lld without", qPrintable(name), walled.value,
                   plain.value);
        const double ratio = walled.time / plain.time;
        figures.append({.name = name,
                        .value = walled.time * 1000,
                        .unit = u"ms"_s,
                        .against = u"without policies, %1 ms"_s.arg(plain.time * 1000, 0, 'f', 1),
                        .ratio = ratio,
                        .goal = u"at most 2"_s,
                        .held = ratio <= 2});
    };
    // as api.rows() asks: a list of keys
    const QString some =
        u"ANY (ARRAY(SELECT md5('l' || i)::uuid FROM generate_series(1, 1000) i))"_s;
    for (const QString &table : {u"person"_s, u"lead"_s, u"activity"_s}) {
        compare(u"policies: all of %1 read"_s.arg(table),
                u"SELECT sum(length(t::text)) FROM data.%1 t"_s.arg(table));
    }
    compare(u"policies: 1,000 leads by their keys"_s,
            u"SELECT sum(length(t::text)) FROM data.lead t WHERE id = "_s + some);
    compare(u"policies: the activities of 1,000 leads"_s,
            u"SELECT sum(length(t::text)) FROM data.activity t WHERE lead_id = "_s + some);
    return figures;
}

} // namespace Callwell

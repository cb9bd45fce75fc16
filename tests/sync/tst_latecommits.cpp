// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/writeturn.h"
#include "support.h"
#include "sync/agreement.h"
#include "sync/postgresgateway.h"
#include "sync/round.h"
#include "sync/testserver.h"

#include <thread>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

constexpr int writers = 12;
constexpr auto database = "late"_L1;
constexpr auto login = "late_anna"_L1;

// One commit: new words on the writer's lead, and a note. One in fifty takes its time between
// writing and committing, so that later ones overtake. Beside it a client that keeps a number.
const auto prepared = uR"(
UPDATE sync.meta SET daily_rows = 1000000000;
CREATE SCHEMA t;
CREATE FUNCTION t.key(n int) RETURNS uuid LANGUAGE sql IMMUTABLE AS
$$ SELECT md5('late' || n)::uuid $$;
INSERT INTO data.person (id, buyer_role, created_at)
SELECT t.key(n), 'unknown', 1700000000000 FROM generate_series(0, 12) n;
INSERT INTO data.lead (id, person_id, stage, owner_side, owner_id, hand_raise, created_at)
SELECT t.key(n), t.key(n), 'new', 'sales', '%1', 'not_asked', 1700000000000
FROM generate_series(0, 12) n;
CREATE FUNCTION t.write(n int, seconds float) RETURNS void LANGUAGE sql AS $$
    INSERT INTO data.activity (id, person_id, lead_id, kind, at)
    VALUES (gen_random_uuid(), t.key(n), t.key(n), 'note', 1700000000000);
    UPDATE data.person SET note = gen_random_uuid()::text WHERE id = t.key(n);
    SELECT pg_sleep(seconds);
$$;
CREATE TABLE t.numbered (id uuid PRIMARY KEY);
CREATE TABLE t.mark AS SELECT pg_current_xact_id() AS mark;
CREATE FUNCTION t.by_number() RETURNS void LANGUAGE sql AS $$
    WITH news AS (INSERT INTO t.numbered SELECT id FROM data.activity
                  WHERE _xid > (SELECT mark FROM t.mark) ON CONFLICT DO NOTHING)
    UPDATE t.mark SET mark = greatest(mark, (SELECT max(_xid) FROM data.activity));
$$;
)"_s;

} // namespace

class TestLateCommits : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] Done round(Connection &store) const
    {
        CALLWELL_LET(
            const auto gateway,
            PostgresGateway::open(m_server.address(database, login), TestServer::password()));
        CALLWELL_TRY(Round(store, *gateway, SystemClock()).run());
        return {};
    }

    /*! Commits so many times. */
    [[nodiscard]] Done write(int writer, int commits) const
    {
        CALLWELL_LET(const auto connection, m_server.superuser(database));
        for (int i = 0; i < commits; ++i) {
            CALLWELL_TRY(connection->select(u"SELECT t.write($1, $2)"_s,
                                            {writer, i % 50 == writer ? 0.03 : 0.0}));
        }
        return {};
    }

    TestServer m_server = TestServer::started();

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    // CALLWELL_COMMITS says how many (without it 2,400); with it one stays open for a minute.
    void nothingIsMissedWhoeverCommitsLate()
    {
        const int asked = qEnvironmentVariableIntValue("CALLWELL_COMMITS");
        const int commits = ((asked > 0 ? asked : 2400) + writers - 1) / writers;
        VERIFY_OK(m_server.freshWorkspace(database));
        const auto member = m_server.addUser(database, login, u"Anna"_s, u"rep"_s, u"north"_s);
        VERIFY_OK(member);
        const auto admin = m_server.superuser(database);
        VERIFY_OK(admin);
        VERIFY_OK((*admin)->runScript(prepared.arg(member->toString(QUuid::WithoutBraces))));
        const QTemporaryDir folder;
        const auto store =
            Connection::open(folder.filePath(u"late.callwell"_s), Connection::Mode::Create);
        VERIFY_OK(store);
        VERIFY_OK(prepareForRounds(**store));
        VERIFY_OK(inTurn(**store,
                         [&] { return SyncState{.laptop = UuidSource().next(1)}.write(**store); }));
        VERIFY_OK(round(**store));

        std::atomic_int busy = writers + 1;
        std::array<Done, writers + 1> ends;
        std::vector<std::jthread> threads;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([&, writer] {
                ends.at(static_cast<size_t>(writer)) = write(writer, commits);
                --busy;
            });
        }
        threads.emplace_back([&] { // it has written, and commits long after
            ends.back() =
                m_server
                    .sql(database, u"SELECT t.write($1, $2)"_s, {writers, asked > 0 ? 60.0 : 1.0})
                    .transform([](const auto &) { });
            --busy;
        });
        int rounds = 0;
        while (busy > 0) {
            VERIFY_OK(round(**store));
            VERIFY_OK((*admin)->select(u"SELECT t.by_number()"_s));
            ++rounds;
        }
        threads.clear();
        for (const Done &end : ends)
            VERIFY_OK(end);
        VERIFY_OK(round(**store));
        VERIFY_OK((*admin)->select(u"SELECT t.by_number()"_s));

        const auto made = (*admin)->select(
            u"SELECT count(*), (SELECT count(*) FROM t.numbered) FROM data.activity"_s);
        VERIFY_OK(made);
        const qint64 all = made->first().at(0).toLongLong();
        QCOMPARE(all, commits * writers + 1);
        qInfo("%lld commits, %d rounds meanwhile; a number as cursor would have missed %lld", all,
              rounds, all - made->first().at(1).toLongLong());
        // or the writers did not overtake each other, and nothing was tried
        QVERIFY(made->first().at(1).toLongLong() < all);
        QVERIFY(rounds > 1);
        const auto gateway =
            PostgresGateway::open(m_server.address(database, login), TestServer::password());
        VERIFY_OK(gateway);
        QCOMPARE(differenceToServer(**store, **gateway), Result<QString>(QString()));
        QCOMPARE(faultOf(**store), Result<QString>(QString()));
    }
};

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsSet("CALLWELL_COMMITS"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    const QCoreApplication application(argc, argv);
    TestLateCommits test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_latecommits.moc"

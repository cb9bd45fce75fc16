// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/serverturn.h"
#include "support.h"
#include "sync/attention.h"
#include "sync/joiningfile.h"
#include "sync/syncstate.h"
#include "usecase/jointeam.h"
#include "usecase/settlein.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

class TestJoinTeam : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"team.callwell"_s); }

    [[nodiscard]] static ServerAddress address(const QString &login = u"ada"_s)
    {
        return {.host = u"db.example"_s, .database = u"callwell"_s, .login = login};
    }

    [[nodiscard]] std::unique_ptr<Connection> opened() const
    {
        return Connection::open(path(), Connection::Mode::ReadWrite).value();
    }

    [[nodiscard]] Session session(Connection &store)
    {
        return {.store = store, .clock = m_clock, .uuids = m_uuids};
    }

    // As the first rounds leave it.
    [[nodiscard]] static Done arrive(Connection &store, const QString &role, const QString &cursor)
    {
        return inTurn(store, [&]() -> Done {
            CALLWELL_LET(auto state, SyncState::read(store));
            state->member = QUuid(u"018f0000-0000-7000-8000-000000000009"_s);
            state->role = role;
            state->cursor = cursor;
            return state->write(store);
        });
    }

    [[nodiscard]] static SettleIn input()
    {
        return {.memberName = u"Nobody"_s, .outcomes = {{u"Agreed"_s, GoodFor::Good}}};
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void aNewStoreBelongsToTheTeam()
    {
        VERIFY_OK(joinTeam(path(), address(), m_clock));
        const auto store = opened();
        const auto state = SyncState::read(*store).value();
        QVERIFY(state);
        QVERIFY(!state->laptop.isNull());
        QCOMPARE(state->laptop.data3 >> 12, 7); // version
        QCOMPARE(parseJoiningFile(state->server, {}).value(), address());
        QVERIFY(state->cursor.isEmpty());
        QCOMPARE(readWaiting(*store, 10).value().size(), 0);
    }

    void whoJoinsAgainIsTheSameLaptopWithTheNewAddress()
    {
        VERIFY_OK(joinTeam(path(), address(), m_clock));
        const auto first = SyncState::read(*opened()).value();
        VERIFY_OK(joinTeam(path(), address(), m_clock));
        QCOMPARE(SyncState::read(*opened()).value()->laptop, first->laptop);
    }

    void aStoreOfSomebodyElseIsRefusedAndStaysAsItIs_data()
    {
        QTest::addColumn<bool>("joined");
        QTest::addColumn<QString>("rule");
        QTest::newRow("it has work of its own") << false << u"store_has_own_work"_s;
        QTest::newRow("it is another login's") << true << u"store_of_another_team"_s;
    }

    void aStoreOfSomebodyElseIsRefusedAndStaysAsItIs()
    {
        QFETCH(bool, joined);
        QFETCH(QString, rule);
        if (joined) {
            VERIFY_OK(joinTeam(path(), address(u"bea"_s), m_clock));
        } else {
            const auto store = Connection::open(path(), Connection::Mode::Create).value();
            Session mine = session(*store);
            VERIFY_OK(settleIn(mine, input()));
        }
        const auto before = SyncState::read(*opened()).value();
        const Done done = joinTeam(path(), address(), m_clock);
        QVERIFY(!done);
        QCOMPARE(done.error().arguments, QStringList{rule});
        const auto after = SyncState::read(*opened()).value();
        QCOMPARE(after.has_value(), before.has_value());
        if (after)
            QCOMPARE(after->server, before->server);
    }

    void whoSitsThereIsWhomTheServerKnows()
    {
        VERIFY_OK(joinTeam(path(), address(), m_clock));
        const auto store = opened();
        Session here = session(*store);
        QCOMPARE(settleIn(here, input()).error().code, ErrorCode::NotFound);
        VERIFY_OK(arrive(*store, u"rep"_s, {}));
        QCOMPARE(settleIn(here, input()).value().toString(),
                 u"018f0000-0000-7000-8000-000000000009"_s);
        QCOMPARE(Rows::select<Member>(*store, {}).value().size(), 0);
    }

    void aTeamWithoutOutcomesIsFurnishedOnceByWhoMay_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("cursor");
        QTest::addColumn<int>("groups");
        QTest::newRow("a manager does") << u"manager"_s << u"1:1:"_s << 1;
        QTest::newRow("an administrator does") << u"administrator"_s << u"1:1:"_s << 1;
        QTest::newRow("a rep does not") << u"rep"_s << u"1:1:"_s << 0;
        QTest::newRow("not before all was loaded") << u"manager"_s << QString() << 0;
    }

    void aTeamWithoutOutcomesIsFurnishedOnceByWhoMay()
    {
        QFETCH(QString, role);
        QFETCH(QString, cursor);
        QFETCH(int, groups);
        VERIFY_OK(joinTeam(path(), address(), m_clock));
        const auto store = opened();
        VERIFY_OK(arrive(*store, role, cursor));
        Session here = session(*store);
        QCOMPARE(furnishTeam(here, input()).value(), groups == 1);
        QCOMPARE(Rows::select<CallOutcome>(*store, {}).value().size(), groups);
        const auto waiting = readWaiting(*store, 10).value();
        QCOMPARE(waiting.size(), groups); // it is sent as one
        QVERIFY(!furnishTeam(here, input()).value());
    }

    void eachTeamHasAFileOfItsOwn()
    {
        QCOMPARE(teamFileName(address()), teamFileName(address()));
        QVERIFY(teamFileName(address()) != teamFileName(address(u"bea"_s)));
        QVERIFY(!teamFileName(address(u"../x"_s)).contains(u'/'));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC)};
    UuidSource m_uuids{1};
};

QTEST_GUILESS_MAIN(TestJoinTeam)
#include "tst_jointeam.moc"

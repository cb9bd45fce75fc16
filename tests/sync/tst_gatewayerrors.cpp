// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gatewaytest.h"

#include <QTcpServer>
#include <QtConcurrentRun>

using namespace Callwell;
using namespace Qt::StringLiterals;

class TestGatewayErrors : public QObject
{
    Q_OBJECT

private:
    using Opened = std::unique_ptr<PostgresGateway>;
    using Change = std::function<void(ServerAddress &, QString &)>;

    Result<Opened> anna() const
    {
        return PostgresGateway::open(m_server.address(m_database, u"anna"_s),
                                     TestServer::password());
    }
    Done sql(const QString &statement) const
    {
        if (auto done = m_server.sql(m_database, statement); !done)
            return std::unexpected(done.error());
        return {};
    }

    TestServer m_server = TestServer::started();
    QString m_database = u"errors"_s;
    QUuid m_laptop = numbered(0xa);

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }
    void init()
    {
        VERIFY_OK(m_server.freshWorkspace(m_database));
        VERIFY_OK(m_server.addUser(m_database, u"anna"_s, u"Anna"_s, u"rep"_s, u"north"_s));
    }

    void whatIsWrongAtTheDoorIsSaid_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, ErrorCode code, const QStringList &arguments,
                            const Change &change) {
            QTest::newRow(name) << change << code << arguments;
        };
        const auto host = [&](const char *name, const QString &given) {
            row(name, ErrorCode::ServerUnreachable, {given},
                [given](ServerAddress &address, QString &) { address.host = given; });
        };
        row("the password is wrong", ErrorCode::ServerRefused, {u"anna"_s, u"localhost"_s},
            [](ServerAddress &, QString &password) { password = u"' or 1=1 \\"_s; });
        row("no password was given", ErrorCode::PasswordMissing, {u"anna"_s, u"localhost"_s},
            [](ServerAddress &, QString &password) { password.clear(); });
        row("the password holds a NUL", ErrorCode::ServerRefused, {u"anna"_s, u"localhost"_s},
            [](ServerAddress &, QString &password) { password += QChar(0) + u"x"_s; });
        const QString name = u"no' \"body\\; sslmode=disable ö"_s;
        row("nobody has that name", ErrorCode::ServerRefused, {name, u"localhost"_s},
            [name](ServerAddress &address, QString &) { address.login = name; });
        row("there is no such database", ErrorCode::ServerNotOurs, {u"localhost"_s, name},
            [name](ServerAddress &address, QString &) { address.database = name; });
        row("nobody listens there", ErrorCode::ServerUnreachable, {u"localhost"_s},
            [](ServerAddress &address, QString &) { address.port = 1; });
        row("there is no such port", ErrorCode::ServerUnreachable, {u"localhost"_s},
            [](ServerAddress &address, QString &) { address.port = 70000; });
        host("there is no host", {});
        host("there is no such host", u"nowhere.invalid"_s);
        host("there is no such folder", u"/dev/null/none"_s);
        host("the host hides a socket", u"@evil"_s);
        host("the host is two", u"localhost,/tmp"_s);
        host("the host is options", u"localhost' sslmode='disable"_s);
        host("the host holds a NUL", u"localhost"_s + QChar(0) + u".evil.example"_s);
    }
    void whatIsWrongAtTheDoorIsSaid()
    {
        QFETCH(Change, change);
        QFETCH(ErrorCode, code);
        QFETCH(QStringList, arguments);
        ServerAddress address = m_server.address(m_database, u"anna"_s);
        QString password = TestServer::password();
        change(address, password);
        const auto opened = PostgresGateway::open(address, password);
        QVERIFY(!opened);
        QCOMPARE(errorForTests({opened.error().code, opened.error().arguments, {}}),
                 errorForTests({code, arguments, {}}));
        QVERIFY(password.isEmpty() || !opened.error().detail.contains(password));
    }

    void whoWaitsAtASilentDoorIsCalledBack()
    {
        QTcpServer silent; // takes the call, and says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        ServerAddress address = m_server.address(m_database, u"anna"_s);
        address.port = silent.serverPort();
        std::atomic_bool stop = false;
        const auto opened = QtConcurrent::run(
            [&] { return PostgresGateway::open(address, TestServer::password(), &stop).error(); });
        QVERIFY(silent.waitForNewConnection(5000));
        stop = true;
        QCOMPARE(opened.result().code, ErrorCode::Cancelled); // not: nobody answered in time
    }

    void aDatabaseWithoutAWorkspaceIsNotOurs()
    {
        auto gateway =
            PostgresGateway::open(m_server.address(u"postgres"_s, m_server.told("superuser"_L1)),
                                  m_server.told("password"_L1));
        VERIFY_OK(gateway);
        const auto greeting = (*gateway)->hello({});
        QVERIFY(!greeting);
        QCOMPARE(greeting.error().code, ErrorCode::ServerNotOurs);
        QCOMPARE(greeting.error().arguments, QStringList({u"localhost"_s, u"postgres"_s}));
    }

    void whoHasTooManySessionsWaits()
    {
        VERIFY_OK(sql(u"ALTER ROLE anna CONNECTION LIMIT 1"_s));
        const auto first = anna();
        VERIFY_OK(first);
        const auto second = anna();
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::ServerFull);
        QCOMPARE(second.error().arguments, QStringList{u"localhost"_s});
    }

    void whoWasRemovedIsRefused()
    {
        auto before = anna();
        VERIFY_OK(before);
        VERIFY_OK((*before)->hello({}));
        VERIFY_OK(sql(u"UPDATE sync.account SET removed_at = now()"_s));
        const auto greeting = (*before)->hello({});
        QVERIFY(!greeting);
        QCOMPARE(greeting.error().code, ErrorCode::ServerRefused);
        QCOMPARE(greeting.error().arguments, QStringList({u"anna"_s, u"localhost"_s}));
        VERIFY_OK(sql(u"DROP ROLE anna"_s));
        QCOMPARE(anna().error().code, ErrorCode::ServerRefused);
    }

    void whatIsWrongWithALaptopIsSaid()
    {
        auto gateway = anna();
        VERIFY_OK(gateway);
        const QByteArray one = Said::oneGroup({Said::person(numbered(1), u"one"_s)});
        const QByteArray two = Said::oneGroup({Said::person(numbered(2), u"two"_s)});
        const auto said = [](const auto &result) {
            return result ? QString()
                          : errorForTests({result.error().code, result.error().arguments, {}});
        };
        QCOMPARE(said((*gateway)->push(m_laptop, 1, one)), u"ServerUnknownLaptop () "_s);
        VERIFY_OK((*gateway)->join(m_laptop, 1));
        VERIFY_OK((*gateway)->push(m_laptop, 1, one));
        QCOMPARE(said((*gateway)->push(m_laptop, 3, two)), u"ServerGap (1) "_s);
        QCOMPARE(said((*gateway)->push(m_laptop, 1, two)), u"ServerCloned (1) "_s);
        QCOMPARE(said((*gateway)->push(m_laptop, 2, "no JSON")), u"ServerFailed (localhost) "_s);
        QCOMPARE(said((*gateway)->digest(u"no_such_table"_s)), u"ServerFailed (localhost) "_s);
        QCOMPARE(said((*gateway)->digest(u"lead"_s + QChar(0))), u"ServerFailed (localhost) "_s);
        const auto drop = [](const ServerRow &) {
            return Done();
        };
        const auto dropPage = [](std::span<const PageField>) {
            return Done();
        };
        QCOMPARE(said((*gateway)->page(u"lead"_s, {u"id"_s}, {}, 1, dropPage)),
                 u"ServerFailed (localhost) "_s); // nothing was said of its columns yet
        const auto greeting = (*gateway)->hello(m_laptop);
        VERIFY_OK(greeting);
        QCOMPARE(said((*gateway)->page(u"lead"_s, {u"\"; DROP"_s}, {}, 1, dropPage)),
                 u"ServerFailed (localhost) "_s);
        QCOMPARE(said((*gateway)->pull(u"no cursor"_s, drop)), u"ServerFailed (localhost) "_s);
        VERIFY_OK(sql(u"UPDATE sync.meta SET epoch = gen_random_uuid()"_s));
        QCOMPARE(said((*gateway)->pull(greeting->cursor, drop)), u"ServerExpired () "_s);
        QCOMPARE(said((*gateway)->push(m_laptop, 2, two)), u"ServerExpired () "_s);
        QCOMPARE(said((*gateway)->noteExport(1)), QString());
        VERIFY_OK(sql(u"UPDATE sync.meta SET daily_rows = 10"_s));
        QCOMPARE(said((*gateway)->noteExport(100)), u"ServerCeiling (localhost) "_s);
        // none of this hurt the session
        VERIFY_OK((*gateway)->hello({}));
    }

    void aSessionThatIsEndedCannotBeUsed_data()
    {
        QTest::addColumn<bool>("power");
        QTest::newRow("by the server") << false;
        QTest::newRow("by its power") << true;
    }
    void aSessionThatIsEndedCannotBeUsed()
    {
        QFETCH(bool, power);
        auto gateway = anna();
        VERIFY_OK(gateway);
        VERIFY_OK((*gateway)->hello({}));
        VERIFY_OK(power ? m_server.stop(TestServer::Stop::AtOnce)
                        : m_server.endSessions(u"anna"_s));
        for (int i = 0; i < 2; ++i) {
            const auto greeting = (*gateway)->hello({});
            QVERIFY(!greeting);
            QCOMPARE(greeting.error().code, ErrorCode::ServerUnreachable);
        }
        if (power) {
            QCOMPARE(anna().error().code, ErrorCode::ServerUnreachable);
            VERIFY_OK(m_server.start());
        }
        gateway = anna();
        VERIFY_OK(gateway);
        VERIFY_OK((*gateway)->hello({}));
    }

    void aScriptStandsOrFallsAsAWhole()
    {
        auto superuser = m_server.superuser(m_database);
        VERIFY_OK(superuser);
        const auto half = (*superuser)->runScript(u"CREATE TABLE one (); SELECT 1/0"_s);
        QVERIFY(!half);
        QCOMPARE(half.error().code, ErrorCode::ServerFailed);
        QVERIFY(half.error().detail.contains(u"division by zero"_s));
        VERIFY_OK((*superuser)->runScript(u"CREATE TABLE one (); CREATE TABLE two ()"_s));
        const auto said = (*superuser)
                              ->select(u"SELECT to_regclass('two') IS NOT NULL, 1::int, "
                                       u"9223372036854775807, 0.5::float8, "
                                       "NULL, $1::text[], $2::text"_s,
                                       {QStringList{u"a,\"b\\"_s, u"NULL"_s}, u""_s});
        VERIFY_OK(said);
        const QVariantList expected{true, qlonglong(1), qlonglong(9'223'372'036'854'775'807),
                                    0.5,  QVariant(),   u"{\"a,\\\"b\\\\\",\"NULL\"}"_s,
                                    u""_s};
        QCOMPARE(said->first(), expected);
    }

    void aSocketOfThisMachineIsGoneToAsWell()
    {
        ServerAddress address = m_server.address(m_database, u"anna"_s);
        address.host = m_server.told("sockets"_L1);
        VERIFY_OK(PostgresGateway::open(address, TestServer::password()));
        QCOMPARE(PostgresGateway::open(address, {}).error().code, ErrorCode::PasswordMissing);
        QCOMPARE(PostgresGateway::open(address, u"wrong"_s).error().code, ErrorCode::ServerRefused);
    }
};

QTEST_GUILESS_MAIN(TestGatewayErrors)
#include "tst_gatewayerrors.moc"

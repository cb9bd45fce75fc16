// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/servertest.h"

#include "sync/joiningfile.h"
#include "sync/postgresgateway.h"

#include <QJsonArray>

using namespace Callwell;
using namespace Qt::StringLiterals;

class TestServerUsers : public QObject
{
    Q_OBJECT

    TestServer m_server = TestServer::started();
    ServerCtl m_ctl{m_server};

    // A login of that name whose password is "long enough".
    [[nodiscard]] CtlRun add(const QString &login, const QStringList &more = {})
    {
        writeFile(m_ctl.file(u"new"_s), "long enough\nnot this\n");
        return m_ctl.run(QStringList{u"add-user"_s, login, u"--name"_s, u"Nils Holm"_s,
                                     u"--new-password-file"_s, m_ctl.file(u"new"_s)}
                         + more);
    }
    [[nodiscard]] auto logIn(const QString &login, const QString &password = u"long enough"_s)
    {
        return GatewayConnection::open(m_server.address(u"team"_s, login), password);
    }
    // What the server says of them, by name of column.
    [[nodiscard]] QJsonObject listed(const QString &login)
    {
        const QJsonArray users = m_ctl.run({u"list-users"_s}).json().value(u"users"_s).toArray();
        for (const QJsonValue &user : users) {
            if (user.toObject().value(u"login"_s) == login)
                return user.toObject();
        }
        return {};
    }
    // What the server tells them in a session of their own.
    [[nodiscard]] Result<Greeting> greeting(const QString &login)
    {
        CALLWELL_LET(auto gateway,
                     PostgresGateway::open(m_server.address(u"team"_s, login), u"long enough"_s));
        return gateway->hello(QUuid());
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }
    void init()
    {
        VERIFY_OK(m_server.freshWorkspace(u"team"_s));
        VERIFY_OK(m_server.sql(u"team"_s, u"DROP ROLE IF EXISTS nils, anna, nadia"_s));
    }

    void whoIsAddedCanComeByTheirJoiningFile()
    {
        const QString path = m_ctl.file(u"nils.callwell-join"_s);
        const CtlRun run =
            m_ctl.run({u"add-user"_s, u"nils"_s, u"--name"_s, u"Nils Holm"_s, u"--role"_s,
                       u"manager"_s, u"--team"_s, u"north"_s, u"--join-file"_s, path});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QCOMPARE(run.json().value(u"join_file"_s), QJsonValue(path));
        const QString password = run.json().value(u"password"_s).toString();
        QVERIFY(password.size() >= 20);
        QVERIFY(!readFile(path).contains(password.toUtf8()));
        const auto address = readJoiningFile(path);
        VERIFY_OK(address);
        auto gateway = PostgresGateway::open(*address, password);
        VERIFY_OK(gateway);
        const auto greeting = (*gateway)->hello(QUuid());
        VERIFY_OK(greeting);
        QCOMPARE(greeting->name, u"Nils Holm"_s);
        QCOMPARE(greeting->role, u"manager"_s);
        QCOMPARE(greeting->team, u"north"_s);
        QCOMPARE(greeting->member, QUuid(run.json().value(u"member"_s).toString()));
    }

    void aJoiningFileNamesTheServerAsLaptopsKnowIt()
    {
        const QString path = m_ctl.file(u"anna.callwell-join"_s);
        writeFile(m_ctl.file(u"ca.pem"_s), m_server.certificate());
        const CtlRun run =
            add(u"anna"_s,
                {u"--join-file"_s, path, u"--host"_s, u"db.example.org"_s, u"--port"_s, u"6432"_s,
                 u"--certificate"_s, m_ctl.file(u"ca.pem"_s)});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        const auto address = readJoiningFile(path);
        VERIFY_OK(address);
        QCOMPARE(address->host, u"db.example.org"_s);
        QCOMPARE(address->port, 6432);
        QCOMPARE(address->login, u"anna"_s);
        QCOMPARE(address->certificate, m_server.certificate());
    }

    void thePasswordIsTheFirstLineOfTheFile()
    {
        const CtlRun run = add(u"nils"_s);
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QVERIFY(run.json().value(u"password"_s).isNull());
        VERIFY_OK(logIn(u"nils"_s));
        QCOMPARE(logIn(u"nils"_s, u"not this"_s).error().code, ErrorCode::ServerRefused);
        const auto kept =
            m_server.sql(u"team"_s, u"SELECT rolpassword FROM pg_authid WHERE rolname = 'nils'"_s);
        VERIFY_OK(kept);
        QVERIFY(kept->first().first().toString().startsWith(u"SCRAM-SHA-256$"_s));
    }

    void noMoreConnectionsThanAllowed()
    {
        QCOMPARE(add(u"nils"_s, {u"--connections"_s, u"2"_s}).exit, 0);
        const auto one = logIn(u"nils"_s);
        VERIFY_OK(one);
        const auto two = logIn(u"nils"_s);
        VERIFY_OK(two);
        QCOMPARE(logIn(u"nils"_s).error().code, ErrorCode::ServerFull);
    }

    void removingEndsSessionsAndLeavesTheMember()
    {
        QCOMPARE(add(u"nils"_s).exit, 0);
        const auto session = logIn(u"nils"_s);
        VERIFY_OK(session);
        const CtlRun run = m_ctl.run({u"remove-user"_s, u"nils"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        const auto answer = (*session)->select(u"SELECT 1"_s);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::ServerUnreachable);
        QCOMPARE(logIn(u"nils"_s).error().code, ErrorCode::ServerRefused);
        QVERIFY(listed(u"nils"_s).value(u"removed"_s).isString());
        const auto members =
            m_server.sql(u"team"_s, u"SELECT count(*) FROM data.member WHERE name = 'Nils Holm'"_s);
        VERIFY_OK(members);
        QCOMPARE(members->first().first().toInt(), 1);

        // the same member with a login again
        const QString member = listed(u"nils"_s).value(u"member"_s).toString();
        QCOMPARE(add(u"anna"_s, {u"--member"_s, member}).exit, 0);
        QCOMPARE(listed(u"anna"_s).value(u"member"_s).toString(), member);
    }

    void anotherRoleAndTeamHoldAtOnce()
    {
        QCOMPARE(add(u"nils"_s, {u"--team"_s, u"north"_s}).exit, 0);
        QCOMPARE(m_ctl.run({u"set-role"_s, u"nils"_s, u"marketer"_s}).exit, 0);
        QCOMPARE(m_ctl.run({u"set-team"_s, u"nils"_s, u"سوق الشمال"_s}).exit, 0);
        const auto now = greeting(u"nils"_s);
        VERIFY_OK(now);
        QCOMPARE(now->role, u"marketer"_s);
        QCOMPARE(now->team, u"سوق الشمال"_s);
        QCOMPARE(m_ctl.run({u"set-team"_s, u"nils"_s, QString()}).exit, 0);
        QCOMPARE(greeting(u"nils"_s)->team, QString());
        QCOMPARE(m_ctl.run({u"check"_s}).exit, 0);
    }

    void anotherPasswordHolds()
    {
        QCOMPARE(add(u"nils"_s).exit, 0);
        const CtlRun made = m_ctl.run({u"set-password"_s, u"nils"_s});
        QCOMPARE(made.exit, 0);
        VERIFY_OK(logIn(u"nils"_s, made.json().value(u"password"_s).toString()));
        QCOMPARE(logIn(u"nils"_s).error().code, ErrorCode::ServerRefused);
    }

    void anotherCeilingHolds()
    {
        QCOMPARE(add(u"nils"_s).exit, 0);
        const qint64 usual = greeting(u"nils"_s)->dailyRows;
        QCOMPARE(m_ctl.run({u"set-ceiling"_s, u"nils"_s, u"5000000000"_s}).exit, 0);
        QCOMPARE(greeting(u"nils"_s)->dailyRows, 5'000'000'000);
        QCOMPARE(m_ctl.run({u"set-ceiling"_s, u"nils"_s, u"default"_s}).exit, 0);
        QCOMPARE(greeting(u"nils"_s)->dailyRows, usual);
    }

    void namesAreKeptAsTheyAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("quotes of SQL") << u"O'Brien \"Bob\" \\'; DROP TABLE data.member; --"_s;
        QTest::newRow("the end of a body") << u"$$ $1 $body$ %s %1 {}"_s;
        QTest::newRow("from right to left") << u"نادية \u202Eعكس"_s;
        QTest::newRow("beyond the first plane") << u"𝒩ils 🙂"_s;
        QTest::newRow("like an option") << u"--role"_s;
    }
    void namesAreKeptAsTheyAre()
    {
        QFETCH(QString, name);
        const CtlRun run =
            m_ctl.run({u"add-user"_s, u"nils"_s, u"--name="_s + name, u"--team="_s + name});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QCOMPARE(listed(u"nils"_s).value(u"name"_s).toString(), name);
        QCOMPARE(listed(u"nils"_s).value(u"team"_s).toString(), name);
    }

    void aTerminalIsNotToldWhatToDo()
    {
        VERIFY_OK(
            m_server.addUser(u"team"_s, u"nils"_s, u"Nils\x1b[2J\nroot \u202E"_s, u"rep"_s, {}));
        const CtlRun run = runCtl({u"server"_s, u"list-users"_s, u"--url"_s,
                                   m_ctl.url(u"team"_s, m_server.told("superuser"_L1)),
                                   u"--password-file"_s, m_ctl.passwordFile()});
        QCOMPARE(run.exit, 0);
        QVERIFY(run.out.contains("Nils"));
        QVERIFY(!run.out.contains('\x1b'));
        QVERIFY(!run.out.contains("\u202E"));
        QCOMPARE(run.out.count('\n'), 1);
    }

    void badInputChangesNothing_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("words");
        const QStringList addNadia{u"add-user"_s, u"nadia"_s, u"--name"_s, u"Nadia"_s};
        const auto row = [](const char *name, const QStringList &command, int exit,
                            const QString &words) {
            QTest::newRow(name) << command << exit << words;
        };
        row("a login that is there", {u"add-user"_s, u"nils"_s, u"--name"_s, u"N"_s}, 3,
            u"has a login nils already"_s);
        row("a login with capitals", {u"add-user"_s, u"Nadia"_s, u"--name"_s, u"N"_s}, 3,
            u"“Nadia” cannot be a login"_s);
        row("a login that is SQL",
            {u"add-user"_s, u"x\"; DROP ROLE nils; --"_s, u"--name"_s, u"N"_s}, 3,
            u"cannot be a login"_s);
        row("a login of the server's own", {u"add-user"_s, u"pg_nadia"_s, u"--name"_s, u"N"_s}, 3,
            u"cannot be a login"_s);
        row("the superuser's login", {u"add-user"_s, u"postgres"_s, u"--name"_s, u"N"_s}, 3,
            u"has a login postgres already"_s);
        row("no name", {u"add-user"_s, u"nadia"_s}, 2, u"--name NAME is missing"_s);
        row("an empty name", {u"add-user"_s, u"nadia"_s, u"--name"_s, u"  "_s}, 2,
            u"--name is empty"_s);
        row("a name of two lines", {u"add-user"_s, u"nadia"_s, u"--name"_s, u"a\nb"_s}, 2,
            u"--name is a line of text"_s);
        row("no such role", addNadia + QStringList{u"--role"_s, u"owner"_s}, 2,
            u"'owner' is no role"_s);
        row("no connections", addNadia + QStringList{u"--connections"_s, u"0"_s}, 3,
            u"from 1 to 20 connections"_s);
        row("too many connections", addNadia + QStringList{u"--connections"_s, u"21"_s}, 3,
            u"from 1 to 20 connections"_s);
        row("connections in words", addNadia + QStringList{u"--connections"_s, u"two"_s}, 3,
            u"from 1 to 20 connections"_s);
        row("a member that is no ID", addNadia + QStringList{u"--member"_s, u"nils"_s}, 2,
            u"'nils' is no member's ID"_s);
        row("a password file that is not there",
            addNadia + QStringList{u"--new-password-file"_s, u"/no/such"_s}, 3,
            u"There is no file"_s);
        row("a password that is short",
            addNadia + QStringList{u"--new-password-file"_s, u"SHORT"_s}, 2, u"at least 8"_s);
        row("an empty password", addNadia + QStringList{u"--new-password-file"_s, u"/dev/null"_s},
            2, u"the password is empty"_s);
        row("two ways to a password",
            addNadia + QStringList{u"--ask-password"_s, u"--new-password-file"_s, u"SHORT"_s}, 2,
            u"choose one"_s);
        row("a joining file in no folder",
            addNadia + QStringList{u"--join-file"_s, u"/no/such/nadia.callwell-join"_s}, 3,
            u"There is no folder"_s);
        row("a joining file with a key",
            addNadia + QStringList{u"--join-file"_s, u"JOIN"_s, u"--certificate"_s, u"KEY"_s}, 3,
            u"a private key"_s);
        row("a joining file for no host",
            addNadia + QStringList{u"--join-file"_s, u"JOIN"_s, u"--host"_s, u"a b"_s}, 3,
            u"the name of the server"_s);
        row("a joining file for no port",
            addNadia + QStringList{u"--join-file"_s, u"JOIN"_s, u"--port"_s, u"x"_s}, 3,
            u"the port"_s);
        row("nobody removed", {u"remove-user"_s, u"nadia"_s}, 3, u"There is no login nadia"_s);
        row("the superuser removed", {u"remove-user"_s, u"postgres"_s}, 3,
            u"There is no login postgres"_s);
        row("nobody's role", {u"set-role"_s, u"nadia"_s, u"rep"_s}, 3,
            u"There is no login nadia"_s);
        row("a role that is none", {u"set-role"_s, u"nils"_s, u"superuser"_s}, 2, u"is no role"_s);
        row("nobody's team", {u"set-team"_s, u"nadia"_s, u"x"_s}, 3, u"There is no login nadia"_s);
        row("a team of two lines", {u"set-team"_s, u"nils"_s, u"a\nb"_s}, 2,
            u"is a line of text"_s);
        row("nobody's password", {u"set-password"_s, u"nadia"_s}, 3, u"There is no login nadia"_s);
        row("the superuser's password", {u"set-password"_s, u"postgres"_s}, 3,
            u"There is no login postgres"_s);
        row("a ceiling below nothing", {u"set-ceiling"_s, u"nils"_s, u"-1"_s}, 2, u""_s);
        row("a ceiling in words", {u"set-ceiling"_s, u"nils"_s, u"many"_s}, 2,
            u"'many' is no number of rows"_s);
        row("two logins", {u"remove-user"_s, u"nils"_s, u"anna"_s}, 2, u"anna"_s);
    }
    void badInputChangesNothing()
    {
        QFETCH(QStringList, command);
        QFETCH(int, exit);
        QFETCH(QString, words);
        QCOMPARE(add(u"nils"_s).exit, 0);
        writeFile(m_ctl.file(u"short"_s), "1234567\n");
        writeFile(m_ctl.file(u"key"_s),
                  "-----BEGIN PRIVATE KEY-----\nMII=\n-----END PRIVATE KEY-----\n");
        command.replaceInStrings(u"SHORT"_s, m_ctl.file(u"short"_s));
        command.replaceInStrings(u"KEY"_s, m_ctl.file(u"key"_s));
        command.replaceInStrings(u"JOIN"_s, m_ctl.file(u"nadia.callwell-join"_s));
        const auto before = m_ctl.state(u"team"_s);
        VERIFY_OK(before);
        const QStringList files = filesIn(m_ctl.folder());
        const CtlRun run = m_ctl.run(command);
        QVERIFY2(run.exit == exit, qPrintable(run.err));
        QVERIFY2(run.err.contains(words), qPrintable(run.err));
        QCOMPARE(m_ctl.state(u"team"_s).value_or(u""_s), *before);
        QCOMPARE(filesIn(m_ctl.folder()), files);
    }

    void whoMayAddPeople_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("may");
        QTest::newRow("a rep") << u"rep"_s << false;
        QTest::newRow("a marketer") << u"marketer"_s << false;
        QTest::newRow("a manager") << u"manager"_s << false;
        QTest::newRow("an administrator") << u"administrator"_s << true;
    }
    void whoMayAddPeople()
    {
        QFETCH(QString, role);
        QFETCH(bool, may);
        QCOMPARE(add(u"nils"_s, {u"--role"_s, role}).exit, 0);
        const CtlRun run = m_ctl.runAs(u"nils"_s, m_ctl.file(u"new"_s),
                                       {u"add-user"_s, u"anna"_s, u"--name"_s, u"Anna"_s});
        QCOMPARE(run.exit, may ? 0 : 3);
        QCOMPARE(run.err.contains(u"nils may not do this"_s), !may);
        QCOMPARE(!listed(u"anna"_s).isEmpty(), may);
        for (const QString &command : {u"check"_s, u"new-epoch"_s, u"tidy"_s, u"init"_s})
            QCOMPARE(m_ctl.runAs(u"nils"_s, m_ctl.file(u"new"_s), {command}).exit, 3);
    }

    void aWrongPasswordIsSaid()
    {
        writeFile(m_ctl.file(u"wrong"_s), "not this one\n");
        const CtlRun run =
            m_ctl.runAs(m_server.told("superuser"_L1), m_ctl.file(u"wrong"_s), {u"list-users"_s});
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.err.contains(u"Look at the name and the password"_s), qPrintable(run.err));
    }
};

QTEST_GUILESS_MAIN(TestServerUsers)
#include "tst_serverusers.moc"

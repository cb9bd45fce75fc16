// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/servertest.h"

#include <QJsonArray>

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! Laptops without a window: `callwellctl sync`, from the joining file to each other's leads. */
class TestServerSync : public QObject
{
    Q_OBJECT

    TestServer m_server = TestServer::started();
    std::unique_ptr<ServerCtl> m_ctl;

    void addUser(const QString &login, const QString &role)
    {
        const CtlRun run = m_ctl->run({u"add-user"_s, login, u"--name"_s, login, u"--role"_s, role,
                                       u"--new-password-file"_s, m_ctl->file(u"secret"_s),
                                       u"--join-file"_s, joinFile(login)});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
    }
    [[nodiscard]] QString joinFile(const QString &login) const
    {
        return m_ctl->file(login + u".callwell-join"_s);
    }
    [[nodiscard]] QString store(const QString &login) const
    {
        return m_ctl->file(login + u".callwell"_s);
    }
    [[nodiscard]] CtlRun sync(const QString &login, const QStringList &more = {},
                              const QString &password = u"secret"_s) const
    {
        return runCtl(QStringList{u"sync"_s, u"--store"_s, store(login), u"--once"_s, u"--json"_s,
                                  u"--password-file"_s, m_ctl->file(password)}
                      + more);
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void init()
    {
        m_ctl = std::make_unique<ServerCtl>(m_server);
        VERIFY_OK(m_server.freshWorkspace(u"team"_s));
        VERIFY_OK(m_server.sql(u"team"_s, u"DROP ROLE IF EXISTS anna, mara"_s));
        writeFile(m_ctl->file(u"secret"_s), "long enough\n");
        writeFile(m_ctl->file(u"wrong"_s), "not this\n");
        addUser(u"anna"_s, u"manager"_s);
        addUser(u"mara"_s, u"manager"_s);
    }

    void whatOneImportsTheOtherHas()
    {
        const CtlRun joined = sync(u"anna"_s, {u"--join"_s, joinFile(u"anna"_s)});
        QVERIFY2(joined.exit == 0, qPrintable(joined.err));
        writeFile(m_ctl->file(u"people.csv"_s),
                  "Given name,Family name,E-mail\nAda,Byron,ada@example.org\n"
                  "Bea,Curie,bea@example.org\n");
        const CtlRun imported = runCtl({u"import"_s, m_ctl->file(u"people.csv"_s), u"--store"_s,
                                        store(u"anna"_s), u"--json"_s});
        QVERIFY2(imported.exit == 0, qPrintable(imported.err));
        const QJsonObject sent = sync(u"anna"_s).json();
        QCOMPARE(sent.value(u"waiting"_s), QJsonValue(0));
        QVERIFY(sent.value(u"groups_out"_s).toInt() > 0);
        QVERIFY(
            sync(u"mara"_s, {u"--join"_s, joinFile(u"mara"_s)}).json().value(u"rows_in"_s).toInt()
            >= 4);
        const auto people = m_server.sql(u"team"_s, u"SELECT count(*) FROM data.person"_s);
        VERIFY_OK(people);
        QCOMPARE(people->first().first().toInt(), 2);
    }

    void noStoreIsMadeBeforeTheServerKnowsWho()
    {
        const CtlRun refused = sync(u"anna"_s, {u"--join"_s, joinFile(u"anna"_s)}, u"wrong"_s);
        QCOMPARE(refused.exit, 3);
        QVERIFY(!QFile::exists(store(u"anna"_s)));
    }

    void aJoiningFileThatIsRefusedLeavesTheStoreAsItIs()
    {
        QCOMPARE(sync(u"anna"_s, {u"--join"_s, joinFile(u"anna"_s)}).exit, 0);
        // another certificate, as well made as ours
        const QString key = m_ctl->file(u"other.key"_s);
        const QString certificate = m_ctl->file(u"other.pem"_s);
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                       u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                       u"/CN=Others"_s, u"-keyout"_s, key, u"-out"_s, certificate});
        QVERIFY(openssl.waitForFinished());
        QCOMPARE(openssl.exitCode(), 0);
        const ServerAddress address = m_server.address(u"team"_s, u"anna"_s);
        const QString url = u"postgresql://anna@%1:%2/team?sslrootcert=%3"_s.arg(address.host)
                                .arg(address.port)
                                .arg(certificate);
        const CtlRun refused = sync(u"anna"_s, {u"--server"_s, url});
        QCOMPARE(refused.exit, 3);
        QVERIFY2(refused.err.contains(u"could not prove"_s), qPrintable(refused.err));
        const CtlRun again = sync(u"anna"_s); // goes to where it always went
        QVERIFY2(again.exit == 0, qPrintable(again.err));
    }

    void aJoiningFileThatWasLostIsWrittenAgain()
    {
        const QByteArray first = readFile(joinFile(u"anna"_s));
        QVERIFY(QFile::remove(joinFile(u"anna"_s)));
        const auto again = [&](const QString &login) {
            return m_ctl->run({u"joining-file"_s, login, u"--join-file"_s, joinFile(login)});
        };
        const CtlRun run = again(u"anna"_s);
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QCOMPARE(readFile(joinFile(u"anna"_s)), first);
        QCOMPARE(again(u"nobody"_s).exit, 3);
        QVERIFY(!QFile::exists(joinFile(u"nobody"_s)));
        QCOMPARE(m_ctl->run({u"remove-user"_s, u"mara"_s}).exit, 0);
        QVERIFY(again(u"mara"_s).err.contains(u"no login mara"_s));
    }

    void aServerThatIsAwayIsSaidToWhoRunsIt()
    {
        const CtlRun run =
            runCtl({u"server"_s, u"check"_s, u"--url"_s, u"postgresql://anna@localhost:1/team"_s,
                    u"--password-file"_s, m_ctl->file(u"secret"_s)});
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.err.contains(u"Look whether PostgreSQL runs there"_s), qPrintable(run.err));
    }
};

QTEST_GUILESS_MAIN(TestServerSync)
#include "tst_serversync.moc"

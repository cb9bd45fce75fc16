// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/servertest.h"

#include <QJsonArray>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

QString codeOf(const CtlRun &run)
{
    return run.json().value(u"error"_s).toObject().value(u"code"_s).toString();
}

} // namespace

/*! On a cluster without any workspace, in the order of the functions: what refuses comes first. */
class TestServerInit : public QObject
{
    Q_OBJECT

    TestServer m_server = TestServer::started();
    ServerCtl m_ctl{m_server};

    [[nodiscard]] Done sql(const QString &database, const QString &statement)
    {
        CALLWELL_TRY(m_server.sql(database, statement));
        return {};
    }
    // Leaves a cluster in which nobody ever made a workspace.
    [[nodiscard]] Done forget()
    {
        for (const QString &name : {u"callwell"_s, u"callwell_template"_s})
            CALLWELL_TRY(sql(u"postgres"_s, u"DROP DATABASE "_s + name));
        return sql(u"postgres"_s,
                   u"DROP ROLE callwell_registrar, callwell_rep, callwell_marketer,"
                   " callwell_manager, callwell_administrator, callwell_api, callwell_counter,"
                   " callwell_owner"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning();
        VERIFY_OK(forget());
        VERIFY_OK(sql(u"postgres"_s, u"CREATE DATABASE team TEMPLATE template0 ENCODING 'UTF8'"_s));
    }

    void databasesThatCannotBeOneAreLeftAlone_data()
    {
        QTest::addColumn<QString>("make");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("other letters")
            << u"CREATE DATABASE other TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'"_s
            << u"The letters of that database are LATIN1, and UTF8 is needed."_s;
        QTest::newRow("a schema of somebody else")
            << u"CREATE DATABASE other TEMPLATE template0 ENCODING 'UTF8'"_s
            << u"There is a schema “data” in that database that Callwell did not make."_s;
    }
    void databasesThatCannotBeOneAreLeftAlone()
    {
        QFETCH(QString, make);
        QFETCH(QString, sentence);
        VERIFY_OK(sql(u"postgres"_s, make));
        VERIFY_OK(sql(u"other"_s, u"CREATE SCHEMA data CREATE TABLE precious (n int)"_s));
        const auto before = m_ctl.state(u"other"_s);
        VERIFY_OK(before);
        const CtlRun run = m_ctl.run({u"init"_s}, u"other"_s);
        QCOMPARE(run.exit, 3);
        QCOMPARE(codeOf(run), u"ServerRule"_s);
        QVERIFY2(run.err.contains(sentence), qPrintable(run.err));
        QVERIFY(run.err.contains(u"Nothing was changed."_s));
        QCOMPARE(m_ctl.state(u"other"_s).value_or(u""_s), *before);
        VERIFY_OK(sql(u"postgres"_s, u"DROP DATABASE other"_s));
    }

    void onlyASuperuserMakesAWorkspace()
    {
        VERIFY_OK(sql(u"postgres"_s,
                      u"CREATE ROLE \"o'Brien\" LOGIN CREATEROLE PASSWORD 'long enough'"_s));
        VERIFY_OK(sql(u"postgres"_s, u"ALTER DATABASE team OWNER TO \"o'Brien\""_s));
        writeFile(m_ctl.file(u"brien"_s), "long enough");
        const auto before = m_ctl.state(u"team"_s);
        const CtlRun run = m_ctl.runAs(u"o'Brien"_s, m_ctl.file(u"brien"_s), {u"init"_s});
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.err.contains(u"o'Brien is not a superuser of that server"_s),
                 qPrintable(run.err));
        QCOMPARE(m_ctl.state(u"team"_s).value_or(u""_s), before.value());
        VERIFY_OK(
            sql(u"postgres"_s, u"ALTER DATABASE team OWNER TO "_s + m_server.told("superuser"_L1)));
        VERIFY_OK(sql(u"postgres"_s, u"DROP ROLE \"o'Brien\""_s));
    }

    void whereNoWorkspaceIsNobodyIsAdded_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("add-user") << QStringList{u"add-user"_s, u"nils"_s, u"--name"_s, u"Nils"_s};
        QTest::newRow("list-users") << QStringList{u"list-users"_s};
        QTest::newRow("check") << QStringList{u"check"_s};
    }
    void whereNoWorkspaceIsNobodyIsAdded()
    {
        QFETCH(QStringList, command);
        const CtlRun run = m_ctl.run(command);
        QCOMPARE(run.exit, 3);
        QCOMPARE(codeOf(run), u"ServerNotOurs"_s);
    }

    void aWorkspaceIsMade()
    {
        const CtlRun run = m_ctl.run({u"init"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QCOMPARE(run.json().value(u"done"_s), QJsonValue(u"made"_s));
        QVERIFY(run.json().value(u"from"_s).isNull());
        QVERIFY(run.json().value(u"schema"_s).toInt() >= 1);
        const CtlRun check = m_ctl.run({u"check"_s});
        QVERIFY2(check.exit == 0, check.out.constData());
    }

    void madeAgainItStaysWhatItIs()
    {
        QCOMPARE(m_ctl.run({u"add-user"_s, u"nils"_s, u"--name"_s, u"Nils"_s}).exit, 0);
        const auto before = m_ctl.state(u"team"_s);
        VERIFY_OK(before);
        for (const QString &name : {u"init"_s, u"upgrade"_s}) {
            const CtlRun run = m_ctl.run({name});
            QVERIFY2(run.exit == 0, qPrintable(run.err));
            QCOMPARE(run.json().value(u"done"_s), QJsonValue(u"repeated"_s));
            QCOMPARE(m_ctl.state(u"team"_s).value_or(u""_s), *before);
        }
    }

    void anOlderOneIsUpgraded()
    {
        VERIFY_OK(sql(u"team"_s, u"UPDATE sync.meta SET schema_version = 0"_s));
        const CtlRun run = m_ctl.run({u"upgrade"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QCOMPARE(run.json().value(u"done"_s), QJsonValue(u"upgraded"_s));
        QCOMPARE(run.json().value(u"from"_s).toInt(-1), 0);
    }

    void whatItLackedItHasAfterwards()
    {
        const QString trials = u"SELECT count(*) FROM data.script_trial"_s;
        const QString found =
            u"SELECT address FROM data.public_profile JOIN data.member ON member.id = found_by_id "
            "WHERE member.name = 'Zoe' AND public_profile._more IS NULL"_s;
        const QString introduced =
            u"SELECT coalesce(agreed_on, 'never') || times_a_year || retired, "
            "proof._stamps ->> 'agreed_on' FROM data.proof LEFT JOIN data.introduction "
            "ON introduction.proof_id = proof.id WHERE proof._more IS NULL ORDER BY 1"_s;
        for (const QString &statement :
             {u"ALTER TABLE data.public_profile DROP COLUMN found_by_id CASCADE"_s,
              u"ALTER TABLE data.proof DROP COLUMN agreed_on, DROP COLUMN agreed_until, "
              "DROP COLUMN times_a_year, DROP COLUMN retired CASCADE"_s,
              u"DROP TABLE data.introduction"_s,
              u"DELETE FROM sync.entity WHERE name = 'introduction'"_s,
              u"DROP TABLE data.script_trial"_s,
              u"DELETE FROM sync.entity WHERE name = 'script_trial'"_s,
              u"DELETE FROM sync.upgrade WHERE number > 1"_s,
              u"UPDATE sync.meta SET schema_version = 1"_s}) // as the first program left it
            VERIFY_OK(sql(u"team"_s, statement));
        // and what a newer program had sent to it
        const QString zoe = u"00000000-0000-7000-8000-000000000001"_s;
        const QString ada = u"00000000-0000-7000-8000-000000000002"_s;
        for (const QString &statement :
             {u"INSERT INTO data.member (id, name) VALUES ('%1', 'Zoe')"_s.arg(zoe),
              u"INSERT INTO data.person (id, created_at) VALUES ('%1', 0)"_s.arg(ada),
              u"INSERT INTO data.proof (id, _more, _stamps) VALUES (gen_random_uuid(), "
              "jsonb_build_object('agreed_on', '2026-05-04', 'times_a_year', 2), "
              "jsonb_build_object('agreed_on', jsonb_build_array(5, 0)))"_s,
              u"INSERT INTO data.proof (id, _more) VALUES (gen_random_uuid(), jsonb_build_object("
              "'agreed_on', 'soon', 'times_a_year', 'two', 'retired', true))"_s,
              u"INSERT INTO data.public_profile (id, person_id, address, _more) SELECT "
              "gen_random_uuid(), '%1', odd, jsonb_build_object('found_by_id', odd) FROM "
              "unnest(ARRAY['no key', '00000000-0000-7000-8000-000000000009']) odd"_s.arg(ada),
              u"INSERT INTO data.public_profile (id, person_id, address, _more) VALUES "
              "(gen_random_uuid(), '%1', 'x', jsonb_build_object('found_by_id', '%2'))"_s.arg(ada,
                                                                                              zoe)})
            VERIFY_OK(sql(u"team"_s, statement));
        QVERIFY(!sql(u"team"_s, trials));
        const CtlRun run = m_ctl.run({u"upgrade"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QCOMPARE(run.json().value(u"done"_s), QJsonValue(u"upgraded"_s));
        QCOMPARE(run.json().value(u"from"_s).toInt(-1), 1);
        VERIFY_OK(sql(u"team"_s, trials));
        const auto profiles = m_server.sql(u"team"_s, found);
        VERIFY_OK(profiles);
        QCOMPARE(*profiles, (QList<QVariantList>{{u"x"_s}}));
        const auto people = m_server.sql(u"team"_s, introduced);
        VERIFY_OK(people);
        QCOMPARE(
            *people,
            (QList<QVariantList>{{u"2026-05-0420"_s, u"[5, 0]"_s}, {u"never00"_s, QVariant()}}));
        const CtlRun check = m_ctl.run({u"check"_s});
        QVERIFY2(check.exit == 0, check.out.constData());
    }

    void aNewerOneIsLeftAlone()
    {
        VERIFY_OK(sql(u"team"_s, u"UPDATE sync.meta SET schema_version = 9000"_s));
        const auto before = m_ctl.state(u"team"_s);
        const CtlRun run = m_ctl.run({u"init"_s});
        QCOMPARE(run.exit, 3);
        QCOMPARE(codeOf(run), u"ServerNewer"_s);
        QCOMPARE(m_ctl.state(u"team"_s).value_or(u""_s), before.value());
        VERIFY_OK(sql(u"team"_s, u"UPDATE sync.meta SET schema_version = 0"_s));
        QCOMPARE(m_ctl.run({u"init"_s}).exit, 0);
    }

    void aSecondWorkspaceIsRefused()
    {
        VERIFY_OK(
            sql(u"postgres"_s, u"CREATE DATABASE second TEMPLATE template0 ENCODING 'UTF8'"_s));
        const auto before = m_ctl.state(u"second"_s);
        const CtlRun run = m_ctl.run({u"init"_s}, u"second"_s);
        QCOMPARE(run.exit, 3);
        QVERIFY2(
            run.err.contains(u"The database “team” of the same server is a workspace already"_s),
            qPrintable(run.err));
        QCOMPARE(m_ctl.state(u"second"_s).value_or(u""_s), before.value());
        VERIFY_OK(sql(u"postgres"_s, u"DROP DATABASE second"_s));
    }

    void twoAtOnceDoNotDisturbEachOther()
    {
        QProcess one;
        QProcess two;
        const QStringList arguments{
            u"server"_s,          u"init"_s,
            u"--url"_s,           m_ctl.url(u"team"_s, m_server.told("superuser"_L1)),
            u"--password-file"_s, m_ctl.passwordFile()};
        one.start(QStringLiteral(CALLWELLCTL), arguments);
        two.start(QStringLiteral(CALLWELLCTL), arguments);
        QVERIFY(one.waitForFinished(60'000));
        QVERIFY(two.waitForFinished(60'000));
        QVERIFY2(one.exitCode() == 0, one.readAllStandardError().constData());
        QVERIFY2(two.exitCode() == 0, two.readAllStandardError().constData());
    }

    void whatIsNotWellIsSaidAndPutRightByInit()
    {
        VERIFY_OK(sql(u"team"_s, u"ALTER TABLE data.lead NO FORCE ROW LEVEL SECURITY"_s));
        const CtlRun bad = m_ctl.run({u"check"_s});
        QCOMPARE(bad.exit, 1);
        QCOMPARE(bad.json().value(u"well"_s), QJsonValue(false));
        const QJsonArray checks = bad.json().value(u"checks"_s).toArray();
        QCOMPARE(checks.first().toObject().value(u"well"_s), QJsonValue(false));
        QVERIFY(checks.first().toObject().value(u"detail"_s).toString().contains(u"data.lead"_s));
        QCOMPARE(m_ctl.run({u"init"_s}).exit, 0);
        QCOMPARE(m_ctl.run({u"check"_s}).exit, 0);
    }

    void tidyMakesPartitionsAndDropsOldOnes()
    {
        VERIFY_OK(sql(u"team"_s,
                      u"CREATE TABLE sync.log_2020_01 PARTITION OF sync.log"
                      " FOR VALUES FROM ('2020-01-01Z') TO ('2020-02-01Z')"_s));
        const CtlRun few = m_ctl.run({u"tidy"_s, u"--keep-days"_s, u"30"_s});
        QCOMPARE(few.exit, 3);
        QVERIFY2(few.err.contains(u"At least 31 days are kept."_s), qPrintable(few.err));
        QCOMPARE(m_ctl.run({u"tidy"_s, u"--keep-days"_s, u"many"_s}).exit, 2);
        const CtlRun run = m_ctl.run({u"tidy"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QCOMPARE(run.json().value(u"dropped"_s).toInt(), 1);
        QCOMPARE(m_ctl.run({u"tidy"_s}).json().value(u"dropped"_s).toInt(-1), 0);
    }

    void aNewEpochIsAnotherOne()
    {
        const QString first = m_ctl.run({u"new-epoch"_s}).json().value(u"epoch"_s).toString();
        const QString second = m_ctl.run({u"new-epoch"_s}).json().value(u"epoch"_s).toString();
        QVERIFY(!QUuid(first).isNull());
        QVERIFY(!QUuid(second).isNull());
        QVERIFY(first != second);
    }

    void theAdviceIsAboutThisServer()
    {
        const auto advice = [this](const QString &about) {
            const QJsonArray all =
                m_ctl.run({u"backup-advice"_s}).json().value(u"advice"_s).toArray();
            for (const QJsonValue &one : all) {
                if (one.toObject().value(u"about"_s) == about)
                    return one.toObject();
            }
            return QJsonObject();
        };
        QCOMPARE(advice(u"archive"_s).value(u"well"_s), QJsonValue(false));
        QVERIFY(advice(u"archive"_s).value(u"text"_s).toString().contains(u"not archived"_s));
        QVERIFY(advice(u"dump"_s).value(u"text"_s).toString().contains(u"team"_s));
        VERIFY_OK(sql(u"postgres"_s, u"ALTER SYSTEM SET synchronous_commit = off"_s));
        VERIFY_OK(m_server.reload());
        QTRY_VERIFY(
            advice(u"disk"_s).value(u"text"_s).toString().contains(u"synchronous_commit"_s));
        VERIFY_OK(sql(u"postgres"_s, u"ALTER SYSTEM RESET synchronous_commit"_s));
        VERIFY_OK(m_server.reload());
        QCOMPARE(advice(u"slot"_s), QJsonObject());
        VERIFY_OK(sql(u"team"_s, u"SELECT pg_create_physical_replication_slot('branch', true)"_s));
        QVERIFY(advice(u"slot"_s).value(u"text"_s).toString().contains(u"branch"_s));
        VERIFY_OK(sql(u"team"_s, u"SELECT pg_drop_replication_slot('branch')"_s));
    }
};

QTEST_GUILESS_MAIN(TestServerInit)
#include "tst_serverinit.moc"

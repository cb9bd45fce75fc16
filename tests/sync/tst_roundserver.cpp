// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/roundtest.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! What becomes of a round where the server is not as it was. */
class TestRoundServer : public RoundTest
{
    Q_OBJECT

private Q_SLOTS:
    void anExpiredCursorIsRepairedByKeys()
    {
        VERIFY_OK(round());
        m_team.write(u"person"_s, number(1), person(u"Adele"_s));
        m_team.remove(u"person"_s, number(2));
        m_team.write(u"person"_s, number(3), person(u"Cleo"_s));
        m_team.failures["pull"] = {ErrorCode::ServerExpired};
        rename(number(2), u"Benno"_s);
        m_team.failures["push"] = {ErrorCode::ServerFailed};
        QCOMPARE(round().error().code, ErrorCode::ServerFailed);
        QCOMPARE(names(), u"Adele,Cleo"_s);
        QCOMPARE(m_team.calls.count("page"), syncedTables().size());
        QCOMPARE(state().cursor, m_team.cursor());
        QCOMPARE(changes(), 1); // the outbox was left alone
    }

    void aRestoredServerGetsBackWhatItLost()
    {
        VERIFY_OK(round());
        const auto backup = m_team.tables;
        rename(number(1), u"Adele"_s);
        VERIFY_OK(round());
        QCOMPARE(nameThere(number(1)), u"Adele"_s);
        m_team.tables = backup; // what was sent since is gone there
        m_team.lastOps[number(250)] = 0;
        m_team.greeting.epoch = number(201);
        const auto report = round();
        VERIFY_OK(report);
        QVERIFY(report->restored);
        QCOMPARE(nameThere(number(1)), u"Adele"_s);
        QCOMPARE(names(), u"Adele,Ben"_s);
    }

    void aCopyOfTheStoreTakesAnotherName()
    {
        VERIFY_OK(round());
        rename(number(1), u"Adele"_s);
        m_team.failures["push"] = {ErrorCode::ServerCloned};
        VERIFY_OK(round());
        QVERIFY(state().laptop != number(250));
        QCOMPARE(nameThere(number(1)), u"Adele"_s);
        QCOMPARE(m_team.lastOps.value(state().laptop), 1);
    }

    void aNewColumnThatBothKnowIsLoaded()
    {
        m_team.greeting.tables[u"person"_s].remove(u"merged_into_id"_s);
        VERIFY_OK(round());
        m_team.tables[u"person"_s][number(1)].content.insert(
            u"merged_into_id"_s, number(2).toString(QUuid::WithoutBraces));
        m_team.greeting.tables[u"person"_s].insert(u"merged_into_id"_s, u"uuid"_s);
        m_team.calls.clear();
        VERIFY_OK(round());
        QCOMPARE(field(number(1), u"hex(merged_into_id)"_s),
                 QString::fromLatin1(number(2).toRfc4122().toHex()).toUpper());
        QCOMPARE(m_team.calls.count("page"), 1);
    }

    void aNewColumnDoesNotEndAComparisonThatWasCut()
    {
        m_team.greeting.tables[u"lead"_s].remove(u"call_until"_s);
        VERIFY_OK(round());
        m_team.remove(u"person"_s, number(2));
        m_team.failures["pull"] = {ErrorCode::ServerExpired};
        m_team.failures["versions"] = {ErrorCode::ServerUnreachable};
        QCOMPARE(round().error().code, ErrorCode::ServerUnreachable);
        m_team.greeting.tables[u"lead"_s].insert(u"call_until"_s, u"bigint"_s);
        m_team.calls.clear();
        VERIFY_OK(round());
        QCOMPARE(m_team.calls.count("page"), 1); // of lead alone
        QCOMPARE(names(), u"Ada"_s);
    }

    void aComparisonThatWasCutGoesOnWhereItStopped()
    {
        VERIFY_OK(round());
        m_team.remove(u"person"_s, number(2));
        m_team.failures["pull"] = {ErrorCode::ServerExpired};
        const qsizetype tables = syncedTables().size();
        m_team.failures["versions"].resize(tables - 1);
        m_team.failures["versions"].append(ErrorCode::ServerUnreachable);
        QCOMPARE(round().error().code, ErrorCode::ServerUnreachable);
        m_team.calls.clear();
        VERIFY_OK(round());
        QCOMPARE(m_team.calls.count("versions"), 1);
        QCOMPARE(names(), u"Ada"_s);
    }

    void onceADayTheSumsAreCompared()
    {
        VERIFY_OK(round());
        m_team.tables[u"person"_s][number(1)].version = 0; // a difference that no pull tells
        m_team.tables[u"person"_s][number(1)].content.insert(u"note"_s, u"Likes tea"_s);
        VERIFY_OK(round());
        QCOMPARE(field(number(1), u"note"_s), QString());
        m_workspace->clock().advance(std::chrono::hours(25));
        VERIFY_OK(round());
        QCOMPARE(field(number(1), u"note"_s), u"Likes tea"_s);
    }

    void aNewerServerIsSentToAndNoLongerFetchedFrom()
    {
        VERIFY_OK(round());
        rename(number(1), u"Adele"_s);
        m_team.write(u"person"_s, number(2), person(u"Benno"_s));
        m_team.greeting.schema = 8;
        QCOMPARE(round().error().code, ErrorCode::ServerNewer);
        QCOMPARE(nameThere(number(1)), u"Adele"_s);
        QCOMPARE(names(), u"Adele,Ben"_s);
        m_team.greeting.schema = 7; // that one only added to what is known
        VERIFY_OK(round());
        QCOMPARE(names(), u"Adele,Benno"_s);
    }

    void anOlderServerIsLeftAlone()
    {
        m_team.greeting.schema = 0;
        QCOMPARE(round().error().code, ErrorCode::ServerOlder);
        QCOMPARE(m_team.calls, QList<QByteArray>({"hello"}));
    }

    void anotherPersonsServerIsRefused()
    {
        VERIFY_OK(round());
        m_team.greeting.member = number(101);
        QCOMPARE(round().error().code, ErrorCode::ServerOther);
    }

    void whatIsDoneAfterAPullIsLaterThanWhatItBrought()
    {
        m_team.greeting.time +=
            3LL * 24 * 3600 * 1000; // this computer's clock is three days behind
        VERIFY_OK(round());
        rename(number(1), u"Adele"_s);
        VERIFY_OK(round());
        const QJsonObject sent = QJsonDocument::fromJson(m_team.pushed.last()).object();
        QVERIFY(sent.value("stamp"_L1).toInteger() > m_team.greeting.time << 16);
    }
};

QTEST_GUILESS_MAIN(TestRoundServer)
#include "tst_roundserver.moc"

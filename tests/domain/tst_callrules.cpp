// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/attempt.h"
#include "domain/preparation.h"

#include <QTest>

using namespace Callwell;

namespace {

const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC);

} // namespace

class TestCallRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void whatIsMissingForACall_data()
    {
        QTest::addColumn<CallReadiness>("readiness");
        QTest::addColumn<QList<Missing>>("missing");
        using enum Missing;
        using enum ProfileSeen;
        QTest::newRow("nothing, when the profile was looked at today")
            << CallReadiness{LookedAt, now, true, true} << QList<Missing>{};
        QTest::newRow("nothing, when one looked and there is no profile")
            << CallReadiness{NoneFound, now, true, true} << QList<Missing>{};
        QTest::newRow("nothing, when the look is 30 days old")
            << CallReadiness{LookedAt, now.addDays(-30), true, true} << QList<Missing>{};
        QTest::newRow("the profile, when the look is 31 days old")
            << CallReadiness{LookedAt, now.addDays(-31), true, true} << QList<Missing>{Profile};
        QTest::newRow("nothing, when the look is as old as this team lets it be")
            << CallReadiness{LookedAt, now.addDays(-7), true, true, 7} << QList<Missing>{};
        QTest::newRow("the profile, when the look is a day older than this team lets it be")
            << CallReadiness{LookedAt, now.addDays(-8), true, true, 7} << QList<Missing>{Profile};
        QTest::newRow("nothing, when this team lets a look count for longer than others")
            << CallReadiness{LookedAt, now.addDays(-31), true, true, 31} << QList<Missing>{};
        QTest::newRow("the profile, when nobody looked")
            << CallReadiness{NotYet, {}, true, true} << QList<Missing>{Profile};
        QTest::newRow("the number, when there is none")
            << CallReadiness{LookedAt, now, false, true} << QList<Missing>{Number};
        QTest::newRow("the consent, whatever else is there")
            << CallReadiness{LookedAt, now, true, false} << QList<Missing>{Consent};
        QTest::newRow("everything, the consent first")
            << CallReadiness{NotYet, {}, false, false} << QList<Missing>{Consent, Number, Profile};
    }

    void whatIsMissingForACall()
    {
        QFETCH(CallReadiness, readiness);
        QTEST(missingForCall(readiness, now), "missing");
    }

    void whichAnswersArePrepared_data()
    {
        QTest::addColumn<ActivityKind>("answer");
        QTest::addColumn<bool>("somebodyPrepared");
        QTest::addColumn<bool>("prepared");
        QTest::newRow("a call that somebody prepared is") << ActivityKind::Call << true << true;
        QTest::newRow("a call that nobody prepared is counted apart")
            << ActivityKind::Call << false << false;
        QTest::newRow("a meeting that nobody prepared too")
            << ActivityKind::Meeting << false << false;
        QTest::newRow("what is written was thought of") << ActivityKind::Mail << false << true;
        QTest::newRow("a message as well") << ActivityKind::Message << false << true;
        QTest::newRow("help that was given as well") << ActivityKind::HelpGiven << false << true;
    }

    void whichAnswersArePrepared()
    {
        QFETCH(ActivityKind, answer);
        QFETCH(bool, somebodyPrepared);
        QTEST(isPreparedAnswer(answer, somebodyPrepared), "prepared");
    }

    void theNewestConsentCounts_data()
    {
        QTest::addColumn<QList<Consent>>("consents");
        QTest::addColumn<bool>("allowed");
        const auto said = [](bool allowed, int daysAgo, Channel channel = Channel::Phone) {
            return Consent{.channel = channel, .allowed = allowed, .at = now.addDays(-daysAgo)};
        };
        QTest::newRow("who said nothing may be called") << QList<Consent>{} << true;
        QTest::newRow("who said no may not") << QList{said(false, 1)} << false;
        QTest::newRow("a later yes counts") << QList{said(false, 9), said(true, 1)} << true;
        QTest::newRow("a later no counts, also when it stands first")
            << QList{said(false, 1), said(true, 9)} << false;
        QTest::newRow("a no to mail is no no to calls")
            << QList{said(false, 1, Channel::Mail)} << true;
    }

    void theNewestConsentCounts()
    {
        QFETCH(QList<Consent>, consents);
        QTEST(allows(consents, Channel::Phone), "allowed");
    }

    void attemptsAreNumberedForEachHandRaise_data()
    {
        QTest::addColumn<QList<Activity>>("before");
        QTest::addColumn<QDateTime>("handRaisedAt");
        QTest::addColumn<int>("next");
        const auto attempt = [](int number, int daysAgo) {
            return Activity{
                .kind = ActivityKind::Call, .at = now.addDays(-daysAgo), .attempt = number};
        };
        QTest::newRow("the first is number 1") << QList<Activity>{} << now << 1;
        QTest::newRow("the third follows the second")
            << QList{attempt(1, 3), attempt(2, 2)} << now.addDays(-4) << 3;
        QTest::newRow("their order in the list does not matter")
            << QList{attempt(2, 2), attempt(1, 3)} << now.addDays(-4) << 3;
        QTest::newRow("after another hand-raise they begin again")
            << QList{attempt(1, 9), attempt(2, 8)} << now.addDays(-1) << 1;
        QTest::newRow("without a hand-raise all of them count")
            << QList{attempt(1, 900), attempt(2, 8)} << QDateTime() << 3;
        QTest::newRow("a note is no attempt") << QList{attempt(0, 1)} << now.addDays(-4) << 1;
    }

    void attemptsAreNumberedForEachHandRaise()
    {
        QFETCH(QList<Activity>, before);
        QFETCH(QDateTime, handRaisedAt);
        QTEST(nextAttempt(before, handRaisedAt), "next");
    }

    void weTryLongerThanMost()
    {
        QVERIFY(!goalReached(3));
        QVERIFY(!goalReached(6));
        QVERIFY(goalReached(7));
        QVERIFY(goalReached(4, 4));
    }
};

QTEST_GUILESS_MAIN(TestCallRules)
#include "tst_callrules.moc"

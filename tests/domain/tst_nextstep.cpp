// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newyork.h"

#include "domain/cadence.h"
#include "domain/nextstep.h"

#include <QTest>

using namespace Callwell;
using namespace Qt::StringLiterals;

/*!
 * When the next step is, for a lead in New York who can be reached from nine to six on weekdays;
 * Tuesday, 1 June 2027 is now unless a row says otherwise, Friday is a day off there.
 */
class TestNextStep : public QObject
{
    Q_OBJECT

private:
    const WorkHours m_theirs{.zone = QTimeZone("America/New_York"),
                             .from = QTime(9, 0),
                             .until = QTime(18, 0),
                             .daysOff = {QDate(2027, 6, 4)}};

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void whenItIsPlanned_data()
    {
        QTest::addColumn<NextWhen>("when");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("at");
        const auto row = [](const char *name, NextWhen when, const char *now, const char *at) {
            QTest::newRow(name) << when << QString::fromLatin1(now) << QString::fromLatin1(at);
        };
        row("the next working day begins in their morning", NextWhen::NextWorkingDay,
            "2027-06-01 15:00", "2027-06-02 09:00");
        row("before a day off and a weekend it is on Monday", NextWhen::NextWorkingDay,
            "2027-06-03 15:00", "2027-06-07 09:00");
        row("in a week is the same day of the week", NextWhen::InAWeek, "2027-06-01 15:00",
            "2027-06-08 09:00");
        row("in a month is the same day of the month", NextWhen::InAMonth, "2027-06-01 15:00",
            "2027-07-01 09:00");
    }

    void whenItIsPlanned()
    {
        QFETCH(NextWhen, when);
        QFETCH(QString, now);
        QFETCH(QString, at);
        QCOMPARE(nextStepTime(when, newYork(now), m_theirs), newYork(at));
    }

    void whenAYesWantsTheCall_data()
    {
        QTest::addColumn<CallWish>("wish");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        const auto row = [](const char *name, CallWish wish, const char *now, const char *from,
                            const char *until) {
            QTest::newRow(name) << wish << QString::fromLatin1(now) << QString::fromLatin1(from)
                                << QString::fromLatin1(until);
        };
        row("now is now, whatever the hour", CallWish::Now, "2027-06-01 22:10", "2027-06-01 22:10",
            "2027-06-02 00:10");
        row("the morning is over: tomorrow's", CallWish::InTheMorning, "2027-06-01 12:00",
            "2027-06-02 09:00", "2027-06-02 11:00");
        row("it is midday: from now on", CallWish::AtMidday, "2027-06-01 12:00", "2027-06-01 12:00",
            "2027-06-01 14:00");
        row("the afternoon of today", CallWish::InTheAfternoon, "2027-06-01 12:00",
            "2027-06-01 14:00", "2027-06-01 17:00");
        row("the evening goes beyond the hours that we keep", CallWish::InTheEvening,
            "2027-06-01 12:00", "2027-06-01 17:00", "2027-06-01 20:00");
        row("not on a day off, nor on a weekend", CallWish::InTheMorning, "2027-06-03 12:00",
            "2027-06-07 09:00", "2027-06-07 11:00");
    }

    void whenAYesWantsTheCall()
    {
        QFETCH(CallWish, wish);
        QFETCH(QString, now);
        QFETCH(QString, from);
        QFETCH(QString, until);
        const auto [begin, end] = wishedTime(wish, newYork(now), m_theirs);
        QCOMPARE(begin, newYork(from));
        QCOMPARE(end, newYork(until));
    }

    void whatStaysAfterAnAttemptInVain_data()
    {
        const QDateTime thursday = newYork(u"2027-06-03 14:00"_s);
        QTest::addColumn<Lead>("lead");
        QTest::addColumn<StepKind>("attempt");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("stays");
        const auto row = [](const char *name, const Lead &lead, StepKind attempt, const char *now,
                            bool stays) {
            QTest::newRow(name) << lead << attempt << QString::fromLatin1(now) << stays;
        };
        const Lead agreed{.stage = Stage::InConversation,
                          .handRaise = HandRaise::Yes,
                          .nextStep = u"call"_s,
                          .nextStepAt = thursday};
        row("a call on Thursday outlives a mail on Tuesday", agreed, StepKind::Mail,
            "2027-06-01 10:00", true);
        row("a call on Thursday outlives a call on Tuesday", agreed, StepKind::Call,
            "2027-06-01 10:00", true);
        row("a mail in the hour before leaves it", agreed, StepKind::Mail, "2027-06-03 13:10",
            true);
        row("a call in the hour before was the call", agreed, StepKind::Call, "2027-06-03 13:10",
            false);
        row("a call after it was the call", agreed, StepKind::Call, "2027-06-03 14:10", false);
        row("where nothing was agreed the cadence goes on",
            {.stage = Stage::WantsACall, .handRaise = HandRaise::Yes}, StepKind::Call,
            "2027-06-01 10:00", false);
        row("a step of the cadence makes room for the next one",
            {.stage = Stage::WantsACall,
             .handRaise = HandRaise::Yes,
             .nextStep = u"try_again"_s,
             .nextStepAt = thursday},
            StepKind::Mail, "2027-06-01 10:00", false);
        row("who said not now is asked when they said",
            {.stage = Stage::Nurturing, .handRaise = HandRaise::NotNow}, StepKind::Mail,
            "2027-06-01 10:00", true);
        row("who said no is not tried", {.stage = Stage::Nurturing, .handRaise = HandRaise::No},
            StepKind::Mail, "2027-06-01 10:00", true);
        row("who was let go is not tried", {.stage = Stage::NotAFit}, StepKind::Call,
            "2027-06-01 10:00", true);
    }

    void whatStaysAfterAnAttemptInVain()
    {
        QFETCH(Lead, lead);
        QFETCH(StepKind, attempt);
        QFETCH(QString, now);
        QTEST(leavesWhatWasAgreed(attempt, lead, newYork(now)), "stays");
    }

    void whatARefusalTouches_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QList<Channel>>("refused");
        QTest::addColumn<bool>("ruledOut");
        const auto row = [](const char *name, const QString &step, const QList<Channel> &refused,
                            bool ruledOut) {
            QTest::newRow(name) << step << refused << ruledOut;
        };
        row("no calls: the call", u"call"_s, {Channel::Phone}, true);
        row("no calls: the next try", u"try_again"_s, {Channel::Phone}, true);
        row("no calls: not the mail", u"send_mail"_s, {Channel::Phone}, false);
        row("no mails: not the call", u"call"_s, {Channel::Mail}, false);
        row("no mails: the last message may be another one", u"last_message"_s, {Channel::Mail},
            false);
        row("nothing in writing: the last message", u"last_message"_s,
            {Channel::Mail, Channel::Message}, true);
        row("to look at posts disturbs nobody", u"look_at_posts"_s,
            {Channel::Phone, Channel::Mail, Channel::Message}, false);
        row("words of our own stay", u"Send the drawings"_s, {Channel::Phone, Channel::Mail},
            false);
    }

    void whatARefusalTouches()
    {
        QFETCH(QString, step);
        QFETCH(QList<Channel>, refused);
        QList<Consent> consents;
        for (const Channel channel : std::as_const(refused))
            consents.append({.channel = channel, .allowed = false});
        QTEST(isRuledOut(step, consents), "ruledOut");
    }

    void whatTriesToReachThem_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<bool>("tries");
        QTest::newRow("a call does") << u"call"_s << true;
        QTest::newRow("the next try does") << u"try_again"_s << true;
        QTest::newRow("a mail does") << u"send_mail"_s << true;
        QTest::newRow("a message does") << u"send_message"_s << true;
        QTest::newRow("the last message does") << u"last_message"_s << true;
        QTest::newRow("a look at their posts does not") << u"look_at_posts"_s << false;
        QTest::newRow("words of our own do not") << u"Send the drawings"_s << false;
        QTest::newRow("nothing planned does not") << QString() << false;
    }

    void whatTriesToReachThem()
    {
        QFETCH(QString, step);
        QTEST(triesToReach(step), "tries");
    }
};

QTEST_GUILESS_MAIN(TestNextStep)
#include "tst_nextstep.moc"

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newyork.h"

#include "domain/cadence.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Callwell;
using namespace Qt::StringLiterals;

/*!
 * The standard cadence (two calls, a mail, then calls; nine to six, Monday to Friday) for a lead in
 * New York, seen from an office whose clock stands at UTC.
 */
class TestCadence : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static CadenceState tried(const QStringList &times)
    {
        CadenceState state{.zone = QTimeZone("America/New_York")};
        for (const QString &time : times)
            state.tried.append({StepKind::Call, newYork(time)});
        return state;
    }

    [[nodiscard]] static Consent said(Channel channel, bool allowed)
    {
        return {.channel = channel, .allowed = allowed};
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void whenToTryNext_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<StepKind>("step");
        QTest::addColumn<QString>("at");
        const auto row = [](const char *name, const QStringList &before, const char *now,
                            StepKind step, const char *at) {
            QTest::newRow(name) << before << QString::fromLatin1(now) << step
                                << QString::fromLatin1(at);
        };
        row("the first attempt is now, where it is office time there", {}, "2027-06-01 10:20",
            StepKind::Call, "2027-06-01 10:20");
        row("the first attempt waits for their morning", {}, "2027-06-01 04:00", StepKind::Call,
            "2027-06-01 09:00");
        row("after their evening it waits for tomorrow", {}, "2027-06-01 18:00", StepKind::Call,
            "2027-06-02 09:00");
        row("on a Saturday it waits for Monday", {}, "2027-06-05 10:00", StepKind::Call,
            "2027-06-07 09:00");
        row("nobody is tried twice on one day, and another part of the day comes first",
            {u"2027-06-01 10:20"_s}, "2027-06-01 10:25", StepKind::Call, "2027-06-02 11:00");
        row("the third attempt is a mail after two days, in a part not tried yet",
            {u"2027-06-01 10:20"_s, u"2027-06-02 11:00"_s}, "2027-06-02 11:05", StepKind::Mail,
            "2027-06-04 14:00");
        row("gaps are counted from the last attempt, not from today", {u"2027-06-01 10:20"_s},
            "2027-06-03 13:10", StepKind::Call, "2027-06-03 13:10");
        row("a gap that ends on a weekend ends on Monday",
            {u"2027-06-02 10:20"_s, u"2027-06-03 11:00"_s}, "2027-06-03 11:05", StepKind::Mail,
            "2027-06-07 14:00");
        row("days are theirs: late in Europe is still the same day in New York",
            {u"2027-06-01 09:30"_s}, "2027-06-01 20:30", StepKind::Call, "2027-06-02 11:00");
    }

    void whenToTryNext()
    {
        QFETCH(QStringList, before);
        QFETCH(QString, now);
        QFETCH(QString, at);
        const Proposal proposal =
            proposeNext(Cadence::standard(), tried(before), newYork(now).toUTC());
        QCOMPARE(proposal.what, Proposal::What::Attempt);
        QTEST(proposal.step, "step");
        QCOMPARE(proposal.at.toTimeZone(QTimeZone("America/New_York")), newYork(at));
        QCOMPARE(proposal.attempt, before.size() + 1);
    }

    void aLookAtWhatTheyWroteComesInItsTurnAndIsNoAttempt()
    {
        CadenceState state =
            tried({u"2027-06-01 10:20"_s, u"2027-06-02 11:00"_s, u"2027-06-04 14:00"_s});
        const QDateTime now = newYork(u"2027-06-04 15:00"_s);
        const Proposal look = proposeNext(Cadence::standard(), state, now);
        QCOMPARE(look.what, Proposal::What::Attempt);
        QCOMPARE(look.step, StepKind::LookAtPosts);
        QCOMPARE(look.attempt, 0);
        QCOMPARE(look.at.toTimeZone(state.zone).date(), now.date()); // it disturbs nobody
        state.lookedAt = now;
        const Proposal next = proposeNext(Cadence::standard(), state, now);
        QCOMPARE(next.step, StepKind::Call);
        QCOMPARE(next.attempt, 4);
        QCOMPARE(next.at.toTimeZone(state.zone), newYork(u"2027-06-07 17:00"_s));
    }

    void whoWasTriedForAnotherInterestIsNotTriedOnThatDay()
    {
        CadenceState state = tried({});
        state.triedElsewhere = newYork(u"2027-06-01 09:30"_s);
        const Proposal next =
            proposeNext(Cadence::standard(), state, newYork(u"2027-06-01 10:00"_s));
        QCOMPARE(next.at.toTimeZone(state.zone), newYork(u"2027-06-02 09:00"_s));
    }

    void aWishWithoutAnEndCountsForTwoHours_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("at");
        QTest::newRow("before it, it is their time")
            << u"2027-06-01 12:00"_s << u"2027-06-01 20:00"_s;
        QTest::newRow("an hour after it, it is now")
            << u"2027-06-01 21:00"_s << u"2027-06-01 21:00"_s;
        QTest::newRow("at night it is over") << u"2027-06-01 23:30"_s << u"2027-06-02 09:00"_s;
    }
    void aWishWithoutAnEndCountsForTwoHours()
    {
        QFETCH(QString, now);
        QFETCH(QString, at);
        CadenceState state = tried({});
        state.callFrom = newYork(u"2027-06-01 20:00"_s);
        QCOMPARE(proposeNext(Cadence::standard(), state, newYork(now)).at.toTimeZone(state.zone),
                 newYork(at));
    }

    void whatAnImportBroughtCountsAsOften()
    {
        // one row that stands for five attempts: two more, then the last friendly message
        CadenceState state = tried({u"2027-06-01 10:00"_s});
        state.tried.first().times = 5;
        const QDateTime now = newYork(u"2027-06-01 12:00"_s);
        QCOMPARE(attemptsMade(state.tried), 5);
        QCOMPARE(proposeNext(Cadence::standard(), state, now).attempt, 6);
        state.tried.append({StepKind::Call, newYork(u"2027-06-08 10:00"_s), 2});
        QCOMPARE(proposeNext(Cadence::standard(), state, newYork(u"2027-06-08 12:00"_s)).what,
                 Proposal::What::LastMessage);
    }

    void whoIsTriedForSomethingElseThatDayIsLeftInPeace_data()
    {
        QTest::addColumn<QStringList>("planned"); // for their other interests
        QTest::addColumn<QString>("at");
        QTest::newRow("nothing else is planned") << QStringList() << u"2027-06-02 11:00"_s;
        QTest::newRow("on another day")
            << QStringList{u"2027-06-03 09:00"_s} << u"2027-06-02 11:00"_s;
        QTest::newRow("on that day: a day later")
            << QStringList{u"2027-06-02 17:00"_s} << u"2027-06-03 11:00"_s;
        QTest::newRow("on each day until the weekend: on Monday")
            << QStringList{u"2027-06-02 17:00"_s, u"2027-06-03 09:00"_s, u"2027-06-04 09:00"_s}
            << u"2027-06-07 11:00"_s;
    }

    void whoIsTriedForSomethingElseThatDayIsLeftInPeace()
    {
        QFETCH(QStringList, planned);
        QFETCH(QString, at);
        CadenceState state = tried({u"2027-06-01 10:00"_s});
        for (const QString &one : std::as_const(planned))
            state.plannedElsewhere.append(newYork(one));
        QCOMPARE(proposeNext(Cadence::standard(), state, newYork(u"2027-06-01 12:00"_s)).at,
                 newYork(at));
    }

    void whoIsBeingTried_data()
    {
        QTest::addColumn<Lead>("lead");
        QTest::addColumn<bool>("tried");
        QTest::newRow("who waits for a call is") << Lead{.stage = Stage::WantsACall} << true;
        QTest::newRow("who is tried again after a talk is")
            << Lead{.stage = Stage::InConversation, .nextStep = u"try_again"_s} << true;
        QTest::newRow("who is new and was called in vain is")
            << Lead{.stage = Stage::New, .nextStep = u"send_mail"_s} << true;
        QTest::newRow("who agreed on something is not")
            << Lead{.stage = Stage::InConversation, .nextStep = u"Send the plan"_s} << false;
        QTest::newRow("who was let go is not")
            << Lead{.stage = Stage::NotAFit, .nextStep = u"try_again"_s} << false;
    }

    void whoIsBeingTried()
    {
        QFETCH(Lead, lead);
        QTEST(isBeingTried(lead), "tried");
    }

    void whichCadenceCounts_data()
    {
        QTest::addColumn<QStringList>("set"); // "source stage", "-" for any
        QTest::addColumn<QString>("counts"); // of a new lead from the fair; empty: none
        QTest::newRow("none, where none is set") << QStringList() << QString();
        QTest::newRow("one for anybody") << QStringList{u"- -"_s} << u"- -"_s;
        QTest::newRow("one for their stage before one for anybody")
            << QStringList{u"- -"_s, u"- new"_s} << u"- new"_s;
        QTest::newRow("one for their source before one for their stage")
            << QStringList{u"- new"_s, u"fair -"_s} << u"fair -"_s;
        QTest::newRow("one for both before all others")
            << QStringList{u"fair -"_s, u"fair new"_s, u"- new"_s} << u"fair new"_s;
        QTest::newRow("none of another source or stage")
            << QStringList{u"other -"_s, u"- won"_s, u"other new"_s} << QString();
    }

    void whichCadenceCounts()
    {
        QFETCH(QStringList, set);
        const QHash<QString, SourceId> sources{
            {u"fair"_s, SourceId(QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))},
            {u"other"_s, SourceId(QUuid(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))}};
        QList<CadenceSetting> cadences;
        for (const QString &one : std::as_const(set)) {
            const QStringList parts = one.split(u' ');
            cadences.append({.name = one,
                             .source = sources.value(parts.first()),
                             .stage = parts.last() == u'-' ? QString() : parts.last()});
        }
        const CadenceSetting *chosen =
            chooseCadence(cadences, sources.value(u"fair"_s), Stage::New);
        QTEST(chosen ? chosen->name : QString(), "counts");
    }

    void aDayOffThereIsLeftOut()
    {
        CadenceState state = tried({u"2027-07-02 10:00"_s}); // Monday is Independence Day
        state.daysOff = {QDate(2027, 7, 5)};
        const Proposal next =
            proposeNext(Cadence::standard(), state, newYork(u"2027-07-02 12:00"_s));
        QCOMPARE(next.at, newYork(u"2027-07-06 11:00"_s));
    }

    void aTimeTheyAskedForGoesFirst()
    {
        CadenceState state = tried({});
        state.callFrom = newYork(u"2027-06-05 20:00"_s); // a Saturday evening, as they wished
        state.callUntil = newYork(u"2027-06-05 21:00"_s);
        const QDateTime now = newYork(u"2027-06-01 10:00"_s);
        QCOMPARE(proposeNext(Cadence::standard(), state, now).at, state.callFrom);
        // who was not reached then is tried as anybody else
        state.tried = {{StepKind::Call, state.callFrom}};
        QCOMPARE(proposeNext(Cadence::standard(), state, state.callFrom).at,
                 newYork(u"2027-06-07 09:00"_s));
        // a time that is over is no time any more
        state.tried = {};
        QCOMPARE(proposeNext(Cadence::standard(), state, newYork(u"2027-06-06 10:00"_s)).at,
                 newYork(u"2027-06-07 09:00"_s));
    }

    void whatTheyRuledOutIsSkipped_data()
    {
        QTest::addColumn<QList<Channel>>("ruledOut");
        QTest::addColumn<Proposal::What>("what");
        QTest::addColumn<StepKind>("step");
        QTest::newRow("who wants no calls gets a mail")
            << QList{Channel::Phone} << Proposal::What::Attempt << StepKind::Mail;
        QTest::newRow("who wants no mail is called")
            << QList{Channel::Mail} << Proposal::What::Attempt << StepKind::Call;
        QTest::newRow("who wants neither is left in peace and nurtured")
            << QList{Channel::Phone, Channel::Mail, Channel::Message} << Proposal::What::Nurture
            << StepKind::Call;
    }

    void whatTheyRuledOutIsSkipped()
    {
        QFETCH(QList<Channel>, ruledOut);
        CadenceState state = tried({});
        for (const Channel channel : std::as_const(ruledOut))
            state.consents.append(said(channel, false));
        const Proposal next =
            proposeNext(Cadence::standard(), state, newYork(u"2027-06-01 10:00"_s));
        QTEST(next.what, "what");
        QTEST(next.step, "step");
        if (next.what == Proposal::What::Nurture) {
            QVERIFY(!next.at.isValid());
            QVERIFY(next.nurtureAt.isValid());
        }
    }

    void whoAnsweredIsNotTried()
    {
        CadenceState state = tried({u"2027-06-01 10:00"_s});
        state.answered = true;
        const Proposal next =
            proposeNext(Cadence::standard(), state, newYork(u"2027-06-02 10:00"_s));
        QCOMPARE(next.what, Proposal::What::Answered);
        QVERIFY(!next.at.isValid());
    }

    void atTheGoalThereIsOneLastMessage_data()
    {
        QTest::addColumn<int>("goal");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<Proposal::What>("what");
        QTest::newRow("before the goal one goes on") << 7 << 6 << Proposal::What::Attempt;
        QTest::newRow("at the goal there is one last message")
            << 7 << 7 << Proposal::What::LastMessage;
        QTest::newRow("a team may set another goal") << 3 << 3 << Proposal::What::LastMessage;
    }

    void atTheGoalThereIsOneLastMessage()
    {
        QFETCH(int, goal);
        QFETCH(int, attempts);
        Cadence cadence = Cadence::standard();
        cadence.goal = goal;
        CadenceState state = tried({});
        for (int i = 0; i < attempts; ++i)
            state.tried.append({StepKind::Call, newYork(u"2027-06-01 10:00"_s).addDays(i)});
        const QDateTime now = newYork(u"2027-06-10 12:00"_s);
        const Proposal next = proposeNext(cadence, state, now);
        QTEST(next.what, "what");
        if (next.what == Proposal::What::LastMessage) {
            QCOMPARE(next.step, StepKind::Mail);
            QCOMPARE(next.attempt, 0);
            QVERIFY(now < next.nurtureAt);
            state.consents = {said(Channel::Mail, false)};
            QCOMPARE(proposeNext(cadence, state, now).step, StepKind::Message);
            state.consents.append(said(Channel::Message, false));
            QCOMPARE(proposeNext(cadence, state, now).what, Proposal::What::Nurture);
        }
    }

    void partsOfTheDayAreSpread()
    {
        Cadence calls = Cadence::standard();
        calls.steps = {{StepKind::Call, 1}};
        calls.goal = 8;
        CadenceState state = tried({});
        QDateTime now = newYork(u"2027-06-01 09:00"_s);
        QMap<DayPart, int> parts;
        for (int i = 0; i < 8; ++i) {
            const Proposal next = proposeNext(calls, state, now);
            ++parts[dayPartAt(next.at.toTimeZone(state.zone).time())];
            state.tried.append({next.step, next.at});
            now = next.at;
        }
        for (const DayPart part : allValues<DayPart>())
            QCOMPARE(parts.value(part), 2);
    }

    // 2,000 cadences that nobody would think of, in five places, through both changes of clocks
    void nothingIsEverProposedOutOfBounds()
    {
        QRandomGenerator dice(20270601);
        const QList<QByteArray> zones{"America/New_York", "Europe/Berlin", "Asia/Kolkata",
                                      "Australia/Lord_Howe", "Pacific/Apia"};
        for (int round = 0; round < 2000; ++round) {
            Cadence cadence{.goal = 1 + dice.bounded(9),
                            .from = QTime(dice.bounded(12), dice.bounded(60)),
                            .until = QTime(12 + dice.bounded(12), dice.bounded(60)),
                            .weekdays = static_cast<quint8>(1 + dice.bounded(127))};
            for (int i = 1 + dice.bounded(4); i > 0; --i) {
                cadence.steps.append({static_cast<StepKind>(dice.bounded(4)), dice.bounded(6)});
            }
            CadenceState state{.zone = QTimeZone(zones.at(dice.bounded(zones.size())))};
            QDateTime now = QDateTime(QDate(2027, 1, 1), QTime(0, 0), QTimeZone::UTC)
                                .addSecs(dice.bounded(365 * 24 * 3600));
            for (int i = 0; i < 40; ++i)
                state.daysOff.insert(now.date().addDays(dice.bounded(200)));
            for (const Channel channel : {Channel::Phone, Channel::Mail, Channel::Message}) {
                if (dice.bounded(4) == 0)
                    state.consents.append(said(channel, false));
            }
            for (int i = 0; i <= cadence.goal; ++i) {
                const Proposal next = proposeNext(cadence, state, now);
                if (!next.at.isValid())
                    break;
                QVERIFY(now <= next.at);
                const QDateTime theirs = next.at.toTimeZone(state.zone);
                QVERIFY(cadence.from <= theirs.time() && theirs.time() < cadence.until);
                QVERIFY((cadence.weekdays >> (theirs.date().dayOfWeek() - 1)) & 1);
                QVERIFY(!state.daysOff.contains(theirs.date()));
                for (const Consent &consent : std::as_const(state.consents))
                    QVERIFY(channelOf(next.step) != consent.channel);
                if (next.step == StepKind::LookAtPosts && next.what == Proposal::What::Attempt) {
                    state.lookedAt = next.at;
                    now = next.at;
                    --i; // it is no attempt
                    continue;
                }
                if (!state.tried.isEmpty()) {
                    QVERIFY(state.tried.last().at.toTimeZone(state.zone).date() < theirs.date());
                }
                QCOMPARE(next.what == Proposal::What::LastMessage, i == cadence.goal);
                state.tried.append({next.step, next.at});
                now = next.at.addSecs(dice.bounded(48 * 3600));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCadence)
#include "tst_cadence.moc"

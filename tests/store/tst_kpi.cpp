// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "emptystore.h"
#include "kpiseed.h"
#include "store/kpirecount.h"

#include "store/kpistore.h"
#include "store/soundness.h"

#include <QTemporaryDir>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(int month, int day, int hour = 12, int minute = 0)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), QTimeZone::UTC);
}

const QTimeZone noShift{QTimeZone::UTC};

// A row of numbers as text: what stands in the tables below.
QString shown(const AttemptCount &count)
{
    return u"%1: %2, %3"_s.arg(count.attempt).arg(count.leads).arg(count.converted);
}

QString shown(const AttemptCalls &count)
{
    QString text = QString::number(count.attempt) + u':';
    for (const qint64 result : count.results)
        text += u' ' + QString::number(result);
    return text;
}

QString shown(const RepCalls &rep)
{
    return u"%1: %2 %3 %4 %5"_s.arg(rep.name)
        .arg(rep.calls)
        .arg(rep.conversations)
        .arg(rep.good)
        .arg(rep.prepared);
}

template<typename Row>
QStringList shown(const QList<Row> &rows)
{
    QStringList all;
    for (const Row &row : rows)
        all.append(shown(row));
    return all;
}

} // namespace

class TestKpi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = openEmptyStore(m_folder->filePath(u"kpi.callwell"_s));
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        m_store = *std::move(opened);
        m_seed = std::make_unique<KpiSeed>(*m_store);
    }

    void cleanup()
    {
        // Whatever was written and taken away: what is derived says what it is made from.
        const auto faults = findFaults(*m_store);
        QVERIFY(faults);
        QCOMPARE(faults->size(), 0);
        m_seed.reset();
        m_store.reset();
    }

    void funnel_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<HandRaise>("handRaise");
        QTest::addColumn<QString>("event"); // on the timeline
        QTest::addColumn<QList<int>>("steps"); // raised their hand, reached, in conversation, won

        using Steps = QList<int>;
        QTest::addRow("a new lead has only been generated")
            << Stage::New << HandRaise::NotAsked << QString() << Steps{0, 0, 0, 0};
        QTest::addRow("who wants a call has raised their hand")
            << Stage::WantsACall << HandRaise::Yes << QString() << Steps{1, 0, 0, 0};
        QTest::addRow("who said yes once and not now later has raised their hand")
            << Stage::Nurturing << HandRaise::NotNow << u"hand_raise yes"_s << Steps{1, 0, 0, 0};
        QTest::addRow("who said no has not raised their hand")
            << Stage::Nurturing << HandRaise::No << u"hand_raise no"_s << Steps{0, 0, 0, 0};
        QTest::addRow("a call that nobody answered reaches nobody")
            << Stage::WantsACall << HandRaise::Yes << u"call no_answer"_s << Steps{1, 0, 0, 0};
        QTest::addRow("an answered call reaches")
            << Stage::WantsACall << HandRaise::Yes << u"call answered"_s << Steps{1, 1, 0, 0};
        QTest::addRow("an answered call that was corrected to nobody reaches nobody")
            << Stage::WantsACall << HandRaise::Yes << u"call corrected"_s << Steps{1, 0, 0, 0};
        QTest::addRow("a meeting reaches, too")
            << Stage::Nurturing << HandRaise::NotAsked << u"meeting "_s << Steps{0, 1, 0, 0};
        QTest::addRow("who is in conversation was reached, by whatever way")
            << Stage::InConversation << HandRaise::NotAsked << QString() << Steps{0, 1, 1, 0};
        QTest::addRow("who was in conversation and is not a fit came as far as that")
            << Stage::NotAFit << HandRaise::NotNow << u"stage_change in_conversation"_s
            << Steps{0, 1, 1, 0};
        QTest::addRow("a customer came all the way, without ever raising a hand")
            << Stage::Won << HandRaise::NotAsked << QString() << Steps{0, 1, 1, 1};
        QTest::addRow("who is looked at again later is no customer")
            << Stage::Later << HandRaise::Yes << QString() << Steps{1, 0, 0, 0};
    }

    void funnel()
    {
        QFETCH(const Stage, stage);
        QFETCH(const HandRaise, handRaise);
        QFETCH(const QString, event);
        QFETCH(const QList<int>, steps);

        const Lead lead = m_seed->lead(utc(3, 2), stage, handRaise);
        const QString kind = event.section(u' ', 0, 0);
        const QString what = event.section(u' ', 1);
        if (kind == "call"_L1) {
            const bool corrected = what == "corrected"_L1;
            const auto disposition = fromCode<Disposition>(what).value_or(Disposition::Answered);
            const Activity call = m_seed->call(lead, utc(3, 3), 1, disposition);
            if (corrected)
                m_seed->call(lead, utc(3, 3), 1, Disposition::WrongNumber, {}, {}, false, call.id);
        } else if (!kind.isEmpty()) {
            m_seed->activity(lead, *fromCode<ActivityKind>(kind), utc(3, 3), 0, what);
        }

        const Kpi kpi = numbers({});
        QCOMPARE(kpi.leads(), 1);
        for (const FunnelStep step : {FunnelStep::RaisedHand, FunnelStep::Reached,
                                      FunnelStep::InConversation, FunnelStep::Won}) {
            const int expected = steps.at(static_cast<qsizetype>(indexOf(step)) - 1);
            QCOMPARE(kpi.funnel.at(indexOf(step)), expected);
            QCOMPARE(behind({.kind = KpiFigure::Kind::Funnel, .step = step}),
                     expected == 1 ? QList{lead.id} : QList<LeadId>());
        }
    }

    void period_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("counted"); // which of the leads a to d

        // a: 28 Feb 23:30, b: 1 Mar 00:30, c: 31 Mar 23:30, d: 1 Apr 00:30, all UTC
        const QDate first(2026, 3, 1);
        const QDate last(2026, 3, 31);
        QTest::addRow("without days everything counts")
            << "UTC"_ba << QDate() << QDate() << u"abcd"_s;
        QTest::addRow("both days count whole") << "UTC"_ba << first << last << u"bc"_s;
        QTest::addRow("without a last day it never ends")
            << "UTC"_ba << first << QDate() << u"bcd"_s;
        QTest::addRow("without a first day it has no beginning")
            << "UTC"_ba << QDate() << last << u"abc"_s;
        QTest::addRow("east of Greenwich the day begins earlier")
            << "Europe/Oslo"_ba << first << last << u"ab"_s;
        QTest::addRow("west of it later") << "America/New_York"_ba << first << last << u"cd"_s;
        QTest::addRow("one day is a period") << "UTC"_ba << first << first << u"b"_s;
        QTest::addRow("a period that ends before it begins is empty")
            << "UTC"_ba << last << first << QString();
    }

    void period()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QDate, from);
        QFETCH(const QDate, to);
        QFETCH(const QString, counted);

        QHash<LeadId, QChar> names;
        names.insert(m_seed->lead(utc(2, 28, 23, 30)).id, u'a');
        names.insert(m_seed->lead(utc(3, 1, 0, 30)).id, u'b');
        names.insert(m_seed->lead(utc(3, 31, 23, 30)).id, u'c');
        names.insert(m_seed->lead(utc(4, 1, 0, 30)).id, u'd');

        const KpiPeriod period{from, to, QTimeZone(zone)};
        QCOMPARE(numbers(period).leads(), counted.size());
        QString found;
        for (const LeadId lead : behind({.period = period}))
            found.append(names.value(lead));
        QCOMPARE(found, counted);
    }

    void attemptsAndWhatTheyCameTo()
    {
        const MemberId ada = m_seed->member(u"Ada"_s);
        const MemberId bo = m_seed->member(u"Bo"_s);
        const OutcomeId wants = m_seed->outcome(u"wants more"_s, GoodFor::Good);
        const OutcomeId later = m_seed->outcome(u"later"_s, GoodFor::Neutral);
        const OutcomeId never = m_seed->outcome(u"never"_s, GoodFor::Bad);

        const Lead untried = m_seed->lead(utc(3, 1));
        const Lead once = m_seed->lead(utc(3, 1, 13), Stage::Won);
        m_seed->call(once, utc(3, 2), 1, Disposition::Answered, wants, ada, true);
        const Lead twice = m_seed->lead(utc(3, 1, 14), Stage::Won);
        m_seed->call(twice, utc(3, 2), 1, Disposition::NoAnswer, {}, ada);
        m_seed->call(twice, utc(3, 3), 2, Disposition::Answered, later, bo, true);
        const Lead mailed = m_seed->lead(utc(3, 1, 15));
        m_seed->call(mailed, utc(3, 2), 1, Disposition::Busy, {}, ada, true);
        m_seed->activity(mailed, ActivityKind::Mail, utc(3, 4), 2); // an attempt, and no call
        m_seed->call(mailed, utc(3, 5), 3, Disposition::Answered, never, {});
        const Lead again = m_seed->lead(utc(3, 1, 16));
        m_seed->call(again, utc(3, 2), 1, Disposition::Answered, {}, bo);
        m_seed->call(again, utc(3, 9), 0, Disposition::Answered, wants,
                     bo); // they rang, we tried nothing

        const Kpi kpi = numbers({});
        QCOMPARE(shown(kpi.attempts),
                 QStringList({u"0: 1, 0"_s, u"1: 2, 1"_s, u"2: 1, 1"_s, u"3: 1, 0"_s}));
        // not answered, good, neutral, bad, no outcome
        QCOMPARE(shown(kpi.callsByAttempt),
                 QStringList({u"1: 2 1 0 0 1"_s, u"2: 0 0 1 0 0"_s, u"3: 0 0 0 1 0"_s}));
        // calls, conversations, good, prepared; nobody has no name
        QCOMPARE(shown(kpi.reps),
                 QStringList({u"Ada: 3 1 1 2"_s, u"Bo: 3 3 1 1"_s, u": 1 1 0 0"_s}));

        using Kind = KpiFigure::Kind;
        using Leads = QList<LeadId>;
        QCOMPARE(behind({.kind = Kind::Attempts, .fromAttempt = 1, .toAttempt = 1}),
                 Leads({once.id, again.id}));
        QCOMPARE(behind({.kind = Kind::Converted, .fromAttempt = 1, .toAttempt = 3}),
                 Leads({once.id, twice.id}));
        QCOMPARE(behind({.kind = Kind::Attempts, .fromAttempt = 0, .toAttempt = 0}),
                 Leads({untried.id}));
        QCOMPARE(behind({.kind = Kind::CallsByAttempt,
                         .fromAttempt = 1,
                         .toAttempt = 1,
                         .result = CallResult::NotAnswered}),
                 Leads({twice.id, mailed.id}));
        QCOMPARE(behind({.kind = Kind::RepCalls, .member = bo}), Leads({again.id, twice.id}));
        QCOMPARE(behind({.kind = Kind::RepCalls, .member = bo, .rep = KpiFigure::RepFigure::Good}),
                 Leads({again.id}));
        QCOMPARE(behind({.kind = Kind::RepCalls, .member = {}}), Leads({mailed.id}));
    }

    void inquiries_data()
    {
        QTest::addColumn<QList<int>>(
            "answeredAfter"); // minutes; below 0: due in so many minutes; 0: no due time
        QTest::addColumn<QList<int>>("counts"); // asked, answered, unanswered, overdue
        QTest::addColumn<int>("median"); // minutes; -1: none

        using Numbers = QList<int>;
        QTest::addRow("nobody asked, nothing is to be answered")
            << Numbers{} << Numbers{0, 0, 0, 0} << -1;
        QTest::addRow("one answer is its own median") << Numbers{30} << Numbers{1, 1, 0, 0} << 30;
        QTest::addRow("of three the middle one")
            << Numbers{500, 10, 20} << Numbers{3, 3, 0, 0} << 20;
        QTest::addRow("of four the mean of the two in the middle")
            << Numbers{500, 10, 20, 40} << Numbers{4, 4, 0, 0} << 30;
        QTest::addRow("the unanswered have no part in it")
            << Numbers{10, -6000} << Numbers{2, 1, 1, 0} << 10;
        QTest::addRow("what was due yesterday is overdue")
            << Numbers{-60} << Numbers{1, 0, 1, 1} << -1;
        QTest::addRow("without an agreed time nothing is overdue")
            << Numbers{0} << Numbers{1, 0, 1, 0} << -1;
    }

    void inquiries()
    {
        QFETCH(const QList<int>, answeredAfter);
        QFETCH(const QList<int>, counts);
        QFETCH(const int, median);

        const QDateTime asked = m_now.addDays(-1);
        for (const int minutes : answeredAfter) {
            const Lead lead = m_seed->lead(asked);
            const QDateTime then = asked.addDuration(std::chrono::minutes(std::abs(minutes)));
            m_seed->inquiry(lead, asked, minutes > 0 ? then : QDateTime(),
                            minutes < 0 ? then : QDateTime());
        }
        const InquiryCount count = numbers({}).inquiries;
        QCOMPARE(QList<int>({int(count.asked), int(count.answered), int(count.unanswered),
                             int(count.overdue)}),
                 counts);
        QCOMPARE(count.medianAnswer.value_or(-60000), median * 60000);
        QCOMPARE(behind({.kind = KpiFigure::Kind::Inquiries}).size(), count.unanswered);
    }

    void targets()
    {
        m_seed->target(Measure::AnswerHours, QDate(2026, 3, 1), QDate(2026, 3, 31), 4);
        m_seed->target(Measure::Leads, QDate(2026, 1, 1), QDate(2026, 3, 31), 40);
        m_seed->target(Measure::ShareConverted, QDate(2026, 3, 1), QDate(2026, 3, 30), 250);
        m_seed->target(Measure::Leads, QDate(2027, 1, 1), QDate(2027, 3, 31),
                       60); // out of the period
        m_seed->lead(utc(1, 31));
        m_seed->lead(utc(2, 28), Stage::Won);
        m_seed->lead(utc(3, 1));
        const Lead asks = m_seed->lead(utc(3, 5), Stage::Won);
        m_seed->lead(utc(3, 14));
        m_seed->inquiry(asks, utc(3, 5, 9), utc(3, 5, 10, 30));

        // The period is one week of March; a target is measured over all of its own time.
        const Kpi kpi = numbers({QDate(2026, 3, 9), QDate(2026, 3, 15), noShift});
        QCOMPARE(kpi.leads(), 1);
        QCOMPARE(kpi.targets.size(), 3);

        const TargetStanding &leads = kpi.targets.at(0);
        QCOMPARE(leads.target.measure, Measure::Leads);
        QCOMPARE(leads.standing, 5.0);
        QCOMPARE(leads.before, 0.0);
        QCOMPARE(leads.timeGone, 74.0 / 90.0);

        const TargetStanding &share = kpi.targets.at(1);
        QCOMPARE(share.target.measure, Measure::ShareConverted);
        QCOMPARE(share.standing, 333.0); // one of three
        QCOMPARE(share.before, 1000.0); // one of one, in the 15 days before
        QCOMPARE(share.timeGone, 0.5);

        const TargetStanding &answer = kpi.targets.at(2);
        QCOMPARE(answer.standing, 1.5);
        QVERIFY(!answer.before);
        QCOMPARE(answer.trend.size(), 3); // weeks, up to today
        QCOMPARE(answer.trend.at(0).value, 1.5);
        QVERIFY(!answer.trend.at(1).value);
    }

    void recountedSlowly_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<QByteArray>("zone");
        QTest::addRow("a random workspace in Auckland") << 1U << "Pacific/Auckland"_ba;
        QTest::addRow("a random workspace in New York") << 2U << "America/New_York"_ba;
        QTest::addRow("a random workspace in Greenwich") << 3U << "UTC"_ba;
    }

    void recountedSlowly()
    {
        QFETCH(const quint32, seed);
        QFETCH(const QByteArray, zone);
        QVERIFY(fillAtRandom(*m_store, *m_seed, seed, m_now));

        const QTimeZone local(zone);
        for (const KpiPeriod &period :
             {KpiPeriod{{}, {}, local}, KpiPeriod{QDate(2025, 10, 1), QDate(2026, 2, 28), local},
              KpiPeriod{QDate(2026, 1, 1), {}, local}}) {
            const auto slowly = Recount::of(*m_store, period, m_now);
            QVERIFY(slowly);
            const Kpi kpi = numbers(period);
            QVERIFY(kpi.leads() > 50);
            QCOMPARE(QList<qint64>(kpi.funnel.begin(), kpi.funnel.end()), slowly->funnel);
            QCOMPARE(shown(kpi.attempts), shown(slowly->attempts));
            QCOMPARE(shown(kpi.callsByAttempt), shown(slowly->callsByAttempt));
            QCOMPARE(shown(kpi.reps), shown(slowly->reps));
            QVERIFY(kpi.inquiries == slowly->inquiries);
            for (const KpiFigure &figure : everyFigure(kpi)) {
                const QList<LeadId> found = behind(figure);
                const QSet<LeadId> once(found.begin(), found.end());
                QCOMPARE(once.size(), found.size());
                QCOMPARE(once, slowly->leadsBehind(figure));
            }
        }
    }

private:
    Kpi numbers(const KpiPeriod &period)
    {
        const auto counted = KpiStore(*m_store).numbers(period, m_now);
        if (counted)
            return *counted;
        QTest::qFail(qPrintable(counted.error().detail), __FILE__, __LINE__);
        return {};
    }

    QList<LeadId> behind(const KpiFigure &figure)
    {
        const auto leads = KpiStore(*m_store).leadsBehind(figure, m_now);
        if (leads)
            return *leads;
        QTest::qFail(qPrintable(leads.error().detail), __FILE__, __LINE__);
        return {};
    }

    const QDateTime m_now = utc(3, 15, 18);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_store;
    std::unique_ptr<KpiSeed> m_seed;
};

QTEST_GUILESS_MAIN(TestKpi)
#include "tst_kpi.moc"

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/uuidsource.h"
#include "domain/trialevidence.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

ScriptTrial trialOf(UuidSource &uuids)
{
    return {.id = uuids.make<TrialId>(1),
            .first = uuids.make<ScriptVersionId>(1),
            .second = uuids.make<ScriptVersionId>(1)};
}

// Leads with outcomes by chance, until there is a verdict or `most` of them.
TrialEvidence tried(double first, double second, int most, int seed)
{
    std::mt19937 chance(static_cast<quint32>(
        seed)); // its numbers are the same everywhere, those of distributions aren't
    const auto share = [&] {
        return chance() / 4294967296.0;
    };
    TrialEvidence evidence;
    for (int lead = 0; lead < most && evidence.verdict() == TrialVerdict::NotYet; ++lead) {
        const TrialSide side = share() < 0.5 ? TrialSide::First : TrialSide::Second;
        evidence.add(side, share() < (side == TrialSide::First ? first : second));
    }
    return evidence;
}

} // namespace

class TestTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void aLeadIsGivenTheSameVersionOnEveryComputer_data()
    {
        QTest::addColumn<QString>("trial");
        QTest::addColumn<QString>("lead");
        QTest::addColumn<TrialSide>("side");
        const QString trial = u"018f0000-0000-7000-8000-000000000001"_s;
        const QString other = u"018f0000-0000-7000-8000-000000000002"_s;
        const QString lead = u"018f0000-0000-7000-8000-0000000000a1"_s;
        // worked out once by sha256sum over the sixteen bytes of each
        QTest::newRow("a lead") << trial << lead << TrialSide::First;
        QTest::newRow("the same lead in another trial") << other << lead << TrialSide::Second;
        QTest::newRow("another lead")
            << trial << u"018f0000-0000-7000-8000-0000000000a2"_s << TrialSide::First;
        QTest::newRow("a third lead")
            << trial << u"018f0000-0000-7000-8000-0000000000a3"_s << TrialSide::First;
    }
    void aLeadIsGivenTheSameVersionOnEveryComputer()
    {
        QFETCH(QString, trial);
        QFETCH(QString, lead);
        QFETCH(TrialSide, side);
        UuidSource uuids(1);
        ScriptTrial is = trialOf(uuids);
        is.id = TrialId::fromString(trial);
        QCOMPARE(sideOf(is, LeadId::fromString(lead)), side);
        QCOMPARE(versionFor(is, LeadId::fromString(lead)),
                 side == TrialSide::First ? is.first : is.second);
    }

    void leadsAreSharedOutEvenly()
    {
        UuidSource uuids(2);
        const ScriptTrial trial = trialOf(uuids);
        const ScriptTrial another = trialOf(uuids);
        constexpr int leads = 20'000;
        int first = 0;
        int same = 0;
        for (int i = 0; i < leads; ++i) {
            const auto lead = uuids.make<LeadId>(i / 50);
            first += sideOf(trial, lead) == TrialSide::First ? 1 : 0;
            same += sideOf(trial, lead) == sideOf(another, lead) ? 1 : 0;
        }
        // four standard deviations of a fair coin
        QVERIFY2(std::abs(first - leads / 2) < 283, qPrintable(QString::number(first)));
        QVERIFY2(std::abs(same - leads / 2) < 283, qPrintable(QString::number(same)));
    }

    void shares_data()
    {
        QTest::addColumn<qint64>("good");
        QTest::addColumn<qint64>("all");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        // closed forms: Beta(1, 1) is even, Beta(1, n + 1) is below x with 1 - (1 - x)^(n + 1)
        QTest::newRow("nothing counted says nothing") << qint64(0) << qint64(0) << 0.025 << 0.975;
        QTest::newRow("none of nine is not never")
            << qint64(0) << qint64(9) << 1 - std::pow(0.975, 0.1) << 1 - std::pow(0.025, 0.1);
        QTest::newRow("nine of nine is not always")
            << qint64(9) << qint64(9) << std::pow(0.025, 0.1) << std::pow(0.975, 0.1);
        // Beta(2, 2) is below x with 3x² - 2x³
        QTest::newRow("one of two") << qint64(1) << qint64(2) << 0.0943 << 0.9057;
        // many: as a normal distribution has it, 0.2 ± 1.96 sqrt(0.16 / 100000)
        QTest::newRow("a fifth of very many")
            << qint64(20'000) << qint64(100'000) << 0.19754 << 0.20249;
    }
    void shares()
    {
        QFETCH(qint64, good);
        QFETCH(qint64, all);
        QFETCH(double, low);
        QFETCH(double, high);
        const ShareInterval ends = interval95({.good = good, .all = all});
        QVERIFY2(std::abs(ends.low - low) < 1e-4, qPrintable(QString::number(ends.low)));
        QVERIFY2(std::abs(ends.high - high) < 1e-4, qPrintable(QString::number(ends.high)));
    }

    void higher_data()
    {
        QTest::addColumn<BetaShare>("one");
        QTest::addColumn<BetaShare>("other");
        QTest::addColumn<double>("probability");
        QTest::newRow("nothing against nothing") << BetaShare{} << BetaShare{} << 0.5;
        QTest::newRow("equal shares") << BetaShare{7, 30} << BetaShare{7, 30} << 0.5;
        // Beta(2, 1) above Beta(1, 1): the mean of the former
        QTest::newRow("one of one against nothing") << BetaShare{1, 1} << BetaShare{} << 2.0 / 3;
        QTest::newRow("nothing against one of one") << BetaShare{} << BetaShare{1, 1} << 1.0 / 3;
        // Beta(3, 1) above Beta(1, 2): 1 - E[(1 - x)²] with density 3x²
        QTest::newRow("two of two against none of one")
            << BetaShare{2, 2} << BetaShare{0, 1} << 0.9;
        QTest::newRow("no doubt is left") << BetaShare{900, 1000} << BetaShare{100, 1000} << 1.0;
    }
    void higher()
    {
        QFETCH(BetaShare, one);
        QFETCH(BetaShare, other);
        QFETCH(double, probability);
        const double is = probabilityHigher(one, other);
        QVERIFY2(std::abs(is - probability) < 1e-9, qPrintable(QString::number(is)));
        QVERIFY(is <= 1);
    }

    void verdicts_data()
    {
        QTest::addColumn<int>("firstGood"); // of ten
        QTest::addColumn<int>("secondGood");
        QTest::addColumn<int>("tens"); // of leads, for each
        QTest::addColumn<TrialVerdict>("verdict");
        QTest::newRow("no lead, no verdict") << 0 << 0 << 0 << TrialVerdict::NotYet;
        QTest::newRow("a good beginning is no verdict") << 4 << 7 << 1 << TrialVerdict::NotYet;
        QTest::newRow("never against always is one soon")
            << 0 << 10 << 1 << TrialVerdict::SecondBetter;
        QTest::newRow("twice the share of a few is no verdict")
            << 2 << 4 << 2 << TrialVerdict::NotYet;
        QTest::newRow("twice the share of many is one")
            << 2 << 4 << 40 << TrialVerdict::SecondBetter;
        QTest::newRow("it goes both ways") << 4 << 2 << 40 << TrialVerdict::FirstBetter;
        QTest::newRow("equally good stays open") << 3 << 3 << 100 << TrialVerdict::NotYet;
        QTest::newRow("never good stays open") << 0 << 0 << 100 << TrialVerdict::NotYet;
        QTest::newRow("always good stays open") << 10 << 10 << 100 << TrialVerdict::NotYet;
    }
    void verdicts()
    {
        QFETCH(int, firstGood);
        QFETCH(int, secondGood);
        QFETCH(int, tens);
        QFETCH(TrialVerdict, verdict);
        TrialEvidence evidence;
        for (int i = 0; i < tens * 10; ++i) {
            // spread out evenly: 3, 6, 9, 2, ... so that no run looks like a difference
            evidence.add(TrialSide::First, i * 3 % 10 < firstGood);
            evidence.add(TrialSide::Second, i * 3 % 10 < secondGood);
        }
        QCOMPARE(evidence.verdict(), verdict);
        QCOMPARE(evidence.leadsNeeded() > 0, verdict != TrialVerdict::NotYet);
        QCOMPARE(evidence.first(), (BetaShare{firstGood * tens, tens * 10}));
        QCOMPARE(evidence.second(), (BetaShare{secondGood * tens, tens * 10}));
    }

    void aVerdictStays()
    {
        TrialEvidence evidence = tried(0.2, 0.5, 2000, 1);
        QCOMPARE(evidence.verdict(), TrialVerdict::SecondBetter);
        const qint64 needed = evidence.leadsNeeded();
        QCOMPARE(evidence.first().all + evidence.second().all, needed);
        for (int i = 0; i < 100; ++i) {
            evidence.add(TrialSide::First, true);
            evidence.add(TrialSide::Second, false);
        }
        QCOMPARE(evidence.verdict(), TrialVerdict::SecondBetter);
        QCOMPARE(evidence.leadsNeeded(), needed);
    }

    void oneSideAloneSaysNothing()
    {
        TrialEvidence evidence;
        for (int i = 0; i < 500; ++i)
            evidence.add(TrialSide::First, false);
        evidence.add(TrialSide::Second, true);
        QCOMPARE(evidence.verdict(), TrialVerdict::NotYet);
    }

    // Looked at after every lead, as somebody does every day. The seed is fixed: what is counted
    // here is the same each time.
    void whereThereIsNoDifferenceFewAreEverCalled_data()
    {
        QTest::addColumn<double>("share");
        QTest::newRow("one lead in twenty is served") << 0.05;
        QTest::newRow("one in five") << 0.2;
        QTest::newRow("every second one") << 0.5;
        QTest::newRow("nearly all") << 0.9;
    }
    void whereThereIsNoDifferenceFewAreEverCalled()
    {
        QFETCH(double, share);
        constexpr int trials = 1000;
        int called = 0;
        for (int i = 0; i < trials; ++i) {
            const TrialEvidence evidence = tried(share, share, 2000, 1000 + i);
            called += evidence.verdict() != TrialVerdict::NotYet ? 1 : 0;
        }
        qInfo("%d of %d trials without a difference were called", called, trials);
        QVERIFY(called * 20 <= trials);
    }

    void whatTheRuleCosts_data()
    {
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("second");
        QTest::addColumn<int>("half"); // half of the trials have their verdict by so many leads
        QTest::addColumn<int>("most"); // nine of ten have it
        // A test that is looked at once takes some 590 leads to find it in eight trials of ten.
        QTest::newRow("20 % against 30 %") << 0.2 << 0.3 << 650 << 1400;
        QTest::newRow("20 % against 40 %") << 0.2 << 0.4 << 200 << 400;
    }
    void whatTheRuleCosts()
    {
        QFETCH(double, first);
        QFETCH(double, second);
        QFETCH(int, half);
        QFETCH(int, most);
        constexpr int trials = 1000;
        QList<qint64> needed;
        int wrong = 0;
        for (int i = 0; i < trials; ++i) {
            const TrialEvidence evidence = tried(first, second, 4000, 5000 + i);
            wrong += evidence.verdict() == TrialVerdict::FirstBetter ? 1 : 0;
            needed.append(evidence.verdict() == TrialVerdict::NotYet ? 4000
                                                                     : evidence.leadsNeeded());
        }
        std::ranges::sort(needed);
        qInfo("half of the trials took up to %lld leads, 80 %% up to %lld, 90 %% up to %lld",
              needed.at(trials / 2), needed.at(trials * 8 / 10), needed.at(trials * 9 / 10));
        QVERIFY(needed.at(trials / 2) <= half);
        QVERIFY(needed.at(trials * 9 / 10) <= most);
        QVERIFY(wrong * 100 <= trials);
    }
};

QTEST_GUILESS_MAIN(TestTrial)
#include "tst_trial.moc"

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kpiseed.h"
#include "openworkspace.h"
#include "trialseed.h"

#include "pages/kpi/figuremodels.h"
#include "pages/kpi/kpicsv.h"
#include "pages/kpi/kpipanel.h"
#include "pages/kpi/kpitile.h"
#include "pages/kpi/kpiwindow.h"
#include "pages/kpi/periodbar.h"
#include "store/kpistore.h"
#include "theme/ask.h"
#include "usecase/workspace.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(int month, int day)
{
    return QDateTime(QDate(2026, month, day), QTime(12, 0), QTimeZone::UTC);
}

} // namespace

class TestKpiWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"kpi.callwell"_s);
        auto store = Connection::open(path, Connection::Mode::Create);
        QVERIFY(store);
        m_leads.clear();
        fill(**store);
        store->reset();
        auto database = Database::open(path, Connection::Mode::ReadWrite);
        QVERIFY(database);
        const auto clock = std::make_shared<FixedClock>(utc(5, 20));
        m_workspace = std::make_unique<Workspace>(*std::move(database), clock);
    }

    void cleanup()
    {
        m_window.reset();
        m_workspace.reset();
    }

    void enterInATableShowsExactlyTheLeadsCounted()
    {
        QVERIFY(openWindow());
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier); // everything as tables
        auto *view = panel(u"attempts"_s)->findChild<QTableView *>();
        QVERIFY(view->isVisible());
        view->setFocus();
        QSignalSpy requested(m_window.get(), &KpiWindow::leadsRequested);

        // none, 1, 2 attempts; label, customers, not yet, leads, share
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(view->currentIndex().data().toString(), u"1"_s);
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return requested.size() == 1; }));
        QCOMPARE(requested.takeFirst().first().value<QList<LeadId>>(), m_leads.mid(1, 1));

        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(view->currentIndex().data().toString(), u"2"_s);
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return requested.size() == 1; }));
        QCOMPARE(requested.first().first().value<QList<LeadId>>(), m_leads.mid(1, 2));
        QVERIFY(!requested.first().last().toString().isEmpty());
    }

    void arrowsAndEnterInAChartShowTheLeadsOfABar()
    {
        QVERIFY(openWindow());
        auto *chart = panel(u"funnel"_s)->findChild<KpiChart *>();
        chart->setFocus();
        QCOMPARE(chart->accessibleDescription(), u"Step: Generated · Marketing: 4"_s);
        QTest::keyClick(chart, Qt::Key_Down);
        QCOMPARE(chart->accessibleDescription(), u"Step: Raised their hand · Sales: 1"_s);
        QSignalSpy requested(m_window.get(), &KpiWindow::leadsRequested);
        QTest::keyClick(chart, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return requested.size() == 1; }));
        QCOMPARE(requested.first().first().value<QList<LeadId>>(), m_leads.mid(3, 1));
    }

    void aClickOnABarShowsItsLeads()
    {
        QVERIFY(openWindow());
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        auto *chart = panel(u"funnel"_s)->findChild<KpiChart *>();
        chart->grab(); // KChart knows where its bars are once they were drawn
        chart->setFocus();
        QSignalSpy requested(m_window.get(), &KpiWindow::leadsRequested);
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->barRect(0, 0).center());
        QVERIFY(QTest::qWaitFor([&] { return requested.size() == 1; }));
        QCOMPARE(requested.first().first().value<QList<LeadId>>(), m_leads);
    }

    void aTargetShowsTheLeadsOfItsOwnTime()
    {
        QVERIFY(openWindow());
        const auto tiles = m_window->findChildren<KpiTile *>();
        QCOMPARE(tiles.size(), 2); // one target, and the inquiries
        QVERIFY(tiles.first()->accessibleName().startsWith(u"Leads generated: 5 of 10."_s));
        tiles.first()->setFocus();
        QSignalSpy requested(m_window.get(), &KpiWindow::leadsRequested);
        QTest::keyClick(tiles.first(), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return requested.size() == 1; }));
        QCOMPARE(requested.first().first().value<QList<LeadId>>().size(), 5);
    }

    void thePeriodIsChosenByKey_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("leads");
        QTest::addRow("Ctrl+1 counts this month") << int(Qt::Key_1) << u"2"_s;
        QTest::addRow("Ctrl+2 counts this quarter") << int(Qt::Key_2) << u"4"_s;
        QTest::addRow("Ctrl+3 counts this year") << int(Qt::Key_3) << u"5"_s;
        QTest::addRow("Ctrl+4 counts all the time") << int(Qt::Key_4) << u"6"_s;
    }

    void thePeriodIsChosenByKey()
    {
        QFETCH(const int, key);
        QFETCH(const QString, leads);
        QVERIFY(openWindow());
        QSignalSpy shown(m_window.get(), &KpiWindow::shown);
        const bool chosenAlready = key == Qt::Key_2;
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(key), Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return chosenAlready || shown.size() == 1; }));
        QCOMPARE(leadsShown(), leads);
    }

    void itFollowsWhatChanges()
    {
        QVERIFY(openWindow());
        QSignalSpy shown(m_window.get(), &KpiWindow::shown);
        const auto added = m_workspace->database().write([](Connection &store) -> Done {
            KpiSeed(store, 99).lead(utc(5, 3));
            KpiSeed(store, 98).lead(utc(5, 4));
            return {};
        });
        QVERIFY(QTest::qWaitFor([&] { return leadsShown() == u"6"_s; }));
        QCOMPARE(shown.size(), 1); // two changes, one refresh
    }

    void aTrialShowsWhatItSaysAndTheLeadsBehindIt()
    {
        QVERIFY(openWindow());
        QVERIFY(!panel(u"trials"_s)->isVisible()); // there is none
        QList<LeadId> good;
        LeadId bad;
        const Done added = await(m_workspace->database().write([&](Connection &store) -> Done {
            KpiSeed seed(store, 99);
            const ScriptTrial trial = seedTrial(seed, u"=First call"_s, utc(5, 1));
            const OutcomeId well = seed.outcome(u"well"_s, GoodFor::Good);
            const OutcomeId badly = seed.outcome(u"badly"_s, GoodFor::Bad);
            good.append(seedTalk(seed, trial, TrialSide::Second, well, utc(5, 10)));
            bad = seedTalk(seed, trial, TrialSide::Second, badly, utc(5, 11));
            seedTalk(seed, trial, TrialSide::First, badly, utc(5, 12));
            return {};
        }));
        VERIFY_OK(added);
        QVERIFY(QTest::qWaitFor([&] { return panel(u"trials"_s)->isVisible(); }));
        const FigureTable table = panel(u"trials"_s)->table();
        QCOMPARE(table.finding, u"Not decided yet: the difference so far may be chance."_s);
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows.first().cells.at(2).text, u"0.0 %"_s);
        QCOMPARE(table.rows.last().cells.at(2).text, u"50.0 %"_s);
        QCOMPARE(table.rows.last().cells.at(4).text, u"not decided yet"_s);

        auto *view = panel(u"trials"_s)->findChild<QTableView *>();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(1, 1));
        QSignalSpy requested(m_window.get(), &KpiWindow::leadsRequested);
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return requested.size() == 1; }));
        QCOMPARE(requested.takeFirst().first().value<QList<LeadId>>(),
                 (QList<LeadId>{good.first(), bad}));
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return requested.size() == 1; }));
        QCOMPARE(requested.first().first().value<QList<LeadId>>(), good);
    }

    void anEmptyPeriodSaysWhatWillAppear()
    {
        QVERIFY(openWindow());
        auto *bar = m_window->findChild<PeriodBar *>();
        QSignalSpy shown(m_window.get(), &KpiWindow::shown);
        bar->setDays(QDate(2001, 1, 1), QDate(2001, 1, 2));
        QVERIFY(QTest::qWaitFor([&] { return shown.size() == 1; }));
        QVERIFY(!panel(u"funnel"_s)->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return shown.size() == 2; }));
        QVERIFY(panel(u"funnel"_s)->isVisible());
    }

    void theModelsKeepTheRules()
    {
        const auto counted = await(m_workspace->ask(
            [](Connection &store) { return KpiStore(store).numbers({}, utc(5, 20)); }));
        QVERIFY(counted);
        FigureTableModel table;
        FigureBarModel bars;
        const QAbstractItemModelTester tableTester(&table);
        const QAbstractItemModelTester barsTester(&bars);
        for (const auto &make : {FigureTables::targets, FigureTables::funnel,
                                 FigureTables::attempts, FigureTables::calls, FigureTables::reps,
                                 FigureTables::trials, FigureTables::inquiries}) {
            const FigureTable figures = make(*counted);
            table.setTable(figures);
            bars.setTable(figures);
            QCOMPARE(table.rowCount(), figures.rows.size());
            for (const FigureRow &row : figures.rows)
                QCOMPARE(row.cells.size(), figures.columns.size());
            table.setTable({});
            bars.setTable({});
        }
    }

    void whatIsSavedIsATableThatCannotCalculate()
    {
        QVERIFY(openWindow());
        const QString path = m_folder->filePath(u"numbers.csv"_s);
        const QueuedAnswers answers({}, {path});
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(path); }));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"\"Raised their hand\",\"\",1,\"25.0 %\"\r\n"_s));
        QVERIFY(text.contains(u"\"'=1+1\""_s)); // a rep's name
    }

private:
    // In this quarter: never tried, won at once, tried once, wants a call and tried twice.
    void fill(Connection &store)
    {
        KpiSeed seed(store);
        const MemberId rep = seed.member(u"=1+1"_s);
        const OutcomeId good = seed.outcome(u"good"_s, GoodFor::Good);
        const Lead untried = seed.lead(utc(4, 1));
        const Lead won = seed.lead(utc(4, 2), Stage::Won);
        seed.call(won, utc(4, 3), 1, Disposition::Answered, good, rep, true);
        const Lead once = seed.lead(utc(5, 3));
        seed.call(once, utc(5, 4), 1, Disposition::NoAnswer, {}, rep);
        const Lead twice = seed.lead(utc(5, 5), Stage::WantsACall, HandRaise::Yes);
        seed.call(twice, utc(5, 6), 1, Disposition::Busy, {}, rep);
        seed.call(twice, utc(5, 7), 2, Disposition::NoAnswer, {}, rep);
        m_leads = {untried.id, won.id, once.id, twice.id};
        seed.lead(utc(1, 15)); // this year
        seed.lead(utc(1, 15).addYears(-1));
        seed.target(Measure::Leads, QDate(2026, 1, 1), QDate(2026, 12, 31), 10);
    }

    bool openWindow()
    {
        m_window = std::make_unique<KpiWindow>(*m_workspace);
        QSignalSpy shown(m_window.get(), &KpiWindow::shown);
        m_window->show();
        m_window->activateWindow();
        return QTest::qWaitForWindowActive(m_window.get())
            && QTest::qWaitFor([&] { return !shown.isEmpty(); });
    }

    QString leadsShown() { return panel(u"funnel"_s)->table().rows.first().cells.first().text; }

    KpiPanel *panel(const QString &name) { return m_window->findChild<KpiPanel *>(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<KpiWindow> m_window;
    QList<LeadId> m_leads;
};

QTEST_MAIN(TestKpiWindow)
#include "tst_kpiwindow.moc"

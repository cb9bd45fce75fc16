// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl.h"
#include "trialseed.h"

#include <QJsonArray>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

const QString testData = QStringLiteral(CALLWELL_TEST_DATA "/");

} // namespace

/*! The commands as scripts use them: what goes where, and the exit codes. */
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = m_folder->filePath(u"a.callwell"_s);
    }

    void helpNamesEveryCommand()
    {
        const CtlRun help = runCtl({u"--help"_s});
        QCOMPARE(help.exit, 0);
        QVERIFY(help.err.isEmpty());
        for (const QByteArray &command : {"import"_ba, "check"_ba, "undo"_ba}) {
            QVERIFY(help.out.contains(QByteArray("\n  " + command + ' ')));
            const CtlRun own = runCtl({QString::fromLatin1(command), u"--help"_s});
            QCOMPARE(own.exit, 0);
            QVERIFY(
                own.out.startsWith(QByteArray("Usage: callwellctl " + command + " --store FILE")));
            QVERIFY(own.out.contains("--json"));
        }
        QVERIFY(runCtl({u"import"_s, u"--help"_s}).out.contains("given_name"));
    }

    void wrongUseIsToldAndChangesNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no command") << QStringList() << u"a command is missing"_s;
        QTest::newRow("a command that is not there") << QStringList{u"export"_s} << u"'export'"_s;
        QTest::newRow("no store") << QStringList{u"check"_s} << u"--store FILE is missing"_s;
        QTest::newRow("no input") << QStringList{u"import"_s, u"--store"_s, u"%store"_s}
                                  << u"INPUT is missing"_s;
        QTest::newRow("two inputs")
            << QStringList{u"import"_s, u"--store"_s, u"%store"_s, u"a"_s, u"b"_s} << u"'b'"_s;
        QTest::newRow("an option that is not there")
            << QStringList{u"check"_s, u"--store"_s, u"%store"_s, u"--fast"_s} << u"fast"_s;
        QTest::newRow("an option without its value")
            << QStringList{u"check"_s, u"--store"_s} << u"store"_s;
    }
    void wrongUseIsToldAndChangesNothing()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, sentence);
        arguments.replaceInStrings(u"%store"_s, m_store);
        const CtlRun plain = runCtl(arguments);
        QCOMPARE(plain.exit, 2);
        QCOMPARE(plain.out, QByteArray());
        QVERIFY2(plain.err.contains(sentence), qPrintable(plain.err));
        QCOMPARE(filesIn(m_folder->path()), QStringList());
    }

    void wrongUseIsToldAsJson()
    {
        const CtlRun run = runCtl({u"check"_s, u"--json"_s});
        QCOMPARE(run.exit, 2);
        QCOMPARE(run.json().value(u"error"_s).toObject().value(u"code"_s).toString(),
                 u"WrongUse"_s);
    }

    void theWholeWayThereAndBack()
    {
        writeFile(m_folder->filePath(u"first.csv"_s), "name\nDi Dee\n");
        QCOMPARE(
            runCtl({u"import"_s, u"--store"_s, m_store, m_folder->filePath(u"first.csv"_s)}).exit,
            0);
        const auto before = rowsOf(m_store);
        VERIFY_OK(before);

        const CtlRun dry = import({u"--dry-run"_s});
        QCOMPARE(dry.exit, 0);
        QCOMPARE(rowsOf(m_store), before);
        const CtlRun real = import({});
        QCOMPARE(real.exit, 0);
        QJsonObject dryFigures = dry.json();
        QJsonObject figures = real.json();
        QCOMPARE(figures.value(u"added"_s).toInt(), 32);
        QCOMPARE(figures.value(u"rejected"_s).toInt(), 0);
        QCOMPARE(dryFigures.take(u"dry_run"_s), QJsonValue(true));
        QCOMPARE(figures.take(u"dry_run"_s), QJsonValue(false));
        QCOMPARE(dryFigures, figures);
        QCOMPARE(check(), (QJsonObject{{u"sound"_s, true}, {u"faults"_s, QJsonArray()}}));

        const CtlRun again = import({});
        QCOMPARE(again.exit, 0);
        QCOMPARE(again.json().value(u"added"_s).toInt(), 0);
        QCOMPARE(again.json().value(u"known"_s).toInt(), 32);

        const CtlRun undo = runCtl({u"undo"_s, u"--json"_s, u"--store"_s, m_store});
        QCOMPARE(undo.exit, 0);
        QCOMPARE(undo.json().value(u"undone"_s).toObject().value(u"subject"_s).toString(),
                 u"bank-calls.csv"_s);
        QCOMPARE(rowsOf(m_store), before);
        QCOMPARE(check().value(u"sound"_s), QJsonValue(true));
    }

    void theNumbersAreThoseOfTheFile()
    {
        // counted here from the file's own columns: "campaign" is the attempts, "y" the outcome
        QMap<int, std::pair<int, int>> expected;
        const auto lines = readFile(testData + u"bank-calls.csv"_s).trimmed().split('\n').sliced(1);
        for (const QByteArray &line : lines) {
            const auto fields = line.trimmed().split(';');
            auto &[leads, converted] = expected[fields.at(11).toInt()];
            ++leads;
            converted += fields.at(20) == "\"yes\"" ? 1 : 0;
        }
        QCOMPARE(import({}).exit, 0);
        const CtlRun run = runCtl({u"kpi"_s, u"--json"_s, u"--store"_s, m_store});
        QCOMPARE(run.exit, 0);
        QMap<int, std::pair<int, int>> told;
        for (const QJsonValue &entry : run.json().value(u"attempts"_s).toArray()) {
            told.insert(entry[u"attempt"].toInt(),
                        {entry[u"leads"].toInt(), entry[u"converted"].toInt()});
        }
        QCOMPARE(told, expected);
        QCOMPARE(run.json().value(u"leads"_s).toInt(), static_cast<int>(lines.size()));
    }

    void thePeriodOfTheNumbers_data()
    {
        QTest::addColumn<QStringList>("days");
        QTest::addColumn<int>("exit");
        QTest::addColumn<int>("leads");
        QTest::newRow("since long ago there are all of them")
            << QStringList{u"--from"_s, u"1999-12-31"_s} << 0 << 32;
        QTest::newRow("long ago there were none")
            << QStringList{u"--to"_s, u"1999-12-31"_s} << 0 << 0;
        QTest::newRow("a day that is none is wrong use")
            << QStringList{u"--from"_s, u"2026-02-30"_s} << 2 << 0;
        QTest::newRow("an end before the beginning is wrong use")
            << QStringList{u"--from"_s, u"2026-02-02"_s, u"--to"_s, u"2026-02-01"_s} << 2 << 0;
    }
    void thePeriodOfTheNumbers()
    {
        QFETCH(QStringList, days);
        QCOMPARE(import({}).exit, 0);
        const CtlRun run = runCtl(QStringList{u"kpi"_s, u"--json"_s, u"--store"_s, m_store} + days);
        QTEST(run.exit, "exit");
        QTEST(run.json().value(u"leads"_s).toInt(), "leads");
    }

    void aTrialOfAScriptIsAmongTheNumbers()
    {
        QCOMPARE(import({}).exit, 0);
        {
            const auto store = Connection::open(m_store, Connection::Mode::ReadWrite);
            VERIFY_OK(store);
            KpiSeed seed(**store, 99);
            const QDateTime day(QDate(2026, 5, 1), QTime(12, 0), QTimeZone::UTC);
            const ScriptTrial trial = seedTrial(seed, u"First call"_s, day);
            const OutcomeId well = seed.outcome(u"well"_s, GoodFor::Good);
            seedTalk(seed, trial, TrialSide::Second, well, day.addDays(1));
        }
        const CtlRun run = runCtl({u"kpi"_s, u"--json"_s, u"--store"_s, m_store});
        QCOMPARE(run.exit, 0);
        const QJsonArray trials = run.json().value(u"trials"_s).toArray();
        QCOMPARE(trials.size(), 1);
        const QJsonObject trial = trials.first().toObject();
        QCOMPARE(trial.value(u"script"_s), QJsonValue(u"First call"_s));
        QCOMPARE(trial.value(u"verdict"_s), QJsonValue(u"not_yet"_s));
        QCOMPARE(trial.value(u"ended"_s), QJsonValue());
        QCOMPARE(trial.value(u"leads_needed"_s), QJsonValue());
        const QJsonObject second = trial.value(u"versions"_s).toArray().last().toObject();
        QCOMPARE(second.value(u"version"_s).toInt(), 2);
        QCOMPARE(second.value(u"leads"_s).toInt(), 1);
        QCOMPARE(second.value(u"good"_s).toInt(), 1);
        QVERIFY(second.value(u"low"_s).toDouble() > 0.1);

        const CtlRun text = runCtl({u"kpi"_s, u"--store"_s, m_store});
        QCOMPARE(text.exit, 0);
        QVERIFY2(text.out.contains("Trial of “First call”, runs since "), text.out.constData());
        QVERIFY2(text.out.contains("Not decided yet"), text.out.constData());
    }

    void nothingToTakeBackIsRefused()
    {
        QCOMPARE(import({}).exit, 0);
        QCOMPARE(runCtl({u"undo"_s, u"--store"_s, m_store}).exit, 0);
        const CtlRun run = runCtl({u"undo"_s, u"--store"_s, m_store});
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.err.contains(u"There is nothing of today"_s), qPrintable(run.err));
    }

    void aGuessIsShownAndCanBeUsedAsAMap()
    {
        const QString input = testData + u"people.csv"_s;
        const CtlRun guessed =
            runCtl({u"import"_s, u"--dry-run"_s, u"--json"_s, u"--store"_s, m_store, input});
        QCOMPARE(guessed.exit, 0);
        QVERIFY2(guessed.err.contains(u"surname        family name"_s), qPrintable(guessed.err));
        QVERIFY2(guessed.err.contains(u"soc_sec_id     known fact: soc_sec_id"_s),
                 qPrintable(guessed.err));
        QCOMPARE(guessed.json().value(u"guessed"_s), QJsonValue(true));
        QVERIFY(!QFile::exists(m_store));

        const QString map = m_folder->filePath(u"map.json"_s);
        writeFile(map, QJsonDocument(guessed.json().value(u"map"_s).toObject()).toJson());
        const CtlRun run =
            runCtl({u"import"_s, u"--json"_s, u"--store"_s, m_store, u"--map"_s, map, input});
        QCOMPARE(run.exit, 0);
        QVERIFY(!run.err.contains(u"family name"_s));
        QCOMPARE(run.json().value(u"map"_s), guessed.json().value(u"map"_s));
        QCOMPARE(run.json().value(u"facts"_s), guessed.json().value(u"facts"_s));
    }

    void anImportThatIsStoppedLeavesNothing()
    {
        const QString input = m_folder->filePath(u"big.csv"_s);
        QByteArray text = "name,number\ntoo few\n";
        for (int i = 0; i < 100'000; ++i)
            text += "Ada," + QByteArray::number(i) + '\n';
        writeFile(input, text);
        QProcess process;
        process.start(QStringLiteral(CALLWELLCTL),
                      {u"import"_s, u"--json"_s, u"--store"_s, m_store, input});
        // the log appears with the transaction
        const QString log = m_store + u"-wal"_s;
        QVERIFY(QTest::qWaitFor([&] { return QFileInfo(log).size() > 1'000'000; },
                                QDeadlineTimer(std::chrono::minutes(1))));
        process.terminate();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 3);
        const CtlRun run{.out = process.readAllStandardOutput()};
        QCOMPARE(run.json().value(u"error"_s).toObject().value(u"code"_s).toString(),
                 u"Cancelled"_s);
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"big.csv"_s});
    }

    void checkTellsWhatIsWrong()
    {
        QCOMPARE(import({}).exit, 0);
        QCOMPARE(runProgram(u"sqlite3"_s, {m_store, u"DELETE FROM lead_summary"_s}).exit, 0);
        const CtlRun run = runCtl({u"check"_s, u"--store"_s, m_store});
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.out.startsWith("not sound:\nattempts: "), run.out.constData());
        QCOMPARE(check().value(u"sound"_s), QJsonValue(false));
    }

private:
    [[nodiscard]] CtlRun import(const QStringList &options) const
    {
        return runCtl(QStringList{u"import"_s, u"--json"_s, u"--store"_s, m_store, u"--map"_s,
                                  testData + u"bank-calls.map.json"_s}
                      + options + QStringList{testData + u"bank-calls.csv"_s});
    }
    [[nodiscard]] QJsonObject check() const
    {
        return runCtl({u"check"_s, u"--json"_s, u"--store"_s, m_store}).json();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/fuzzscripts.h"
#include "script/scriptpromises.h"

#include <QTest>

using namespace Callwell;

/*! What scripts promise, held against texts that were broken by chance. */
class TestFuzzScripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void everyTextKeepsEveryPromise()
    {
        FuzzScripts scripts;
        for (quint32 seed = 1; seed <= 2000; ++seed) {
            const QString broken = scripts.run(seed);
            QVERIFY2(broken.isEmpty(), qPrintable(broken));
        }
        // as many as these, or the texts have become harmless
        for (const ScriptProblem problem : allProblems())
            QVERIFY2(scripts.met(problem) > 0, code(problem).constData());
        QVERIFY(scripts.filled() > 500);
        QVERIFY(scripts.marks() > 500);
        QVERIFY(scripts.fixes() > 1000);
    }

    void whatIsWrittenInAndNotTrueIsNoticed_data()
    {
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("what");
        QTest::newRow("a place before the text") << -1 << 0 << QString();
        QTest::newRow("a place behind it") << 0 << 1 << QString();
        QTest::newRow("a letter too early") << -1 << 1 << QString();
        QTest::newRow("a letter too short") << 0 << -1 << QString();
        QTest::newRow("another name") << 0 << 0 << u"upper"_s;
    }

    void whatIsWrittenInAndNotTrueIsNoticed()
    {
        QFETCH(const int, begin);
        QFETCH(const int, length);
        QFETCH(const QString, what);
        const QString text = u"{{ inquiry|uper }}"_s;
        ScriptReading reading = readScript(text);
        QCOMPARE(reading.faults.size(), 1);
        QCOMPARE(ScriptPromises::brokenReading(text, reading), QString());
        reading.faults[0].begin += begin;
        reading.faults[0].length += length;
        if (!what.isEmpty())
            reading.faults[0].what = what;
        QVERIFY(!ScriptPromises::brokenReading(text, reading).isEmpty());
    }

    void whatIsFilledInAndNotInertIsNoticed_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("HTML of a lead") << u"a <\ua66eb"_s;
        QTest::newRow("HTML behind two backslashes") << u"a \\\\<\ua66eb"_s;
        QTest::newRow("a tag's bracket") << u"a {{ b"_s;
        QTest::newRow("a mark's character") << u"a \ue003 b"_s;
        QTest::newRow("a control character") << u"a \u0007 b"_s;
        QTest::newRow("half a character") << u"a "_s + QChar(0xd800);
        QTest::newRow("more than may be") << QString(maximumFilledBytes + 1, u'a');
    }

    void whatIsFilledInAndNotInertIsNoticed()
    {
        QFETCH(const QString, markdown);
        const ScriptReading reading = readScript(u"a"_s);
        QCOMPARE(ScriptPromises::brokenFilling(
                     reading, FilledScript{.markdown = u"a \\<\ua66eb"_s, .marks = {}}),
                 QString());
        QVERIFY(
            !ScriptPromises::brokenFilling(reading, FilledScript{.markdown = markdown, .marks = {}})
                 .isEmpty());
    }

    void marksThatCrossAreNoticed()
    {
        const ScriptReading reading = readScript(u"{% opening %}{% endopening %}"_s);
        FilledScript filled{.markdown = u"abcdef"_s, .marks = {}};
        filled.marks = {{.line = 1, .begin = 0, .end = 4}, {.line = 1, .begin = 1, .end = 4}};
        QCOMPARE(ScriptPromises::brokenFilling(reading, filled), QString());
        filled.marks[1].end = 5;
        QVERIFY(!ScriptPromises::brokenFilling(reading, filled).isEmpty());
        filled.marks[1] = {.line = 2, .begin = 1, .end = 2};
        QVERIFY(!ScriptPromises::brokenFilling(reading, filled).isEmpty());
    }

private:
    // All but the one that only filling in tells.
    static QList<ScriptProblem> allProblems()
    {
        QList<ScriptProblem> all;
        for (std::size_t i = 0; i < codes<ScriptProblem>.size(); ++i) {
            if (const auto problem = static_cast<ScriptProblem>(i);
                problem != ScriptProblem::ResultTooLong)
                all.append(problem);
        }
        return all;
    }
};

QTEST_GUILESS_MAIN(TestFuzzScripts)
#include "tst_fuzzscripts.moc"

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl.h"

#include <QJsonArray>

using namespace Callwell;
using namespace Qt::StringLiterals;

class TestScriptCommands : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString file(const QByteArray &text)
    {
        const QString name = m_folder.filePath(u"script.md"_s);
        writeFile(name, text);
        return name;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void howItTalksIsTold()
    {
        const QString name =
            file("---\ntitle: Hello\nlanguage: en\n---\nWhat would it take for you to sign?\n");
        const CtlRun run = runCtl({u"script"_s, u"check"_s, name});
        QCOMPARE(run.exit, 0);
        const QByteArray place = (name + u":5:1: pressure: What would it take"_s).toUtf8();
        QVERIFY2(run.out.contains(place), run.out.constData());
        QVERIFY2(run.out.contains("\n    Better: What would have to be different"),
                 run.out.constData());
        const QJsonObject json = runCtl({u"script"_s, u"check"_s, name, u"--json"_s}).json();
        QCOMPARE(json.value(u"title"_s), QJsonValue(u"Hello"_s));
        const QJsonObject finding = json.value(u"findings"_s).toArray().first().toObject();
        QCOMPARE(finding.value(u"rule"_s), QJsonValue(u"pressure"_s));
        QCOMPARE(finding.value(u"line"_s), QJsonValue(5));
        QCOMPARE(finding.value(u"column"_s), QJsonValue(1));
    }

    void aGoodScriptIsWell()
    {
        const CtlRun run = runCtl(
            {u"script"_s, u"check"_s, file("---\nlanguage: de\n---\nWas haben Sie gesehen?\n")});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.out, "well\n");
    }

    void whatCannotBeUsedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("a tag that scripts do not have")
            << QByteArray("Hello.\n{% include 'x' %}\n") << u"“include”"_s;
        QTest::newRow("a rule of manner that is none")
            << QByteArray("---\nallow: shouting\n---\nHello.\n") << u"“shouting”"_s;
        QTest::newRow("too long") << QByteArray(300 * 1024, 'x') << u"too long"_s;
    }

    void whatCannotBeUsedIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const CtlRun run = runCtl({u"script"_s, u"check"_s, file(text)});
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.err.contains(said), qPrintable(run.err));
    }

    void aFileThatIsNotThereIsNamed()
    {
        const CtlRun run = runCtl({u"script"_s, u"check"_s, u"/nowhere.md"_s});
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.err.contains(u"/nowhere.md"_s), qPrintable(run.err));
    }
};

QTEST_GUILESS_MAIN(TestScriptCommands)
#include "tst_scriptcommands.moc"

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
        QVERIFY2(run.out.contains(" Better: What would have to be different"), run.out.constData());
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
        QTest::newRow("every mistake has its place")
            << QByteArray("a\n{% if inquiry %}\n  {{ b|safe }}\n")
            << u":3:3: filter_unknown: safe"_s;
    }

    void whatCannotBeUsedIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const CtlRun run = runCtl({u"script"_s, u"check"_s, file(text)});
        QCOMPARE(run.exit, 3);
        QVERIFY2(QString::fromUtf8(run.out).contains(said), run.out.constData());
        const QString name = m_folder.filePath(u"script.md"_s);
        const QJsonObject json = runCtl({u"script"_s, u"check"_s, name, u"--json"_s}).json();
        QCOMPARE(json.value(u"usable"_s), QJsonValue(false));
    }

    void aFilePublishedIsListedAndFilledIn()
    {
        const QString store = m_folder.filePath(u"team.callwell"_s);
        QCOMPARE(runCtl({u"demo"_s, u"--store"_s, store, u"--seed"_s, u"1"_s}).exit, 0);
        const QByteArray text = "---\ntitle: A new one\n---\nHello {{ person.given }}.\n"
                                "{% prompt attempt>=900 %}\nNever.\n{% endprompt %}\n";
        const QStringList publish{u"script"_s,  u"publish"_s, file(text),
                                  u"--store"_s, store,        u"--json"_s};
        QCOMPARE(runCtl(publish).json().value(u"version"_s), QJsonValue(1));
        const CtlRun again = runCtl(publish);
        QCOMPARE(again.exit, 3);
        QVERIFY2(again.err.contains(u"the same as what is published"_s), qPrintable(again.err));
        const CtlRun list = runCtl({u"script"_s, u"list"_s, u"--store"_s, store});
        QVERIFY2(list.out.contains("  A new one  version 1\n"), list.out.constData());

        const QJsonObject filled =
            runCtl({u"script"_s, u"render"_s, file(text), u"--store"_s, store, u"--json"_s}).json();
        QVERIFY(filled.value(u"markdown"_s).toString().startsWith(u"Hello "_s));
        const QJsonObject mark = filled.value(u"marks"_s).toArray().first().toObject();
        QCOMPARE(mark,
                 QJsonObject({{u"kind"_s, u"prompt"_s},
                              {u"holds"_s, false},
                              {u"line"_s, 5},
                              {u"what"_s, u"attempt>=900"_s}}));
        const CtlRun nobody = runCtl(
            {u"script"_s, u"render"_s, file(text), u"--store"_s, store, u"--lead"_s, u"nobody"_s});
        QCOMPARE(nobody.exit, 2);
    }

    void aWorkspaceSaysMoreAboutAScript()
    {
        const QString store = m_folder.filePath(u"asked.callwell"_s);
        QCOMPARE(runCtl({u"demo"_s, u"--store"_s, store, u"--seed"_s, u"1"_s}).exit, 0);
        const QString name = file("---\ntitle: Hello\n---\nI am {{ rep.name }}.\n"
                                  "{% ask shoe_size %}\nWhat size?\n{% known %}\nAgain?\n"
                                  "{% endask %}\n{{ referrer }}\n");
        const CtlRun alone = runCtl({u"script"_s, u"check"_s, name});
        QVERIFY2(!alone.out.contains("unknown_question"), alone.out.constData());
        QVERIFY2(!alone.out.contains("often_empty"), alone.out.constData());
        const CtlRun held = runCtl({u"script"_s, u"check"_s, name, u"--store"_s, store});
        QCOMPARE(held.exit, 0);
        QVERIFY2(held.out.contains(":5:"), held.out.constData());
        QVERIFY2(held.out.contains("unknown_question: shoe_size"), held.out.constData());
        QVERIFY2(held.out.contains("often_empty: referrer"), held.out.constData());
        const CtlRun nowhere =
            runCtl({u"script"_s, u"check"_s, name, u"--store"_s, u"/nowhere.callwell"_s});
        QCOMPARE(nowhere.exit, 3);

        const auto said = [&](const QStringList &who) {
            return runCtl(QStringList{u"script"_s, u"render"_s, name, u"--store"_s, store} + who);
        };
        const QString rep = u"Ines Carvalho"_s;
        QVERIFY(!said({}).out.contains("Ines")); // several work there: nobody knows who calls
        const CtlRun byRep = said({u"--member"_s, rep});
        QVERIFY2(byRep.out.contains("I am Ines Carvalho."), byRep.out.constData());
        QCOMPARE(said({u"--member"_s, u"Nobody at all"_s}).exit, 2);
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

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scriptmanner.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Callwell;

namespace {

// "line:column rule", one for each finding.
QStringList heard(const QString &text)
{
    const auto script = parseScript(text);
    if (!script)
        qFatal("%s", qPrintable(script.error().arguments.join(u' ')));
    QStringList all;
    const QList<ScriptMannerFinding> findings = checkManner(*script);
    for (const ScriptMannerFinding &one : findings)
        all.append(u"%1:%2 %3"_s.arg(one.line).arg(one.column).arg(code(one.finding.rule)));
    return all;
}

QString english(const QString &body, const QString &more = {})
{
    return u"---\ntitle: A test\nlanguage: en\n"_s + more + u"---\n"_s + body;
}

} // namespace

class TestScriptManner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void findingsStandWhereTheirSentenceBegins_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("behind the front matter",
            english(u"Good morning.\n\nThanks. Are you happy with it?\n"_s), {u"7:9 closed"_s});
        row("behind a variable", english(u"Hello {{ person.given }}. Are you happy?\n"_s),
            {u"5:27 closed"_s});
        row("in a list", english(u"- What is new?\n- Any news?\n"_s), {u"6:3 empty"_s});
        row("inside a block", english(u"{% if inquiry %}\nAny news?\n{% endif %}\n"_s),
            {u"6:1 empty"_s});
        row("headings are no talk", english(u"# Any news?\n"_s), {});
        row("comments are no talk",
            english(u"{# Any news? #}\n{% comment %}\nAny news?\n{% endcomment %}\n"_s), {});
        row("a script may allow itself a rule",
            english(u"Any news? Are you happy?\n"_s, u"allow: empty\n"_s), {u"6:11 closed"_s});
        row("who only asked for help is not asked about money",
            english(u"What budget do you have?\n"_s, u"stage: new, wants_a_call\n"_s),
            {u"6:1 qualify"_s});
        row("who wants a call may be",
            english(u"What budget do you have?\n"_s, u"stage: wants_a_call\n"_s), {});
        row("a script for any language is left alone", u"Any news?\n"_s, {});
    }

    void findingsStandWhereTheirSentenceBegins()
    {
        QFETCH(QString, text);
        QTEST(heard(text), "expected");
    }

    // as while it is written: such a script can't be used
    void anEndWithoutACommentHidesNothing()
    {
        const ScriptReading reading =
            readScript(english(u"{% endcomment %}What budget do you have?\n"_s));
        QCOMPARE(reading.faults.size(), 1);
        const QList<ScriptMannerFinding> findings = checkManner(reading.script);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().words, u"What budget do you have?"_s);
    }

    void aRuleThatIsNoneIsNamed()
    {
        const auto script = parseScript(english(u"Hello.\n"_s, u"allow: shouting\n"_s));
        QVERIFY(!script);
        QCOMPARE(script.error().arguments,
                 (QStringList{u"A test"_s, u"4"_s, u"unknown_manner"_s, u"shouting"_s}));
    }

    // They are what others learn from.
    void theExamplesTalkWell()
    {
        const QDir folder(u":/callwell/examples/scripts"_s);
        const QStringList names = folder.entryList({u"*.md"_s});
        QVERIFY(names.size() > 5);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QStringList all = heard(QString::fromUtf8(file.readAll()));
            QVERIFY2(all.isEmpty(), qPrintable(name + u": "_s + all.join(u", "_s)));
        }
    }
};

QTEST_GUILESS_MAIN(TestScriptManner)
#include "tst_scriptmanner.moc"

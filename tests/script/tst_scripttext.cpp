// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scripttext.h"

#include <QRegularExpression>
#include <QTest>

using namespace Callwell;

namespace {

QString withFrontMatter(const QString &lines)
{
    return u"---\n"_s + lines + u"\n---\nGood morning.\n"_s;
}

} // namespace

class TestScriptText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void theFrontMatterIsRead()
    {
        const auto script = parseScript(u"---\r\ntitle: After the guide: first call\r\n"
                                        "stage: wants_a_call, in_conversation\r\n"
                                        "roles: [decides, uses]\r\nlanguage: de, en-GB\r\n"
                                        "author: \"Maya\"\r\n---\r\nGuten Tag.\r\n"_s);
        QVERIFY(script);
        QCOMPARE(script->title, u"After the guide: first call"_s);
        QCOMPARE(script->stages, (QList{Stage::WantsACall, Stage::InConversation}));
        QCOMPARE(script->roles, (QList{BuyerRole::Decides, BuyerRole::Uses}));
        QCOMPARE(script->languages, (QStringList{u"de"_s, u"en-GB"_s}));
        QCOMPARE(script->more, (QMap<QString, QString>{{u"author"_s, u"\"Maya\""_s}}));
        QCOMPARE(script->body, u"Guten Tag.\n"_s);
        QCOMPARE(script->bodyLine, 8);
    }

    void aScriptNeedsNoFrontMatter()
    {
        const auto script = parseScript(u"Good morning, {{ person.given }}."_s);
        QVERIFY(script);
        QCOMPARE(script->bodyLine, 1);
        QVERIFY(script->stages.isEmpty());
    }

    void mistakesAreNamedWithTheirLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("what");

        const auto row = [](const char *name, const QString &text, int line, ScriptProblem problem,
                            const QString &what) {
            QTest::newRow(name) << text << line << QString(code(problem)) << what;
        };
        row("front matter that never ends", u"---\ntitle: A\nHello"_s, 1,
            ScriptProblem::FrontMatterOpen, QString());
        row("a line of it that says nothing", withFrontMatter(u"title: A\nHello"_s), 3,
            ScriptProblem::FrontMatterLine, u"Hello"_s);
        row("front matter without an end", u"---\ntitle: A\n"_s, 1, ScriptProblem::FrontMatterOpen,
            QString());
        row("a stage that there isn't", withFrontMatter(u"title: A\nstage: hot"_s), 3,
            ScriptProblem::UnknownStage, u"hot"_s);
        row("a role that there isn't", withFrontMatter(u"roles: decides, boss"_s), 2,
            ScriptProblem::UnknownRole, u"boss"_s);
        row("a language that can't be one", withFrontMatter(u"language: english!"_s), 2,
            ScriptProblem::UnknownLanguage, u"english!"_s);
        row("a tag that loads a library", u"a\n{% load x %}"_s, 2, ScriptProblem::TagUnknown,
            u"load"_s);
        row("a tag that includes a file", u"{% include \"/etc/passwd\" %}"_s, 1,
            ScriptProblem::TagUnknown, u"include"_s);
        row("a tag that extends a file", u"{% extends \"a\" %}"_s, 1, ScriptProblem::TagUnknown,
            u"extends"_s);
        row("escaping switched off", u"{% autoescape off %}{{ inquiry }}{% endautoescape %}"_s, 1,
            ScriptProblem::TagUnknown, u"autoescape"_s);
        row("a range without end", u"{% range 0 1000000000 as i %}{% endrange %}"_s, 1,
            ScriptProblem::TagUnknown, u"range"_s);
        row("text marked as safe", u"a\n\n{{ inquiry|safe }}"_s, 3, ScriptProblem::FilterUnknown,
            u"safe"_s);
        row("a list marked as safe", u"{{ known | safeseq }}"_s, 1, ScriptProblem::FilterUnknown,
            u"safeseq"_s);
        row("text marked as safe in a condition", u"{% if inquiry|safe %}a{% endif %}"_s, 1,
            ScriptProblem::FilterUnknown, u"safe"_s);
        row("text that takes over that a literal is safe", u"{{ \"\"|default:inquiry }}"_s, 1,
            ScriptProblem::FilterArgument, u"inquiry"_s);
        row("a bar inside of quotes is no filter", u"{{ inquiry|default:\"a|safe\" }}{{ x| }}"_s, 1,
            ScriptProblem::FilterUnknown, QString());
        row("a loop over a text", u"{% for c in inquiry %}{{ c }}{% endfor %}"_s, 1,
            ScriptProblem::LoopNotOurs, u"inquiry"_s);
        row("a loop over an enumeration", u"{% for c in Qt.Key reversed %}{% endfor %}"_s, 1,
            ScriptProblem::LoopNotOurs, u"Qt.Key"_s);
        row("what answers each objection is there once for each, too",
            u"{% objection a %}\n{% objection b %}\n{% objection a %}"
            "{% endobjection %}{% endobjection %}{% endobjection %}"_s,
            3, ScriptProblem::LoopTooDeep, QString());
        row("loops too deep in one another",
            u"{% for a in proof %}\n{% for b in proof %}\n{% for c in proof %}"
            "{% endfor %}{% endfor %}{% endfor %}"_s,
            3, ScriptProblem::LoopTooDeep, QString());
        row("an if without an end", u"a\n{% if inquiry %}\nb"_s, 2, ScriptProblem::TagUnclosed,
            u"if"_s);
        row("an end without an if", u"a\n{% endif %}"_s, 2, ScriptProblem::TagUnexpected,
            u"endif"_s);
        row("ends in the wrong order", u"{% if a %}{% with b as c %}{% endif %}{% endwith %}"_s, 1,
            ScriptProblem::TagUnclosed, u"with"_s);
        row("a tag that is not closed", u"a\n{{ inquiry"_s, 2, ScriptProblem::TagOpen,
            u"{{ inquiry"_s);
        row("a tag over two lines", u"{{ inquiry\n}}"_s, 1, ScriptProblem::TagOpen,
            u"{{ inquiry"_s);
        row("braces that close nothing", u"a }} b"_s, 1, ScriptProblem::TagStray, u"}}"_s);
        row("three braces", u"{{{ inquiry }}}"_s, 1, ScriptProblem::TagStray, u"{{{ inquiry }}"_s);
        row("a tag in a tag", u"{% if {{ inquiry }} %}"_s, 1, ScriptProblem::TagStray,
            u"{% if {{ inquiry }} %}"_s);
        row("HTML", u"a\n<b>hello</b>"_s, 2, ScriptProblem::Html, u"<b>hello</b>"_s);
        row("HTML made of a variable", u"<{{ inquiry }}>"_s, 1, ScriptProblem::Html,
            u"<{{ inquiry }}>"_s);
        row("a comment of HTML", u"<!-- {{ inquiry }} -->"_s, 1, ScriptProblem::Html,
            u"<!-- {{ inquiry }} -->"_s);
        row("HTML behind a backslash that is text", u"a \\\\<b>"_s, 1, ScriptProblem::Html,
            u"<b>"_s);
        row("a filter in quotes", u"{{ inquiry|\"safe\" }}"_s, 1, ScriptProblem::FilterUnknown,
            u"\"safe\""_s);
        row("an argument with quotes in it", u"{{ inquiry|default:x\"y\" }}"_s, 1,
            ScriptProblem::FilterArgument, u"x\"y\""_s);
        row("a second known", u"{% ask a %}\n{% known %}\n{% known %}{% endask %}"_s, 3,
            ScriptProblem::TagUnexpected, u"known"_s);
        row("a second else", u"{% if a %}{% else %}\n{% else %}{% endif %}"_s, 2,
            ScriptProblem::TagUnexpected, u"else"_s);
        row("an elif behind the else", u"{% if a %}{% else %}\n{% elif b %}{% endif %}"_s, 2,
            ScriptProblem::TagUnexpected, u"elif"_s);
        row("a loop with a sign for a name", u"\n{% for a in % in proof %}{% endfor %}"_s, 2,
            ScriptProblem::Expression, u"for a in % in proof"_s);
        row("a private character beyond the first plane", u"a\U000f0000"_s, 1,
            ScriptProblem::Character, u"U+F0000"_s);
        row("words that would be cut in a character", withFrontMatter(QString(39, u'a') + u"👩"_s),
            2, ScriptProblem::FrontMatterLine, QString(39, u'a'));
        row("a variable between backticks", u"say `{{ inquiry }}`"_s, 1,
            ScriptProblem::VariableInCode, u"inquiry"_s);
        row("a variable as the address of a link", u"[a]({{ inquiry }})"_s, 1,
            ScriptProblem::VariableInAddress, u"inquiry"_s);
        row("a variable as the address of a note", u"[a]: http://{{ inquiry }}"_s, 1,
            ScriptProblem::VariableInAddress, u"inquiry"_s);
        row("a script without an end", QString(maximumScriptLength + 1, u'a'), 1,
            ScriptProblem::TooLong, QString());
        row("lines count from the top of the file", withFrontMatter(u"title: A"_s) + u"{% x %}"_s,
            5, ScriptProblem::TagUnknown, u"x"_s);
    }

    void mistakesAreNamedWithTheirLine()
    {
        QFETCH(const QString, text);
        QFETCH(const int, line);
        QFETCH(const QString, problem);
        QFETCH(const QString, what);
        const auto script = parseScript(text);
        QVERIFY(!script);
        QCOMPARE(script.error().code, ErrorCode::ScriptInvalid);
        QCOMPARE(script.error().arguments.size(), 4);
        QCOMPARE(script.error().arguments.at(2), problem);
        QCOMPARE(script.error().arguments.at(1), QString::number(line));
        QCOMPARE(script.error().arguments.at(3), what);
    }

    void mistakesInListsStandWhereTheyAre_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QList<int>>("columns");
        const auto row = [](const char *name, const QString &line, const QList<int> &columns) {
            QTest::newRow(name) << line << columns;
        };
        row("one that another ends with", u"stage: newer, wer"_s, {8, 15});
        row("the same twice", u"stage: hot, hot"_s, {8, 13});
        row("one that a good one begins with", u"roles: decides, decide"_s, {17});
        row("in brackets, with spaces", u"  language : [ e n ,lish]"_s, {16, 21});
        row("a bracket alone", u"allow: ["_s, {8});
    }

    void mistakesInListsStandWhereTheyAre()
    {
        QFETCH(const QString, line);
        QFETCH(const QList<int>, columns);
        const ScriptReading reading = readScript(withFrontMatter(line));
        QList<int> found;
        for (const ScriptFault &fault : reading.faults) {
            QCOMPARE(reading.text.sliced(fault.begin, fault.length), fault.what);
            QCOMPARE(reading.lineOf(fault.begin), 2);
            found.append(reading.columnOf(fault.begin));
        }
        QCOMPARE(found, columns);
    }

    void whatTheEngineDoesNotUnderstandIsNamedWithItsLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("what");
        QTest::newRow("an unknown sign") << u"a\n\n{{ inquiry ? }}"_s << u"inquiry ?"_s;
        QTest::newRow("a condition without a value")
            << u"{% if inquiry %}\n{% endif %}\n{% if inquiry == %}{% endif %}"_s
            << u"if inquiry =="_s;
        QTest::newRow("a with without a name")
            << u"\n\n{% with inquiry %}{% endwith %}"_s << u"with inquiry"_s;
        QTest::newRow("an elif without a condition")
            << u"{% if inquiry %}\n\n{% elif == %}{% endif %}"_s << u"elif =="_s;
        QTest::newRow("a space that the engine does not take for one")
            << u"\n\n{% if lead.attempt\u00a0< 3 %}{% endif %}"_s << u"if lead.attempt < 3"_s;
    }

    void whatTheEngineDoesNotUnderstandIsNamedWithItsLine()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, what);
        // the engine says so on standard error too: for the whole, and for the line
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
        const auto script = parseScript(text);
        QVERIFY(!script);
        QCOMPARE(script.error().arguments,
                 (QStringList{QString(), u"3"_s, code(ScriptProblem::Expression), what}));
    }
};

QTEST_GUILESS_MAIN(TestScriptText)
#include "tst_scripttext.moc"

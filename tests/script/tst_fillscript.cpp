// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/fillscript.h"

#include "script/inerttext.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>

using namespace Callwell;

namespace {

CallContext somebody()
{
    CallContext context;
    context.person.givenName = u"Ragnhild"_s;
    context.person.familyName = u"Ødegård"_s;
    context.person.jobTitle = u"Head of Maintenance"_s;
    context.organisation.name = u"Fjordmøbler AS"_s;
    context.inquiry = u"Does it read our ERP?"_s;
    context.attempt = 3;
    context.facts = {{u"Number of plants"_s,
                      u"12"_s,
                      QDateTime(QDate(2025, 5, 3), QTime(9, 0), QTimeZone::UTC),
                      ActivityKind::FormSubmission,
                      {}}};
    context.rep = u"Maya"_s;
    context.localTime = QDateTime(QDate(2026, 2, 2), QTime(9, 12), QTimeZone::UTC);
    return context;
}

QString filled(const QString &text, const CallContext &context)
{
    const auto script = parseScript(text);
    if (!script)
        return u"invalid: "_s + script.error().arguments.join(u' ');
    const auto result = fillScript(*script, context);
    return result ? result->markdown : u"failed: "_s + result.error().arguments.join(u' ');
}

} // namespace

class TestFillScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void variablesAndConditionsAreFilled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a name") << u"Hello {{ person.name }}"_s << u"Hello Ragnhild Ødegård"_s;
        QTest::newRow("a fact that is known")
            << u"{% if facts.number_of_plants %}You have {{ facts.number_of_plants }} plants "
               "({{ told.number_of_plants.when }}).{% else %}How many plants?{% endif %}"_s
            << u"You have 12 plants (May 2025)."_s;
        QTest::newRow("a fact that is not known")
            << u"{% if facts.software %}x{% else %}What do you use today?{% endif %}"_s
            << u"What do you use today?"_s;
        QTest::newRow("the number of the attempt")
            << u"{% if lead.attempt > 1 and lead.attempt <= 3 %}again{% endif %}"_s << u"again"_s;
        QTest::newRow("the kind of a fact's source")
            << u"{% if told.number_of_plants.kind == \"form_submission\" %}by form{% endif %}"_s
            << u"by form"_s;
        QTest::newRow("what is missing is empty") << u"[{{ nothing.at.all }}]"_s << u"[]"_s;
        QTest::newRow("a default for what is missing")
            << u"{{ person.family|default:\"you\" }} {{ referrer|default:\"*nobody*\" }}"_s
            << u"Ødegård *nobody*"_s;
        QTest::newRow("a loop over what is known")
            << u"{% for fact in known %}- {{ fact.key }}: {{ fact.answer }}\n{% endfor %}"_s
            << u"- Number of plants: 12\n"_s;
        QTest::newRow("lines with blocks only leave no empty lines")
            << u"- a\n  {% if inquiry %}\n- b\n{% endif %}\n{# note #}\n- c\n"_s
            << u"- a\n- b\n- c\n"_s;
        QTest::newRow("a comment is left out")
            << u"a{% comment %}{{ x|safe }}{% endcomment %}b"_s << u"ab"_s;
    }

    void variablesAndConditionsAreFilled()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(filled(text, somebody()), expected);
    }

    void dateWordsAreInTheScriptsLanguage()
    {
        QCOMPARE(filled(u"---\nlanguage: de\n---\n{{ told.number_of_plants.when }}"_s, somebody()),
                 u"Mai 2025"_s);
    }

    void whatALeadSaidIsOnlyText_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("seen");

        const auto row = [](const char *name, const QString &said, const QString &seen = {}) {
            QTest::newRow(name) << said << (seen.isNull() ? said : seen);
        };
        row("an image from a device", u"<img src=\"/dev/zero\">"_s);
        row("an image in Markdown", u"![x](file:///dev/zero)"_s);
        row("a variable", u"{{ person.name }}"_s);
        row("a tag that includes a file", u"{% include \"/etc/passwd\" %}"_s);
        row("a comment tag", u"{# x #}"_s);
        row("bold", u"**bold** and __bold__"_s);
        row("italic and struck", u"*a* _b_ ~~c~~"_s);
        row("a link to a script", u"[x](javascript:1)"_s);
        row("a link in angle brackets", u"<javascript:alert(1)>"_s);
        row("addresses that become links by themselves",
            u"http://evil.example www.evil.example me@evil.example"_s);
        row("an entity", u"&lt;b&gt; &#60; &amp;amp;"_s);
        row("a heading", u"# Heading"_s);
        row("a list", u"- a"_s);
        row("a numbered list", u"1. a"_s);
        row("a quotation", u"> a"_s);
        row("a table", u"| a | b |"_s);
        row("a rule", u"---"_s);
        row("a line under a heading", u"==="_s);
        row("code", u"`a` ```b"_s);
        row("a backslash at the end", u"a\\"_s);
        row("formulas", u"$a$ $$b$$"_s);
        row("a task", u"[x] done"_s);
        row("a script element", u"<script>alert('1')</script>"_s);
        row("a comment of HTML", u"<!-- a -->"_s);
        row("a paragraph of its own", u"a\n\n# b\n\n    c"_s, u"a # b c"_s);
        row("other line breaks", u"a\u2028b\u2029c\u0085d\u000be"_s, u"a b c d e"_s);
        row("spaces at the ends", u"   a   b  "_s, u"a b"_s);
        row("a bidi override", u"abc\u202Efdp.exe"_s, u"abcfdp.exe"_s);
        row("bidi isolates and marks", u"a\u2066b\u2069\u200F\u061Cc"_s, u"abc"_s);
        row("control characters", u"a\u0000\u0007\u001b[31mb\u007f"_s, u"a[31mb"_s);
        row("characters that documents use for themselves", u"a\uFDD0\uFDD1\uFFFC\uFEFFb"_s,
            u"ab"_s);
        row("half a character", u"a"_s + QChar(0xd800) + u"b"_s, u"a\uFFFDb"_s);
        row("letters of many scripts",
            u"Ελένη 山田 प्रिया 👩‍🔧 Ødegård"_s);
        row("a text of a megabyte", QString(1024 * 1024, u'*'),
            QString(maximumValueLength - 1, u'*') + u'…');
    }

    void whatALeadSaidIsOnlyText()
    {
        QFETCH(const QString, said);
        QFETCH(const QString, seen);
        CallContext context = somebody();
        context.inquiry = said;
        context.person.givenName = said;
        context.facts.append({u"said"_s, said, {}, ActivityKind::Call, said});

        for (const QString &text :
             {u"{{ inquiry }}"_s, u"{{ person.given }}"_s, u"{{ facts.said }}"_s,
              u"{{ told.said.member }}"_s, u"{% with inquiry as x %}{{ x }}{% endwith %}"_s,
              u"{{ inquiry|default:\"-\" }}"_s}) {
            QTextDocument document;
            document.setMarkdown(filled(text, context));
            QCOMPARE(document.toPlainText(), seen);
            QCOMPARE(document.blockCount(), 1);
            QVERIFY(!document.firstBlock().textList());
            QCOMPARE(document.firstBlock().blockFormat().headingLevel(), 0);
            for (auto part = document.firstBlock().begin(); !part.atEnd(); ++part) {
                const QTextCharFormat format = part.fragment().charFormat();
                QVERIFY(!format.isAnchor() && !format.isImageFormat());
                QVERIFY(format.fontWeight() == QFont::Normal && !format.fontItalic());
            }
        }
    }

    void aBackslashOfTheScriptDoesNotFreeWhatALeadSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("seen");
        QTest::newRow("right before it") << u"\\{{ inquiry }}"_s << u"\\%1"_s;
        QTest::newRow("three of them") << u"\\\\\\{{ inquiry }}"_s << u"\\\\%1"_s;
        QTest::newRow("two of them are one") << u"\\\\{{ inquiry }}"_s << u"\\%1"_s;
        QTest::newRow("with a tag between")
            << u"\\{% if inquiry %}{{ inquiry }}{% endif %}"_s << u"\\%1"_s;
        QTest::newRow("with a tag of ours between")
            << u"\\{% prompt %}{{ inquiry }}{% endprompt %}"_s << u"\\%1"_s;
        QTest::newRow("with nothing between") << u"\\{{ referrer }}{{ inquiry }}"_s << u"\\%1"_s;
    }

    void aBackslashOfTheScriptDoesNotFreeWhatALeadSaid()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, seen);
        for (const QString &said :
             {u"[x](javascript:1)"_s, u"*b*"_s, u"`c`"_s, u"<img src=x>"_s, u"Ines"_s}) {
            CallContext context = somebody();
            context.inquiry = said;
            QTextDocument document;
            document.setMarkdown(filled(text, context));
            QCOMPARE(document.firstBlock().text(), seen.arg(said));
            for (auto part = document.firstBlock().begin(); !part.atEnd(); ++part) {
                const QTextCharFormat format = part.fragment().charFormat();
                QVERIFY(!format.isAnchor() && !format.fontItalic() && !format.fontFixedPitch());
            }
        }
    }

    void itIsOnlyTextInHtmlToo()
    {
        QVERIFY(!inertMarkdown(u"<img src=x>"_s).contains(u"<img src=x>"_s));
        QCOMPARE(inertMarkdown(u"<i>"_s), u"\\<i\\>"_s);
    }

    void rightToLeftTextIsIsolated()
    {
        const QString name = u"نور"_s;
        QCOMPARE(inertMarkdown(name), QChar(0x2068) + name + QChar(0x2069));
        QCOMPARE(inertMarkdown(u"Ødegård"_s), u"Ødegård"_s);
    }

    void aResultWithoutEndIsRefused()
    {
        CallContext context = somebody();
        context.proof.fill(Proof{.text = QString(maximumValueLength, u'a')}, maximumListLength);
        const auto script = parseScript(
            u"---\ntitle: Long\n---\n{% for a in proof %}{% for b in proof %}{{ b.text }}"
            "{% endfor %}{% endfor %}"_s);
        QVERIFY(script);
        const auto result = fillScript(*script, context);
        QVERIFY(!result);
        QCOMPARE(result.error().arguments,
                 (QStringList{u"Long"_s, u"4"_s, code(ScriptProblem::ResultTooLong), QString()}));
    }
};

QTEST_MAIN(TestFillScript)
#include "tst_fillscript.moc"

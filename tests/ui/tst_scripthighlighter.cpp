// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/lead.h"
#include "domain/person.h"
#include "pages/script/scriptedit.h"
#include "pages/script/scripthighlighter.h"
#include "script/manner.h"
#include "script/scriptvariables.h"
#include "theme/theme.h"

#include <QFile>
#include <QMap>
#include <QTest>
#include <QTextLayout>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(CALLWELL_TEST_DATA) + u"/scripts/"_s;

QString read(const QString &name)
{
    QFile file(folder + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/*!
 * Compares with what was kept. Meant to be different? CALLWELL_RENEW=1 tst_scripthighlighter writes
 * what is kept anew: look at what changed before it is committed.
 */
void compareWithKept(const QString &name, const QString &now)
{
    if (qEnvironmentVariableIsSet("CALLWELL_RENEW")) {
        QFile file(folder + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(now.toUtf8());
        return;
    }
    const QStringList lines = now.split(u'\n');
    const QStringList kept = read(name).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(lines.at(i), kept.value(i));
    QCOMPARE(lines.size(), kept.size());
}

QString looks(const QTextCharFormat &format)
{
    QStringList words{format.foreground().color().name()};
    if (format.background().style() != Qt::NoBrush)
        words.append(u"on "_s + format.background().color().name());
    if (format.fontWeight() > QFont::Normal)
        words.append(u"bold"_s);
    if (format.fontItalic())
        words.append(u"italic"_s);
    if (format.fontUnderline())
        words.append(u"underlined"_s);
    return words.join(u' ');
}

} // namespace

/*! How a script looks, construct by construct. */
class TestScriptHighlighter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void everyConstructHasItsKind_data();
    void everyConstructHasItsKind();
    void everyKindHasItsColours_data();
    void everyKindHasItsColours();
    void coloursFollowThePalette();
    void whatTheLanguageKnowsIsKnown();
    void namesAreKnownAsLongAsSomethingMakesThem();
};

void TestScriptHighlighter::everyConstructHasItsKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("front matter and tags") << u"language"_s;
    QTest::newRow("Markdown without front matter") << u"markdown"_s;
}

void TestScriptHighlighter::everyConstructHasItsKind()
{
    QFETCH(QString, name);
    ScriptEdit edit;
    edit.setText(read(name + u".md"_s));
    QVERIFY(edit.blockCount() > 10);
    QString dump;
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        QStringList runs;
        for (const ScriptHighlighter::Run &run : edit.highlighter().runs(block)) {
            const QString letters = text.mid(run.begin, run.length);
            if (!letters.trimmed().isEmpty())
                runs.append(run.kind + u": "_s + letters);
        }
        dump += runs.join(u" | "_s) + u'\n';
    }
    compareWithKept(name + u".kinds"_s, dump);
}

void TestScriptHighlighter::everyKindHasItsColours_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("on a light ground") << false;
    QTest::newRow("on a dark ground") << true;
}

void TestScriptHighlighter::everyKindHasItsColours()
{
    QFETCH(bool, dark);
    QMap<QString, QString> all;
    for (const QString &name : {u"language.md"_s, u"markdown.md"_s}) {
        ScriptEdit edit;
        edit.setPalette(Theme::palette(dark));
        edit.setText(read(name));
        for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats())
                all.insert(edit.highlighter().kindAt(block, range.start), looks(range.format));
        }
    }
    QString dump;
    for (const auto &[kind, looks] : all.asKeyValueRange())
        dump += kind + u": "_s + looks + u'\n';
    compareWithKept(dark ? u"colours.dark"_s : u"colours.light"_s, dump);
}

void TestScriptHighlighter::coloursFollowThePalette()
{
    ScriptEdit edit;
    edit.setPalette(Theme::palette(false));
    edit.setText(u"# Heading"_s);
    const auto colour = [&] {
        return edit.document()->begin().layout()->formats().first().format.foreground().color();
    };
    QVERIFY(colour().lightness() < 128);
    edit.setPalette(Theme::palette(true));
    QVERIFY(colour().lightness() > 128);
    edit.setPalette(Theme::palette(false));
    QVERIFY(colour().lightness() < 128);
}

// The definition has lists of its own; they must not fall behind the language's.
void TestScriptHighlighter::whatTheLanguageKnowsIsKnown()
{
    QString text = u"---\nstage: "_s;
    for (const QLatin1StringView stage : codes<Stage>)
        text += stage + u", "_s;
    text += u"\nroles: "_s;
    for (const QLatin1StringView role : codes<BuyerRole>)
        text += role + u", "_s;
    text += u"\nallow: "_s;
    for (const QLatin1StringView rule : codes<MannerRule>)
        text += rule + u", "_s;
    text += u"\n---\n"_s;
    for (const QString &name : ScriptVariables::plain() + ScriptVariables::lists())
        text += u"{{ "_s + name + u" }}\n"_s;
    for (const QString &filter : ScriptVariables::filters())
        text += u"{{ inquiry|"_s + filter + u" }}\n"_s;
    ScriptEdit edit;
    edit.setText(text);
    QVERIFY(edit.blockCount() > 25);
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        for (const ScriptHighlighter::Run &run : edit.highlighter().runs(block)) {
            const bool known = run.kind != "Error"_L1 && run.kind != "Unknown Name"_L1;
            QVERIFY2(known, qPrintable(block.text().mid(run.begin, run.length)));
        }
    }
}

void TestScriptHighlighter::namesAreKnownAsLongAsSomethingMakesThem()
{
    ScriptEdit edit;
    edit.setText(u"{{ firm }}\n{% with organisation.name as firm %}{% endwith %}"_s);
    const auto kind = [&] {
        return edit.highlighter().kindAt(edit.document()->begin(), 3);
    };
    QCOMPARE(kind(), u"Local Name"_s);
    edit.moveCursor(QTextCursor::End);
    edit.selectAll();
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(11);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    QTRY_COMPARE(kind(), u"Unknown Name"_s);
}

QTEST_MAIN(TestScriptHighlighter)
#include "tst_scripthighlighter.moc"

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/scriptedit.h"
#include "pages/script/scriptspelling.h"

#include <QApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! What is read out is spelt as its language does; what a program reads is left alone. */
class TestScriptSpelling : public QObject
{
    Q_OBJECT

private:
    // Once asks for the words, once has the answer.
    [[nodiscard]] static QStringList misspelt(const ScriptEdit &edit)
    {
        std::ignore = misspeltNow(edit);
        QCoreApplication::processEvents();
        if (!QTest::qWaitFor([&edit] { return !edit.spelling().isLooking(); }))
            return {u"no answer"_s};
        return misspeltNow(edit);
    }

    [[nodiscard]] static QStringList misspeltNow(const ScriptEdit &edit)
    {
        QStringList words;
        for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
            for (const TextSpan &span : edit.spelling().misspelt(block))
                words.append(edit.text().sliced(span.begin, span.length));
        }
        return words;
    }

    static void setLanguages(const ScriptEdit &edit, const QStringList &languages)
    {
        edit.spelling().setLanguages(languages);
        QTRY_VERIFY(!edit.spelling().isLooking());
    }

    [[nodiscard]] static qsizetype underlined(const ScriptEdit &edit)
    {
        return std::ranges::count_if(edit.extraSelections(), [](const auto &one) {
            return one.format.underlineStyle() == QTextCharFormat::DotLine;
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        QVERIFY(m_home.isValid());
        qputenv("HOME", m_home.path().toUtf8()); // where a dictionary of one's own is kept
    }

    void wordsAreKnownOrNot_data()
    {
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const QStringList english{u"en"_s};
        const auto row = [](const char *name, const QStringList &languages, const QString &text,
                            const QStringList &words) {
            QTest::newRow(name) << languages << text << words;
        };
        row("a slip of the fingers", english, u"Pleaxse tell me more"_s, {u"Pleaxse"_s});
        row("all is well", english, u"Please tell me more"_s, {});
        row("a word with an apostrophe", english, u"You didn't ask, it's fine"_s, {});
        row("in a heading, strong and a quote", english, u"# Hellxo\n**yoxu** and\n> thexy"_s,
            {u"Hellxo"_s, u"yoxu"_s, u"thexy"_s});
        row("not in tags", english, u"{% if persn.gven %}{{ persn.gven }}{% endif %}"_s, {});
        row("not in what stands between marks", english, u"`persn` and 3rd and a2b"_s, {});
        row("not in front matter", english, u"---\ntitle: Persn\n---\nHello"_s, {});
        row("the same in German", {u"de"_s}, u"Bitte erzälen Sie"_s, {u"erzälen"_s});
        row("a country of its own", {u"de-AT"_s}, u"Bitte erzälen Sie"_s, {u"erzälen"_s});
        row("the second language where there is none of the first", {u"xx"_s, u"de"_s},
            u"erzälen"_s, {u"erzälen"_s});
        row("no dictionary of that language", {u"xx"_s}, u"Pleaxse"_s, {});
        row("no language", {}, u"Pleaxse"_s, {});
    }

    void wordsAreKnownOrNot()
    {
        QFETCH(const QStringList, languages);
        QFETCH(const QString, text);
        ScriptEdit edit;
        edit.setText(text);
        setLanguages(edit, languages);
        QTEST(misspelt(edit), "words");
    }

    void aWordIsMendedByKey()
    {
        ScriptEdit edit;
        edit.resize(600, 400);
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        edit.setText(u"Pleaxse tell me moore"_s);
        setLanguages(edit, {u"en"_s});
        edit.goTo(1, 2);
        QTRY_COMPARE(underlined(edit), 2);
        QTest::keyClick(&edit, Qt::Key_Period, Qt::ControlModifier);
        auto *menu = edit.findChild<QMenu *>();
        QVERIFY(menu);
        QStringList offered;
        QTRY_VERIFY(menu->actions().size() > 1);
        for (const QAction *action : menu->actions())
            offered.append(action->text());
        QVERIFY2(offered.contains(u"Please"_s), qPrintable(offered.join(u' ')));
        QCOMPARE(menu->activeAction(), menu->actions().first());
        for (int i = 0; i < offered.indexOf(u"Please"_s); ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(edit.text(), u"Please tell me moore"_s);
        edit.undo();
        QCOMPARE(edit.text(), u"Pleaxse tell me moore"_s);
    }

    void theWordThatIsTypedIsLeftAlone()
    {
        ScriptEdit edit;
        edit.show();
        edit.activateWindow();
        edit.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        setLanguages(edit, {u"en"_s});
        QTest::keyClicks(&edit, u"Pleaxse"_s);
        QTRY_COMPARE(misspelt(edit), QStringList(u"Pleaxse"_s));
        QCOMPARE(underlined(edit), 0);
        QTest::keyClicks(&edit, u" t"_s);
        QTRY_COMPARE(underlined(edit), 1);
    }

    void aWordOfOnesOwnIsKeptInTheDictionary()
    {
        const QString own = u"Callwellish"_s;
        for (const bool known : {false, true}) {
            ScriptEdit edit;
            edit.setText(own);
            setLanguages(edit, {u"en"_s});
            QCOMPARE(misspelt(edit), known ? QStringList() : QStringList(own));
            if (known)
                continue;
            QMenu menu;
            edit.spelling().addTo(menu, 3);
            menu.actions().last()->trigger();
            QTRY_VERIFY(!edit.spelling().isLooking());
            QCOMPARE(misspelt(edit), QStringList());
        }
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(TestScriptSpelling)
#include "tst_scriptspelling.moc"

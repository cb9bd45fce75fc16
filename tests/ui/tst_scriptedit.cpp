// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/problemmarks.h"
#include "pages/script/scriptedit.h"
#include "pages/script/scriptfolds.h"
#include "pages/script/scriptmargin.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

const QString example =
    u"---\ntitle: A\n---\n# One\n{% if inquiry %}\n{% ask plants %}\nHow many?\n"
    "{% endask %}\n{% endif %}\n## Two\nEnd"_s;

} // namespace

/*! A script is written with the keyboard alone. */
class TestScriptEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theOutlineFollowsTheText();
    void tagsAndBracketsBelongTogether_data();
    void tagsAndBracketsBelongTogether();
    void aKeyFoldsWhatIsAround();
    void theMouseFolds();
    void whatIsHiddenIsShownWhenOneGoesThere();
    void everythingFoldsAtOnce();
    void whatNothingFoldsIsShown();
    void tabMovesTextInAndOtherKeysLeadOut();
    void lettersGrow();
    void savingLosesNoStepBack();
    void spacesThatKeepWordsTogetherStay();
    void keysLeadFromProblemToProblem();
    void aFixIsOneStep();
    void aFixOfWhatChangedIsNotOffered();
    void problemsMoveWithTheText();
    void hostileMessagesAreText();
    void fromRightToLeftTheMarginIsOnTheRight();

private:
    void open(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_edit, key, modifiers);
    }
    [[nodiscard]] QTextBlock line(int number) const
    {
        return m_edit->document()->findBlockByNumber(number - 1);
    }
    [[nodiscard]] QStringList hidden() const;
    static EditorProblem problem(int line, int column, int length);

    std::unique_ptr<QWidget> m_window;
    ScriptEdit *m_edit = nullptr;
};

void TestScriptEdit::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    open(example);
}

void TestScriptEdit::cleanup()
{
    QToolTip::hideText();
    m_window.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestScriptEdit::open(const QString &text)
{
    m_window = std::make_unique<QWidget>();
    m_edit = new ScriptEdit;
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(new QLineEdit);
    layout->addWidget(m_edit);
    layout->addWidget(new QLineEdit);
    m_window->resize(700, 500);
    m_edit->setText(text);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus();
}

QStringList TestScriptEdit::hidden() const
{
    QStringList lines;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next()) {
        if (!block.isVisible())
            lines.append(QString::number(block.blockNumber() + 1));
    }
    return lines;
}

EditorProblem TestScriptEdit::problem(int line, int column, int length)
{
    return {.line = line, .column = column, .length = length, .message = u"Wrong"_s, .fixes = {}};
}

void TestScriptEdit::theOutlineFollowsTheText()
{
    using Kind = OutlineEntry::Kind;
    const QList<OutlineEntry> before{{Kind::Heading, 1, u"One"_s, 4},
                                     {Kind::Prompt, 2, u"ask plants"_s, 6},
                                     {Kind::Heading, 2, u"Two"_s, 10}};
    QCOMPARE(m_edit->outline(), before);
    QSignalSpy changed(m_edit, &ScriptEdit::outlineChanged);
    m_edit->goTo(10, 7);
    QTest::keyClicks(m_edit, u"b"_s);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_edit->outline().last().text, u"Twob"_s);
    m_edit->goTo(11, 4);
    QTest::keyClicks(m_edit, u" of it"_s);
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 1);
}

void TestScriptEdit::tagsAndBracketsBelongTogether_data()
{
    QTest::addColumn<QString>("text"); // ^ is the cursor
    QTest::addColumn<QStringList>("together");
    QTest::newRow("an if with its parts")
        << u"{% ^if a %}{% elif b %}{% else %}{% endif %}"_s
        << QStringList{u"{% if a %}"_s, u"{% elif b %}"_s, u"{% else %}"_s, u"{% endif %}"_s};
    QTest::newRow("from the end") << u"{% for one in proof %}{% empty %}{% endfor^ %}"_s
                                  << QStringList{u"{% for one in proof %}"_s, u"{% empty %}"_s,
                                                 u"{% endfor %}"_s};
    QTest::newRow("the inner one of two")
        << u"{% if a %}{% if b %}{% else %}{% end^if %}{% endif %}"_s
        << QStringList{u"{% if b %}"_s, u"{% else %}"_s, u"{% endif %}"_s};
    QTest::newRow("a question and what is known")
        << u"{% ask x %}\n{% ^known %}\n{% endask %}"_s
        << QStringList{u"{% ask x %}"_s, u"{% known %}"_s, u"{% endask %}"_s};
    QTest::newRow("one inside that has no end")
        << u"{% ^prompt %}{% if a %}{% endprompt %}"_s
        << QStringList{u"{% prompt %}"_s, u"{% endprompt %}"_s};
    QTest::newRow("what is in a comment counts for nothing")
        << u"{% ^if a %}{% comment %}{% endif %}{% endcomment %}{% endif %}"_s
        << QStringList{u"{% if a %}"_s, u"{% endif %}"_s};
    QTest::newRow("one that has no end stands alone") << u"{% ^if a %}"_s << QStringList();
    QTest::newRow("a proof stands alone") << u"{% pr^oof %}"_s << QStringList();
    QTest::newRow("brackets") << u"a [^b](c)"_s << QStringList{u"["_s, u"]"_s};
    QTest::newRow("brackets in brackets") << u"(a (b) c)^"_s << QStringList{u")"_s, u"("_s};
    QTest::newRow("braces of a variable") << u"^{{ a }}"_s << QStringList{u"{"_s, u"}"_s};
}

void TestScriptEdit::tagsAndBracketsBelongTogether()
{
    QFETCH(QString, text);
    QFETCH(QStringList, together);
    const int cursor = int(text.indexOf(u'^'));
    text.remove(cursor, 1);
    QTextDocument document(text);
    QStringList found;
    for (const TextSpan &span : ScriptPairs(document).pairAt(cursor))
        found.append(text.mid(span.begin, span.length));
    QCOMPARE(found, together);
}

void TestScriptEdit::aKeyFoldsWhatIsAround()
{
    m_edit->goTo(7);
    press(Qt::Key_F4);
    QCOMPARE(hidden(), QStringList{u"7"_s});
    QCOMPARE(m_edit->textCursor().blockNumber(), 5);
    QCOMPARE(m_edit->text(), example);
    press(Qt::Key_F4);
    QCOMPARE(hidden(), QStringList());
    m_edit->goTo(1);
    press(Qt::Key_F4);
    QCOMPARE(hidden(), QStringList{u"2"_s});
}

void TestScriptEdit::theMouseFolds()
{
    auto *margin = m_edit->findChild<ScriptMargin *>();
    const auto click = [&] {
        QTest::mouseClick(margin, Qt::LeftButton, {}, margin->arrowOf(line(5)).center());
    };
    click();
    QCOMPARE(hidden(), (QStringList{u"6"_s, u"7"_s, u"8"_s}));
    click();
    QCOMPARE(hidden(), QStringList());
}

void TestScriptEdit::whatIsHiddenIsShownWhenOneGoesThere()
{
    m_edit->goTo(5);
    press(Qt::Key_F4);
    QCOMPARE(hidden().size(), 3);
    m_edit->goTo(7, 3);
    QCOMPARE(hidden(), QStringList());
    QCOMPARE(m_edit->textCursor().blockNumber(), 6);
}

void TestScriptEdit::everythingFoldsAtOnce()
{
    press(Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(hidden(), (QStringList{u"2"_s, u"6"_s, u"7"_s, u"8"_s}));
    press(Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(hidden(), QStringList());
}

void TestScriptEdit::whatNothingFoldsIsShown()
{
    m_edit->goTo(5);
    press(Qt::Key_F4);
    press(Qt::Key_Home);
    press(Qt::Key_Delete); // no tag any more
    QTRY_COMPARE(hidden(), QStringList());
}

void TestScriptEdit::tabMovesTextInAndOtherKeysLeadOut()
{
    m_edit->setText(u"- a\n- b"_s);
    m_edit->goTo(2);
    press(Qt::Key_Tab);
    QCOMPARE(m_edit->text(), u"- a\n  - b"_s);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_edit->text(), u"- a\n- b"_s);
    m_edit->selectAll();
    press(Qt::Key_Tab);
    QCOMPARE(m_edit->text(), u"  - a\n  - b"_s);
    m_edit->undo();
    QCOMPARE(m_edit->text(), u"- a\n- b"_s);
    QVERIFY(m_edit->hasFocus());
    press(Qt::Key_F6);
    QVERIFY(!m_edit->hasFocus());
    m_edit->setFocus();
    press(Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(!m_edit->hasFocus());
    m_edit->setFocus();
    press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_edit->hasFocus());
    QCOMPARE(m_edit->text(), u"- a\n- b"_s);
}

void TestScriptEdit::lettersGrow()
{
    const qreal usual = m_edit->font().pointSizeF();
    press(Qt::Key_Plus, Qt::ControlModifier);
    press(Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(m_edit->font().pointSizeF(), usual + 2);
    press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_edit->zoom(), 1);
    press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_edit->font().pointSizeF(), usual);
    for (int i = 0; i < 50; ++i)
        press(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(m_edit->font().pointSizeF() > 1);
}

void TestScriptEdit::savingLosesNoStepBack()
{
    m_edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_edit, u"x"_s);
    m_edit->setSaved();
    QVERIFY(!m_edit->document()->isModified());
    m_edit->setText(m_edit->text()); // as it comes back from where it was kept
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_edit->text(), example);
    QVERIFY(m_edit->document()->isModified());
}

void TestScriptEdit::spacesThatKeepWordsTogetherStay()
{
    const QString text = u"Comment allez-vous\u00a0?\nÀ 10\u202fh"_s;
    m_edit->setText(text);
    QCOMPARE(m_edit->text(), text);
}

void TestScriptEdit::keysLeadFromProblemToProblem()
{
    m_edit->setProblems({problem(7, 1, 3), problem(4, 3, 3), problem(11, 4, 0)});
    m_edit->goTo(5);
    press(Qt::Key_F4);
    m_edit->goTo(1);
    QList<int> lines;
    for (int i = 0; i < 4; ++i) {
        press(Qt::Key_F8);
        lines.append(m_edit->textCursor().blockNumber() + 1);
    }
    QCOMPARE(lines, (QList<int>{4, 7, 11, 4}));
    QCOMPARE(hidden(), QStringList());
    press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(m_edit->textCursor().blockNumber() + 1, 11);
}

void TestScriptEdit::aFixIsOneStep()
{
    EditorProblem one = problem(4, 3, 3);
    const int begin = line(4).position() + 2;
    one.fixes = {{u"Say A & B"_s, begin, 3, u"A & B"_s}, {u"Say nothing"_s, begin, 3, {}}};
    m_edit->setProblems({one});
    m_edit->goTo(4, 4);
    press(Qt::Key_Period, Qt::ControlModifier);
    auto *menu = m_edit->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions().first()->text(), u"Say A && B"_s);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(line(4).text(), u"# A & B"_s);
    m_edit->undo();
    QCOMPARE(m_edit->text(), example);
}

void TestScriptEdit::aFixOfWhatChangedIsNotOffered()
{
    EditorProblem one = problem(4, 3, 3);
    one.fixes = {{u"Two"_s, line(4).position() + 2, 3, u"Two"_s}};
    m_edit->setProblems({one});
    const int at = line(4).position() + 3;
    QCOMPARE(m_edit->marks().fixesAt(at).size(), 1);
    m_edit->goTo(4, 4);
    QTest::keyClicks(m_edit, u"x"_s);
    QVERIFY(m_edit->marks().fixesAt(at).isEmpty());
    press(Qt::Key_Period, Qt::ControlModifier);
    auto *menu = m_edit->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QVERIFY(!menu->actions().first()->isEnabled());
    QTest::keyClick(menu, Qt::Key_Escape);
}

void TestScriptEdit::problemsMoveWithTheText()
{
    EditorProblem one = problem(4, 3, 3);
    one.fixes = {{u"Two"_s, line(4).position() + 2, 3, u"Two"_s}};
    m_edit->setProblems({one});
    m_edit->goTo(1);
    press(Qt::Key_Return);
    QCOMPARE(m_edit->marks().lines().keys(), QList<int>{4});
    m_edit->goTo(5, 4);
    press(Qt::Key_Period, Qt::ControlModifier);
    QTest::keyClick(m_edit->findChild<QMenu *>(), Qt::Key_Return);
    QCOMPARE(line(5).text(), u"# Two"_s);
}

void TestScriptEdit::hostileMessagesAreText()
{
    EditorProblem one = problem(4, 3, 3);
    one.message = u"<img src='http://x/'>"_s;
    m_edit->setProblems({one});
    m_edit->goTo(1);
    press(Qt::Key_F8);
    QVERIFY(!QToolTip::text().contains("<img"_L1));
    QVERIFY(QToolTip::text().contains("&lt;img"_L1));
}

void TestScriptEdit::fromRightToLeftTheMarginIsOnTheRight()
{
    const auto *margin = m_edit->findChild<ScriptMargin *>();
    QCOMPARE(margin->geometry().right() + 1, m_edit->viewport()->geometry().left());
    QVERIFY(margin->arrowOf(line(5)).center().x() > margin->width() / 2);
    m_window.reset();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    open(example);
    margin = m_edit->findChild<ScriptMargin *>();
    QCOMPARE(margin->geometry().left(), m_edit->viewport()->geometry().right() + 1);
    QVERIFY(margin->arrowOf(line(5)).center().x() < margin->width() / 2);
    QTest::mouseClick(const_cast<ScriptMargin *>(margin), Qt::LeftButton, {},
                      margin->arrowOf(line(5)).center());
    QCOMPARE(hidden().size(), 3);
}

QTEST_MAIN(TestScriptEdit)
#include "tst_scriptedit.moc"

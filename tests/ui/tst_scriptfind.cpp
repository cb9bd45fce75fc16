// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/findbar.h"
#include "pages/script/scriptedit.h"
#include "theme/plainlabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! What is looked for is found, counted and replaced. */
class TestScriptFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void hitsAreFound_data();
    void hitsAreFound();
    void aPatternThatIsWrongIsToldWhere_data();
    void aPatternThatIsWrongIsToldWhere();
    void keysLeadFromHitToHit();
    void theCountFollowsTheText();
    void whatIsChosenIsLookedFor();
    void everythingIsReplacedInOneStep();
    void oneIsReplacedAfterTheOther();
    void theTextStaysTheTextsWhereItIsOnlyRead();

private:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    [[nodiscard]] QStringList said() const;
    [[nodiscard]] QString chosen() const { return m_edit->textCursor().selectedText(); }

    std::unique_ptr<QWidget> m_window;
    ScriptEdit *m_edit = nullptr;
    FindBar *m_bar = nullptr;
};

void TestScriptFind::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_window = std::make_unique<QWidget>();
    m_edit = new ScriptEdit;
    m_bar = new FindBar(*m_edit);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_edit);
    layout->addWidget(m_bar);
    m_edit->setText(u"one two\nOne three\nnone"_s);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus();
}

QStringList TestScriptFind::said() const
{
    QStringList all;
    for (const PlainLabel *label : m_bar->findChildren<PlainLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            all.append(label->text());
    }
    return all;
}

void TestScriptFind::hitsAreFound_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("options"); // c: case, w: words, p: pattern
    QTest::addColumn<QString>("instead");
    QTest::addColumn<QStringList>("found"); // in "Ab ab abc\nüb [ab]", with what stands there then
    QTest::newRow("as it stands") << u"ab"_s << u""_s << u"x"_s
                                  << QStringList{u"Ab>x"_s, u"ab>x"_s, u"ab>x"_s, u"ab>x"_s};
    QTest::newRow("case") << u"Ab"_s << u"c"_s << u"x"_s << QStringList{u"Ab>x"_s};
    QTest::newRow("words") << u"ab"_s << u"cw"_s << u"x"_s << QStringList{u"ab>x"_s, u"ab>x"_s};
    QTest::newRow("letters of other tongues are letters")
        << u"b"_s << u"w"_s << u"x"_s << QStringList();
    QTest::newRow("brackets are no pattern")
        << u"[ab]"_s << u""_s << u"\\0"_s << QStringList{u"[ab]>\\0"_s};
    QTest::newRow("a pattern with its parts")
        << u"(a)(b)c"_s << u"p"_s << u"\\2\\1\\0\\\\"_s << QStringList{u"abc>baabc\\"_s};
    QTest::newRow("an end of a line") << u"c$"_s << u"p"_s << u""_s << QStringList{u"c>"_s};
    QTest::newRow("what is nowhere is no hit") << u"z*"_s << u"p"_s << u"x"_s << QStringList();
    QTest::newRow("nothing") << u""_s << u""_s << u"x"_s << QStringList();
}

void TestScriptFind::hitsAreFound()
{
    QFETCH(QString, wish);
    QFETCH(QString, options);
    QFETCH(QString, instead);
    QFETCH(QStringList, found);
    const QString text = u"Ab ab abc\nüb [ab]"_s;
    TextFinder finder;
    finder.setWish({wish, options.contains(u'c'), options.contains(u'w'), options.contains(u'p')});
    QStringList now;
    for (const TextFinder::Hit &hit : finder.hits(text, instead))
        now.append(text.mid(hit.begin, hit.length) + u'>' + hit.instead);
    QCOMPARE(now, found);
}

void TestScriptFind::aPatternThatIsWrongIsToldWhere_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("words");
    QTest::addColumn<bool>("unreadable");
    QTest::newRow("a bracket that is open") << u"a(b"_s << false << true;
    QTest::newRow("a repetition of nothing") << u"*"_s << false << true;
    QTest::newRow("one that swallows what is put around it") << u"(?x)a#"_s << true << true;
    QTest::newRow("one that would run for hours") << u"(a+)+$"_s << false << false;
}

void TestScriptFind::aPatternThatIsWrongIsToldWhere()
{
    QFETCH(QString, pattern);
    QFETCH(bool, words);
    QFETCH(bool, unreadable);
    m_edit->setText(QString(QString(3000, u'a') + u'c'));
    press(Qt::Key_F, Qt::ControlModifier);
    const auto boxes = m_bar->findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 3);
    boxes.at(1)->setChecked(words);
    boxes.at(2)->setChecked(true);
    m_bar->findChild<QLineEdit *>()->setText(pattern);
    QCOMPARE(said().size(), 1);
    QVERIFY2(said().first().contains(unreadable ? "cannot be read"_L1 : "too much work"_L1),
             qPrintable(said().first()));
}

void TestScriptFind::keysLeadFromHitToHit()
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"one"_s);
    QCOMPARE(said(), QStringList{u"1 of 3"_s});
    press(Qt::Key_Return);
    QCOMPARE(chosen(), u"One"_s);
    press(Qt::Key_F3);
    QCOMPARE(said(), QStringList{u"3 of 3"_s});
    press(Qt::Key_F3); // round
    QCOMPARE(said(), QStringList{u"1 of 3"_s});
    press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(said(), QStringList{u"3 of 3"_s});
    press(Qt::Key_Escape);
    QVERIFY(m_edit->hasFocus());
    QVERIFY(m_bar->isHidden());
    press(Qt::Key_F3); // also without the bar
    QCOMPARE(m_edit->textCursor().selectionStart(), 0);
    press(Qt::Key_F, Qt::ControlModifier);
    m_bar->findChild<QCheckBox *>()->setChecked(true);
    QCOMPARE(said(), QStringList{u"1 of 2"_s});
    type(u"nowhere"_s);
    QCOMPARE(said(), QStringList{u"Not found"_s});
}

void TestScriptFind::theCountFollowsTheText()
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"one"_s);
    m_edit->setFocus();
    m_edit->moveCursor(QTextCursor::End);
    type(u" one"_s);
    QTRY_VERIFY(said().first().startsWith(u'4'));
}

void TestScriptFind::whatIsChosenIsLookedFor()
{
    m_edit->select({4, 3});
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_bar->findChild<QLineEdit *>()->text(), u"two"_s);
    QCOMPARE(said(), QStringList{u"1 of 1"_s});
}

void TestScriptFind::everythingIsReplacedInOneStep()
{
    const QString before = m_edit->text();
    press(Qt::Key_H, Qt::ControlModifier);
    type(u"one"_s);
    press(Qt::Key_Tab);
    for (int i = 0; i < 10 && !QApplication::focusWidget()->accessibleName().startsWith("Repl"_L1);
         ++i)
        press(Qt::Key_Tab);
    type(u"{{ x }}"_s);
    press(Qt::Key_A, Qt::AltModifier);
    // a button that is pressed by its letter shows it first
    QTRY_COMPARE(m_edit->text(), u"{{ x }} two\n{{ x }} three\nn{{ x }}"_s);
    m_edit->undo();
    QCOMPARE(m_edit->text(), before);
}

void TestScriptFind::oneIsReplacedAfterTheOther()
{
    press(Qt::Key_H, Qt::ControlModifier);
    type(u"one"_s);
    m_bar->findChildren<QLineEdit *>().last()->setFocus();
    type(u"1"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_edit->text(), u"1 two\nOne three\nnone"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_edit->text(), u"1 two\n1 three\nnone"_s);
    QCOMPARE(said(), QStringList{u"1 of 1"_s});
}

void TestScriptFind::theTextStaysTheTextsWhereItIsOnlyRead()
{
    m_edit->setReadOnly(true);
    press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(!m_bar->findChildren<QLineEdit *>().last()->isVisible());
}

QTEST_MAIN(TestScriptFind)
#include "tst_scriptfind.moc"

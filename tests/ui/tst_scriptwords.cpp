// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/completionpopup.h"
#include "pages/script/scriptedit.h"

#include <QRegularExpression>
#include <QTest>

using namespace Callwell;
using namespace Qt::StringLiterals;

using Kind = CompletionWord::Kind;

/*! Words are offered while a tag is typed, and only there. */
class TestScriptWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_edit.reset(); }
    void aPlaceIsKnown_data();
    void aPlaceIsKnown();
    void wordsAreOfferedWhereTheyFit_data();
    void wordsAreOfferedWhereTheyFit();
    void keysTakeLeaveAndChoose();
    void onlyAskedForBehindASpace();
    void hostileWordsAreLeftOut();
    void nothingIsOfferedInWhatIsOnlyRead();
    void leavingTheTextHidesThem();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_edit.get(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(m_edit.get(), text); }
    [[nodiscard]] QStringList offered() const;

    std::unique_ptr<ScriptEdit> m_edit;
    CompletionPopup *m_popup = nullptr;
};

void TestScriptWords::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_edit = std::make_unique<ScriptEdit>();
    m_popup = m_edit->findChild<CompletionPopup *>();
    m_edit->setCompletions({{u"if"_s, Kind::Tag, u"shows where"_s, {}},
                            {u"endif"_s, Kind::Tag, {}, {}},
                            {u"person.given"_s, Kind::Variable, u"first name"_s, {}},
                            {u"person.family"_s, Kind::Variable, {}, {}},
                            {u"rep.name"_s, Kind::Variable, {}, {}},
                            {u"upper"_s, Kind::Filter, {}, {}},
                            {u"role="_s, Kind::Condition, {}, {}},
                            {u"decides"_s, Kind::Value, {}, u"role"_s},
                            {u"won"_s, Kind::Value, {}, u"stage"_s},
                            {u"plants"_s, Kind::Value, {}, u"ask"_s}});
    m_edit->show();
    QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
    m_edit->setFocus();
}

QStringList TestScriptWords::offered() const
{
    QStringList words;
    if (!m_popup->isVisible())
        return words;
    for (int row = 0; row < m_popup->model()->rowCount(); ++row)
        words.append(m_popup->model()->index(row, 0).data().toString());
    return words;
}

void TestScriptWords::aPlaceIsKnown_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("prefix"); // null: no place
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("behind");
    QTest::newRow("plain text") << u"Hello pers"_s << QString() << Kind::Tag << QString();
    QTest::newRow("a variable") << u"a {{ per"_s << u"per"_s << Kind::Variable << QString();
    QTest::newRow("behind a dot") << u"{{ person."_s << u"person."_s << Kind::Variable << QString();
    QTest::newRow("behind a tag that ended")
        << u"{{ person.given }} a"_s << QString() << Kind::Tag << QString();
    QTest::newRow("the second tag of a line")
        << u"{% if a %}{{ b"_s << u"b"_s << Kind::Variable << QString();
    QTest::newRow("a filter") << u"{{ a|up"_s << u"up"_s << Kind::Filter << QString();
    QTest::newRow("a filter in a condition") << u"{% if a|"_s << u""_s << Kind::Filter << QString();
    QTest::newRow("a tag's name") << u"{% en"_s << u"en"_s << Kind::Tag << QString();
    QTest::newRow("what is compared") << u"{% if a == b"_s << u"b"_s << Kind::Variable << QString();
    QTest::newRow("a condition of a prompt")
        << u"{% prompt role=uses st"_s << u"st"_s << Kind::Condition << QString();
    QTest::newRow("a value of a condition")
        << u"{% prompt role="_s << u""_s << Kind::Value << u"role"_s;
    QTest::newRow("the second value")
        << u"{% prompt stage!=new,wo"_s << u"wo"_s << Kind::Value << u"stage"_s;
    QTest::newRow("a question's key") << u"{% ask pl"_s << u"pl"_s << Kind::Value << u"ask"_s;
    QTest::newRow("a theme") << u"{% objection "_s << u""_s << Kind::Value << u"objection"_s;
    QTest::newRow("a string") << u"{{ a|default:\"per"_s << QString() << Kind::Tag << QString();
    QTest::newRow("a remark") << u"{# {{ per"_s << QString() << Kind::Tag << QString();
}

void TestScriptWords::aPlaceIsKnown()
{
    QFETCH(QString, before);
    QFETCH(QString, prefix);
    const auto place = completionPlace(before);
    QCOMPARE(place.has_value(), !prefix.isNull());
    if (!place)
        return;
    QCOMPARE(place->prefix, prefix);
    QTEST(place->kind, "kind");
    QTEST(place->behind, "behind");
}

void TestScriptWords::wordsAreOfferedWhereTheyFit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("in a sentence") << u"person"_s << QStringList();
    QTest::newRow("in a variable")
        << u"{{ pe"_s << QStringList{u"person.given"_s, u"person.family"_s};
    QTest::newRow("behind a dot") << u"{{ person."_s
                                  << QStringList{u"person.given"_s, u"person.family"_s};
    QTest::newRow("in capitals") << u"{{ REP"_s << QStringList{u"rep.name"_s};
    QTest::newRow("a filter") << u"{{ a|"_s << QStringList{u"upper"_s};
    QTest::newRow("tags") << u"{%"_s << QStringList{u"if"_s, u"endif"_s};
    QTest::newRow("values of their condition") << u"{% prompt role="_s << QStringList{u"decides"_s};
    QTest::newRow("nothing fits") << u"{{ xyz"_s << QStringList();
    QTest::newRow("it is there already") << u"{{ rep.name"_s << QStringList();
    QTest::newRow("the tag ended") << u"{{ pe}}"_s << QStringList();
}

void TestScriptWords::wordsAreOfferedWhereTheyFit()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, words);
    type(typed);
    QCOMPARE(offered(), words);
    QCOMPARE(m_edit->text(), typed);
}

void TestScriptWords::keysTakeLeaveAndChoose()
{
    type(u"{{ pe"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_edit->text(), u"{{ person.given"_s);
    QVERIFY(!m_popup->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_edit->text() != u"{{ person.given"_s);
    m_edit->setText(u"x"_s);
    m_edit->moveCursor(QTextCursor::End);
    type(u"{{ pe"_s);
    press(Qt::Key_Down);
    QCOMPARE(m_popup->currentWord(), u"person.family"_s);
    press(Qt::Key_Down);
    QCOMPARE(m_popup->currentWord(), u"person.given"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Tab);
    QCOMPARE(m_edit->text(), u"x{{ person.family"_s);
    type(u"}}{{ re"_s);
    QCOMPARE(offered(), QStringList{u"rep.name"_s});
    press(Qt::Key_Escape);
    QCOMPARE(offered(), QStringList());
    press(Qt::Key_Return);
    QCOMPARE(m_edit->blockCount(), 2);
}

void TestScriptWords::onlyAskedForBehindASpace()
{
    type(u"{% if rep.name "_s);
    QCOMPARE(offered(), QStringList());
    press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(offered().size(), 3);
    type(u"r"_s);
    QCOMPARE(offered(), QStringList{u"rep.name"_s});
    press(Qt::Key_Backspace);
    QCOMPARE(offered(), QStringList());
}

void TestScriptWords::hostileWordsAreLeftOut()
{
    m_edit->setCompletions({{u"a\n{% endif %}"_s, Kind::Variable, {}, {}},
                            {u"a\u202Eb"_s, Kind::Variable, {}, {}},
                            {u"ab"_s, Kind::Variable, u"<b>one</b>\nline \u202Ebackwards"_s, {}}});
    type(u"{{ a"_s);
    QCOMPARE(offered(), QStringList{u"ab"_s});
    QCOMPARE(m_popup->model()->index(0, 1).data().toString(), u"<b>one</b> line backwards"_s);
}

void TestScriptWords::nothingIsOfferedInWhatIsOnlyRead()
{
    m_edit->setText(u"{{ pe"_s);
    m_edit->setReadOnly(true);
    m_edit->moveCursor(QTextCursor::End);
    press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(offered(), QStringList());
    press(Qt::Key_Tab);
    QCOMPARE(m_edit->text(), u"{{ pe"_s);
}

void TestScriptWords::leavingTheTextHidesThem()
{
    type(u"{{ pe"_s);
    QVERIFY(m_popup->isVisible());
    m_edit->clearFocus();
    QVERIFY(!m_popup->isVisible());
}

QTEST_MAIN(TestScriptWords)
#include "tst_scriptwords.moc"

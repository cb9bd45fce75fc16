// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callhouse.h"
#include "pages/call/mergedialog.h"
#include "pages/call/personfield.h"
#include "pages/call/postdialog.h"
#include "pages/call/relatedialog.h"
#include "theme/ask.h"
#include "theme/plainlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>

namespace Callwell {

/*! Presses the keys that relate, send on, quote and merge people, and looks at the store then. */
class TestPeopleDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void somebodyIsFoundAndRelated();
    void aReferralIsWrittenOnBothTimelines();
    void somebodyNewIsSentToUs();
    void nobodyIsRelatedWhoWasNotChosen();
    void typingOnLetsAPersonGo();
    void whatIsKnownAlreadyIsRefused();
    void whatTheySaidIsKept();
    void twoRecordsBecomeOneAfterAQuestion();
    void nothingIsMergedWithoutAYes();

private:
    template<typename Dialog>
    void open()
    {
        auto *dialog = new Dialog(*m_house->workspace, m_house->lead, m_window.get());
        m_dialog = dialog;
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(find<QPushButton>(u"entrySend"_s)->isEnabled());
    }
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }
    [[nodiscard]] QString refusal() const
    {
        const auto *label = find<PlainLabel>(u"entryRefusal"_s);
        return label->isVisible() ? label->text() : QString();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void choose(const QString &typed, int count)
    {
        type(typed);
        auto *found = m_dialog->findChild<PersonField *>()->findChild<QListView *>();
        QTRY_COMPARE(found->model()->rowCount(), count);
        QTRY_VERIFY(found->isVisible());
        press(Qt::Key_Return);
        QVERIFY(m_dialog->findChild<PersonField *>()->person().has_value());
    }
    void sendAndWait()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_dialog);
    }

    std::unique_ptr<CallHouse> m_house;
    std::unique_ptr<QWidget> m_window;
    QPointer<EntryDialog> m_dialog;
    PersonId m_bea;
};

void TestPeopleDialogs::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_house = std::make_unique<CallHouse>();
    const auto bea = addTestLead(m_house->files.session(), u"Bea"_s, u"Curie"_s,
                                 {.emailAddresses = {u"bea@example.com"_s}});
    VERIFY_OK(bea);
    m_bea = Rows::get<Lead>(m_house->files.store(), *bea)->person;
    VERIFY_OK(addTestLead(m_house->files.session(), u"Beatrix"_s, u"Kiddo"_s));
    m_window = std::make_unique<QWidget>();
    m_window->show();
}

void TestPeopleDialogs::cleanup()
{
    m_window.reset();
    m_house.reset();
}

void TestPeopleDialogs::somebodyIsFoundAndRelated()
{
    open<RelateDialog>();
    choose(u"bea cur"_s, 1);
    find<QComboBox>(u"relateKind"_s)->setFocus();
    press(Qt::Key_Down); // from "works with" to "knows"
    find<QLineEdit>(u"relateHow"_s)->setFocus();
    type(u"Both spoke at the fair"_s);
    sendAndWait();
    const auto ties = m_house->rows<Relationship>();
    QCOMPARE(ties.size(), 1);
    QCOMPARE(ties.first().person, m_house->person);
    QCOMPARE(ties.first().kind, RelationshipKind::Knows);
    QCOMPARE(ties.first().other, m_bea);
    QCOMPARE(ties.first().how, u"Both spoke at the fair"_s);
    QVERIFY(!ties.first().at.isValid()); // nobody said when
}

void TestPeopleDialogs::aReferralIsWrittenOnBothTimelines()
{
    open<RelateDialog>();
    choose(u"bea cur"_s, 1);
    auto *kind = find<QComboBox>(u"relateKind"_s);
    kind->setFocus();
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Down);
    QVERIFY(kind->currentText().startsWith(u"Was sent by"_s));
    QVERIFY(kind->currentText().contains(u"Bea Curie"_s));
    sendAndWait();
    const auto ties = m_house->rows<Relationship>();
    QCOMPARE(ties.size(), 1);
    QCOMPARE(ties.first().kind, RelationshipKind::Referred);
    QCOMPARE(ties.first().person, m_bea);
    QCOMPARE(m_house->rows<Activity>("WHERE kind = 'referral'"_L1).size(), 2);
}

void TestPeopleDialogs::somebodyNewIsSentToUs()
{
    open<RelateDialog>();
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY(find<QLineEdit>(u"relateGiven"_s)->hasFocus());
    for (const QString &text :
         {u"Dora"_s, u"Eco"_s, u"Works"_s, u"dora@example.com"_s, u"+12025550199"_s}) {
        type(text);
        press(Qt::Key_Tab);
    }
    sendAndWait();
    const auto dora = m_house->rows<Person>("WHERE given_name = 'Dora'"_L1);
    QCOMPARE(dora.size(), 1);
    QCOMPARE(m_house->rows<EmailAddress>("WHERE address = 'dora@example.com'"_L1).first().person,
             dora.first().id);
    QCOMPARE(m_house->rows<PhoneNumber>("WHERE e164 = '+12025550199'"_L1).first().person,
             dora.first().id);
    QCOMPARE(m_house->rows<Organisation>("WHERE name = 'Works'"_L1).first().id,
             dora.first().organisation);
    QCOMPARE(m_house->rows<Relationship>().first().person, m_house->person);
}

void TestPeopleDialogs::nobodyIsRelatedWhoWasNotChosen()
{
    open<RelateDialog>();
    type(u"bea"_s); // two are found, none is taken
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!refusal().isEmpty());
    QCOMPARE(find<QLineEdit>(u"relateWho"_s)->text(), u"bea"_s);
    QVERIFY(m_house->rows<Relationship>().isEmpty());
}

void TestPeopleDialogs::typingOnLetsAPersonGo()
{
    open<RelateDialog>();
    choose(u"bea cur"_s, 1);
    find<QLineEdit>(u"relateWho"_s)->setFocus();
    press(Qt::Key_Backspace);
    QVERIFY(!m_dialog->findChild<PersonField *>()->person().has_value());
}

void TestPeopleDialogs::whatIsKnownAlreadyIsRefused()
{
    m_house->add(Relationship{.id = m_house->newId<RowId>(),
                              .person = m_bea,
                              .kind = RelationshipKind::WorksWith,
                              .other = m_house->person});
    open<RelateDialog>();
    choose(u"bea cur"_s, 1);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(refusal().contains(u"known already"_s));
    QCOMPARE(m_house->rows<Relationship>().size(), 1);
}

void TestPeopleDialogs::whatTheySaidIsKept()
{
    open<PostDialog>();
    type(u"They called once, and knew what we do."_s);
    press(Qt::Key_Tab);
    type(u"javascript:alert(1)"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!refusal().isEmpty());
    auto *address = find<QLineEdit>(u"postAddress"_s);
    address->setFocus();
    address->selectAll();
    type(u"https://example.com/p/1"_s);
    sendAndWait();
    const auto posts = m_house->rows<Activity>("WHERE kind = 'post'"_L1);
    QCOMPARE(posts.size(), 1);
    QCOMPARE(posts.first().person, m_house->person);
    QCOMPARE(posts.first().words,
             u"They called once, and knew what we do.\nhttps://example.com/p/1"_s);
}

void TestPeopleDialogs::twoRecordsBecomeOneAfterAQuestion()
{
    const QueuedAnswers answers({0});
    open<MergeDialog>();
    choose(u"bea@example"_s, 1);
    QTRY_VERIFY(find<PlainLabel>(u"mergeOther"_s)->text().contains(u"bea@example.com"_s));
    sendAndWait();
    QCOMPARE(answers.asked().size(), 1);
    QVERIFY(answers.asked().first().text.contains(u"Bea Curie"_s));
    QCOMPARE(Rows::get<Person>(m_house->files.store(), m_bea)->mergedInto, m_house->person);
    QCOMPARE(m_house->rows<EmailAddress>().first().person, m_house->person);
}

void TestPeopleDialogs::nothingIsMergedWithoutAYes()
{
    const QueuedAnswers answers({1});
    open<MergeDialog>();
    press(Qt::Key_Return, Qt::ControlModifier); // nobody was chosen
    QTRY_VERIFY(!refusal().isEmpty());
    QVERIFY(answers.asked().isEmpty());
    choose(u"bea@example"_s, 1);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(answers.asked().size(), 1);
    QVERIFY(m_dialog);
    QVERIFY(Rows::get<Person>(m_house->files.store(), m_bea)->mergedInto.isNull());
}

} // namespace Callwell

QTEST_MAIN(Callwell::TestPeopleDialogs)
#include "moc_callhouse.cpp"
#include "tst_peopledialogs.moc"

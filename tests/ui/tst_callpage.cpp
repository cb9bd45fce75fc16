// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callpagetest.h"
#include "pages/call/answerdialog.h"
#include "pages/call/entrydialog.h"
#include "pages/call/keybutton.h"
#include "pages/call/keychoice.h"
#include "usecase/undo.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>

namespace Callwell {

/*! Presses the keys that a rep presses, and looks at what is in the store then. */
class TestCallPage : public CallPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aCallGoesAllTheWayByKeys();
    void everyOutcomeHasAKeyOfItsOwn();
    void aCallNobodyAnsweredTakesTwoKeys();
    void withoutALookThereIsNoCall();
    void noneFoundWantsToKnowWhereOneLooked();
    void anEarlierLookStillCounts();
    void whoDoesNotWantCallsIsNotCalled();
    void whatWasTypedSurvivesARestart();
    void aRunningCallIsFoundAgain();
    void aLoggedCallIsTakenBackAsOne();
    void aRefusedLogKeepsWhatWasTyped();
    void aRefusalStaysUntilSomethingIsTyped();
    void whoseKindRarelyBuysIsOfferedHelp();
    void anotherLeadGetsAnotherDraft();
    void aLeadThatIsGoneIsToldAbout();

private:
    void referSomebody();
};

// Whom they sent: a window of its own, by keys.
void TestCallPage::referSomebody()
{
    const auto dialog = [this] {
        return m_page->findChild<EntryDialog *>();
    };
    press(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(dialog() && dialog()->isAncestorOf(QApplication::focusWidget()));
    QTRY_VERIFY(dialog()->findChild<QPushButton *>(u"entrySend"_s)->isEnabled());
    type(u"Grace"_s);
    press(Qt::Key_Tab);
    type(u"Hopper"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!dialog());
    m_page->activateWindow(); // where no window manager does it
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestCallPage::aCallGoesAllTheWayByKeys()
{
    openPage();
    QSignalSpy finished(m_page.get(), &CallPage::finished);
    const QSignalSpy mail(m_page.get(), &CallPage::mailRequested);
    press(Qt::Key_Return); // the profile is chosen: it opens
    QCOMPARE(m_links->urls, QList{QUrl(u"https://example.com/ada"_s)});
    press(Qt::Key_L);
    type(u"Speaks about planning"_s);
    press(Qt::Key_Tab);
    type(u"Runs the works"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!label(u"callClock"_s).isEmpty());
    QCOMPARE(m_house->rows<KnownFact>("WHERE key = 'role'"_L1).first().answer, u"Runs the works"_s);

    press(Qt::Key_P);
    type(u"To send the plan"_s);
    press(Qt::Key_Return);
    press(Qt::Key_O);
    type(u"Too early for us"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F, Qt::AltModifier);
    type(u"plants: 12"_s);
    press(Qt::Key_Return);
    press(Qt::Key_N);
    type(u"Call her assistant first"_s);
    press(Qt::Key_Return);
    QCOMPARE(find<QListWidget>(u"saidList"_s)->count(), 4);
    referSomebody();

    m_house->clock->advance(std::chrono::seconds(125));
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_4, Qt::Key_3})
        press(key);
    press(Qt::Key_M, Qt::AltModifier); // writes to them, once this is logged
    press(Qt::Key_Return);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(mail.size(), 1);

    const auto lead = Rows::get<Lead>(m_house->files.store(), m_house->lead);
    VERIFY_OK(lead);
    const auto calls = m_house->rows<Call>();
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls.first().disposition, Disposition::Answered);
    QCOMPARE(calls.first().outcome, m_house->outcomes.at(1).id);
    QCOMPARE(calls.first().view, 4);
    QCOMPARE(calls.first().viewSource, ViewSource::Judged);
    QCOMPARE(calls.first().seconds, 125);
    QCOMPARE(calls.first().number, u"+12025550143"_s);
    QCOMPARE(calls.first().preparation, m_house->rows<Preparation>().first().id);
    QCOMPARE(m_house->rows<Objection>().first().words, u"Too early for us"_s);
    QCOMPARE(m_house->rows<KnownFact>("WHERE key = 'plants'"_L1).first().answer, u"12"_s);
    QCOMPARE(m_house->rows<Task>().first().words, u"To send the plan"_s);
    QCOMPARE(m_house->rows<Relationship>("WHERE kind = 'referred'"_L1).size(), 1);
    QCOMPARE(m_house->rows<Task>().first().dueAt, lead->nextStepAt);
    QCOMPARE(m_house->rows<Activity>("WHERE kind = 'call'"_L1).first().words,
             u"Call her assistant first"_s);
    // in a week, at nine in Oslo
    QCOMPARE(lead->nextStepAt, QDateTime(QDate(2026, 3, 9), QTime(8, 0), QTimeZone::UTC));
    QVERIFY(m_house->rows<PublicProfile>().first().lookedAt.isValid());
}

// More than there are digits: no letter of theirs is one that the page takes for itself.
void TestCallPage::everyOutcomeHasAKeyOfItsOwn()
{
    for (int number = 4; number <= 20; ++number) {
        m_house->add(CallOutcome{.id = m_house->newId<OutcomeId>(),
                                 .name = u"Outcome %1"_s.arg(number),
                                 .position = number});
    }
    prepareAndStart();
    press(Qt::Key_1); // somebody answered
    const auto *outcomes = find<KeyChoice>(u"outcome"_s);
    QCOMPARE(outcomes->count(), 20);
    const auto buttons = outcomes->findChildren<KeyButton *>();
    QCOMPARE(buttons.size(), 20);
    for (int i = 0; i < buttons.size(); ++i) {
        buttons.first()->setFocus(Qt::OtherFocusReason); // back from the question behind it
        type(buttons.at(i)->key());
        QCOMPARE(outcomes->current(), i);
    }
}

void TestCallPage::aCallNobodyAnsweredTakesTwoKeys()
{
    prepareAndStart();
    QSignalSpy finished(m_page.get(), &CallPage::finished);
    press(Qt::Key_2);
    press(Qt::Key_Return);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_house->rows<Call>().first().disposition, Disposition::NoAnswer);
    QCOMPARE(m_house->rows<Lead>().first().nextStep, u"try_again"_s);
    QVERIFY(m_house->rows<Lead>().first().nextStepAt.isValid());
}

void TestCallPage::withoutALookThereIsNoCall()
{
    openPage();
    QVERIFY(!label(u"missing"_s).isEmpty());
    QVERIFY(!find<QPushButton>(u"startCall"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"dial"_s)->isEnabled());
    find<QTextBrowser>(u"script"_s)->parentWidget()->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_1); // closing a call that never began means nothing
    press(Qt::Key_L);
    QTRY_VERIFY(find<QPushButton>(u"startCall"_s)->isEnabled());
    QVERIFY(find<QPushButton>(u"dial"_s)->isEnabled());
    QVERIFY(m_house->rows<Preparation>().isEmpty());
    QVERIFY(label(u"callClock"_s).isEmpty());
    QCOMPARE(find<KeyChoice>(u"disposition"_s)->current(), -1);
}

void TestCallPage::noneFoundWantsToKnowWhereOneLooked()
{
    openPage();
    press(Qt::Key_X);
    QVERIFY(!find<QPushButton>(u"startCall"_s)->isEnabled());
    type(u"Two networks and their own site"_s);
    QVERIFY(find<QPushButton>(u"startCall"_s)->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_house->rows<Preparation>().size(), 1);
    QCOMPARE(m_house->rows<Preparation>().first().profile, ProfileSeen::NoneFound);
    QCOMPARE(m_house->rows<Preparation>().first().seen, u"Two networks and their own site"_s);
}

void TestCallPage::anEarlierLookStillCounts()
{
    const QDateTime earlier = m_house->clock->now().addDays(-3);
    m_house->add(Preparation{.id = m_house->newId<PreparationId>(),
                             .person = m_house->person,
                             .lead = m_house->lead,
                             .at = earlier,
                             .profile = ProfileSeen::LookedAt,
                             .seen = u"Runs twelve plants"_s});
    openPage();
    QCOMPARE(QApplication::focusWidget(), find<QPushButton>(u"startCall"_s));
    press(Qt::Key_Return);
    QTRY_VERIFY(!label(u"callClock"_s).isEmpty());
    // nobody looked anew: no preparation is younger than the look
    for (const Preparation &preparation : m_house->rows<Preparation>())
        QCOMPARE(preparation.at, earlier);
}

void TestCallPage::whoDoesNotWantCallsIsNotCalled()
{
    noMoreCalls();
    openPage();
    QVERIFY(!label(u"callConsent"_s).isEmpty());
    press(Qt::Key_L);
    press(Qt::Key_Return, Qt::ControlModifier);
    for (const QString &name : {u"startCall"_s, u"dial"_s, u"copyNumber"_s})
        QVERIFY(!find<QPushButton>(name)->isEnabled());
    QVERIFY(label(u"callClock"_s).isEmpty());
}

void TestCallPage::whatWasTypedSurvivesARestart()
{
    openPage();
    press(Qt::Key_L);
    type(u"Speaks about planning"_s);
    m_page.reset(); // the program ends in the middle
    m_house->restart();
    openPage();
    QCOMPARE(find<QPlainTextEdit>(u"seen"_s)->toPlainText(), u"Speaks about planning"_s);
    QVERIFY(find<QPushButton>(u"startCall"_s)->isEnabled());
    QVERIFY(m_house->rows<Preparation>().isEmpty());
}

void TestCallPage::aRunningCallIsFoundAgain()
{
    prepareAndStart();
    press(Qt::Key_O);
    type(u"Too early"_s);
    QSignalSpy cancelled(m_page.get(), &CallPage::cancelled);
    press(Qt::Key_Escape); // leaves the typing
    press(Qt::Key_Escape); // leaves the page
    QCOMPARE(cancelled.size(), 1);
    m_page.reset();
    m_house->restart();
    m_house->clock->advance(std::chrono::seconds(60));
    openPage();
    QVERIFY(label(u"callClock"_s).contains(u"1:00"_s));
    QCOMPARE(find<QLineEdit>(u"saidEntry"_s)->text(), u"Too early"_s);

    m_page.reset();
    m_house->restart();
    m_house->clock->advance(std::chrono::hours(20)); // found again the next day
    openPage();
    QVERIFY(label(u"callClock"_s).contains(u"1:00"_s));
}

void TestCallPage::aLoggedCallIsTakenBackAsOne()
{
    prepareAndStart();
    const auto before = syncedRows(m_house->files.store());
    QSignalSpy finished(m_page.get(), &CallPage::finished);
    press(Qt::Key_O);
    type(u"Too early"_s);
    press(Qt::Key_Return);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_1, Qt::Key_5, Qt::Key_1, Qt::Key_Return})
        press(key);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(*syncedRows(m_house->files.store()) != *before);
    VERIFY_OK(undo(m_house->files.session()));
    QCOMPARE(*syncedRows(m_house->files.store()), *before);
}

void TestCallPage::aRefusedLogKeepsWhatWasTyped()
{
    prepareAndStart();
    QSignalSpy finished(m_page.get(), &CallPage::finished);
    press(Qt::Key_O);
    type(u"Too early"_s);
    press(Qt::Key_Return);
    press(Qt::Key_2);
    // they ask a colleague not to be called while the page is open
    noMoreCalls();
    press(Qt::Key_Return);
    QTRY_VERIFY(!label(u"callRefusal"_s).isEmpty());
    QVERIFY(finished.isEmpty());
    QVERIFY(m_house->rows<Call>().isEmpty());
    QCOMPARE(find<QListWidget>(u"saidList"_s)->count(), 1);
    QCOMPARE(find<KeyChoice>(u"disposition"_s)->current(), 1);
}

// What others change is read again meanwhile: the script, and the opening line that it proposes.
void TestCallPage::aRefusalStaysUntilSomethingIsTyped()
{
    prepareAndStart();
    press(Qt::Key_2);
    noMoreCalls();
    press(Qt::Key_Return);
    QTRY_VERIFY(!label(u"callRefusal"_s).isEmpty());
    Connection &store = m_house->files.store();
    VERIFY_OK(inGroup(store, m_house->files.session().group("test"_L1, {}), [&store] {
        return store.run(u"UPDATE person SET given_name = 'Augusta'"_s);
    }));
    m_house->workspace->database().tellNews({});
    QTRY_COMPARE(label(u"callName"_s), u"Augusta Nordmann"_s);
    bool answered = false; // what was asked before it, the script, is answered before it
    m_house->workspace->ask([](Connection &) { return true; }).then(m_page.get(), [&](bool is) {
        answered = is;
    });
    QTRY_VERIFY(answered);
    QVERIFY(!label(u"callRefusal"_s).isEmpty());
    press(Qt::Key_N);
    type(u"Ask for her mail"_s);
    QVERIFY(label(u"callRefusal"_s).isEmpty());
}

void TestCallPage::whoseKindRarelyBuysIsOfferedHelp()
{
    Session &session = m_house->files.session();
    Connection &store = m_house->files.store();
    VERIFY_OK(inGroup(store, session.group("test"_L1, {}), [&store] {
        return store.run(u"UPDATE person SET buyer_role = 'researches'"_s);
    }));
    for (int i = 0; i < 50; ++i) {
        const bool same = i % 2 == 0;
        AddLead input;
        input.person.buyerRole = same ? BuyerRole::Researches : BuyerRole::Decides;
        input.lead.stage = same ? Stage::NotAFit : Stage::Won;
        input.lead.closedAt = m_house->clock->now();
        VERIFY_OK(addTestLead(session, QString::number(i), u"Sand"_s, input));
    }
    openPage();
    QTRY_VERIFY(!label(u"rightPerson"_s).isEmpty());
    for (const QString &figure : {u"25"_s, u"0"_s})
        QVERIFY2(label(u"rightPerson"_s).contains(figure), qPrintable(label(u"rightPerson"_s)));
    press(Qt::Key_H, Qt::AltModifier);
    QTRY_VERIFY(m_page->findChild<AnswerDialog *>());
    press(Qt::Key_Escape);
    m_page->open(*addTestLead(session, u"Bea"_s, u"Curie"_s));
    QTRY_COMPARE(label(u"callName"_s), u"Bea Curie"_s);
    QCOMPARE(label(u"rightPerson"_s), QString());
}

void TestCallPage::anotherLeadGetsAnotherDraft()
{
    openPage();
    const auto second = addTestLead(m_house->files.session(), u"Grace"_s, u"Hopper"_s);
    VERIFY_OK(second);
    press(Qt::Key_L);
    type(u"About Ada"_s);
    m_page->open(*second);
    QTRY_COMPARE(label(u"callName"_s), u"Grace Hopper"_s);
    QCOMPARE(find<QPlainTextEdit>(u"seen"_s)->toPlainText(), QString());
    m_page->open(m_house->lead);
    QTRY_COMPARE(label(u"callName"_s), u"Ada Nordmann"_s);
    QCOMPARE(find<QPlainTextEdit>(u"seen"_s)->toPlainText(), u"About Ada"_s);
}

void TestCallPage::aLeadThatIsGoneIsToldAbout()
{
    openPage();
    m_page->open(m_house->newId<LeadId>());
    QTRY_VERIFY(!find<QPushButton>(u"startCall"_s)->isVisible());
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_house->rows<Preparation>().isEmpty());
}

} // namespace Callwell

QTEST_MAIN(Callwell::TestCallPage)
#include "moc_callhouse.cpp"
#include "moc_callpagetest.cpp"
#include "tst_callpage.moc"

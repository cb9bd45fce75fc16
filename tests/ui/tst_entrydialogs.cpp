// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogdriver.h"
#include "pages/call/answerdialog.h"
#include "pages/call/closeleaddialog.h"
#include "pages/call/consentdialog.h"
#include "pages/call/giveupdialog.h"
#include "pages/call/handraisedialog.h"
#include "pages/call/keychoice.h"
#include "pages/call/notedialog.h"
#include "pages/call/reachoutdialog.h"
#include "theme/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace Callwell {

/*! Presses the keys that answer, note, raise a hand and close, and looks at the store then. */
class TestEntryDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aNoteIsKept();
    void aNoteWithoutWordsIsRefused();
    void wordsLeftByEscapeAreThereNextTime();
    void aReadyPieceOfHelpAnswersInThreeKeys();
    void anAnswerByMailOpensTheMailProgram();
    void addressesThatNameMoreThanOneAreNotMailed_data();
    void addressesThatNameMoreThanOneAreNotMailed();
    void aRaisedHandIsKept();
    void aYesWantsTheCallInTheAfternoon();
    void anAnswerAboutCallsMustBeNamed();
    void aMessageIsAnAttempt();
    void givingUpEarlyNeedsAReason();
    void doNotContactIsKeptForEveryWay();
    void aQuestionComesBeforeTheClose();
    void aCloseKeepsItsRecord();
    void hostileNamesStayPlain();

private:
    template<typename Dialog>
    void open()
    {
        m_driver->open<Dialog>();
    }
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_driver->find<Widget>(name);
    }
    [[nodiscard]] QString refusal() const { return m_driver->refusal(); }
    [[nodiscard]] CallHouse *house() const { return m_driver->house.get(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        DialogDriver::press(key, modifiers);
    }
    void type(const QString &text) { DialogDriver::type(text); }
    void sendAndWait() { m_driver->sendAndWait(); }

    std::unique_ptr<DialogDriver> m_driver;
};

void TestEntryDialogs::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_driver = std::make_unique<DialogDriver>();
}

void TestEntryDialogs::cleanup()
{
    m_driver.reset();
}

void TestEntryDialogs::aNoteIsKept()
{
    open<NoteDialog>();
    QSignalSpy sent(m_driver->dialog, &EntryDialog::sent);
    type(u"Prefers mornings"_s);
    sendAndWait();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(house()->rows<Activity>("WHERE kind = 'note'"_L1).first().words,
             u"Prefers mornings"_s);
    open<NoteDialog>(); // what was sent is no draft
    QCOMPARE(find<QPlainTextEdit>(u"noteWords"_s)->toPlainText(), QString());
}

void TestEntryDialogs::aNoteWithoutWordsIsRefused()
{
    open<NoteDialog>();
    type(u"  "_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!refusal().isEmpty());
    QCOMPARE(find<QPlainTextEdit>(u"noteWords"_s)->toPlainText(), u"  "_s);
    QVERIFY(house()->rows<Activity>("WHERE kind = 'note'"_L1).isEmpty());
}

void TestEntryDialogs::wordsLeftByEscapeAreThereNextTime()
{
    open<NoteDialog>();
    type(u"Half a thought"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->dialog);
    house()->restart();
    open<NoteDialog>();
    QCOMPARE(find<QPlainTextEdit>(u"noteWords"_s)->toPlainText(), u"Half a thought"_s);
}

void TestEntryDialogs::aReadyPieceOfHelpAnswersInThreeKeys()
{
    house()->add(Proof{.id = house()->newId<ProofId>(),
                       .kind = ProofKind::Comparison,
                       .title = u"Which ERPs are read"_s,
                       .text = u"All that speak the open format."_s});
    house()->add(Proof{.id = house()->newId<ProofId>(),
                       .kind = ProofKind::ReferencePerson,
                       .title = u"A person who must be asked first"_s,
                       .text = u"Their number"_s});
    open<AnswerDialog>(); // the first key
    QCOMPARE(find<PlainLabel>(u"answerAsked"_s)->text(), u"Does it read our ERP?"_s);
    QTRY_COMPARE(find<KeyChoice>(u"answerHelp"_s)->count(), 1);
    press(Qt::Key_1);
    sendAndWait();
    const auto help = house()->rows<Activity>("WHERE kind = 'help_given'"_L1);
    QCOMPARE(help.size(), 1);
    QCOMPARE(help.first().words, u"All that speak the open format."_s);
    QCOMPARE(house()->rows<Inquiry>().first().answer, help.first().id);
}

void TestEntryDialogs::anAnswerByMailOpensTheMailProgram()
{
    open<AnswerDialog>();
    type(u"Yes & no: 100 %?"_s);
    sendAndWait();
    QCOMPARE(house()->rows<Activity>("WHERE kind = 'mail'"_L1).size(), 1);
    QCOMPARE(m_driver->links.urls.size(), 1);
    const QUrl mail = m_driver->links.urls.first();
    QCOMPARE(mail.path(), u"ada@example.com"_s);
    QVERIFY(mail.query(QUrl::FullyEncoded).endsWith(u"body=Yes%20%26%20no%3A%20100%20%25%3F"_s));
}

void TestEntryDialogs::addressesThatNameMoreThanOneAreNotMailed_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("two addresses") << u"a@example.com,b@example.com"_s;
    QTest::newRow("a hidden copy") << u"a@example.com?bcc=b@example.com"_s;
    QTest::newRow("a name around it") << u"Ada <a@example.com>"_s;
    QTest::newRow("none") << u"ask her"_s;
}

void TestEntryDialogs::addressesThatNameMoreThanOneAreNotMailed()
{
    QFETCH(QString, address);
    const auto lead = addTestLead(house()->files.session(), u"Grace"_s, u"Hopper"_s,
                                  {.emailAddresses = {address}, .inquiry = u"What?"_s});
    VERIFY_OK(lead);
    house()->lead = *lead;
    open<AnswerDialog>();
    type(u"This"_s);
    sendAndWait();
    QCOMPARE(m_driver->links.urls, QList<QUrl>());
}

void TestEntryDialogs::aRaisedHandIsKept()
{
    open<HandRaiseDialog>();
    press(Qt::Key_2); // not now
    type(u"After the summer"_s);
    sendAndWait();
    const Lead lead = house()->rows<Lead>().first();
    QCOMPARE(lead.handRaise, HandRaise::NotNow);
    QCOMPARE(lead.side, OwnerSide::Marketing);
    QCOMPARE(house()->rows<Activity>("WHERE kind = 'hand_raise'"_L1).first().words,
             u"After the summer"_s);
}

void TestEntryDialogs::aYesWantsTheCallInTheAfternoon()
{
    open<HandRaiseDialog>();
    press(Qt::Key_1); // yes
    auto *when = find<QComboBox>(u"raiseWhen"_s);
    QVERIFY(when->isVisible());
    when->setFocus();
    while (when->currentData().toString() != "in_the_afternoon"_L1)
        press(Qt::Key_Down);
    QVERIFY(!m_driver->dialog->findChildren<QDateTimeEdit *>().first()->isVisible());
    sendAndWait();
    const Lead lead = house()->rows<Lead>().first();
    QCOMPARE(lead.handRaise, HandRaise::Yes);
    const QTimeZone theirs(house()->rows<Person>().first().timeZone.toLatin1());
    const QTimeZone zone = theirs.isValid() ? theirs : QTimeZone::systemTimeZone();
    QCOMPARE(lead.callUntil.toTimeZone(zone).time(), QTime(17, 0));
    QCOMPARE(lead.nextStepAt, lead.callFrom);
}

void TestEntryDialogs::anAnswerAboutCallsMustBeNamed()
{
    open<HandRaiseDialog>();
    find<QPlainTextEdit>(u"raiseWords"_s)->setFocus();
    type(u"Well"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!refusal().isEmpty());
    QCOMPARE(find<QPlainTextEdit>(u"raiseWords"_s)->toPlainText(), u"Well"_s);
    QCOMPARE(house()->rows<Lead>().first().handRaise, HandRaise::Yes);
}

void TestEntryDialogs::aMessageIsAnAttempt()
{
    open<ReachOutDialog>();
    QVERIFY(find<PlainLabel>(u"reachGoal"_s)->text().contains(u"1 of 7"_s));
    press(Qt::Key_2); // a message
    type(u"Is mid-week better?"_s);
    sendAndWait();
    const auto sent = house()->rows<Activity>("WHERE kind = 'message'"_L1);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first().attempt, 1);
    QCOMPARE(sent.first().channel, u"message"_s);
    QVERIFY(house()->rows<Lead>().first().nextStepAt.isValid());
}

void TestEntryDialogs::givingUpEarlyNeedsAReason()
{
    open<GiveUpDialog>();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!refusal().isEmpty());
    QCOMPARE(house()->rows<Lead>().first().stage, Stage::WantsACall);
    type(u"The plant was closed"_s);
    sendAndWait();
    QCOMPARE(house()->rows<Lead>().first().stage, Stage::Nurturing);
    QCOMPARE(house()->rows<Activity>("WHERE kind = 'gave_up'"_L1).first().words,
             u"The plant was closed"_s);
}

void TestEntryDialogs::doNotContactIsKeptForEveryWay()
{
    open<ConsentDialog>();
    QVERIFY(find<QCheckBox>(u"mayCall"_s)->isChecked());
    press(Qt::Key_D, Qt::AltModifier); // do not contact at all
    QTRY_VERIFY(!find<QCheckBox>(u"mayMessage"_s)->isChecked()); // a button takes its time
    find<QPlainTextEdit>(u"consentHow"_s)->setFocus();
    type(u"Wrote: leave me in peace"_s);
    sendAndWait();
    const auto said = house()->rows<Consent>("WHERE allowed = 0"_L1);
    QCOMPARE(said.size(), 3);
    QCOMPARE(said.first().how, u"Wrote: leave me in peace"_s);
    // nobody is left to be tried
    QCOMPARE(house()->rows<Lead>().first().stage, Stage::Nurturing);
}

void TestEntryDialogs::aQuestionComesBeforeTheClose()
{
    open<CloseLeadDialog>();
    press(Qt::Key_1);
    type(u"Too small for us"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!refusal().isEmpty());
    QCOMPARE(find<QLineEdit>(u"closeReason"_s)->text(), u"Too small for us"_s);
    QVERIFY(house()->rows<ClosingRecord>().isEmpty());
}

void TestEntryDialogs::aCloseKeepsItsRecord()
{
    const auto lead = addTestLead(house()->files.session(), u"Grace"_s, u"Hopper"_s);
    VERIFY_OK(lead);
    house()->lead = *lead;
    open<CloseLeadDialog>();
    press(Qt::Key_1);
    type(u"Too small for us"_s);
    press(Qt::Key_Tab);
    type(u"We are three people"_s);
    press(Qt::Key_Tab);
    type(u"A plan on paper"_s);
    press(Qt::Key_Tab);
    type(u"The town's own office"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Space); // thanked
    press(Qt::Key_Tab);
    press(Qt::Key_Space); // look again
    sendAndWait();
    const auto records = house()->rows<ClosingRecord>();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first().reason, u"Too small for us"_s);
    QCOMPARE(records.first().theirWords, u"We are three people"_s);
    QCOMPARE(records.first().helpGiven, u"A plan on paper"_s);
    QCOMPARE(records.first().whoElse, u"The town's own office"_s);
    QVERIFY(records.first().thanked);
    QVERIFY(records.first().lookAgainOn.isValid());
    QCOMPARE(Rows::get<Lead>(house()->files.store(), *lead)->stage, Stage::NotAFit);
}

void TestEntryDialogs::hostileNamesStayPlain()
{
    const QString name = u"<img src='https://example.com/x.png'><b>Bold</b> &amp; {{ 7 }} %1"_s;
    const auto lead = addTestLead(house()->files.session(), name, u"Family"_s, {.inquiry = name});
    VERIFY_OK(lead);
    house()->lead = *lead;
    open<AnswerDialog>();
    QVERIFY(find<PlainLabel>(u"entryTitle"_s)->text().contains(name));
    QCOMPARE(find<PlainLabel>(u"answerAsked"_s)->text(), name);
    // house: allows plain-label because this looks whether any other stands there
    for (const QLabel *label : m_driver->dialog->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

} // namespace Callwell

QTEST_MAIN(Callwell::TestEntryDialogs)
#include "moc_callhouse.cpp"
#include "tst_entrydialogs.moc"

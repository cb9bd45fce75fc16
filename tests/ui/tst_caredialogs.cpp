// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogdriver.h"
#include "pages/call/alternativedialog.h"
#include "pages/call/answerdialog.h"
#include "pages/call/assigndialog.h"
#include "pages/call/closeleaddialog.h"
#include "pages/call/factdialog.h"
#include "pages/call/inquirydialog.h"
#include "pages/call/keychoice.h"
#include "pages/call/objectiondialog.h"
#include "pages/call/promisedialog.h"
#include "pages/call/putrightdialog.h"
#include "pages/call/viewdialog.h"
#include "usecase/learn.h"
#include "usecase/logcall.h"
#include "usecase/objections.h"
#include "usecase/promises.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace Callwell {

/*! Presses the keys that keep what people ask, tell, object, feel and consider. */
class TestCareDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void aQuestionIsKept();
    void whatIsKnownWarnsAndIsCounted();
    void whatTheySayByThemselvesIsNotCounted();
    void whatDisagreesIsSettledWithAReason();
    void anObjectionIsKeptAndGoesOn();
    void whatHelpedOthersIsOneKeyAway();
    void anAlternativeIsKept();
    void aBadViewIsPutRight();
    void whatWasPromisedIsKept();
    void anEarlierContactHasAViewToo();
    void withoutAContactThereIsNoView();
    void aLeadIsHandedOver();
    void readyHelpIsOneKeyAwayWhenClosing();
    void readyHelpThatAnswersIsCounted();
    void whoCannotBeClosedYetIsAnsweredFirst();

private:
    [[nodiscard]] CallHouse &house() const { return *m_driver->house; }
    [[nodiscard]] Session &session() const { return house().files.session(); }

    std::unique_ptr<DialogDriver> m_driver;
};

void TestCareDialogs::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_driver = std::make_unique<DialogDriver>();
}

void TestCareDialogs::aQuestionIsKept()
{
    m_driver->open<InquiryDialog>();
    DialogDriver::send();
    QTRY_VERIFY(!m_driver->refusal().isEmpty()); // without words
    DialogDriver::type(u"And in Turkish?"_s);
    m_driver->sendAndWait();
    QCOMPARE(house().rows<Inquiry>("WHERE answer_id IS NULL"_L1).size(), 2);
    const auto asked = house().rows<Inquiry>("WHERE words = 'And in Turkish?'"_L1);
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().answerDueAt.isValid());
}

void TestCareDialogs::whatIsKnownWarnsAndIsCounted()
{
    VERIFY_OK(learnFact(session(), {.lead = house().lead, .key = u"plants"_s, .answer = u"12"_s}));
    m_driver->open<FactDialog>();
    DialogDriver::type(u"plants"_s);
    const auto *known = m_driver->find<PlainLabel>(u"factKnown"_s);
    QTRY_VERIFY(known->isVisible());
    QVERIFY(known->text().contains(u"12"_s));
    m_driver->find<QLineEdit>(u"factAnswer"_s)->setFocus();
    DialogDriver::type(u"13"_s);
    m_driver->sendAndWait();
    QCOMPARE(house().rows<KnownFact>().size(), 2);
    QCOMPARE(house().rows<Activity>("WHERE kind = 'asked_again'"_L1).size(), 1);
}

void TestCareDialogs::whatTheySayByThemselvesIsNotCounted()
{
    VERIFY_OK(learnFact(session(), {.lead = house().lead, .key = u"plants"_s, .answer = u"12"_s}));
    m_driver->open<FactDialog>();
    DialogDriver::type(u"plants"_s);
    m_driver->find<QLineEdit>(u"factAnswer"_s)->setFocus();
    DialogDriver::type(u"13"_s);
    auto *volunteered = m_driver->find<QCheckBox>(u"factVolunteered"_s);
    QTRY_VERIFY(volunteered->isVisible());
    volunteered->setFocus();
    DialogDriver::press(Qt::Key_Space);
    m_driver->sendAndWait();
    QCOMPARE(house().rows<KnownFact>().size(), 2);
    QVERIFY(house().rows<Activity>("WHERE kind = 'asked_again'"_L1).isEmpty());
}

void TestCareDialogs::whatDisagreesIsSettledWithAReason()
{
    const Activity form = newActivity(session(), house().rows<Lead>().first(),
                                      ActivityKind::FormSubmission, u"12 plants"_s);
    house().add(form);
    VERIFY_OK(learnFact(session(), {house().lead, u"plants"_s, u"12"_s, form.id}));
    VERIFY_OK(learnFact(session(), {.lead = house().lead, .key = u"plants"_s, .answer = u"20"_s}));
    m_driver->open<FactDialog>();
    DialogDriver::type(u"plants"_s);
    auto *reason = m_driver->find<QLineEdit>(u"factReason"_s);
    QTRY_VERIFY(reason->isVisible());
    m_driver->find<QLineEdit>(u"factAnswer"_s)->setFocus();
    DialogDriver::type(u"12"_s);
    DialogDriver::send();
    QTRY_VERIFY(!m_driver->refusal().isEmpty()); // without a reason
    reason->setFocus();
    DialogDriver::type(u"Counted on the tour"_s);
    m_driver->sendAndWait();
    QCOMPARE(house().rows<KnownFact>("WHERE settled <> ''"_L1).size(), 1);
}

void TestCareDialogs::anObjectionIsKeptAndGoesOn()
{
    m_driver->open<ObjectionDialog>();
    DialogDriver::type(u"It costs a fitter"_s);
    m_driver->sendAndWait();
    QCOMPARE(house().rows<Objection>().first().words, u"It costs a fitter"_s);

    m_driver->open<ObjectionDialog>();
    DialogDriver::press(Qt::Key_1); // this one
    DialogDriver::press(Qt::Key_1); // was explored
    DialogDriver::type(u"One fitter retires"_s);
    m_driver->sendAndWait();
    const Objection explored = house().rows<Objection>().first();
    QCOMPARE(explored.state, ObjectionState::Explored);
    QCOMPARE(explored.foundOut, u"One fitter retires"_s);
}

void TestCareDialogs::whatHelpedOthersIsOneKeyAway()
{
    const Proof proof{.id = house().newId<ProofId>(), .title = u"The arithmetic"_s};
    house().add(proof);
    house().add(Objection{.id = house().newId<ObjectionId>(),
                          .person = house().person,
                          .words = u"Dear"_s,
                          .theme = u"price"_s,
                          .state = ObjectionState::Resolved,
                          .proof = proof.id});
    VERIFY_OK(learnObjection(session(), {house().lead, u"Too dear"_s, u"price"_s, {}}));
    m_driver->open<ObjectionDialog>();
    DialogDriver::press(Qt::Key_1);
    auto *helped = m_driver->find<KeyChoice>(u"objectionHelped"_s);
    QTRY_COMPARE(helped->count(), 1);
    m_driver->find<KeyChoice>(u"objectionState"_s)->focusCurrent();
    DialogDriver::press(Qt::Key_2); // resolved
    helped->focusCurrent();
    DialogDriver::press(Qt::Key_1);
    m_driver->sendAndWait();
    const auto resolved =
        house().rows<Objection>("WHERE lead_id IS NOT NULL AND state = 'resolved'"_L1);
    QCOMPARE(resolved.size(), 1);
    QCOMPARE(resolved.first().proof, proof.id);
    QCOMPARE(resolved.first().resolution, u"The arithmetic"_s);
}

void TestCareDialogs::anAlternativeIsKept()
{
    m_driver->open<AlternativeDialog>();
    DialogDriver::type(u"Plantwise"_s);
    DialogDriver::press(Qt::Key_Tab);
    DialogDriver::type(u"Its calibration"_s);
    m_driver->sendAndWait();
    QCOMPARE(house().rows<Alternative>().first().liked, u"Its calibration"_s);
}

void TestCareDialogs::aBadViewIsPutRight()
{
    VERIFY_OK(logCall(session(), {.lead = house().lead, .disposition = Disposition::Answered}));
    m_driver->open<ViewDialog>();
    QTRY_VERIFY(!m_driver->find<QComboBox>(u"viewContact"_s)->currentText().isEmpty());
    DialogDriver::press(Qt::Key_1);
    DialogDriver::type(u"At lunch"_s);
    m_driver->sendAndWait();
    QCOMPARE(house().rows<ProspectView>().first().source, ViewSource::Asked);
    QCOMPARE(house().rows<Task>("WHERE done_at IS NULL"_L1).size(), 1);

    m_driver->open<PutRightDialog>();
    QTRY_VERIFY(m_driver->find<PlainLabel>(u"putRightHappened"_s)->text().contains(u"At lunch"_s));
    DialogDriver::type(u"Said sorry"_s);
    m_driver->sendAndWait();
    QVERIFY(house().rows<Task>("WHERE done_at IS NULL"_L1).isEmpty());
}

void TestCareDialogs::whatWasPromisedIsKept()
{
    VERIFY_OK(makePromise(session(), {house().lead, u"To send the plan"_s, {}, {}}));
    m_driver->open<PromiseDialog>();
    QTRY_VERIFY(qobject_cast<QCheckBox *>(QApplication::focusWidget()));
    DialogDriver::press(Qt::Key_Space);
    DialogDriver::press(Qt::Key_Tab);
    DialogDriver::type(u"To ask the lab"_s);
    m_driver->sendAndWait();
    const auto open = house().rows<Task>("WHERE done_at IS NULL"_L1);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().words, u"To ask the lab"_s);
    QCOMPARE(house().rows<Task>().size(), 2);
}

void TestCareDialogs::anEarlierContactHasAViewToo()
{
    const auto first =
        logCall(session(), {.lead = house().lead, .disposition = Disposition::Answered});
    VERIFY_OK(first);
    house().files.clock().advance(std::chrono::hours(24));
    VERIFY_OK(logCall(session(), {.lead = house().lead, .disposition = Disposition::Answered}));
    m_driver->open<ViewDialog>();
    QTRY_COMPARE(m_driver->find<QComboBox>(u"viewContact"_s)->count(), 2);
    DialogDriver::press(Qt::Key_C, Qt::AltModifier);
    DialogDriver::press(Qt::Key_Down);
    DialogDriver::press(Qt::Key_Tab);
    DialogDriver::press(Qt::Key_5);
    m_driver->sendAndWait();
    QCOMPARE(house().rows<ProspectView>().first().activity, first->activity);
}

void TestCareDialogs::withoutAContactThereIsNoView()
{
    m_driver->open<ViewDialog>();
    QTRY_VERIFY(!m_driver->find<QComboBox>(u"viewContact"_s)->currentText().isEmpty());
    DialogDriver::press(Qt::Key_3);
    DialogDriver::send();
    QTRY_VERIFY(!m_driver->refusal().isEmpty());
    QVERIFY(house().rows<ProspectView>().isEmpty());
}

void TestCareDialogs::aLeadIsHandedOver()
{
    const Member other{.id = house().newId<MemberId>(), .name = u"Zoe"_s};
    house().add(other);
    m_driver->open<AssignDialog>();
    auto *members = m_driver->find<KeyChoice>(u"assignMembers"_s);
    QTRY_COMPARE(members->count(), 2); // by name
    DialogDriver::press(Qt::Key_2);
    m_driver->sendAndWait();
    QCOMPARE(house().rows<Lead>().first().owner, other.id);
}

void TestCareDialogs::readyHelpIsOneKeyAwayWhenClosing()
{
    house().add(HelpItem{.id = house().newId<HelpItemId>(),
                         .title = u"The guide"_s,
                         .text = u"How to begin on paper"_s,
                         .address = u"https://example.com/guide"_s});
    const auto lead = addTestLead(session(), u"Grace"_s, u"Hopper"_s);
    VERIFY_OK(lead);
    house().lead = *lead;
    m_driver->open<CloseLeadDialog>();
    auto *pieces = m_driver->find<KeyChoice>(u"closePieces"_s);
    QTRY_COMPARE(pieces->count(), 1);
    DialogDriver::press(Qt::Key_1);
    DialogDriver::type(u"Too small for us"_s);
    pieces->focusCurrent();
    DialogDriver::press(Qt::Key_1);
    m_driver->sendAndWait();
    QCOMPARE(house().rows<ClosingRecord>().first().helpGiven,
             u"How to begin on paper\nhttps://example.com/guide"_s);
    QCOMPARE(house().rows<HelpUse>().size(), 1);
}

void TestCareDialogs::readyHelpThatAnswersIsCounted()
{
    house().add(HelpItem{.id = house().newId<HelpItemId>(),
                         .title = u"The list of ERPs"_s,
                         .text = u"All that speak the open format"_s});
    m_driver->open<AnswerDialog>();
    QTRY_COMPARE(m_driver->find<KeyChoice>(u"answerHelp"_s)->count(), 1);
    DialogDriver::press(Qt::Key_1);
    m_driver->sendAndWait();
    QCOMPARE(house().rows<HelpUse>().size(), 1);
    QVERIFY(!house().rows<Inquiry>().first().answer.isNull());
}

void TestCareDialogs::whoCannotBeClosedYetIsAnsweredFirst()
{
    m_driver->open<CloseLeadDialog>(); // she asked whether it reads her ERP
    auto *answer = m_driver->find<QPushButton>(u"closeAnswer"_s);
    QTRY_VERIFY(answer->isVisible());
    QVERIFY(m_driver->find<PlainLabel>(u"closeInquiry"_s)->text().contains(u"ERP"_s));
    answer->setFocus();
    DialogDriver::press(Qt::Key_Space);
    QTRY_VERIFY(!m_driver->dialog);
    const auto *opened = m_driver->window->findChild<AnswerDialog *>();
    QVERIFY(opened);
    QTRY_VERIFY(opened->findChild<PlainLabel *>(u"answerAsked"_s)->text().contains(u"ERP"_s));
}

} // namespace Callwell

QTEST_MAIN(Callwell::TestCareDialogs)
#include "moc_callhouse.cpp"
#include "tst_caredialogs.moc"

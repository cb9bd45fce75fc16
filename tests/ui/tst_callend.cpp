// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callpagetest.h"
#include "pages/call/keychoice.h"
#include "usecase/undo.h"

#include <QSignalSpy>

namespace Callwell {

/*! How a call ends, in whatever order its keys are pressed. */
class TestCallEnd : public CallPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void whoPicksUpMayBeNotedAtOnce();
    void aPreparationThatWasTakenBackIsInNobodysWay();
    void whatIsTypedWhileItIsLoggedLeavesNoDraft();
    void aWrongLineLeavesNobodyWithoutANextStep();
};

void TestCallEnd::aWrongLineLeavesNobodyWithoutANextStep()
{
    prepareAndStart();
    QSignalSpy finished(m_page.get(), &CallPage::finished);
    press(Qt::Key_2); // nobody answered: the cadence knows when to try again
    auto *line = find<KeyChoice>(u"disposition"_s);
    line->focusCurrent();
    press(Qt::Key_1); // somebody did
    for (const Qt::Key key : {Qt::Key_2, Qt::Key_4})
        press(key);
    QVERIFY(!find<QPushButton>(u"logCall"_s)->isEnabled()); // what is next was not said
    press(Qt::Key_3);
    press(Qt::Key_Return);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(m_house->rows<Lead>().first().nextStepAt.isValid());
}

void TestCallEnd::whoPicksUpMayBeNotedAtOnce()
{
    prepareAndStart();
    QSignalSpy finished(m_page.get(), &CallPage::finished);
    m_house->clock->advance(std::chrono::seconds(3));
    press(Qt::Key_1); // somebody answered, and the talk begins
    m_house->clock->advance(std::chrono::seconds(57));
    press(Qt::Key_O, Qt::AltModifier);
    type(u"Too early for us"_s);
    press(Qt::Key_Return);
    m_house->clock->advance(std::chrono::seconds(65));
    press(Qt::Key_Return, Qt::ControlModifier); // on to what came of it
    for (const Qt::Key key : {Qt::Key_2, Qt::Key_4, Qt::Key_3, Qt::Key_Return})
        press(key);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_house->rows<Call>().first().seconds, 125);
}

void TestCallEnd::aPreparationThatWasTakenBackIsInNobodysWay()
{
    prepareAndStart();
    VERIFY_OK(undo(m_house->files.session()));
    QCOMPARE(m_house->rows<Preparation>().size(), 0);
    QSignalSpy finished(m_page.get(), &CallPage::finished);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_4, Qt::Key_3, Qt::Key_Return})
        press(key);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(m_house->rows<Call>().first().preparation.isNull());
}

void TestCallEnd::whatIsTypedWhileItIsLoggedLeavesNoDraft()
{
    prepareAndStart();
    QSignalSpy finished(m_page.get(), &CallPage::finished);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_4, Qt::Key_3, Qt::Key_Return})
        press(key);
    QCOMPARE(finished.size(), 0); // it is on its way
    press(Qt::Key_Escape);
    QTRY_COMPARE(finished.size(), 1);
    m_page.reset();
    m_house->restart();
    openPage();
    QVERIFY(label(u"callClock"_s).isEmpty());
    QCOMPARE(m_house->rows<Call>().size(), 1);
}

} // namespace Callwell

QTEST_MAIN(Callwell::TestCallEnd)
#include "moc_callhouse.cpp"
#include "moc_callpagetest.cpp"
#include "tst_callend.moc"

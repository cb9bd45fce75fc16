// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callpagetest.h"
#include "domain/theircall.h"
#include "pages/call/entrydialog.h"
#include "pages/call/proofdialog.h"
#include "theme/scriptview.h"
#include "usecase/savescript.h"
#include "words/domainwords.h"
#include "words/timewords.h"

#include <QListWidget>
#include <QPlainTextEdit>

namespace Callwell {

/*! What is said in a call, and what others said: keys that keep it, and words that stay words. */
class TestCallTalk : public CallPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheySayOfOthersIsOneKeyAway();
    void whatIsKnownIsToldBeforeItIsAsked();
    void proofIsOneKeyAway();
    void whoRingsIsTalkedWithAtOnce();
    void theOpeningIsOfWhoeverRings();
    void aLookBeforeTheyRangIsKept();
    void whoeverRingsIsLookedUpWhileTheyTalk();
    void theOpeningThatWasSaidStays();
    void profilesOpenOutside_data();
    void profilesOpenOutside();
    void hostileWordsStayWords();

private:
    void openRinging();
};

void TestCallTalk::openRinging()
{
    m_page = std::make_unique<CallPage>(*m_house->workspace);
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->takeCall(m_house->lead);
    QTRY_VERIFY(!label(u"callClock"_s).isEmpty());
}

void TestCallTalk::whatTheySayOfOthersIsOneKeyAway()
{
    prepareAndStart();
    m_house->clock->advance(std::chrono::minutes(2));
    const auto dialog = [this] {
        return m_page->findChild<EntryDialog *>();
    };
    const auto opened = [&](Qt::Key key) {
        press(key);
        QTRY_VERIFY(dialog() && dialog()->isAncestorOf(QApplication::focusWidget()));
        QTRY_VERIFY(dialog()->findChild<QPushButton *>(u"entrySend"_s)->isEnabled());
    };
    const auto sent = [&] {
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog());
        m_page->activateWindow(); // where no window manager does it
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    };
    press(Qt::Key_A);
    type(u"Paper: never crashes"_s);
    press(Qt::Key_Return);

    opened(Qt::Key_R); // whom they sent, at once: it holds however the call ends
    type(u"Grace"_s);
    press(Qt::Key_Tab);
    type(u"Hopper"_s);
    sent();
    QCOMPARE(m_house->rows<Person>("WHERE family_name = 'Hopper'"_L1).size(), 1);
    QCOMPARE(m_house->rows<Relationship>("WHERE kind = 'referred'"_L1).size(), 1);

    opened(Qt::Key_D); // no more calls: this one is logged all the same
    press(Qt::Key_Space);
    press(Qt::Key_S, Qt::AltModifier);
    type(u"On the phone"_s);
    sent();
    QCOMPARE(m_house->rows<Consent>("WHERE channel = 'phone' AND NOT allowed"_L1).size(), 1);

    QSignalSpy finished(m_page.get(), &CallPage::finished);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_3, Qt::Key_3, Qt::Key_3, Qt::Key_Return})
        press(key);
    QTRY_COMPARE(finished.size(), 1);
    const auto alternatives = m_house->rows<Alternative>();
    QCOMPARE(alternatives.size(), 1);
    QCOMPARE(alternatives.first().name, u"Paper"_s);
    QCOMPARE(alternatives.first().liked, u"never crashes"_s);
}

// What fits is told and written down; people who would have to be asked first are not offered.
void TestCallTalk::whatIsKnownIsToldBeforeItIsAsked()
{
    const ActivityId form = m_house->newId<ActivityId>();
    m_house->add(Activity{.id = form,
                          .person = m_house->person,
                          .kind = ActivityKind::FormSubmission,
                          .at = m_house->clock->now().addDays(-7)});
    m_house->add(KnownFact{.id = m_house->newId<RowId>(),
                           .person = m_house->person,
                           .key = u"plants"_s,
                           .answer = u"<b>12</b>"_s,
                           .source = form,
                           .at = m_house->clock->now().addDays(-7)});
    prepareAndStart();
    press(Qt::Key_F);
    type(u"plants:"_s);
    const QString told = label(u"saidRefusal"_s);
    for (const QString &part : {u"<b>12</b>"_s, Words::name(ActivityKind::FormSubmission),
                                Words::shortDate(QDate(2026, 2, 23), QDate(2026, 3, 2))})
        QVERIFY2(told.contains(part), qPrintable(told));
}

void TestCallTalk::proofIsOneKeyAway()
{
    m_house->add(Proof{.id = m_house->newId<ProofId>(),
                       .kind = ProofKind::Story,
                       .title = u"A plant in Bergen"_s,
                       .text = u"Half the time"_s});
    prepareAndStart();
    press(Qt::Key_E);
    QTRY_VERIFY(m_page->findChild<ProofDialog *>());
    const auto *list = m_page->findChild<QListWidget *>(u"proof"_s);
    QTRY_COMPARE(list->count(), 1);
    QTRY_VERIFY(list->hasFocus());
    QCOMPARE(m_page->findChild<QPlainTextEdit *>(u"proofText"_s)->toPlainText(),
             u"Half the time"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(find<QListWidget>(u"saidList"_s)->count(), 1);
    QVERIFY(find<QListWidget>(u"saidList"_s)->item(0)->text().contains(u"Bergen"_s));
}

// Nobody prepared, and they once said that they want no calls: it is their call.
void TestCallTalk::whoRingsIsTalkedWithAtOnce()
{
    noMoreCalls();
    openRinging();
    QSignalSpy finished(m_page.get(), &CallPage::finished);
    m_house->clock->advance(std::chrono::seconds(40));
    press(Qt::Key_O);
    type(u"Too early"_s);
    press(Qt::Key_Return);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_1, Qt::Key_4, Qt::Key_3, Qt::Key_Return})
        press(key);
    QTRY_COMPARE(finished.size(), 1);
    const auto events = m_house->rows<Activity>("WHERE kind = 'call'"_L1);
    QCOMPARE(events.size(), 1);
    QVERIFY(isTheirCall(events.first()));
    QCOMPARE(events.first().attempt, 0);
    QCOMPARE(m_house->rows<Call>().first().number, QString());
    QCOMPARE(m_house->rows<Call>().first().seconds, 40);
    QVERIFY(m_house->rows<Call>().first().preparation.isNull());
    QCOMPARE(m_house->rows<Objection>().size(), 1);
}

void TestCallTalk::theOpeningIsOfWhoeverRings()
{
    VERIFY_OK(publishText(
        m_house->files.session(),
        {.text = u"---\ntitle: a\n---\n{% opening %}Hello {{ person.given }}{% endopening %}"_s}));
    const auto other = addTestLead(m_house->files.session(), u"Ben"_s, u"Sand"_s,
                                   {.phoneNumbers = {u"+12025550144"_s}});
    VERIFY_OK(other);
    openPage();
    const auto *opening = m_page->findChild<QPlainTextEdit *>(u"openingLine"_s);
    QTRY_COMPARE(opening->toPlainText(), u"Hello Ada"_s);
    m_page->takeCall(*other);
    QTRY_COMPARE(opening->toPlainText(), u"Hello Ben"_s);
}

void TestCallTalk::whoeverRingsIsLookedUpWhileTheyTalk()
{
    openRinging();
    QSignalSpy finished(m_page.get(), &CallPage::finished);
    press(Qt::Key_L);
    type(u"Speaks about planning"_s);
    QVERIFY(m_house->rows<Preparation>().isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_1, Qt::Key_4, Qt::Key_3, Qt::Key_Return})
        press(key);
    QTRY_COMPARE(finished.size(), 1);
    const auto preparations = m_house->rows<Preparation>();
    QCOMPARE(preparations.size(), 1);
    QCOMPARE(preparations.first().seen, u"Speaks about planning"_s);
    QCOMPARE(m_house->rows<Call>().first().preparation, preparations.first().id);
}

void TestCallTalk::theOpeningThatWasSaidStays()
{
    const auto publish = [this](const QString &opening, ScriptId script) {
        return publishText(
            m_house->files.session(),
            {.script = script,
             .text = u"---\ntitle: a\n---\n{% opening %}%1{% endopening %}"_s.arg(opening)});
    };
    const auto script = publish(u"Hello {{ person.given }}"_s, {});
    VERIFY_OK(script);
    openPage();
    const auto *opening = m_page->findChild<QPlainTextEdit *>(u"openingLine"_s);
    QTRY_COMPARE(opening->toPlainText(), u"Hello Ada"_s);
    press(Qt::Key_L);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!label(u"callClock"_s).isEmpty());
    VERIFY_OK(publish(u"Good morning"_s, script->script));
    Q_EMIT m_house->workspace->database().changed({.everything = true}); // all is read anew
    QTest::qWait(300);
    QCOMPARE(opening->toPlainText(), u"Hello Ada"_s);
    QCOMPARE(m_house->rows<Preparation>().first().openingLine, u"Hello Ada"_s);
}

void TestCallTalk::aLookBeforeTheyRangIsKept()
{
    openPage();
    press(Qt::Key_L);
    type(u"Speaks about planning"_s);
    m_page.reset();
    QVERIFY(m_house->rows<Preparation>().isEmpty());
    m_house->restart(); // what was typed is on the disk before the page opens again
    openRinging();
    QTRY_COMPARE(m_house->rows<Preparation>().size(), 1);
    QCOMPARE(m_house->rows<Preparation>().first().seen, u"Speaks about planning"_s);
    QVERIFY(!m_page->findChild<QPushButton *>(u"startCall"_s)->isEnabled());
}

void TestCallTalk::profilesOpenOutside_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("opens");
    QTest::newRow("a page of the web opens") << u"https://example.com/x?y=1"_s << true;
    QTest::newRow("a file of this machine does not") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a script does not") << u"javascript:alert(1)"_s << false;
    QTest::newRow("words that are no address do not") << u"ask her colleague"_s << false;
    QTest::newRow("nothing does not") << QString() << false;
}

void TestCallTalk::profilesOpenOutside()
{
    QFETCH(QString, address);
    QFETCH(bool, opens);
    const auto lead = addTestLead(m_house->files.session(), u"Grace"_s, u"Hopper"_s);
    VERIFY_OK(lead);
    m_house->lead = *lead;
    const PersonId person = Rows::get<Lead>(m_house->files.store(), *lead)->person;
    m_house->add(PublicProfile{
        .id = m_house->newId<RowId>(), .person = person, .network = u"Site"_s, .address = address});
    openPage();
    press(Qt::Key_Return);
    QCOMPARE(m_links->urls, opens ? QList{QUrl(address)} : QList<QUrl>());
}

void TestCallTalk::hostileWordsStayWords()
{
    const QString hostile =
        u"<img src='file:///etc/hosts'> **bold** [x](https://example.com) {{ rep.name }} %1"_s;
    m_house->add(Script{.id = m_house->newId<ScriptId>(), .name = u"First"_s});
    m_house->add(ScriptVersion{.id = m_house->newId<ScriptVersionId>(),
                               .script = m_house->rows<Script>().first().id,
                               .text = u"---\nlanguage: en\n---\n{{ person.given }}, welcome.\n"_s,
                               .publishedAt = m_house->clock->now().addDays(-1)});
    const auto lead =
        addTestLead(m_house->files.session(), hostile, u"Family"_s, {.inquiry = hostile});
    VERIFY_OK(lead);
    m_house->lead = *lead;
    openPage();
    const auto *script = find<ScriptView>(u"script"_s);
    QTRY_VERIFY(script->toPlainText().contains(hostile));
    QVERIFY(find<PlainLabel>(u"callName"_s)->text().contains(hostile));
    QTRY_VERIFY(find<QPlainTextEdit>(u"openingLine"_s)->toPlainText().contains(hostile));
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

} // namespace Callwell

QTEST_MAIN(Callwell::TestCallTalk)
#include "moc_callhouse.cpp"
#include "moc_callpagetest.cpp"
#include "tst_calltalk.moc"

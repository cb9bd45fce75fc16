// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacetest.h"

#include "domain/place.h"
#include "usecase/answerinquiry.h"
#include "usecase/assign.h"
#include "usecase/closelead.h"
#include "usecase/finishcall.h"
#include "usecase/logcall.h"
#include "usecase/noteinquiry.h"
#include "usecase/notepreparation.h"
#include "usecase/raisehand.h"
#include "usecase/reachout.h"
#include "usecase/relate.h"
#include "usecase/reopen.h"
#include "usecase/setconsent.h"
#include "usecase/setnextstep.h"
#include "usecase/takeon.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! What was agreed with somebody, and what they rule out, holds whatever is done with them. */
class TestAgreed : public WorkspaceTest
{
    Q_OBJECT

private:
    [[nodiscard]] Lead lead() { return get<Lead>(m_lead); }

    void ruleOut(const QList<Channel> &channels)
    {
        SetConsent input{.lead = m_lead, .said = {}, .how = u"Said so"_s};
        for (const Channel channel : channels)
            input.said.append({channel, false});
        VERIFY_OK(setConsent(session(), input));
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        AddLead input{.phoneNumbers = {u"+44 20 7946 0123"_s}};
        input.person.timeZone = u"Europe/London"_s;
        m_lead = add(u"Ada"_s, input);
        wait(std::chrono::minutes(1));
    }

    void aMailLeavesTheDayToAskAgain()
    {
        const QDateTime may(QDate(2026, 5, 4), QTime(9, 0), QTimeZone::UTC);
        VERIFY_OK(
            raiseHand(session(), {.lead = m_lead, .answer = HandRaise::NotNow, .askAgainAt = may}));
        VERIFY_OK(reachOut(session(), {.lead = m_lead, .words = u"A page you may like"_s}));
        QCOMPARE(lead().nextStep, u"ask_again"_s);
        QCOMPARE(lead().nextStepAt, may);
    }

    void aCallOnThursdayOutlivesAMailOnMonday()
    {
        const QDateTime thursday = session().now().addDays(3);
        VERIFY_OK(raiseHand(session(), {.lead = m_lead}));
        wait(std::chrono::minutes(1));
        VERIFY_OK(logCall(session(),
                          {.lead = m_lead,
                           .disposition = Disposition::Answered,
                           .nextStep = u"call"_s,
                           .nextStepAt = thursday}));
        VERIFY_OK(reachOut(session(), {.lead = m_lead, .words = u"As promised"_s}));
        QCOMPARE(lead().nextStep, u"call"_s);
        QCOMPARE(lead().nextStepAt, thursday);
        // something allowed or ruled out that is not this way leaves it too
        ruleOut({Channel::Message});
        QCOMPARE(lead().nextStepAt, thursday);
        ruleOut({Channel::Phone});
        QCOMPARE(lead().nextStep, u"send_mail"_s);
    }

    void aYesGoesAWayThatTheyAllow()
    {
        ruleOut({Channel::Phone});
        VERIFY_OK(raiseHand(session(), {.lead = m_lead}));
        QCOMPARE(lead().side, OwnerSide::Sales);
        QCOMPARE(lead().nextStep, u"send_mail"_s);
        ruleOut({Channel::Mail, Channel::Message});
        VERIFY_OK(raiseHand(session(), {.lead = m_lead}));
        QCOMPARE(lead().handRaise, HandRaise::Yes);
        QCOMPARE(lead().nextStep, QString());
    }

    void aYesInConversationIsDueAtOnce()
    {
        VERIFY_OK(raiseHand(session(), {.lead = m_lead}));
        VERIFY_OK(logCall(session(), {.lead = m_lead, .disposition = Disposition::Answered}));
        wait(std::chrono::hours(1));
        VERIFY_OK(raiseHand(session(), {.lead = m_lead}));
        QCOMPARE(lead().stage, Stage::InConversation);
        QCOMPARE(lead().nextStepAt, session().now());
    }

    void whatIsRuledOutHoldsForEachInterest()
    {
        const LeadId other = session().newId<LeadId>();
        insert(Lead{.id = other, .person = of(m_lead), .createdAt = session().now()});
        for (const LeadId one : {m_lead, other})
            VERIFY_OK(raiseHand(session(), {.lead = one}));
        ruleOut({Channel::Phone});
        for (const LeadId one : {m_lead, other})
            QCOMPARE(get<Lead>(one).nextStep, u"send_mail"_s);
    }

    void whatIsSaidInACallForbidsTheNextOne()
    {
        VERIFY_OK(raiseHand(session(), {.lead = m_lead}));
        wait(std::chrono::minutes(3));
        ruleOut({Channel::Phone});
        wait(std::chrono::minutes(1));
        VERIFY_OK(logCall(session(),
                          {.lead = m_lead, .disposition = Disposition::Answered, .seconds = 180}));
        refused(withoutValue(logCall(session(), {.lead = m_lead, .seconds = 20})),
                u"no_calls_wanted"_s);
    }

    void aCallThatIsWrittenUpLateIsLoggedAllTheSame()
    {
        const QDateTime started = session().now();
        wait(std::chrono::seconds(30));
        ruleOut({Channel::Phone});
        wait(std::chrono::hours(2));
        VERIFY_OK(logCall(session(),
                          {.lead = m_lead,
                           .disposition = Disposition::Answered,
                           .startedAt = started,
                           .seconds = 40}));
        refused(withoutValue(logCall(session(), {.lead = m_lead, .startedAt = session().now()})),
                u"no_calls_wanted"_s);
    }

    void anAnswerTakesAWayThatTheyAllow()
    {
        VERIFY_OK(noteInquiry(session(), {.lead = m_lead, .words = u"How much?"_s}));
        ruleOut({Channel::Mail});
        refused(withoutValue(answerInquiry(session(), {.lead = m_lead, .words = u"Twelve"_s})),
                u"channel_ruled_out"_s);
        VERIFY_OK(answerInquiry(
            session(),
            {.lead = m_lead, .kind = ActivityKind::HelpGiven, .words = u"Told a colleague"_s}));
    }

    void whoWritesIsNotSilent()
    {
        VERIFY_OK(raiseHand(session(), {.lead = m_lead}));
        wait(std::chrono::minutes(1));
        VERIFY_OK(logCall(session(), {.lead = m_lead}));
        QCOMPARE(lead().nextStep, u"try_again"_s);
        wait(std::chrono::hours(2));
        VERIFY_OK(noteInquiry(session(),
                              {.lead = m_lead, .channel = Channel::Mail, .words = u"When?"_s}));
        QCOMPARE(lead().nextStep, u"call"_s);
        QVERIFY(!lead().nextStepAt.isValid());
        // the next one in vain is the first again, with the first gap
        wait(std::chrono::hours(2));
        VERIFY_OK(logCall(session(), {.lead = m_lead}));
        QCOMPARE(lead().nextStepAt.date(), session().now().date().addDays(1));
    }

    void oneLooksAtTheirPostsInItsTurn()
    {
        VERIFY_OK(raiseHand(session(), {.lead = m_lead}));
        wait(std::chrono::minutes(1));
        for (int i = 0; i < 2; ++i) {
            VERIFY_OK(logCall(session(), {.lead = m_lead}));
            wait(std::chrono::hours(24));
        }
        VERIFY_OK(reachOut(session(), {.lead = m_lead, .words = u"Are you there?"_s}));
        QCOMPARE(lead().nextStep, u"look_at_posts"_s);
        VERIFY_OK(notePreparation(session(), {.lead = m_lead, .seen = u"Wrote about gears"_s}));
        QCOMPARE(lead().nextStep, u"try_again"_s);
        QVERIFY(lead().nextStepAt > session().now());
        QCOMPARE(rows<Activity>("WHERE attempt > 0"_L1).size(), 3); // a look is no attempt
    }

    void onePersonIsTriedOnceADayForWhateverTheyAskedFor()
    {
        const LeadId other = session().newId<LeadId>();
        insert(Lead{.id = other, .person = of(m_lead), .createdAt = session().now()});
        for (const LeadId one : {m_lead, other})
            VERIFY_OK(raiseHand(session(), {.lead = one}));
        wait(std::chrono::minutes(1));
        VERIFY_OK(logCall(session(), {.lead = m_lead}));
        ruleOut({Channel::Phone}); // so that the other one is planned anew too
        QCOMPARE(get<Lead>(other).nextStep, u"send_mail"_s);
        QVERIFY(get<Lead>(other).nextStepAt.date() > session().now().date());
    }

    void closingWhoWasNotReachedIsGivingUp()
    {
        VERIFY_OK(raiseHand(session(), {.lead = m_lead}));
        wait(std::chrono::minutes(1));
        VERIFY_OK(logCall(session(), {.lead = m_lead}));
        VERIFY_OK(closeLead(session(), {.lead = m_lead, .reason = u"Too small"_s}));
        const auto gaveUp = rows<Activity>("WHERE kind = 'gave_up'"_L1);
        QCOMPARE(gaveUp.size(), 1);
        QCOMPARE(gaveUp.first().from, u"1"_s);
        QCOMPARE(gaveUp.first().words, u"Too small"_s);
    }

    void nobodyNamesWhoWithdrewBackIn()
    {
        VERIFY_OK(closeLead(session(),
                            {.lead = m_lead, .stage = Stage::Withdrawn, .reason = u"Asked us"_s}));
        const LeadId bea = add(u"Bea"_s);
        VERIFY_OK(refer(session(), {.by = of(bea), .known = of(m_lead), .words = u"Ask Ada"_s}));
        QCOMPARE(lead().stage, Stage::Withdrawn);
        QCOMPARE(rows<Relationship>().size(), 1);
        // but they themselves do
        VERIFY_OK(noteInquiry(session(), {.lead = m_lead, .words = u"May I ask again?"_s}));
        QCOMPARE(lead().stage, Stage::Nurturing);
    }

    void aTalkAfterWhichSomethingComesNextBringsThemBack_data()
    {
        QTest::addColumn<Stage>("closed");
        QTest::addColumn<QString>("next");
        QTest::addColumn<Stage>("stage");
        QTest::newRow("a good last talk leaves them in peace")
            << Stage::NotAFit << QString() << Stage::NotAFit;
        QTest::newRow("with a next step they are in conversation")
            << Stage::NotAFit << u"Send the plan"_s << Stage::InConversation;
        QTest::newRow("a customer stays one, and what is agreed stands")
            << Stage::Won << u"Send the plan"_s << Stage::Won;
    }

    void aTalkAfterWhichSomethingComesNextBringsThemBack()
    {
        QFETCH(QString, next);
        QFETCH(Stage, closed);
        VERIFY_OK(closeLead(session(), {.lead = m_lead, .stage = closed, .reason = u"Small"_s}));
        VERIFY_OK(logCall(session(),
                          {.lead = m_lead,
                           .disposition = Disposition::Answered,
                           .nextStep = next,
                           .nextStepAt = next.isEmpty() ? QDateTime() : session().now()}));
        QTEST(lead().stage, "stage");
        QCOMPARE(lead().nextStep, next);
        const LeadSituation situation{.lead = lead()};
        QCOMPARE(standsIn(Place::DueToday, situation, session().now()), !next.isEmpty());
    }

    void nobodyPlansWithWhoWasLetGo()
    {
        VERIFY_OK(closeLead(session(),
                            {.lead = m_lead, .stage = Stage::NotAFit, .reason = u"Too small"_s}));
        refused(setNextStep(session(), {m_lead, u"call"_s, session().now()}), u"let_go_rests"_s);
    }

    void silenceIsNoAnswer()
    {
        const auto refusal = finishCall(
            session(), {.call = {.lead = m_lead}, .handRaise = RaiseHand{.answer = HandRaise::No}});
        refused(withoutValue(refusal), u"silence_is_no_answer"_s);
        QCOMPARE(lead().handRaise, HandRaise::NotAsked);
    }

    void whoWithdrewMaySayWhenToAskAgain()
    {
        VERIFY_OK(closeLead(session(),
                            {.lead = m_lead, .stage = Stage::Withdrawn, .reason = u"Asked us"_s}));
        VERIFY_OK(raiseHand(session(), {.lead = m_lead, .answer = HandRaise::NotNow}));
        QCOMPARE(lead().stage, Stage::Withdrawn);
        const QDateTime may(QDate(2026, 5, 4), QTime(9, 0), QTimeZone::UTC);
        VERIFY_OK(
            raiseHand(session(), {.lead = m_lead, .answer = HandRaise::NotNow, .askAgainAt = may}));
        QCOMPARE(lead().stage, Stage::Nurturing);
        QCOMPARE(lead().nextStep, u"ask_again"_s);
        QCOMPARE(lead().nextStepAt, may);
    }

    void whoIsClosedIsAskedAgainWhenTheySay()
    {
        VERIFY_OK(closeLead(session(),
                            {.lead = m_lead,
                             .stage = Stage::Later,
                             .reason = u"No budget"_s,
                             .lookAgainOn = session().now().date().addDays(20)}));
        VERIFY_OK(raiseHand(session(),
                            {.lead = m_lead,
                             .answer = HandRaise::NotNow,
                             .askAgainAt = session().now().addDays(40)}));
        QCOMPARE(lead().stage, Stage::Later);
        QCOMPARE(rows<ClosingRecord>().first().lookAgainOn, session().now().addDays(40).date());
        wait(std::chrono::hours(24 * 41));
        QCOMPARE(bringBack(session()).value(), 1);
        QCOMPARE(lead().stage, Stage::Nurturing);
    }

    void whoeverGivesSalesSomebodyWhoDidNotAskSaysWhy()
    {
        const AssignTo silent{.lead = m_lead, .member = session().member};
        refused(withoutValue(assignTo(session(), silent)), u"claim_needs_reason"_s);
        QVERIFY(lead().owner.isNull());
        VERIFY_OK(
            assignTo(session(),
                     {.lead = m_lead, .member = session().member, .reason = u"Met at the fair"_s}));
        QCOMPARE(rows<Activity>("WHERE kind = 'claim'"_L1).size(), 1);
        // marketing gets them without a word
        const Member marketer{
            .id = session().newId<MemberId>(), .name = u"Mo"_s, .role = Role::Marketer};
        insert(marketer);
        VERIFY_OK(assignTo(session(), {.lead = m_lead, .member = marketer.id}));
        QCOMPARE(rows<Activity>("WHERE kind = 'claim'"_L1).size(), 1);
    }

    void whoTookThemOnGoesOnWithThem()
    {
        VERIFY_OK(takeOn(session(), {.lead = m_lead, .reason = u"Met at the fair"_s}));
        VERIFY_OK(raiseHand(session(), {.lead = m_lead}));
        QCOMPARE(lead().side, OwnerSide::Sales);
        QCOMPARE(lead().owner, session().member);
    }

    void everyHandoverNamesItsCause()
    {
        VERIFY_OK(raiseHand(session(), {.lead = m_lead}));
        VERIFY_OK(raiseHand(session(), {.lead = m_lead, .answer = HandRaise::No}));
        const auto handovers = rows<Activity>("WHERE kind = 'handover' ORDER BY at, id"_L1);
        QCOMPARE(handovers.size(), 2);
        QCOMPARE(handovers.first().words, u"said_yes"_s); // which words name in every language
        QCOMPARE(handovers.last().words, u"said_no"_s);
    }

private:
    LeadId m_lead;
};

QTEST_GUILESS_MAIN(TestAgreed)
#include "tst_agreed.moc"

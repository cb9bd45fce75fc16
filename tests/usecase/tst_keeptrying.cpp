// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacetest.h"

#include "store/settings.h"
#include "usecase/closelead.h"
#include "usecase/logcall.h"
#include "usecase/noteinquiry.h"
#include "usecase/raisehand.h"
#include "usecase/reachout.h"
#include "usecase/setconsent.h"
#include "usecase/takeon.h"
#include "usecase/undo.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! How attempts at a lead in London go on, from a yes to a conversation or to nurturing. */
class TestKeepTrying : public WorkspaceTest
{
    Q_OBJECT

private:
    [[nodiscard]] Lead lead() { return Rows::get<Lead>(session().store, m_lead).value(); }

    void goTo(const QDateTime &at)
    {
        m_workspace->clock().advance(std::chrono::seconds(m_workspace->clock().now().secsTo(at)));
    }

    // Does what is planned next, in vain, when it is planned.
    void tryOnce()
    {
        goTo(lead().nextStepAt);
        if (lead().nextStep == "send_mail"_L1 || lead().nextStep == "last_message"_L1)
            VERIFY_OK(reachOut(session(), {.lead = m_lead, .words = u"Are you there?"_s}));
        else
            VERIFY_OK(logCall(session(), {.lead = m_lead}));
    }

    void rule(Channel channel, bool allowed)
    {
        VERIFY_OK(inGroup(session().store, session().group("test"_L1, {}), [&] {
            return Rows::insert(session().store,
                                Consent{.id = session().newId<RowId>(),
                                        .person = lead().person,
                                        .channel = channel,
                                        .allowed = allowed,
                                        .at = session().now()});
        }));
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        AddLead input{.phoneNumbers = {u"+44 20 7946 0123"_s}};
        input.person.timeZone = u"Europe/London"_s;
        const auto added = addTestLead(session(), u"Ada"_s, u"Sand"_s, input);
        VERIFY_OK(added);
        m_lead = *added;
        VERIFY_OK(raiseHand(session(), {.lead = m_lead}));
        m_workspace->clock().advance(std::chrono::minutes(1));
    }

    void silenceGoesOnToTheGoalThenALastMessageThenNurturing()
    {
        VERIFY_OK(logCall(session(), {.lead = m_lead}));
        for (int attempt = 2; attempt <= 7; ++attempt) {
            QCOMPARE(lead().stage, Stage::WantsACall);
            QVERIFY(lead().nextStep != "last_message"_L1);
            tryOnce();
        }
        QCOMPARE(lead().nextStep, u"last_message"_s);
        QCOMPARE(lead().handRaise, HandRaise::Yes);
        tryOnce();
        QCOMPARE(lead().stage, Stage::Nurturing);
        QCOMPARE(lead().side, OwnerSide::Marketing);
        QCOMPARE(lead().handRaise, HandRaise::NotAsked); // silence is no "no"
        QCOMPARE(lead().nextStep, u"look_again"_s);
        QVERIFY(session().now().daysTo(lead().nextStepAt) >= 30);
        QVERIFY(rows<Activity>("WHERE kind = 'gave_up'"_L1).isEmpty());
        // seven numbered attempts, and a message that is none
        QList<int> numbers;
        const QList<Activity> tried = rows<Activity>("WHERE attempt > 0 ORDER BY at"_L1);
        for (const Activity &one : tried)
            numbers.append(one.attempt);
        QCOMPARE(numbers, QList<int>({1, 2, 3, 4, 5, 6, 7}));
        QCOMPARE(rows<Activity>("WHERE kind = 'mail' AND attempt = 0"_L1).size(), 1);
    }

    void anAnswerStopsTheCadence()
    {
        VERIFY_OK(logCall(session(), {.lead = m_lead}));
        m_workspace->clock().advance(std::chrono::hours(30));
        VERIFY_OK(logCall(session(), {.lead = m_lead, .disposition = Disposition::Answered}));
        QCOMPARE(lead().stage, Stage::InConversation);
        QVERIFY(lead().nextStep.isEmpty());
        QVERIFY(!lead().nextStepAt.isValid());
        // who can't be reached later is tried anew, from the first gap
        m_workspace->clock().advance(std::chrono::hours(48));
        VERIFY_OK(logCall(session(), {.lead = m_lead}));
        QCOMPARE(lead().nextStep, u"try_again"_s);
        const QDate today = session().now().date();
        QCOMPARE(lead().nextStepAt.date(), today.addDays(1));
    }

    void nobodyGoesAfterWhoWasLetGo()
    {
        VERIFY_OK(closeLead(session(), {.lead = m_lead, .reason = u"Too small"_s}));
        VERIFY_OK(logCall(session(), {.lead = m_lead})); // to say thanks, and nobody answered
        QCOMPARE(lead().stage, Stage::NotAFit);
        QVERIFY(lead().nextStep.isEmpty());
        QVERIFY(!lead().nextStepAt.isValid());
    }

    void aNewYesBeginsAnew()
    {
        for (int i = 0; i < 3; ++i) {
            VERIFY_OK(logCall(session(), {.lead = m_lead}));
            m_workspace->clock().advance(std::chrono::hours(24));
        }
        VERIFY_OK(raiseHand(session(), {.lead = m_lead}));
        m_workspace->clock().advance(std::chrono::minutes(1));
        const auto logged = logCall(session(), {.lead = m_lead});
        VERIFY_OK(logged);
        QCOMPARE(logged->attempt, 1);
    }

    void whereNoWayIsLeftTheLeadRestsAtOnce()
    {
        VERIFY_OK(logCall(session(), {.lead = m_lead}));
        m_workspace->clock().advance(std::chrono::hours(24));
        rule(Channel::Mail, false);
        rule(Channel::Message, false);
        VERIFY_OK(logCall(session(), {.lead = m_lead}));
        QCOMPARE(lead().nextStep, u"try_again"_s);
        rule(Channel::Phone, false);
        QCOMPARE(logCall(session(), {.lead = m_lead}).error().arguments.first(),
                 u"no_calls_wanted"_s);
        for (const ActivityKind kind : {ActivityKind::Mail, ActivityKind::Message}) {
            const auto written =
                reachOut(session(), {.lead = m_lead, .kind = kind, .words = u"Hello"_s});
            QCOMPARE(written.error().arguments.first(), u"channel_ruled_out"_s);
        }
    }

    void whatTheyRuleOutIsPlannedAnewAtOnce()
    {
        using Said = SetConsent::Said;
        VERIFY_OK(setConsent(session(),
                             {.lead = m_lead,
                              .said = {Said{Channel::Phone, false}},
                              .how = u"Please write instead"_s}));
        QCOMPARE(lead().nextStep, u"send_mail"_s);
        QCOMPARE(lead().handRaise, HandRaise::Yes);
        VERIFY_OK(setConsent(session(),
                             {.lead = m_lead,
                              .said = {Said{Channel::Phone, false}, Said{Channel::Mail, false},
                                       Said{Channel::Message, false}},
                              .how = u"Leave me in peace"_s}));
        QCOMPARE(lead().stage, Stage::Nurturing);
        QCOMPARE(lead().side, OwnerSide::Marketing);
        QCOMPARE(rows<Consent>().size(), 3); // what was said before is not said again
        VERIFY_OK(setConsent(
            session(),
            {.lead = m_lead, .said = {Said{Channel::Phone, true}}, .how = u"Asked us to ring"_s}));
        QCOMPARE(rows<Consent>().size(), 4);
        const auto silent = setConsent(session(), {.lead = m_lead, .said = {}, .how = u" "_s});
        QCOMPARE(silent.error().arguments.first(), u"consent_needs_words"_s);
    }

    void theTeamsOwnCadenceCounts()
    {
        VERIFY_OK(inGroup(session().store, session().group("test"_L1, {}), [&]() -> Done {
            const CadenceSetting cadence{.id = session().newId<CadenceId>(),
                                         .name = u"Short"_s,
                                         .stage = u"wants_a_call"_s,
                                         .goal = 2,
                                         .fromMinute = 14 * 60,
                                         .untilMinute = 16 * 60};
            CALLWELL_TRY(Rows::insert(session().store, cadence));
            CALLWELL_TRY(Rows::insert(session().store,
                                      CadenceStepSetting{.id = session().newId<RowId>(),
                                                         .cadence = cadence.id,
                                                         .gapDays = 4}));
            return Rows::insert(session().store,
                                DayOff{.id = session().newId<RowId>(),
                                       .territory = u"GB"_s,
                                       .on = QDate(2026, 3, 6),
                                       .name = u"Fair"_s});
        }));
        VERIFY_OK(logCall(session(), {.lead = m_lead})); // on a Monday
        // four days on is a day off in Britain, then comes a weekend
        QCOMPARE(lead().nextStepAt, QDateTime(QDate(2026, 3, 9), QTime(14, 0), QTimeZone::UTC));
        tryOnce();
        QCOMPARE(lead().nextStep, u"last_message"_s);
    }

    void givingUpEarlyWantsAReasonAndIsCounted()
    {
        VERIFY_OK(logCall(session(), {.lead = m_lead}));
        const auto silent = giveUp(session(), {.lead = m_lead, .reason = u"  "_s});
        QCOMPARE(silent.error().arguments.first(), u"giving_up_needs_reason"_s);
        QCOMPARE(lead().stage, Stage::WantsACall);
        VERIFY_OK(giveUp(session(), {.lead = m_lead, .reason = u"The plant was closed"_s}));
        QCOMPARE(lead().stage, Stage::Nurturing);
        QCOMPARE(lead().handRaise, HandRaise::NotAsked);
        const auto gaveUp = rows<Activity>("WHERE kind = 'gave_up'"_L1);
        QCOMPARE(gaveUp.size(), 1);
        QCOMPARE(gaveUp.first().from, u"1"_s);
        QCOMPARE(gaveUp.first().to, u"7"_s);
        // and nobody can give up on somebody who is not tried
        const auto again = giveUp(session(), {.lead = m_lead, .reason = u"Again"_s});
        QCOMPARE(again.error().arguments.first(), u"nobody_is_trying"_s);
    }

    void whoIsTriedAfterATalkIsGivenUpOnAsWell()
    {
        VERIFY_OK(logCall(session(), {.lead = m_lead, .disposition = Disposition::Answered}));
        m_workspace->clock().advance(std::chrono::hours(48));
        VERIFY_OK(logCall(session(), {.lead = m_lead}));
        QCOMPARE(lead().stage, Stage::InConversation);
        QCOMPARE(lead().nextStep, u"try_again"_s);
        refused(withoutValue(giveUp(session(), {.lead = m_lead})), u"giving_up_needs_reason"_s);
        VERIFY_OK(giveUp(session(), {.lead = m_lead, .reason = u"The plant was closed"_s}));
        QCOMPARE(lead().stage, Stage::Nurturing);
        QCOMPARE(rows<Activity>("WHERE kind = 'gave_up'"_L1).size(), 1);
    }

    void onePersonIsTriedOnceADayWhateverFor()
    {
        const LeadId other = session().newId<LeadId>();
        insert(Lead{.id = other, .person = of(m_lead), .createdAt = session().now()});
        VERIFY_OK(raiseHand(session(), {.lead = other}));
        const auto day = [this](LeadId one) {
            return get<Lead>(one).nextStepAt.toTimeZone(QTimeZone("Europe/London")).date();
        };
        VERIFY_OK(logCall(session(), {.lead = m_lead}));
        VERIFY_OK(logCall(session(), {.lead = other}));
        QVERIFY(day(m_lead) != day(other));
        // what is tried by hand on the other's day moves that
        const QDate planned = day(other);
        goTo(get<Lead>(other).nextStepAt.addSecs(-60));
        VERIFY_OK(logCall(session(), {.lead = m_lead}));
        QVERIFY(day(other) > planned);
        QVERIFY(day(other) != day(m_lead));
    }

    // A look disturbs nobody; an agreed call does, and stays where it is.
    void whatElseIsPlannedThatDay_data()
    {
        QTest::addColumn<QString>("next"); // for their other interest, on the day of the attempt
        QTest::addColumn<bool>("moves"); // the attempt
        QTest::newRow("a look at what they show in public") << u"look_at_posts"_s << false;
        QTest::newRow("a call that was agreed") << u"call"_s << true;
        QTest::newRow("a mail") << u"send_mail"_s << true;
        QTest::newRow("something of ours") << u"Write the plan"_s << false;
    }

    void whatElseIsPlannedThatDay()
    {
        QFETCH(QString, next);
        QFETCH(bool, moves);
        VERIFY_OK(logCall(session(), {.lead = m_lead}));
        const QDateTime alone = lead().nextStepAt;
        VERIFY_OK(undo(session()));
        const LeadId other = session().newId<LeadId>();
        insert(Lead{.id = other,
                    .person = of(m_lead),
                    .stage = Stage::InConversation,
                    .nextStep = next,
                    .nextStepAt = alone,
                    .createdAt = session().now()});
        VERIFY_OK(logCall(session(), {.lead = m_lead}));
        QCOMPARE(lead().nextStepAt != alone, moves);
        QCOMPARE(get<Lead>(other).nextStepAt, alone);
    }

    void whatTheyAskByAnyWayAnswersTheAttempts_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::newRow("a mail") << Channel::Mail;
        QTest::newRow("a form") << Channel::Form;
        QTest::newRow("a comment") << Channel::Post;
        QTest::newRow("a call back") << Channel::Phone;
    }

    void whatTheyAskByAnyWayAnswersTheAttempts()
    {
        QFETCH(Channel, channel);
        for (int i = 0; i < 6; ++i)
            tryOnce();
        wait(std::chrono::hours(1));
        VERIFY_OK(
            noteInquiry(session(), {.lead = m_lead, .channel = channel, .words = u"When?"_s}));
        m_workspace->clock().advance(std::chrono::hours(24));
        VERIFY_OK(logCall(session(), {.lead = m_lead}));
        QCOMPARE(lead().nextStep, u"try_again"_s); // the first in vain again, not the last message
    }

    void takingOnSomebodyWhoDidNotAskIsAClaim()
    {
        VERIFY_OK(takeOn(session(), {.lead = m_lead})); // they asked: no reason needed
        QCOMPARE(lead().owner, session().member);
        QVERIFY(rows<Activity>("WHERE kind = 'claim'"_L1).isEmpty());
        VERIFY_OK(raiseHand(session(), {.lead = m_lead, .answer = HandRaise::No}));
        QVERIFY(lead().owner.isNull());
        const auto refused = takeOn(session(), {.lead = m_lead, .reason = u" "_s});
        QCOMPARE(refused.error().arguments.first(), u"claim_needs_reason"_s);
        QVERIFY(lead().owner.isNull());
        VERIFY_OK(takeOn(session(), {.lead = m_lead, .reason = u"Met at the fair"_s}));
        QCOMPARE(lead().owner, session().member);
        QCOMPARE(lead().side, OwnerSide::Marketing); // the side follows their answer, not us
        QCOMPARE(rows<Activity>("WHERE kind = 'claim'"_L1).value(0).words, u"Met at the fair"_s);
    }

    void anAnswerIsDueInWorkHours()
    {
        // set per source, and by the workspace; Friday afternoon to Monday
        m_workspace->clock().advance(std::chrono::seconds(
            session().now().secsTo(QDateTime(QDate(2026, 3, 6), QTime(16, 0), QTimeZone::UTC))));
        const SourceId fast = session().newId<SourceId>();
        VERIFY_OK(inGroup(session().store, session().group("test"_L1, {}), [&]() -> Done {
            CALLWELL_TRY(Settings::set(session().store, Settings::timeZone, u"Etc/UTC"_s));
            return Rows::insert(session().store,
                                Source{.id = fast, .name = u"Call me"_s, .answerMinutes = 120});
        }));
        AddLead asked{.inquiry = u"Does it read our ERP?"_s};
        VERIFY_OK(addTestLead(session(), u"Bea"_s, u"X"_s, asked));
        asked.lead.source = fast;
        VERIFY_OK(addTestLead(session(), u"Cleo"_s, u"Y"_s, asked));
        const auto inquiries = rows<Inquiry>("ORDER BY answer_due_at"_L1);
        QCOMPARE(inquiries.at(0).answerDueAt,
                 QDateTime(QDate(2026, 3, 9), QTime(10, 0), QTimeZone::UTC));
        QCOMPARE(inquiries.at(1).answerDueAt,
                 QDateTime(QDate(2026, 3, 9), QTime(16, 0), QTimeZone::UTC));
    }

    void aMessageNeedsWords()
    {
        const auto written = reachOut(session(), {.lead = m_lead, .words = u" "_s});
        QCOMPARE(written.error().arguments.first(), u"message_needs_words"_s);
        QVERIFY(rows<Activity>("WHERE kind = 'mail'"_L1).isEmpty());
    }

    void anAnswerKeepsTheChannelItCameThrough()
    {
        VERIFY_OK(raiseHand(session(),
                            {.lead = m_lead,
                             .answer = HandRaise::NotNow,
                             .channel = Channel::Mail,
                             .words = u"In autumn, please"_s}));
        const auto answers =
            rows<Activity>("WHERE kind = 'hand_raise' ORDER BY at DESC LIMIT 1"_L1);
        QCOMPARE(answers.first().channel, u"mail"_s);
        QCOMPARE(answers.first().words, u"In autumn, please"_s);
        QCOMPARE(lead().side, OwnerSide::Marketing);
    }

private:
    LeadId m_lead;
};

QTEST_GUILESS_MAIN(TestKeepTrying)
#include "tst_keeptrying.moc"

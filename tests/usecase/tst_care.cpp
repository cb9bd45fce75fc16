// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacetest.h"

#include "store/helpstore.h"
#include "store/kpistore.h"
#include "store/personstore.h"
#include "store/timelinestore.h"
#include "usecase/answerinquiry.h"
#include "usecase/closelead.h"
#include "usecase/learn.h"
#include "usecase/logcall.h"
#include "usecase/noteinquiry.h"
#include "usecase/notepreparation.h"
#include "usecase/prospectview.h"
#include "usecase/raisehand.h"
#include "usecase/reopen.h"
#include "usecase/undo.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! Nobody is dropped: what they asked, told and felt, and how they come back. */
class TestCare : public WorkspaceTest
{
    Q_OBJECT

private:
    [[nodiscard]] Lead lead() { return Rows::get<Lead>(session().store, m_lead).value(); }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_lead = add(u"Ada"_s, {.phoneNumbers = {u"+44 20 7946 0123"_s}});
        wait(std::chrono::minutes(1));
    }

    void askingWhatIsKnownIsCounted()
    {
        const LearnFact fact{.lead = m_lead, .key = u"plants"_s, .answer = u"3"_s};
        VERIFY_OK(learnFact(session(), fact));
        QCOMPARE(counted(Care::AskedAgain), 0);
        VERIFY_OK(learnFact(session(), fact));
        QCOMPARE(counted(Care::AskedAgain), 1);
        QCOMPARE(rows<KnownFact>().size(), 1);
        const auto again = rows<Activity>("WHERE kind = 'asked_again'"_L1);
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first().from, u"plants"_s);
        LearnFact volunteered = fact;
        volunteered.answer = u"4"_s;
        volunteered.volunteered = true;
        VERIFY_OK(learnFact(session(), volunteered));
        QCOMPARE(rows<KnownFact>().size(), 2);
        QCOMPARE(counted(Care::AskedAgain), 1);
    }

    void sourcesThatDisagreeAreSettledWithAReason()
    {
        const Activity form = newActivity(session(), lead(), ActivityKind::FormSubmission);
        insert(form);
        VERIFY_OK(learnFact(session(), {m_lead, u"plants"_s, u"12"_s, form.id}));
        wait(std::chrono::minutes(1));
        const SettleFact settle{.lead = m_lead,
                                .key = u"plants"_s,
                                .answer = u"12"_s,
                                .reason = u"Counted on the tour"_s};
        refused(settleFact(session(), settle), u"nothing_disagrees"_s);
        VERIFY_OK(learnFact(session(), {.lead = m_lead, .key = u"plants"_s, .answer = u"20"_s}));
        const auto details = PersonStore(session().store).details(lead().person);
        VERIFY_OK(details);
        QVERIFY(details->facts.first().disagrees);
        SettleFact without = settle;
        without.reason.clear();
        refused(settleFact(session(), without), u"settling_needs_reason"_s);
        wait(std::chrono::minutes(1));
        VERIFY_OK(settleFact(session(), settle));
        const auto after = PersonStore(session().store).details(lead().person);
        VERIFY_OK(after);
        QCOMPARE(after->facts.size(), 3); // all stay
        QCOMPARE(after->facts.first().fact.answer, u"12"_s);
        QCOMPARE(after->facts.first().fact.settled, u"Counted on the tour"_s);
        QVERIFY(!after->facts.first().disagrees);
    }

    void aBadContactIsPutRightWithinTheHour()
    {
        const auto call = logCall(session(),
                                  {.lead = m_lead,
                                   .disposition = Disposition::Answered,
                                   .viewSource = ViewSource::Asked,
                                   .view = 1,
                                   .viewWords = u"You called at lunch"_s});
        VERIFY_OK(call);
        const auto tasks = rows<Task>();
        QCOMPARE(tasks.size(), 1);
        QCOMPARE(tasks.first().dueAt, session().now().addSecs(3600));
        QCOMPARE(tasks.first().words, u"You called at lunch"_s);
        refused(putRight(session(), {.lead = m_lead}), u"putting_right_needs_words"_s);
        wait(std::chrono::minutes(30));
        VERIFY_OK(putRight(session(), {.lead = m_lead, .words = u"Said sorry"_s}));
        QCOMPARE(counted(Care::HelpGiven), 0); // an apology is no help
        QCOMPARE(rows<Task>().constFirst().doneBy, session().member);
        QCOMPARE(counted(Care::PutRight), 1);
        refused(putRight(session(), {.lead = m_lead, .words = u"x"_s}), u"nothing_to_put_right"_s);
        VERIFY_OK(undo(session()));
        QCOMPARE(counted(Care::PutRight), 0);
        QCOMPARE(counted(Care::PutRightLate), 1); // open is not in time
    }

    void ofWhatTheyWroteTheyHaveNoView()
    {
        VERIFY_OK(noteInquiry(session(),
                              {.lead = m_lead, .channel = Channel::Mail, .words = u"How much?"_s}));
        const auto mails = rows<Activity>("WHERE kind = 'mail'"_L1);
        QCOMPARE(mails.size(), 1);
        refused(noteView(session(),
                         {.activity = mails.first().id, .source = ViewSource::Asked, .value = 1}),
                u"view_of_no_contact"_s);
        QVERIFY(rows<Task>().isEmpty());
    }

    void aViewIsToldAfterAnyContact_data()
    {
        QTest::addColumn<int>("value");
        QTest::addColumn<ViewSource>("source");
        QTest::addColumn<QString>("rule"); // empty: kept
        QTest::addColumn<int>("tasks");
        QTest::newRow("a good one is kept") << 5 << ViewSource::Asked << QString() << 0;
        QTest::newRow("a bad one raises a task") << 2 << ViewSource::Judged << QString() << 1;
        QTest::newRow("nought is no view") << 0 << ViewSource::Asked << u"view_out_of_range"_s << 0;
        QTest::newRow("six is no view") << 6 << ViewSource::Asked << u"view_out_of_range"_s << 0;
        QTest::newRow("nobody says who says so")
            << 3 << ViewSource::NotKnown << u"view_needs_source"_s << 0;
    }

    void aViewIsToldAfterAnyContact()
    {
        QFETCH(int, value);
        QFETCH(ViewSource, source);
        QFETCH(QString, rule);
        const auto mail = answerInquiry(session(), {.lead = m_lead, .words = u"Here it is"_s});
        VERIFY_OK(mail);
        const Done done =
            noteView(session(), {.activity = *mail, .source = source, .value = value});
        if (rule.isEmpty())
            VERIFY_OK(done);
        else
            refused(done, rule);
        QCOMPARE(rows<ProspectView>().size(), rule.isEmpty() ? 1 : 0);
        QTEST(int(rows<Task>().size()), "tasks");
    }

    void whatWasToldLastStandsWithTheContact()
    {
        const auto call = logCall(session(),
                                  {.lead = m_lead,
                                   .disposition = Disposition::Answered,
                                   .viewSource = ViewSource::Judged,
                                   .view = 4});
        VERIFY_OK(call);
        const auto shown = [&] {
            const auto page =
                TimelineStore(session().store).page(lead().person, {}, 100, {ActivityKind::Call});
            return page->constFirst().view.value_or(HowItWas());
        };
        QCOMPARE(shown().value, 4);
        QCOMPARE(shown().source, ViewSource::Judged);
        for (const int value : {2, 5}) {
            wait(std::chrono::minutes(1));
            VERIFY_OK(noteView(session(),
                               {.activity = call->activity, .value = value, .words = u"So"_s}));
            QCOMPARE(shown().value, value);
            QCOMPARE(shown().source, ViewSource::Asked);
            QCOMPARE(shown().words, u"So"_s);
        }
    }

    void aNoteIsNoContact()
    {
        const auto note = addNote(session(), {m_lead, u"Likes engines"_s});
        VERIFY_OK(note);
        refused(noteView(session(), {.activity = *note, .value = 1}), u"view_of_no_contact"_s);
    }

    void anUnpreparedCallAnswersAndIsCountedApart()
    {
        VERIFY_OK(noteInquiry(session(), {.lead = m_lead, .words = u"How much?"_s}));
        wait(std::chrono::hours(1));
        VERIFY_OK(logCall(session(), {.lead = m_lead, .disposition = Disposition::Answered}));
        QCOMPARE(counted(Care::Unprepared), 1);
        const auto kpi = KpiStore(session().store).numbers({}, session().now());
        VERIFY_OK(kpi);
        QCOMPARE(kpi->inquiries.answered, 1);
        QVERIFY(!kpi->inquiries.medianAnswer); // the clock ends at a prepared answer only

        VERIFY_OK(noteInquiry(session(), {.lead = m_lead, .words = u"And in euros?"_s}));
        VERIFY_OK(notePreparation(session(), {.lead = m_lead, .seen = u"Runs the works"_s}));
        wait(std::chrono::hours(2));
        VERIFY_OK(logCall(session(), {.lead = m_lead, .disposition = Disposition::Answered}));
        QCOMPARE(counted(Care::Unprepared), 1);
        QCOMPARE(KpiStore(session().store).numbers({}, session().now())->inquiries.medianAnswer,
                 std::optional(qint64(2) * 3600 * 1000));
    }

    void aQuestionReopensWhoWasLetGo()
    {
        VERIFY_OK(closeLead(session(), {.lead = m_lead, .reason = u"Too small"_s}));
        VERIFY_OK(noteInquiry(
            session(), {.lead = m_lead, .channel = Channel::Message, .words = u"And now?"_s}));
        QCOMPARE(lead().stage, Stage::Nurturing);
        QCOMPARE(lead().side, OwnerSide::Marketing);
        QVERIFY(!lead().closedAt.isValid());
        QCOMPARE(rows<ClosingRecord>().size(), 1); // the story stays
        const auto asked = rows<Activity>("WHERE kind = 'message'"_L1);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().channel, u"message"_s);
        QVERIFY(asked.first().member.isNull());
        refused(withoutValue(closeLead(session(), {.lead = m_lead, .reason = u"x"_s})),
                u"inquiry_unanswered"_s);
    }

    void readyHelpIsCounted()
    {
        const HelpItem guide{.id = session().newId<HelpItemId>(), .title = u"The guide"_s};
        const HelpItem old{.id = session().newId<HelpItemId>(), .title = u"Old"_s, .retired = true};
        insert(guide);
        insert(old);
        VERIFY_OK(closeLead(session(),
                            {.lead = m_lead,
                             .reason = u"Too small"_s,
                             .helpGiven = u"The guide"_s,
                             .help = {guide.id}}));
        const auto offered = HelpStore(session().store).offered();
        VERIFY_OK(offered);
        QCOMPARE(offered->size(), 1);
        QCOMPARE(offered->first().given, 1);
        QCOMPARE(counted(Care::HelpGiven), 1);
        VERIFY_OK(undo(session()));
        QCOMPARE(HelpStore(session().store).offered()->first().given, 0);
    }

    void whenTheyComeBack_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<int>("days"); // until the day to look again; 0: none
        QTest::addColumn<int>("later"); // days that pass
        QTest::addColumn<bool>("back");
        QTest::newRow("before the day nobody comes back") << Stage::Later << 30 << 29 << false;
        QTest::newRow("on the day they come back") << Stage::Later << 30 << 30 << true;
        QTest::newRow("after a weekend they come back all the same")
            << Stage::NotAFit << 30 << 33 << true;
        QTest::newRow("without a day they stay where they are")
            << Stage::NotAFit << 0 << 400 << false;
    }

    void whenTheyComeBack()
    {
        QFETCH(Stage, stage);
        QFETCH(int, days);
        QFETCH(int, later);
        QFETCH(bool, back);
        VERIFY_OK(raiseHand(session(), {.lead = m_lead}));
        VERIFY_OK(
            closeLead(session(),
                      {.lead = m_lead,
                       .stage = stage,
                       .reason = u"Next year"_s,
                       .lookAgainOn = days > 0 ? session().now().date().addDays(days) : QDate()}));
        wait(std::chrono::hours(24 * later));
        const auto came = bringBack(session());
        VERIFY_OK(came);
        QCOMPARE(*came, back ? 1 : 0);
        QCOMPARE(lead().stage, back ? Stage::Nurturing : stage);
        if (!back)
            return;
        QCOMPARE(lead().side, OwnerSide::Marketing);
        QCOMPARE(lead().handRaise, HandRaise::NotAsked);
        QCOMPARE(lead().nextStep, u"look_again"_s);
        QCOMPARE(bringBack(session()), 0); // once
        const auto moved =
            rows<Activity>("WHERE kind = 'stage_change' ORDER BY at DESC, id DESC LIMIT 1"_L1);
        QVERIFY(moved.first().member.isNull());
        QVERIFY(!moved.first().words.isEmpty());
        const auto undoable = whatCanBeUndone(session());
        VERIFY_OK(undoable);
        QVERIFY(!*undoable); // nobody takes back what nobody did
    }

    void whoWithdrewIsLeftAlone()
    {
        refused(withoutValue(closeLead(session(),
                                       {.lead = m_lead,
                                        .stage = Stage::Withdrawn,
                                        .reason = u"Asked to be left alone"_s,
                                        .lookAgainOn = session().now().date().addDays(9)})),
                u"withdrawn_is_left_alone"_s);
        refused(withoutValue(closeLead(session(),
                                       {.lead = m_lead,
                                        .stage = Stage::Later,
                                        .reason = u"Next year"_s,
                                        .lookAgainOn = session().now().date()})),
                u"look_again_is_past"_s);
    }

    void anAlternativeIsKept()
    {
        refused(learnAlternative(session(), {.lead = m_lead, .name = u" "_s}),
                u"alternative_needs_name"_s);
        VERIFY_OK(learnAlternative(
            session(), {.lead = m_lead, .name = u"Paper"_s, .liked = u"Never crashes"_s}));
        const auto details = PersonStore(session().store).details(lead().person);
        VERIFY_OK(details);
        QCOMPARE(details->alternatives.size(), 1);
        QCOMPARE(details->alternatives.first().liked, u"Never crashes"_s);
    }

private:
    LeadId m_lead;
};

QTEST_GUILESS_MAIN(TestCare)
#include "tst_care.moc"

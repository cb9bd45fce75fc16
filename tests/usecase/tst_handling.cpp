// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include "domain/theircall.h"
#include "usecase/answerinquiry.h"
#include "usecase/closelead.h"
#include "usecase/learn.h"
#include "usecase/logcall.h"
#include "usecase/notepreparation.h"
#include "usecase/raisehand.h"
#include "usecase/setstage.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

/*! A clock that never says the same time twice, as a real one may not. */
class TickingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        m_now = m_now.addMSecs(1);
        return m_now;
    }

private:
    mutable QDateTime m_now{QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC};
};

using Try = Done (*)(Session &, LeadId);

} // namespace

Q_DECLARE_METATYPE(Try)

/*! What follows from what a person does, and what is refused. */
class TestHandling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_session = std::make_unique<Session>(m_workspace->store(), m_ticking, m_uuids,
                                              m_workspace->session().member);
        const auto lead = addTestLead(
            *m_session, u"Ada"_s, u"Sand"_s,
            {.phoneNumbers = {u"+44 20 7946 0123"_s}, .inquiry = u"Does it read our ERP?"_s});
        VERIFY_OK(lead);
        m_lead = *lead;
    }

    void whatIsRefusedChangesNothing_data()
    {
        QTest::addColumn<Try>("what");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *name, const QString &rule, Try what) {
            QTest::newRow(name) << what << rule;
        };
        row("a call to somebody who wants no calls", u"no_calls_wanted"_s,
            [](Session &session, LeadId id) -> Done {
                CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, id));
                CALLWELL_TRY(Rows::insert(session.store,
                                          Consent{.id = session.newId<RowId>(),
                                                  .person = lead.person,
                                                  .allowed = false,
                                                  .at = session.now()}));
                return withoutValue(logCall(session, {.lead = id}));
            });
        row("an outcome where nobody answered", u"outcome_without_conversation"_s,
            [](Session &session, LeadId lead) {
                return withoutValue(logCall(session,
                                            {.lead = lead,
                                             .disposition = Disposition::Busy,
                                             .outcome = OutcomeId(QUuid::createUuid())}));
            });
        row("a prospect's view of 6", u"view_out_of_range"_s, [](Session &session, LeadId lead) {
            return withoutValue(logCall(session, {.lead = lead, .view = 6}));
        });
        row("closing by a call", u"closing_needs_record"_s, [](Session &session, LeadId lead) {
            return withoutValue(logCall(
                session,
                {.lead = lead, .disposition = Disposition::Answered, .stage = Stage::NotAFit}));
        });
        row("closing by a stage", u"closing_needs_record"_s, [](Session &session, LeadId lead) {
            return withoutValue(setStage(session, {.lead = lead, .stage = Stage::Withdrawn}));
        });
        row("closing without a reason", u"closing_needs_record"_s,
            [](Session &session, LeadId lead) {
                return withoutValue(closeLead(session, {.lead = lead, .stage = Stage::Later}));
            });
        row("closing while a question is unanswered", u"inquiry_unanswered"_s,
            [](Session &session, LeadId lead) {
                return withoutValue(closeLead(session, {.lead = lead, .reason = u"Too small"_s}));
            });
        row("closing into an open stage", u"not_a_closing_stage"_s,
            [](Session &session, LeadId lead) {
                return withoutValue(
                    closeLead(session, {.lead = lead, .stage = Stage::New, .reason = u"x"_s}));
            });
        row("a note without words", u"note_needs_words"_s, [](Session &session, LeadId lead) {
            return withoutValue(addNote(session, {.lead = lead, .words = u"  "_s}));
        });
        row("an answer without words", u"answer_needs_words"_s, [](Session &session, LeadId lead) {
            return withoutValue(answerInquiry(session, {.lead = lead}));
        });
        row("a preparation without a look", u"profile_not_looked_at"_s,
            [](Session &session, LeadId lead) {
                return withoutValue(
                    notePreparation(session, {.lead = lead, .profile = ProfileSeen::NotYet}));
            });
    }

    void whatIsRefusedChangesNothing()
    {
        QFETCH(Try, what);
        const auto before = syncedRows(m_workspace->store());
        VERIFY_OK(before);
        // In a group of its own, so that what a row prepares goes with the refusal.
        const Done refused = inGroup(m_workspace->store(), m_session->group("test"_L1, {}),
                                     [&] { return what(*m_session, m_lead); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RuleBroken);
        QTEST(refused.error().arguments.value(0), "rule");
        QCOMPARE(*syncedRows(m_workspace->store()), *before);
    }

    void aYesHandsTheLeadToSalesAndANoBack()
    {
        const auto yes = raiseHand(*m_session, {.lead = m_lead, .words = u"Yes please"_s});
        VERIFY_OK(yes);
        QCOMPARE(yes->side, OwnerSide::Sales);
        QCOMPARE(yes->stage, Stage::WantsACall);
        const auto notNow = raiseHand(*m_session, {.lead = m_lead, .answer = HandRaise::NotNow});
        VERIFY_OK(notNow);
        QCOMPARE(notNow->side, OwnerSide::Marketing);
        QCOMPARE(notNow->stage, Stage::Nurturing);
        const auto events =
            Rows::select<Activity>(m_workspace->store(), "WHERE kind = 'handover' ORDER BY at"_L1);
        VERIFY_OK(events);
        QCOMPARE(events->size(), 2);
        QCOMPARE(events->first().to, u"sales"_s);
        QCOMPARE(events->first().words, u"Yes please"_s); // the cause
        QCOMPARE(events->last().to, u"marketing"_s);
    }

    void aConversationAnswersWhatWasAsked()
    {
        VERIFY_OK(raiseHand(*m_session, {.lead = m_lead}));
        const auto silent = logCall(*m_session, {.lead = m_lead});
        VERIFY_OK(silent);
        QCOMPARE(openInquiries(), 1);
        QVERIFY(silent->nextStepAt > m_ticking.now());
        const auto talk =
            logCall(*m_session, {.lead = m_lead, .disposition = Disposition::Answered});
        VERIFY_OK(talk);
        QCOMPARE(talk->attempt, 2);
        QCOMPARE(openInquiries(), 0);
        const auto lead = Rows::get<Lead>(m_workspace->store(), m_lead);
        VERIFY_OK(lead);
        QCOMPARE(lead->stage, Stage::InConversation);
    }

    void theirCallIsNoAttemptOfOurs()
    {
        const auto silent = logCall(
            *m_session, {.lead = m_lead, .disposition = Disposition::NoAnswer, .theyCalled = true});
        QVERIFY(!silent);
        QCOMPARE(silent.error().arguments, QStringList{u"their_call_was_not_taken"_s});
        const auto theirs = logCall(
            *m_session, {.lead = m_lead, .disposition = Disposition::Answered, .theyCalled = true});
        VERIFY_OK(theirs);
        QCOMPARE(theirs->attempt, 0);
        const auto event = Rows::get<Activity>(m_session->store, theirs->activity);
        QVERIFY(isTheirCall(*event));
        const auto ours =
            logCall(*m_session, {.lead = m_lead, .disposition = Disposition::Answered});
        VERIFY_OK(ours);
        QCOMPARE(ours->attempt, 1);
        QVERIFY(!isTheirCall(*Rows::get<Activity>(m_session->store, ours->activity)));
    }

    void whatIsSaidInACallStandsWhereItWasSaid()
    {
        const QDateTime begun = m_session->now().addSecs(-1200);
        const auto later = [&begun](int seconds) {
            return begun.addSecs(seconds);
        };
        VERIFY_OK(
            logCall(*m_session,
                    {.lead = m_lead,
                     .disposition = Disposition::Answered,
                     .startedAt = begun,
                     .seconds = 1200,
                     .objections = {{.words = u"Too dear"_s, .theme = {}, .at = later(65)}},
                     .facts = {{.key = u"plants"_s, .answer = u"12"_s, .at = later(130)}},
                     .alternatives = {{.name = u"Paper"_s, .liked = {}, .at = later(9999)}}}));
        const auto at = [this](QLatin1StringView kind) {
            const auto said =
                Rows::select<Activity>(m_session->store, "WHERE kind = ?1"_L1, {kind});
            return said->constFirst().at;
        };
        QCOMPARE(at("objection"_L1), later(65));
        QVERIFY(at("alternative"_L1) <= m_session->now()); // nothing was said later than now
        const auto facts = Rows::select<KnownFact>(m_session->store, {});
        QCOMPARE(facts->constFirst().at, later(130));
    }

    void aCallFindsItsPreparation()
    {
        const auto prepared = notePreparation(*m_session, {.lead = m_lead, .seen = u"Leads 5"_s});
        VERIFY_OK(prepared);
        const auto logged = logCall(*m_session, {.lead = m_lead});
        VERIFY_OK(logged);
        const auto call = Rows::get<Call>(m_workspace->store(), logged->activity);
        VERIFY_OK(call);
        QCOMPARE(call->preparation, *prepared);
    }

    void aGracefulCloseKeepsItsRecord()
    {
        VERIFY_OK(answerInquiry(*m_session, {.lead = m_lead, .words = u"Sadly not."_s}));
        const auto closed = closeLead(*m_session,
                                      {.lead = m_lead,
                                       .reason = u"Another ERP"_s,
                                       .helpGiven = u"The free guide"_s,
                                       .whoElse = u"A partner"_s,
                                       .thanked = true,
                                       .lookAgainOn = QDate(2027, 1, 1)});
        VERIFY_OK(closed);
        QCOMPARE(closed->stage, Stage::NotAFit);
        QVERIFY(closed->closedAt.isValid());
        const auto records = Rows::select<ClosingRecord>(m_workspace->store(), {});
        VERIFY_OK(records);
        QCOMPARE(records->size(), 1);
        QVERIFY(records->first().thanked);
        const auto again = raiseHand(*m_session, {.lead = m_lead}); // they may come back
        VERIFY_OK(again);
        QCOMPARE(again->stage, Stage::WantsACall);
        QVERIFY(!again->closedAt.isValid());
    }

    void anAnswerThatIsKnownIsNotKeptTwice()
    {
        VERIFY_OK(learnFact(*m_session, {.lead = m_lead, .key = u"plants"_s, .answer = u"3"_s}));
        VERIFY_OK(learnFact(*m_session, {.lead = m_lead, .key = u"plants"_s, .answer = u"3"_s}));
        QCOMPARE(facts(), 1);
        VERIFY_OK(learnFact(*m_session, {.lead = m_lead, .key = u"plants"_s, .answer = u"4"_s}));
        QCOMPARE(facts(), 2); // the older one stays
    }

private:
    [[nodiscard]] qsizetype openInquiries()
    {
        const auto open = Rows::select<Inquiry>(m_workspace->store(), "WHERE answer_id IS NULL"_L1);
        return open ? open->size() : -1;
    }

    [[nodiscard]] qsizetype facts()
    {
        const auto known = Rows::select<KnownFact>(m_workspace->store(), {});
        return known ? known->size() : -1;
    }

    TickingClock m_ticking;
    UuidSource m_uuids{2};
    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Session> m_session;
    LeadId m_lead;
};

QTEST_GUILESS_MAIN(TestHandling)
#include "tst_handling.moc"

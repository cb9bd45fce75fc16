// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "referralrecount.h"
#include "support.h"

#include "domain/preparation.h"
#include "store/referralstore.h"
#include "usecase/answerinquiry.h"
#include "usecase/closelead.h"
#include "usecase/mergepeople.h"
#include "usecase/noteinquiry.h"
#include "usecase/raisehand.h"
#include "usecase/reachout.h"
#include "usecase/relate.h"
#include "usecase/reopen.h"
#include "usecase/setconsent.h"
#include "usecase/setnextstep.h"
#include "usecase/takeon.h"

#include <QRandomGenerator>

using namespace Callwell;
using namespace Qt::StringLiterals;

/*!
 * Ten thousand lives of leads that nobody would think of: yes and no, silence, talks, what is ruled
 * out, giving up, closing, coming back, questions, referrals and records that are made one, over
 * months and both changes of clocks, in places all over the world.
 * After every step the rules of the house hold.
 */
class TestHistories : public QObject
{
    Q_OBJECT

private:
#ifdef __SANITIZE_ADDRESS__
    static constexpr int histories = 1'500; ///< the same code, ten times as slow
#else
    static constexpr int histories = 10'000;
#endif
    static constexpr int together = 250; ///< in one transaction: the disk is not what is tested
    static constexpr int dayOff = 7; ///< of each month
    static constexpr int lately = 40; ///< people who may send others

    [[nodiscard]] Session &session() { return m_workspace->session(); }

    template<typename Row>
    [[nodiscard]] QList<Row> rows(QLatin1StringView condition, const QVariantList &values)
    {
        return Rows::select<Row>(session().store, condition, values).value();
    }

    Done begin()
    {
        static const QStringList zones{u"America/New_York"_s, u"Europe/Berlin"_s, u"Asia/Kolkata"_s,
                                       u"Australia/Lord_Howe"_s, u"Pacific/Apia"_s};
        AddLead input{.phoneNumbers = {u"+44 20 7946 0123"_s}};
        input.person.timeZone = zones.at(m_dice.bounded(zones.size()));
        if (m_dice.bounded(2) == 0)
            input.inquiry = u"Does it read our ERP?"_s;
        CALLWELL_ASSIGN(m_id, addTestLead(session(), u"Ada"_s, u"Sand"_s, input));
        m_zone = QTimeZone(input.person.timeZone.toLatin1());
        return setDaysOff();
    }

    // A refusal is an answer too; anything else that fails is not.
    template<typename T>
    static Done orRefused(const Result<T> &result)
    {
        if (!result && result.error().code != ErrorCode::RuleBroken)
            return std::unexpected(result.error());
        return {};
    }

    Done step()
    {
        const auto pick = [this](quint32 of) -> size_t {
            return m_dice.bounded(of);
        };
        m_mayAnswer = false;
        m_inVain = false;
        switch (pick(14)) {
        case 0:
        case 1:
        case 2:
            m_inVain = true;
            return orRefused(logCall(session(), {.lead = m_id}));
        case 3:
            m_mayAnswer = true;
            return orRefused(
                logCall(session(), {.lead = m_id, .disposition = Disposition::Answered}));
        case 4:
            m_inVain = true;
            return orRefused(
                reachOut(session(),
                         {.lead = m_id,
                          .kind = pick(2) == 0 ? ActivityKind::Mail : ActivityKind::Message,
                          .words = u"Are you there?"_s}));
        case 5:
            return orRefused(
                raiseHand(session(), {.lead = m_id, .answer = allValues<HandRaise>().at(pick(4))}));
        case 6:
            return orRefused(setConsent(session(),
                                        {.lead = m_id,
                                         .said = {{allValues<Channel>().at(pick(3)), pick(3) != 0}},
                                         .how = u"Said so"_s}));
        case 7:
            return orRefused(giveUp(
                session(), {.lead = m_id, .reason = pick(2) == 0 ? QString() : u"Closed"_s}));
        case 8:
            m_mayAnswer = true;
            return orRefused(answerInquiry(session(), {.lead = m_id, .words = u"It does."_s}));
        case 9:
            return orRefused(noteInquiry(
                session(),
                {.lead = m_id, .channel = allValues<Channel>().at(pick(6)), .words = u"And?"_s}));
        case 10:
            return referSomebody();
        case 11:
            return meetAgain();
        case 12:
            if (pick(3) == 0) {
                return orRefused(setNextStep(
                    session(), {m_id, u"call"_s, session().now().addDays(1 + qint64(pick(9)))}));
            }
            return pick(8) == 0 ? orRefused(bringBack(session()))
                                : orRefused(logCall(session(), {.lead = m_id}));
        default:
            if (pick(2) == 0)
                return orRefused(takeOn(session(), {.lead = m_id, .reason = u"Met them"_s}));
            return orRefused(
                closeLead(session(),
                          {.lead = m_id,
                           .stage = allValues<Stage>().at(4 + pick(4)),
                           .reason = u"Too small"_s,
                           .lookAgainOn = pick(2) == 0
                               ? QDate()
                               : session().now().date().addDays(1 + qint64(pick(9)))}));
        }
    }

    [[nodiscard]] PersonId person()
    {
        return Rows::get<Lead>(session().store, m_id).value().person;
    }

    // Somebody of those who lived lately, now and then the lead themselves.
    [[nodiscard]] PersonId somebody() { return m_people.at(m_dice.bounded(m_people.size())); }

    Done referSomebody()
    {
        switch (m_dice.bounded(3)) {
        case 0: // they are sent to us, perhaps back
            return orRefused(refer(session(), {.by = somebody(), .known = person()}));
        case 1: // chains, and circles
            return orRefused(refer(session(), {.by = somebody(), .known = somebody()}));
        default:
            return orRefused(refer(session(), {.by = person(), .familyName = u"New"_s}));
        }
    }

    // The same human being has a second record, with a question and a call; then it is seen.
    Done meetAgain()
    {
        const auto twin =
            addTestLead(session(), u"Ada"_s, u"Sand"_s,
                        {.phoneNumbers = {u"+44 20 7946 0123"_s}, .inquiry = u"Are you there?"_s});
        CALLWELL_TRY(twin);
        CALLWELL_TRY(raiseHand(session(), {.lead = *twin}));
        CALLWELL_TRY(logCall(session(), {.lead = *twin}));
        if (m_dice.bounded(3) == 0) {
            CALLWELL_TRY(setConsent(
                session(),
                {.lead = *twin, .said = {{Channel::Phone, false}}, .how = u"Wrote so"_s}));
        }
        CALLWELL_LET(const Lead other, Rows::get<Lead>(session().store, *twin));
        const PersonId keep = person();
        const bool mayCall = allows(consentsOf(keep), Channel::Phone)
            && allows(consentsOf(other.person), Channel::Phone);
        const QVariantList both{toSql(keep), toSql(other.person)};
        constexpr auto ofBoth = "WHERE person_id IN (?1, ?2)"_L1;
        constexpr auto attemptsOfBoth = "WHERE attempt > 0 AND person_id IN (?1, ?2)"_L1;
        const qsizetype inquiries = rows<Inquiry>(ofBoth, both).size();
        const qsizetype attempts = rows<Activity>(attemptsOfBoth, both).size();
        CALLWELL_TRY(mergePeople(session(), {.keep = keep, .other = other.person}));
        if (rows<Inquiry>(ofBoth, both).size() != inquiries
            || rows<Activity>(attemptsOfBoth, both).size() != attempts)
            m_fault = u"a merge lost something"_s;
        else if (!rows<Lead>("WHERE person_id = ?1"_L1, {toSql(other.person)}).isEmpty())
            m_fault = u"a merge left a lead behind"_s;
        else if (allows(consentsOf(keep), Channel::Phone) != mayCall)
            m_fault = u"a merge allowed what one of the two had ruled out"_s;
        return {};
    }

    [[nodiscard]] QList<Consent> consentsOf(PersonId one)
    {
        return rows<Consent>("WHERE person_id = ?1"_L1, {toSql(one)});
    }

    [[nodiscard]] QString referralFault()
    {
        const auto recount = ReferralRecount::read(session().store);
        if (!recount)
            return u"the referrals cannot be read"_s;
        for (const PersonId from : std::as_const(m_people)) {
            const auto totals = ReferralStore(session().store).cameOf(from);
            if (!totals || totals->degrees != recount->of(from))
                return u"referral totals differ from a plain recount"_s;
        }
        return {};
    }

    // What is wrong now; empty: nothing.
    [[nodiscard]] QString fault()
    {
        const Lead lead = Rows::get<Lead>(session().store, m_id).value();
        const QVariantList key{toSql(m_id)};
        if (lead.side != sideFor(lead.handRaise))
            return u"the owner side does not follow the hand-raise"_s;
        const auto answers = rows<Activity>(
            "WHERE lead_id = ?1 AND kind = 'hand_raise' ORDER BY at DESC, id DESC LIMIT 1"_L1, key);
        if (!answers.isEmpty() && answers.first().to != code(lead.handRaise))
            return u"the hand-raise is not the last answer on the timeline"_s;

        const auto inquiries = rows<Inquiry>("WHERE lead_id = ?1"_L1, key);
        qsizetype open = 0;
        for (const Inquiry &inquiry : inquiries)
            open += inquiry.answer.isNull() ? 1 : 0;
        if (inquiries.size() < m_inquiries || (open < m_open && !m_mayAnswer))
            return u"an inquiry vanished"_s;
        m_inquiries = inquiries.size();
        m_open = open;
        if (isClosed(lead.stage) && open > 0 && !m_wasClosed)
            return u"closed with an open inquiry"_s;
        m_wasClosed = isClosed(lead.stage);

        const qsizetype records = rows<ClosingRecord>("WHERE lead_id = ?1"_L1, key).size();
        if (needsClosingRecord(lead.stage) && lead.stage != m_stage && records <= m_records)
            return u"closed without a record of its own"_s;
        m_records = records;
        m_stage = lead.stage;
        return attemptFault(lead);
    }

    // What was tried in this step against what they had ruled out before it.
    [[nodiscard]] QString consentFault(const QList<Consent> &before)
    {
        const auto attempts =
            rows<Activity>("WHERE lead_id = ?1 AND attempt > 0 ORDER BY at, id"_L1, {toSql(m_id)});
        const qsizetype known = std::exchange(m_attempts, attempts.size());
        for (qsizetype i = known; i < attempts.size(); ++i) {
            const Channel channel = attempts.at(i).kind == ActivityKind::Mail ? Channel::Mail
                : attempts.at(i).kind == ActivityKind::Message                ? Channel::Message
                                                                              : Channel::Phone;
            if (attempts.at(i).at == session().now() && !allows(before, channel))
                return u"tried by a way that they had ruled out"_s;
        }
        return {};
    }

    [[nodiscard]] QString attemptFault(const Lead &lead)
    {
        const auto attempts =
            rows<Activity>("WHERE lead_id = ?1 AND attempt > 0 ORDER BY at, id"_L1, {toSql(m_id)});
        int expected = 0;
        QDateTime last;
        for (const Activity &attempt : attempts) {
            // each answer to "would you like a call?" begins anew, and nothing else does
            const bool anew = attempt.attempt == 1 && expected > 0;
            if (anew
                && rows<Activity>(
                       "WHERE lead_id = ?1 AND kind = 'hand_raise' AND at BETWEEN ?2 AND ?3"_L1,
                       {toSql(m_id), toSql(last), toSql(attempt.at)})
                       .isEmpty())
                return u"attempts began anew without an answer"_s;
            expected = anew ? 1 : expected + 1;
            last = attempt.at;
            if (attempt.attempt != expected)
                return u"attempts are not numbered without gaps"_s;
        }
        const auto consents = rows<Consent>("WHERE person_id = ?1"_L1, {toSql(lead.person)});
        if (isRuledOut(lead.nextStep, consents))
            return u"what is planned goes a way that they ruled out"_s;
        static const QStringList tries{u"try_again"_s, u"send_mail"_s, u"send_message"_s,
                                       u"last_message"_s};
        if (!tries.contains(lead.nextStep))
            return {};
        const QDateTime theirs = lead.nextStepAt.toTimeZone(m_zone);
        if (theirs.time() < QTime(9, 0) || theirs.time() >= QTime(18, 0)
            || theirs.date().dayOfWeek() > Qt::Friday)
            return u"an attempt outside of allowed hours"_s;
        if (theirs.date().day() == dayOff)
            return u"an attempt on a day off there"_s;
        return {};
    }

    // Where they live, each month of this life has one: more than in any real country.
    Done setDaysOff()
    {
        CALLWELL_TRY(session().store.run(u"DELETE FROM day_off"_s));
        const QDate today = session().now().date();
        const QDate first(today.year(), today.month(), dayOff);
        for (int month = -1; month < 9; ++month) {
            CALLWELL_TRY(
                Rows::insert(session().store,
                             DayOff{.id = session().newId<RowId>(),
                                    .territory = QLocale::territoryToCode(m_zone.territory()),
                                    .on = first.addMonths(month)}));
        }
        return {};
    }

    [[nodiscard]] Done live(int number)
    {
        m_inquiries = 0;
        m_open = 0;
        m_wasClosed = false;
        m_mayAnswer = false;
        m_records = 0;
        m_attempts = 0;
        m_stage = Stage::New;
        CALLWELL_TRY(begin());
        m_people.append(person());
        if (m_people.size() > lately)
            m_people.removeFirst();
        for (int i = 0; i < 12; ++i) {
            m_workspace->clock().advance(std::chrono::minutes(1 + m_dice.bounded(6 * 24 * 60)));
            CALLWELL_LET(const Lead before, Rows::get<Lead>(session().store, m_id));
            const QList<Consent> allowed = consentsOf(before.person);
            CALLWELL_TRY(step());
            if (m_fault.isEmpty())
                m_fault = consentFault(allowed);
            CALLWELL_LET(const Lead after, Rows::get<Lead>(session().store, m_id));
            const bool agreed = !isStepOfCadence(before.nextStep)
                && before.nextStepAt > session().now().addDuration(std::chrono::hours(3));
            if (m_inVain && agreed
                && (after.nextStep != before.nextStep || after.nextStepAt != before.nextStepAt))
                m_fault = u"an attempt in vain moved what was agreed"_s;
            if (const QString found = m_fault.isEmpty() ? fault() : m_fault; !found.isEmpty()) {
                m_fault = u"history %1, step %2: %3"_s.arg(number).arg(i).arg(found);
                break;
            }
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void theRulesHoldInTenThousandLives()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_dice.seed(20261122);
        for (int first = 0; first < histories; first += together) {
            const Done lived =
                inGroup(session().store, session().group("test"_L1, {}), [&]() -> Done {
                    for (int i = first; i < first + together && m_fault.isEmpty(); ++i)
                        CALLWELL_TRY(live(i));
                    return {};
                });
            VERIFY_OK(lived);
            QCOMPARE(m_fault, QString());
            QCOMPARE(referralFault(), QString());
        }
    }

private:
    std::unique_ptr<TestWorkspace> m_workspace;
    QRandomGenerator m_dice;
    LeadId m_id;
    QList<PersonId> m_people;
    QTimeZone m_zone;
    qsizetype m_inquiries = 0;
    qsizetype m_open = 0;
    qsizetype m_records = 0;
    qsizetype m_attempts = 0;
    Stage m_stage = Stage::New;
    bool m_mayAnswer = false; ///< this step
    bool m_inVain = false; ///< this step tried to reach them, and nobody answered
    bool m_wasClosed = false;
    QString m_fault;
};

QTEST_GUILESS_MAIN(TestHistories)
#include "tst_histories.moc"

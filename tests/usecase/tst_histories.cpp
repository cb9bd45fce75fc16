// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include "domain/preparation.h"
#include "usecase/answerinquiry.h"
#include "usecase/closelead.h"
#include "usecase/raisehand.h"
#include "usecase/reachout.h"
#include "usecase/setconsent.h"
#include "usecase/takeon.h"

#include <QRandomGenerator>

using namespace Callwell;
using namespace Qt::StringLiterals;

/*!
 * Ten thousand lives of leads that nobody would think of: yes and no, silence, talks, what is ruled
 * out, giving up, closing, over months and both changes of clocks, in places all over the world.
 * After every step the rules of the house hold.
 */
class TestHistories : public QObject
{
    Q_OBJECT

private:
    static constexpr int histories = 10'000;
    static constexpr int together = 250; ///< in one transaction: the disk is not what is tested

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
        return {};
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
        switch (pick(10)) {
        case 0:
        case 1:
        case 2:
            return orRefused(logCall(session(), {.lead = m_id}));
        case 3:
            m_mayAnswer = true;
            return orRefused(
                logCall(session(), {.lead = m_id, .disposition = Disposition::Answered}));
        case 4:
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
        default:
            if (pick(2) == 0)
                return orRefused(takeOn(session(), {.lead = m_id, .reason = u"Met them"_s}));
            return orRefused(closeLead(session(),
                                       {.lead = m_id,
                                        .stage = allValues<Stage>().at(4 + pick(4)),
                                        .reason = u"Too small"_s}));
        }
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

        if (needsClosingRecord(lead.stage)
            && rows<ClosingRecord>("WHERE lead_id = ?1"_L1, key).isEmpty())
            return u"closed without a record"_s;
        return attemptFault(lead);
    }

    [[nodiscard]] QString attemptFault(const Lead &lead)
    {
        const auto attempts =
            rows<Activity>("WHERE lead_id = ?1 AND attempt > 0 ORDER BY at, id"_L1, {toSql(m_id)});
        int expected = 0;
        for (const Activity &attempt : attempts) {
            // each answer to "would you like a call?" begins anew
            expected = attempt.attempt == 1 ? 1 : expected + 1;
            if (attempt.attempt != expected)
                return u"attempts are not numbered without gaps"_s;
        }
        static const QHash<QString, Channel> steps{{u"try_again"_s, Channel::Phone},
                                                   {u"send_mail"_s, Channel::Mail},
                                                   {u"send_message"_s, Channel::Message}};
        const auto channel = steps.constFind(lead.nextStep);
        if (channel == steps.cend())
            return {};
        const QDateTime theirs = lead.nextStepAt.toTimeZone(m_zone);
        if (theirs.time() < QTime(9, 0) || theirs.time() >= QTime(18, 0)
            || theirs.date().dayOfWeek() > Qt::Friday)
            return u"an attempt outside of allowed hours"_s;
        const auto consents = rows<Consent>("WHERE person_id = ?1"_L1, {toSql(lead.person)});
        if (!allows(consents, *channel))
            return u"an attempt on a way that they ruled out"_s;
        return {};
    }

    [[nodiscard]] Done live(int number)
    {
        m_inquiries = 0;
        m_open = 0;
        m_wasClosed = false;
        m_mayAnswer = false;
        CALLWELL_TRY(begin());
        for (int i = 0; i < 12; ++i) {
            m_workspace->clock().advance(std::chrono::minutes(1 + m_dice.bounded(6 * 24 * 60)));
            CALLWELL_TRY(step());
            if (const QString found = fault(); !found.isEmpty()) {
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
        }
    }

private:
    std::unique_ptr<TestWorkspace> m_workspace;
    QRandomGenerator m_dice;
    LeadId m_id;
    QTimeZone m_zone;
    qsizetype m_inquiries = 0;
    qsizetype m_open = 0;
    bool m_mayAnswer = false; ///< this step
    bool m_wasClosed = false;
    QString m_fault;
};

QTEST_GUILESS_MAIN(TestHistories)
#include "tst_histories.moc"

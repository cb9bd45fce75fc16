// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include "store/leadstore.h"
#include "store/settings.h"
#include "usecase/answerinquiry.h"
#include "usecase/closelead.h"
#include "usecase/logcall.h"
#include "usecase/raisehand.h"
#include "usecase/setnextstep.h"

#include <QRandomGenerator>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

const QDateTime endOfToday(QDate(2026, 3, 2), QTime(23, 59, 59), QTimeZone::UTC);

// What the domain's rule wants to know, gathered the slow way.
Result<LeadSituation> situationOf(Connection &store, const Lead &lead)
{
    LeadSituation situation{.lead = lead};
    CALLWELL_LET(
        const auto tries,
        Rows::select<Activity>(store, "WHERE lead_id = ?1 AND attempt > 0"_L1, {toSql(lead.id)}));
    for (const Activity &activity : tries) {
        if (!lead.handRaisedAt.isValid() || activity.at >= lead.handRaisedAt)
            situation.tries = std::max(situation.tries, activity.attempt);
    }
    CALLWELL_LET(const auto open,
                 Rows::select<Inquiry>(store, "WHERE lead_id = ?1 AND answer_id IS NULL"_L1,
                                       {toSql(lead.id)}));
    situation.openInquiry = !open.isEmpty();
    CALLWELL_LET(
        const auto tasks,
        Rows::select<Task>(store, "WHERE lead_id = ?1 AND done_at IS NULL"_L1, {toSql(lead.id)}));
    situation.openTask = !tasks.isEmpty();
    CALLWELL_LET(const auto helped,
                 Rows::select<ClosingRecord>(store, "WHERE lead_id = ?1 AND help_given <> ''"_L1,
                                             {toSql(lead.id)}));
    situation.helpGiven = !helped.isEmpty();
    return situation;
}

} // namespace

class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning();
        QRandomGenerator random(42);
        Session &session = m_workspace.session();
        for (int i = 0; i < 120; ++i) {
            const auto lead =
                addTestLead(session, u"Given%1"_s.arg(i), u"Family%1"_s.arg(i % 7),
                            {.inquiry = i % 3 == 0 ? u"What does it cost?"_s : QString()});
            VERIFY_OK(lead);
            for (int step = random.bounded(6); step > 0; --step) {
                m_workspace.clock().advance(std::chrono::seconds(random.bounded(1, 100)));
                takeRandomStep(random, *lead);
            }
        }
    }

    void thePlacesOfTheListAreThoseOfTheRule_data()
    {
        QTest::addColumn<Place>("place");
        for (const Place place : allValues<Place>())
            QTest::newRow(code(place).data()) << place;
    }

    void thePlacesOfTheListAreThoseOfTheRule()
    {
        QFETCH(Place, place);
        Connection &store = m_workspace.store();
        const auto leads = Rows::select<Lead>(store, {});
        VERIFY_OK(leads);
        QSet<LeadId> expected;
        for (const Lead &lead : *leads) {
            const auto situation = situationOf(store, lead);
            VERIFY_OK(situation);
            if (standsIn(place, *situation, endOfToday))
                expected.insert(lead.id);
        }
        QVERIFY2(!expected.isEmpty(), "the random workspace says nothing about this place");
        for (const LeadSort sort : allValues<LeadSort>()) {
            const LeadQuery query{.place = place, .sort = sort, .endOfToday = endOfToday};
            const auto ids = LeadStore(store).ids(query);
            VERIFY_OK(ids);
            QCOMPARE(QSet<LeadId>(ids->begin(), ids->end()), expected);
            QCOMPARE(ids->size(), expected.size());
            QCOMPARE(LeadStore(store).count(query), expected.size());
            const auto rows = LeadStore(store).rows(*ids);
            VERIFY_OK(rows);
            QCOMPARE(rows->size(), ids->size());
        }
    }

    void namesAreInTheirOrder()
    {
        const auto ids = LeadStore(m_workspace.store()).ids({.sort = LeadSort::Name});
        VERIFY_OK(ids);
        const auto rows = LeadStore(m_workspace.store()).rows(*ids);
        VERIFY_OK(rows);
        QVERIFY(std::ranges::is_sorted(*rows, {}, [](const LeadRow &row) {
            return std::pair(row.familyName, row.givenName);
        }));
    }

    // By a team that works from nine to five in UTC.
    void whoHasWaitedTheLargestShareComesFirst()
    {
        TestWorkspace workspace;
        Session &session = workspace.session();
        VERIFY_OK(inGroup(session.store, session.group("test"_L1, {}), [&] {
            return Settings::set(session.store, Settings::timeZone, u"UTC"_s);
        }));
        const QDateTime monday(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC);
        const auto asks = [&](const QString &name, const QDateTime &at,
                              const QDateTime &due) -> Done {
            CALLWELL_LET(const LeadId id, addTestLead(session, name, {}));
            CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, id));
            return inGroup(session.store, session.group("test"_L1, {}), [&] {
                return Rows::insert(session.store,
                                    Inquiry{.id = session.newId<InquiryId>(),
                                            .person = lead.person,
                                            .lead = id,
                                            .words = u"How?"_s,
                                            .askedAt = at,
                                            .answerDueAt = due});
            });
        };
        VERIFY_OK(addTestLead(session, u"Nothing asked"_s, {}));
        // on Friday at four, due on Monday at ten: by the clock nearly all of it is gone
        VERIFY_OK(asks(u"Before the weekend"_s, monday.addDays(-3).addSecs(7 * 3600),
                       monday.addSecs(3600)));
        VERIFY_OK(asks(u"This morning"_s, monday, monday.addSecs(20 * 60)));
        VERIFY_OK(asks(u"Overdue"_s, monday, monday.addSecs(10 * 60)));
        const auto ids =
            LeadStore(session.store)
                .ids({.sort = usualSort(Place::Unanswered), .now = monday.addSecs(15 * 60)});
        VERIFY_OK(ids);
        const auto rows = LeadStore(session.store).rows(*ids);
        VERIFY_OK(rows);
        QStringList names;
        for (const LeadRow &row : *rows)
            names.append(row.givenName);
        QCOMPARE(names,
                 (QStringList{u"Overdue"_s, u"This morning"_s, u"Before the weekend"_s,
                              u"Nothing asked"_s}));
    }

    void idsStreamInChunks()
    {
        QList<qsizetype> sizes;
        QList<LeadId> all;
        VERIFY_OK(LeadStore(m_workspace.store())
                      .streamIds(
                          {},
                          [&](const QList<LeadId> &ids) {
                              sizes.append(ids.size());
                              all.append(ids);
                              return true;
                          },
                          25));
        QCOMPARE(sizes, (QList<qsizetype>{25, 25, 25, 25, 20}));
        QCOMPARE(all, *LeadStore(m_workspace.store()).ids({}));
    }

private:
    Done addTask(LeadId id)
    {
        Session &session = m_workspace.session();
        CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, id));
        return inGroup(session.store, session.group("test"_L1, {}), [&] {
            return Rows::insert(session.store,
                                Task{.id = session.newId<TaskId>(),
                                     .person = lead.person,
                                     .lead = id,
                                     .createdAt = session.now(),
                                     .dueAt = session.now()});
        });
    }

    void takeRandomStep(QRandomGenerator &random, LeadId lead)
    {
        Session &session = m_workspace.session();
        switch (random.bounded(8)) {
        case 7:
            VERIFY_OK(addTask(lead));
            break;
        case 0:
        case 1:
            VERIFY_OK(raiseHand(session, {.lead = lead}));
            break;
        case 2:
            VERIFY_OK(raiseHand(session, {.lead = lead, .answer = HandRaise::NotNow}));
            break;
        case 3:
            VERIFY_OK(logCall(session, {.lead = lead}));
            break;
        case 4:
            VERIFY_OK(logCall(session, {.lead = lead, .disposition = Disposition::Answered}));
            break;
        case 5:
            if (needsClosingRecord(Rows::get<Lead>(session.store, lead)->stage))
                break; // nobody plans with who was let go
            VERIFY_OK(setNextStep(
                session, {lead, u"Write"_s, session.now().addDays(random.bounded(-2, 3))}));
            break;
        default:
            VERIFY_OK(answerInquiry(session, {.lead = lead, .words = u"Here you are"_s}));
            VERIFY_OK(closeLead(session,
                                {.lead = lead,
                                 .stage = Stage::Later,
                                 .reason = u"No budget"_s,
                                 .helpGiven = random.bounded(2) ? u"A guide"_s : QString(),
                                 .lookAgainOn = session.now().date().addDays(90)}));
        }
    }

    TestWorkspace m_workspace;
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"

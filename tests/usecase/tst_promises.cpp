// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/personstore.h"
#include "usecase/learn.h"
#include "usecase/logcall.h"
#include "usecase/notepreparation.h"
#include "usecase/promises.h"
#include "usecase/prospectview.h"
#include "usecase/workspacetest.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! What we said we would do, and what a look at a profile tells: neither is asked for twice. */
class TestPromises : public WorkspaceTest
{
    Q_OBJECT

private:
    [[nodiscard]] Lead lead() { return get<Lead>(m_lead); }
    [[nodiscard]] QList<Task> open()
    {
        const auto tasks = openPromises(session().store, lead().person);
        return tasks ? *tasks : QList<Task>();
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_lead = add(u"Ada"_s, {.phoneNumbers = {u"+44 20 7946 0123"_s}});
        wait(std::chrono::minutes(1));
    }

    void aPromiseIsDue_data()
    {
        QTest::addColumn<int>("stepInDays"); // 0: none
        QTest::addColumn<int>("dueInDays"); // 0: nobody says
        QTest::addColumn<int>("days");
        QTest::newRow("when somebody says") << 2 << 3 << 3;
        QTest::newRow("else when we speak next") << 2 << 0 << 2;
        QTest::newRow("in a week where nothing is agreed") << 0 << 0 << 7;
        QTest::newRow("in a week where what was agreed is past") << -1 << 0 << 7;
    }

    void aPromiseIsDue()
    {
        QFETCH(const int, stepInDays);
        QFETCH(const int, dueInDays);
        QFETCH(const int, days);
        const QDateTime now = session().now();
        Lead changed = lead();
        changed.nextStep.clear();
        changed.nextStepAt = stepInDays == 0 ? QDateTime() : now.addDays(stepInDays);
        VERIFY_OK(inGroup(session().store, session().group("test"_L1, {}),
                          [&] { return Rows::update(session().store, changed); }));
        VERIFY_OK(makePromise(session(),
                              {.lead = m_lead,
                               .words = u" Send the plan "_s,
                               .dueAt = dueInDays == 0 ? QDateTime() : now.addDays(dueInDays),
                               .at = {}}));
        QCOMPARE(open().size(), 1);
        QCOMPARE(open().first().words, u"Send the plan"_s);
        QCOMPARE(open().first().dueAt, now.addDays(days));
        QCOMPARE(lead().nextStepAt, stepInDays == 0 ? now.addDays(days) : now.addDays(stepInDays));
        QCOMPARE(lead().nextStep, stepInDays == 0 ? u"Send the plan"_s : QString());
    }

    void aPromiseToWhomWeLetGoPlansNothing()
    {
        Lead closed = lead();
        closed.stage = Stage::NotAFit;
        closed.nextStepAt = {};
        VERIFY_OK(inGroup(session().store, session().group("test"_L1, {}),
                          [&] { return Rows::update(session().store, closed); }));
        VERIFY_OK(makePromise(session(), {m_lead, u"Send the link"_s, {}, {}}));
        QVERIFY(!lead().nextStepAt.isValid());
        QCOMPARE(open().size(), 1);
    }

    void aPromiseIsOpenUntilItIsKept()
    {
        VERIFY_OK(makePromise(session(), {m_lead, u"Send the plan"_s, {}, {}}));
        VERIFY_OK(makePromise(session(), {m_lead, u"Ask the lab"_s, {}, {}}));
        const TaskId first = open().first().id;
        VERIFY_OK(keepPromises(session(), {m_lead, {first}, u"Call on Friday"_s, {}}));
        QStringList left;
        for (const Task &task : open())
            left.append(task.words);
        QCOMPARE(QSet(left.begin(), left.end()), (QSet{u"Ask the lab"_s, u"Call on Friday"_s}));
        QCOMPARE(rows<Activity>("WHERE kind = 'promise' AND to_code = 'kept'"_L1).size(), 1);
        refused(keepPromises(session(), {m_lead, {first}, {}, {}}), u"no_such_promise"_s);
        refused(keepPromises(session(), {m_lead, {}, u" "_s, {}}), u"promise_needs_words"_s);
    }

    void aPromiseToSomebodyElseIsNotKeptHere()
    {
        const LeadId other = add(u"Bea"_s, {});
        VERIFY_OK(makePromise(session(), {other, u"Send the plan"_s, {}, {}}));
        const auto promise = rows<Task>().first().id;
        refused(keepPromises(session(), {m_lead, {promise}, {}, {}}), u"no_such_promise"_s);
    }

    void whatIsPromisedInACallIsDueWhenWeSpeakNext()
    {
        const QDateTime now = session().now();
        LogCall call{.lead = m_lead, .disposition = Disposition::Answered};
        call.startedAt = now.addSecs(-300);
        call.seconds = 300;
        call.promises = {{u"Send the plan"_s, now.addSecs(-100)}};
        call.nextStep = u"call"_s;
        call.nextStepAt = now.addDays(3);
        VERIFY_OK(logCall(session(), call));
        QCOMPARE(open().size(), 1);
        QCOMPARE(open().first().dueAt, now.addDays(3));
        QCOMPARE(rows<Activity>("WHERE kind = 'promise'"_L1).first().at, now.addSecs(-100));
    }

    void aPromiseIsNothingToPutRight()
    {
        VERIFY_OK(makePromise(session(), {m_lead, u"Send the plan"_s, {}, {}}));
        refused(putRight(session(), {.lead = m_lead, .words = u"Done"_s}),
                u"nothing_to_put_right"_s);
        QCOMPARE(open().size(), 1);
    }

    void whatAProfileTellsIsKnown()
    {
        VERIFY_OK(learnFact(session(), {.lead = m_lead, .key = u"role"_s, .answer = u"Buys"_s}));
        wait(std::chrono::minutes(1));
        VERIFY_OK(notePreparation(session(),
                                  {.lead = m_lead,
                                   .seen = u"Wrote about gears"_s,
                                   .openingLine = {},
                                   .told = {{u"role"_s, u"Runs the works"_s},
                                            {u"news"_s, u"A second plant"_s},
                                            {u"interest"_s, u"  "_s}}}));
        const auto details = PersonStore(session().store).details(lead().person);
        VERIFY_OK(details);
        QMap<QString, QString> answers;
        for (const FactRow &row : details->facts) {
            if (row.superseded)
                continue;
            answers.insert(row.fact.key, row.fact.answer);
            QCOMPARE(row.sourceKind, ActivityKind::ProfileLook);
            QCOMPARE(row.disagrees, row.fact.key == "role"_L1); // they themselves said otherwise
        }
        QCOMPARE(answers,
                 (QMap<QString, QString>{{u"role"_s, u"Runs the works"_s},
                                         {u"news"_s, u"A second plant"_s}}));
        QCOMPARE(rows<Activity>("WHERE kind = 'asked_again'"_L1).size(), 0);
        QCOMPARE(rows<Activity>("WHERE kind = 'profile_look'"_L1).size(), 1);
    }

    void whatWasLookedForInVainTellsNothing()
    {
        VERIFY_OK(notePreparation(session(),
                                  {.lead = m_lead,
                                   .profile = ProfileSeen::NoneFound,
                                   .seen = u"The usual networks"_s,
                                   .openingLine = {},
                                   .told = {{u"role"_s, u"Buys"_s}}}));
        QCOMPARE(rows<KnownFact>().size(), 0);
    }

private:
    LeadId m_lead;
};

QTEST_GUILESS_MAIN(TestPromises)
#include "tst_promises.moc"

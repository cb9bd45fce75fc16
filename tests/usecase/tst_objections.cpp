// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacetest.h"

#include "store/objectionstore.h"
#include "usecase/closelead.h"
#include "usecase/logcall.h"
#include "usecase/objections.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! What speaks against it for a lead, what becomes of that, and what helped others. */
class TestObjections : public WorkspaceTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_lead = add(u"Ada"_s);
        wait(std::chrono::minutes(1));
    }

    void anObjectionGoesItsWay()
    {
        VERIFY_OK(learnObjection(session(), {m_lead, u"Too dear"_s, u"price"_s, {}}));
        const ObjectionId id = rows<Objection>().constFirst().id;
        refused(withoutValue(moveObjection(session(), {.objection = id})),
                u"objection_move_needs_words"_s);
        VERIFY_OK(moveObjection(session(), {.objection = id, .words = u"The budget is yearly"_s}));
        const auto resolved = moveObjection(
            session(),
            {.objection = id, .state = ObjectionState::Resolved, .words = u"Paid by the month"_s});
        VERIFY_OK(resolved);
        QCOMPARE(resolved->foundOut, u"The budget is yearly"_s);
        QCOMPARE(resolved->resolution, u"Paid by the month"_s);
        refused(
            withoutValue(moveObjection(
                session(), {.objection = id, .state = ObjectionState::Explored, .words = u"x"_s})),
            u"objection_goes_another_way"_s);
        QCOMPARE(rows<Activity>("WHERE kind = 'objection' AND to_code <> ''"_L1).size(), 2);
        QCOMPARE(counted(Care::ObjectionsResolved), 1);
        const auto helped = ObjectionStore(session().store).whatHelped(u"price"_s);
        VERIFY_OK(helped);
        QCOMPARE(helped->size(), 1);
        QCOMPARE(helped->first().words, u"Paid by the month"_s);
        QCOMPARE(helped->first().times, 1);
        QVERIFY(ObjectionStore(session().store).whatHelped(u"safety"_s)->isEmpty());
    }

    void theScriptOfTheirLastConversationMayHaveHelped()
    {
        const Script script{.id = session().newId<ScriptId>(), .name = u"An objection"_s};
        const ScriptVersion version{.id = session().newId<ScriptVersionId>(), .script = script.id};
        insert(script, version);
        const ObjectionStore store(session().store);
        QVERIFY(!store.lastScript(m_lead)->has_value());
        VERIFY_OK(logCall(session(),
                          {.lead = m_lead,
                           .disposition = Disposition::Answered,
                           .scriptVersion = version.id,
                           .objections = {{.words = u"Too dear"_s, .theme = u"price"_s}}}));
        wait(std::chrono::hours(24));
        VERIFY_OK(logCall(session(), {.lead = m_lead})); // nobody answered: nothing was read
        const auto last = store.lastScript(m_lead);
        VERIFY_OK(last);
        QVERIFY(last->has_value());
        QCOMPARE((*last)->script, script.id);
        QCOMPARE((*last)->words, u"An objection"_s);

        QVERIFY(store.whatHelped(u"price"_s)->isEmpty());
        VERIFY_OK(moveObjection(session(),
                                {.objection = rows<Objection>().constFirst().id,
                                 .state = ObjectionState::Resolved,
                                 .words = u"By the month"_s,
                                 .script = script.id}));
        const auto helped = store.whatHelped(u"price"_s);
        VERIFY_OK(helped);
        QCOMPARE(helped->size(), 1);
        QCOMPARE(helped->first().script, script.id);
        QCOMPARE(helped->first().words, u"An objection"_s);
        QCOMPARE(helped->first().times, 1);
    }

    void whatHelpedIsCountedWhateverTheWords()
    {
        const Proof proof{.id = session().newId<ProofId>(), .title = u"The comparison"_s};
        insert(proof);
        const auto resolve = [&](const QString &words, ProofId helped, const QString &how) {
            VERIFY_OK(learnObjection(session(), {m_lead, words, u"price"_s, {}}));
            const Objection one = rows<Objection>("ORDER BY id DESC LIMIT 1"_L1).first();
            VERIFY_OK(moveObjection(session(),
                                    {.objection = one.id,
                                     .state = ObjectionState::Resolved,
                                     .words = how,
                                     .proof = helped}));
        };
        resolve(u"Too dear"_s, proof.id, u"Read it together"_s);
        resolve(u"Costs a lot"_s, proof.id, u"Sent it"_s);
        resolve(u"Too dear"_s, {}, u"Paid by the month"_s);
        const auto helped = ObjectionStore(session().store).whatHelped(u"price"_s);
        VERIFY_OK(helped);
        QCOMPARE(helped->size(), 2);
        QCOMPARE(helped->at(0).words, u"The comparison"_s);
        QCOMPARE(helped->at(0).times, 2);
        QCOMPARE(helped->at(1).words, u"Paid by the month"_s);
    }

    void anAcceptedObjectionIsNoOpenOne()
    {
        VERIFY_OK(learnObjection(session(), {m_lead, u"We are too small"_s, u"size"_s, {}}));
        const ObjectionId id = rows<Objection>().first().id;
        VERIFY_OK(moveObjection(
            session(),
            {.objection = id, .state = ObjectionState::Accepted, .words = u"It is so"_s}));
        QCOMPARE(counted(Care::ObjectionsOpen), 0);
        QCOMPARE(counted(Care::ObjectionsAccepted), 1);
    }

    void anObjectionThatEndsWithGraceIsAGoodResult()
    {
        VERIFY_OK(learnObjection(session(), {m_lead, u"We are too small"_s, u"size"_s, {}}));
        QCOMPARE(counted(Care::ObjectionsOpen), 1);
        VERIFY_OK(closeLead(session(),
                            {.lead = m_lead,
                             .reason = u"Too small for us"_s,
                             .helpGiven = u"The free guide"_s,
                             .thanked = true}));
        QCOMPARE(counted(Care::ObjectionsOpen), 0);
        QCOMPARE(counted(Care::ObjectionsGraceful), 1);
    }

private:
    LeadId m_lead;
};

QTEST_GUILESS_MAIN(TestObjections)
#include "tst_objections.moc"

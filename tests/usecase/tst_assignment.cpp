// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacetest.h"

#include "usecase/assign.h"
#include "usecase/logcall.h"
#include "usecase/raisehand.h"
#include "usecase/takeon.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! Who of us gets a lead that wants a call; which rule names whom is tested with the rules. */
class TestAssignment : public WorkspaceTest
{
    Q_OBJECT

private:
    // A second rep, beside the one who works here.
    [[nodiscard]] MemberId addRep(const QString &name)
    {
        const Member rep{.id = session().newId<MemberId>(), .name = name};
        insert(rep);
        return rep.id;
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_lead = add(u"Ada"_s, {.phoneNumbers = {u"+44 20 7946 0123"_s}});
        m_workspace->clock().advance(std::chrono::minutes(1));
    }

    void aRaisedHandGoesToWhomTheRulesName()
    {
        const MemberId other = addRep(u"Other"_s);
        insert(AssignmentRule{
            .id = session().newId<RowId>(), .way = AssignmentWay::Member, .member = other});
        const auto raised = raiseHand(session(), {.lead = m_lead});
        VERIFY_OK(raised);
        QCOMPARE(raised->owner, other);

        // away today: nobody, until somebody takes them on
        insert(Absence{.id = session().newId<RowId>(),
                       .member = other,
                       .from = session().now().date(),
                       .until = session().now().date()});
        VERIFY_OK(raiseHand(session(), {.lead = m_lead, .answer = HandRaise::NotNow}));
        const auto again = raiseHand(session(), {.lead = m_lead});
        VERIFY_OK(again);
        QVERIFY(again->owner.isNull());
    }

    void whoTalkedWithThemGetsThemBack()
    {
        const MemberId other = addRep(u"Other"_s);
        insert(AssignmentRule{
            .id = session().newId<RowId>(), .way = AssignmentWay::Member, .member = other});
        VERIFY_OK(logCall(session(), {.lead = m_lead, .disposition = Disposition::Answered}));
        const auto raised = raiseHand(session(), {.lead = m_lead});
        VERIFY_OK(raised);
        QCOMPARE(raised->owner, session().member);
    }

    void whoIsAwayKeepsNobody_data()
    {
        QTest::addColumn<bool>("away");
        QTest::newRow("who is here goes on with them") << false;
        QTest::newRow("who is away leaves them to the rules") << true;
    }

    void whoIsAwayKeepsNobody()
    {
        QFETCH(bool, away);
        const MemberId other = addRep(u"Other"_s);
        VERIFY_OK(takeOn(session(), {.lead = m_lead, .reason = u"Met at the fair"_s}));
        insert(AssignmentRule{
            .id = session().newId<RowId>(), .way = AssignmentWay::Member, .member = other});
        const QDate today = session().now().date();
        if (away) {
            insert(Absence{.id = session().newId<RowId>(),
                           .member = session().member,
                           .from = today,
                           .until = today.addDays(9)});
        }
        const auto raised = raiseHand(session(), {.lead = m_lead});
        VERIFY_OK(raised);
        QCOMPARE(raised->owner, away ? other : session().member);
    }

    void aLeadIsHandedOverByHand()
    {
        const MemberId other = addRep(u"Other"_s);
        const auto given =
            assignTo(session(), {.lead = m_lead, .member = other, .reason = u"Their neighbour"_s});
        VERIFY_OK(given);
        QCOMPARE(given->owner, other);
        QCOMPARE(given->side, OwnerSide::Marketing); // the side follows the raised hand
        const auto handed = Rows::select<Activity>(session().store, "WHERE kind = 'handover'"_L1);
        VERIFY_OK(handed);
        QCOMPARE(handed->size(), 1);
    }

private:
    LeadId m_lead;
};

QTEST_GUILESS_MAIN(TestAssignment)
#include "tst_assignment.moc"

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/rolerecord.h"
#include "usecase/workspacetest.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! Whether people of some part rarely buy, by what came of the leads of this store. */
class TestRoleRecord : public WorkspaceTest
{
    Q_OBJECT

private:
    void ended(BuyerRole role, Stage stage, int count)
    {
        for (int i = 0; i < count; ++i) {
            AddLead input;
            input.person.buyerRole = role;
            input.lead.stage = stage;
            if (stage != Stage::Nurturing)
                input.lead.closedAt = session().now();
            std::ignore = add(u"A"_s, input);
        }
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }

    void fewSayLittle_data()
    {
        QTest::addColumn<RoleRecord>("record");
        QTest::addColumn<bool>("rare");
        const auto row = [](const char *name, const BetaShare &theirs, const BetaShare &others,
                            bool rare) {
            QTest::newRow(name) << RoleRecord{.theirs = theirs, .others = others} << rare;
        };
        row("nobody ended", {}, {}, false);
        row("none of nineteen against a half", {0, 19}, {50, 100}, false);
        row("none of twenty against a half", {0, 20}, {50, 100}, true);
        row("too few others", {0, 40}, {10, 19}, false);
        row("as often as the others", {10, 40}, {25, 100}, false);
        row("less often, which may be chance", {3, 20}, {25, 100}, false);
        row("the same shares of many more", {150, 1000}, {2500, 10000}, true);
        row("more often", {30, 40}, {25, 100}, false);
    }

    void fewSayLittle()
    {
        QFETCH(const RoleRecord, record);
        QTEST(rarelyBuy(record), "rare");
    }

    void whatEndedIsCountedByPart()
    {
        ended(BuyerRole::Researches, Stage::NotAFit, 3);
        ended(BuyerRole::Researches, Stage::Won, 1);
        ended(BuyerRole::Researches, Stage::Later, 5); // comes back
        ended(BuyerRole::Researches, Stage::Nurturing, 5); // goes on
        ended(BuyerRole::Decides, Stage::Won, 2);
        ended(BuyerRole::Advises, Stage::Withdrawn, 1);
        ended(BuyerRole::Unknown, Stage::Won, 7); // says nothing of any part
        const auto record = roleRecord(session().store, BuyerRole::Researches);
        VERIFY_OK(record);
        QCOMPARE(record->theirs, (BetaShare{.good = 1, .all = 4}));
        QCOMPARE(record->others, (BetaShare{.good = 2, .all = 3}));
    }

    void theNewestTwoThousandCount()
    {
        ended(BuyerRole::Researches, Stage::Won, 10);
        wait(std::chrono::hours(1));
        ended(BuyerRole::Decides, Stage::NotAFit, 1995);
        const auto record = roleRecord(session().store, BuyerRole::Researches);
        VERIFY_OK(record);
        QCOMPARE(record->theirs.all, 5);
        QCOMPARE(record->others.all, 1995);
    }
};

QTEST_GUILESS_MAIN(TestRoleRecord)
#include "tst_rolerecord.moc"

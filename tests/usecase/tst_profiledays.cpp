// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settings.h"
#include "store/teamstore.h"
#include "teamplans.h"
#include "usecase/callbriefing.h"
#include "usecase/logcall.h"
#include "usecase/notepreparation.h"
#include "usecase/startcall.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! How long a look at a profile counts is for the team to say. */
class TestProfileDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_workspace = std::make_unique<TestWorkspace>();
    }

    void aLookCountsAsLongAsTheTeamSays_data();
    void aLookCountsAsLongAsTheTeamSays();
    void whatNoVersionWroteIsAsNobodySetIt_data();
    void whatNoVersionWroteIsAsNobodySetIt();

private:
    [[nodiscard]] Session &session() { return m_workspace->session(); }
    [[nodiscard]] TeamStore team() { return TeamStore(m_workspace->store()); }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestProfileDays::aLookCountsAsLongAsTheTeamSays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<bool>("counts");
    QTest::newRow("a look of a week ago counts for a week") << 7 << 7 << true;
    QTest::newRow("on the eighth day it does not") << 7 << 8 << false;
    QTest::newRow("a team may let it count longer than others") << 60 << 45 << true;
    QTest::newRow("and not for ever") << 60 << 61 << false;
}

// In the page's briefing, where a call is started, and where one is logged from elsewhere.
void TestProfileDays::aLookCountsAsLongAsTheTeamSays()
{
    QFETCH(int, days);
    QFETCH(int, daysAgo);
    QFETCH(bool, counts);
    const auto lead =
        addTestLead(session(), u"Ada"_s, u"Sand"_s, {.phoneNumbers = {u"+47 22 12 34 56"_s}});
    VERIFY_OK(lead);
    const Lead row = Rows::get<Lead>(session().store, *lead).value();
    VERIFY_OK(saveTeamTimes(
        session(), {.timeZone = u"Europe/Oslo"_s, .answerMinutes = 60, .profileDays = days}));
    const Preparation look{.id = session().newId<PreparationId>(),
                           .person = row.person,
                           .lead = row.id,
                           .at = session().now().addDays(-daysAgo),
                           .profile = ProfileSeen::LookedAt};
    VERIFY_OK(inGroup(session().store, session().group("test"_L1, {}),
                      [&] { return Rows::insert(session().store, look); }));
    const QList<Missing> missing = counts ? QList<Missing>() : QList{Missing::Profile};
    QCOMPARE(missingForCall(session(), *lead).value(), missing);
    const auto briefing = callBriefing(session().store, *lead);
    VERIFY_OK(briefing);
    QCOMPARE(missingForCall(briefing->readiness(), session().now()), missing);
    QCOMPARE(startCall(session(), {.lead = *lead, .prepared = {.profile = ProfileSeen::NotYet}})
                 .has_value(),
             counts);
    const auto logged = logCall(session(), {.lead = *lead, .disposition = Disposition::Answered});
    VERIFY_OK(logged);
    const Call call = Rows::get<Call>(session().store, logged->activity).value();
    QCOMPARE(!call.preparation.isNull(), counts);
}

void TestProfileDays::whatNoVersionWroteIsAsNobodySetIt_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("days");
    QTest::newRow("a number counts") << u"14"_s << 14;
    QTest::newRow("ten years count") << u"3650"_s << 3650;
    QTest::newRow("words do not") << u"soon"_s << profileCountsForDays;
    QTest::newRow("nothing does not") << QString() << profileCountsForDays;
    QTest::newRow("nought does not") << u"0"_s << profileCountsForDays;
    QTest::newRow("less does not") << u"-3"_s << profileCountsForDays;
    QTest::newRow("more than ten years do not") << u"3651"_s << profileCountsForDays;
    QTest::newRow("what no number holds does not")
        << u"99999999999999999999"_s << profileCountsForDays;
}

void TestProfileDays::whatNoVersionWroteIsAsNobodySetIt()
{
    QFETCH(QString, value);
    QFETCH(int, days);
    VERIFY_OK(inGroup(session().store, session().group("test"_L1, {}), [&] {
        return Settings::set(session().store, Settings::profileDays, value);
    }));
    QCOMPARE(Settings::daysOfAProfile(session().store).value(), days);
}

QTEST_GUILESS_MAIN(TestProfileDays)
#include "tst_profiledays.moc"

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/closing.h"
#include "domain/place.h"

#include <QTest>

using namespace Callwell;
using namespace Qt::StringLiterals;

class TestLeadRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void whoLooksAfterTheLead_data()
    {
        QTest::addColumn<HandRaise>("answer");
        QTest::addColumn<OwnerSide>("side");
        QTest::newRow("who says yes belongs to sales") << HandRaise::Yes << OwnerSide::Sales;
        QTest::newRow("who says not now belongs to marketing")
            << HandRaise::NotNow << OwnerSide::Marketing;
        QTest::newRow("who says no belongs to marketing") << HandRaise::No << OwnerSide::Marketing;
        QTest::newRow("who was not asked belongs to marketing")
            << HandRaise::NotAsked << OwnerSide::Marketing;
    }

    void whoLooksAfterTheLead()
    {
        QFETCH(HandRaise, answer);
        QTEST(sideFor(answer), "side");
    }

    void theStageFollowsTheAnswer_data()
    {
        QTest::addColumn<HandRaise>("answer");
        QTest::addColumn<Stage>("before");
        QTest::addColumn<Stage>("after");
        QTest::newRow("a new lead that says yes wants a call")
            << HandRaise::Yes << Stage::New << Stage::WantsACall;
        QTest::newRow("a nurtured lead that says yes wants a call")
            << HandRaise::Yes << Stage::Nurturing << Stage::WantsACall;
        QTest::newRow("a lead in conversation that says yes stays in conversation")
            << HandRaise::Yes << Stage::InConversation << Stage::InConversation;
        QTest::newRow("a lead that was no fit and says yes is open again")
            << HandRaise::Yes << Stage::NotAFit << Stage::WantsACall;
        QTest::newRow("a withdrawn lead that says yes is open again")
            << HandRaise::Yes << Stage::Withdrawn << Stage::WantsACall;
        QTest::newRow("a lead that takes its yes back is nurtured")
            << HandRaise::NotNow << Stage::WantsACall << Stage::Nurturing;
        QTest::newRow("a lead that says no is nurtured, not thrown away")
            << HandRaise::No << Stage::New << Stage::Nurturing;
        QTest::newRow("a lead that fell silent is nurtured")
            << HandRaise::NotAsked << Stage::WantsACall << Stage::Nurturing;
        QTest::newRow("a new lead that was not asked stays new")
            << HandRaise::NotAsked << Stage::New << Stage::New;
        QTest::newRow("a customer who says not now stays a customer")
            << HandRaise::NotNow << Stage::Won << Stage::Won;
        QTest::newRow("a closed lead that says no stays closed")
            << HandRaise::No << Stage::Later << Stage::Later;
    }

    void theStageFollowsTheAnswer()
    {
        QFETCH(HandRaise, answer);
        QFETCH(Stage, before);
        QTEST(stageAfter(answer, before), "after");
    }

    void closingNeedsARecord_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<bool>("closed");
        QTest::addColumn<bool>("record");
        QTest::newRow("a new lead is open") << Stage::New << false << false;
        QTest::newRow("a nurtured lead is open") << Stage::Nurturing << false << false;
        QTest::newRow("a lead that wants a call is open") << Stage::WantsACall << false << false;
        QTest::newRow("a lead in conversation is open") << Stage::InConversation << false << false;
        QTest::newRow("a customer is closed without a record") << Stage::Won << true << false;
        QTest::newRow("not a fit needs a record") << Stage::NotAFit << true << true;
        QTest::newRow("later needs a record") << Stage::Later << true << true;
        QTest::newRow("withdrawn needs a record") << Stage::Withdrawn << true << true;
    }

    void closingNeedsARecord()
    {
        QFETCH(Stage, stage);
        QTEST(isClosed(stage), "closed");
        QTEST(needsClosingRecord(stage), "record");
    }

    void whereALeadStands_data()
    {
        QTest::addColumn<LeadSituation>("situation");
        QTest::addColumn<QList<Place>>("places"); // beside Everyone
        using Places = QList<Place>;
        using enum Place;
        const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), QTimeZone::UTC);
        const auto row = [](const char *name, const LeadSituation &situation,
                            const Places &places) {
            QTest::newRow(name) << situation << places;
        };
        const Lead asked{.stage = Stage::WantsACall, .side = OwnerSide::Sales};
        Lead agreed{.stage = Stage::InConversation, .side = OwnerSide::Sales, .nextStepAt = noon};
        row("who asked for a call wants one", {.lead = asked}, Places{WantsACall});
        row("who was tried in vain is tried on", {.lead = asked, .tries = 1}, Places{KeepTrying});
        row("whom marketing looks after is nurtured", {}, Places{Nurturing});
        row("who asked something waits for the answer, wherever else they stand",
            {.openInquiry = true}, Places{Unanswered, Nurturing});
        row("who was let go and asks waits as well",
            {.lead = {.stage = Stage::NotAFit}, .openInquiry = true}, Places{Unanswered});
        row("for whom a contact was bad waits to be put right", {.lead = asked, .openTask = true},
            Places{WantsACall, PutRight});
        row("what was agreed for today is due", {.lead = agreed}, Places{DueToday});
        agreed.nextStepAt = noon.addDays(1);
        row("what was agreed for tomorrow is not", {.lead = agreed}, Places{});
        row("a customer may have something agreed, too",
            {.lead = {.stage = Stage::Won, .side = OwnerSide::Sales, .nextStepAt = noon}},
            Places{DueToday});
        row("who was let go with help was helped",
            {.lead = {.stage = Stage::NotAFit}, .helpGiven = true}, Places{Helped});
        row("who was let go without stands nowhere", {.lead = {.stage = Stage::NotAFit}}, Places{});
    }

    void whereALeadStands()
    {
        QFETCH(LeadSituation, situation);
        const QDateTime endOfToday(QDate(2026, 3, 3), QTime(0, 0), QTimeZone::UTC);
        QList<Place> places;
        for (const Place place : allValues<Place>()) {
            if (place != Place::Everyone && standsIn(place, situation, endOfToday))
                places.append(place);
        }
        QVERIFY(standsIn(Place::Everyone, situation, endOfToday));
        QTEST(places, "places");
    }

    void whoComesIntoConversation_data()
    {
        QTest::addColumn<Stage>("before");
        QTest::addColumn<bool>("somethingComesNext");
        QTest::addColumn<bool>("begins");
        QTest::newRow("who wanted a call and had it") << Stage::WantsACall << false << true;
        QTest::newRow("who is new and was reached") << Stage::New << false << true;
        QTest::newRow("who was nurtured and was reached") << Stage::Nurturing << false << true;
        QTest::newRow("who was let go, where something comes next")
            << Stage::NotAFit << true << true;
        QTest::newRow("who was let go, and it was a good last talk")
            << Stage::NotAFit << false << false;
        QTest::newRow("a customer stays one, whatever comes next") << Stage::Won << true << false;
    }

    void whoComesIntoConversation()
    {
        QFETCH(Stage, before);
        QFETCH(bool, somethingComesNext);
        QTEST(beginsConversation(before, somethingComesNext), "begins");
    }

    void howALeadIsLetGo_data()
    {
        constexpr QLatin1StringView noRecord("closing_needs_record");
        const QDate today(2026, 3, 2);
        QTest::addColumn<Closing>("closing");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const Closing &closing, QLatin1StringView why) {
            QTest::newRow(name) << closing << QString(why);
        };
        row("nobody is let go into an open stage",
            {.stage = Stage::Nurturing, .reason = u"Silent"_s}, "not_a_closing_stage"_L1);
        row("no fit without a reason", {.stage = Stage::NotAFit}, noRecord);
        row("a reason of blanks is none", {.stage = Stage::NotAFit, .reason = u" \n"_s}, noRecord);
        row("later without a reason", {.stage = Stage::Later}, noRecord);
        row("withdrawn without a reason", {.stage = Stage::Withdrawn}, noRecord);
        row("no fit with a reason", {.stage = Stage::NotAFit, .reason = u"Too small"_s}, {});
        row("a customer needs no reason", {.stage = Stage::Won}, {});
        row("later, to look again in a month",
            {.stage = Stage::Later, .reason = u"Budget"_s, .lookAgainOn = today.addMonths(1)}, {});
        row("later without a day is never", {.stage = Stage::Later, .reason = u"Budget"_s},
            "later_needs_a_day"_L1);
        row("who withdrew is left alone, whatever it is called then",
            {.before = Stage::Withdrawn,
             .stage = Stage::Later,
             .reason = u"Budget"_s,
             .lookAgainOn = today.addMonths(1)},
            "withdrawn_is_left_alone"_L1);
        row("to look again today is no later",
            {.stage = Stage::Later, .reason = u"Budget"_s, .lookAgainOn = today},
            "look_again_is_past"_L1);
        row("to look again yesterday is past",
            {.stage = Stage::NotAFit, .reason = u"Budget"_s, .lookAgainOn = today.addDays(-1)},
            "look_again_is_past"_L1);
        row("who withdrew is left alone",
            {.stage = Stage::Withdrawn, .reason = u"Asked us"_s, .lookAgainOn = today.addYears(1)},
            "withdrawn_is_left_alone"_L1);
        row("who waits for an answer is not let go",
            {.stage = Stage::NotAFit, .reason = u"Too small"_s, .waitsForAnswer = true},
            "inquiry_unanswered"_L1);
        row("nor does a customer wait for ever", {.stage = Stage::Won, .waitsForAnswer = true},
            "inquiry_unanswered"_L1);
    }

    void howALeadIsLetGo()
    {
        QFETCH(Closing, closing);
        QTEST(whyNotClosed(closing, QDate(2026, 3, 2)), "why");
    }

    void namesAreShownAsTheirPeopleShowThem_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("shown");
        QTest::newRow("given name first") << u"Ada"_s << u"Sand"_s << u"Ada Sand"_s;
        QTest::newRow("only a family name") << QString() << u"Sand"_s << u"Sand"_s;
        QTest::newRow("only a given name") << u"Ada"_s << QString() << u"Ada"_s;
        QTest::newRow("in Japanese the family name comes first")
            << u"太郎"_s << u"山田"_s << u"山田 太郎"_s;
        QTest::newRow("in Korean the family name comes first")
            << u"민준"_s << u"김"_s << u"김 민준"_s;
        QTest::newRow("line breaks have no place in a name")
            << u"Ada\nB."_s << u" Sand"_s << u"Ada B. Sand"_s;
    }

    void namesAreShownAsTheirPeopleShowThem()
    {
        QFETCH(QString, given);
        QFETCH(QString, family);
        QTEST(displayName({.givenName = given, .familyName = family}), "shown");
    }
};

QTEST_GUILESS_MAIN(TestLeadRules)
#include "tst_leadrules.moc"

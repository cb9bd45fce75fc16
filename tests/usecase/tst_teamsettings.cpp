// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/answertime.h"
#include "store/cadencestore.h"
#include "store/teamstore.h"
#include "teamplans.h"
#include "usecase/logcall.h"
#include "usecase/undo.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

/*!
 * What the team sets for everybody: what follows from it, and that it is taken back. What is
 * refused stands in tst_teamrules.
 */
class TestTeamSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_workspace = std::make_unique<TestWorkspace>();
    }

    void whatIsSetIsReadAndTakenBack_data();
    void whatIsSetIsReadAndTakenBack();

    void aCadenceIsHowLeadsAreTried();
    void withoutACadenceTheStandardIsShown();
    void stepsThatStayKeepTheirRows();
    void aCadenceIsThereOnceForASourceAndAStage();
    void timesAreWhatAnswersAreDueBy();
    void numbersAreReadOnceTheHomeCountryIsKnown();
    void aSourceThatIsNamedSomewhereStays();
    void aKeyThatWasAnsweredStays();
    void questionsGoWhereTheyArePut();
    void helpThatWasGivenIsRetired();
    void aRuleOfAMemberAsksNoTeam();

private:
    [[nodiscard]] Session &session() { return m_workspace->session(); }
    [[nodiscard]] TeamStore team() { return TeamStore(m_workspace->store()); }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestTeamSettings::whatIsSetIsReadAndTakenBack_data()
{
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<int>("steps");
    const auto row = [](const char *name, int steps, const Attempt &attempt) {
        QTest::newRow(name) << attempt << steps;
    };
    row("attempts with their steps", 1,
        [](Session &session) { return done(saveCadence(session, cadence())); });
    row("attempts that are removed", 2, [](Session &session) -> Done {
        CALLWELL_LET(const CadenceId id, saveCadence(session, cadence()));
        return deleteCadence(session, id);
    });
    row("work hours", 1, [](Session &session) {
        return saveTeamTimes(session, {.timeZone = u"Europe/Oslo"_s, .answerMinutes = 60});
    });
    row("a day off that is removed", 2, [](Session &session) -> Done {
        CALLWELL_LET(const RowId id,
                     saveDayOff(session, {.on = QDate(2027, 1, 1), .name = u"New Year"_s}));
        return deleteDayOff(session, id);
    });
    row("a source that is removed", 2, [](Session &session) -> Done {
        CALLWELL_LET(const SourceId id, saveSource(session, {.name = u"Guide"_s}));
        return deleteSource(session, id);
    });
    row("a question that is removed", 2, [](Session &session) -> Done {
        CALLWELL_LET(const QuestionId id, saveQuestion(session, question(u"size"_s)));
        return deleteQuestion(session, id);
    });
    row("an order of questions", 3, [](Session &session) -> Done {
        CALLWELL_LET(const QuestionId id, saveQuestion(session, question(u"size"_s)));
        CALLWELL_TRY(saveQuestion(session, question(u"site"_s)));
        return moveQuestion(session, {.id = id, .by = 1});
    });
    row("help that is removed", 2, [](Session &session) -> Done {
        CALLWELL_LET(
            const HelpItemId id,
            saveHelpItem(session,
                         help(HelpKind::Link, u"Guide"_s, {}, u"https://example.com/guide"_s)));
        return deleteHelpItem(session, id);
    });
    row("a rule of who gets a lead that is moved and removed", 4, [](Session &session) -> Done {
        CALLWELL_TRY(saveAssignmentRule(session, {.way = AssignmentWay::LeastBusy}));
        CALLWELL_LET(const RowId id,
                     saveAssignmentRule(session, {.language = u"de"_s, .territory = u"at"_s}));
        CALLWELL_TRY(moveAssignmentRule(session, {.id = id, .by = -1}));
        return deleteAssignmentRule(session, id);
    });
    row("an absence that is removed", 2, [](Session &session) -> Done {
        CALLWELL_LET(const RowId id,
                     saveAbsence(session,
                                 {.member = session.member,
                                  .from = QDate(2026, 7, 1),
                                  .until = QDate(2026, 7, 14)}));
        return deleteAbsence(session, id);
    });
}

void TestTeamSettings::whatIsSetIsReadAndTakenBack()
{
    QFETCH(Attempt, attempt);
    QFETCH(int, steps);
    const auto before = syncedRows(m_workspace->store());
    VERIFY_OK(before);
    VERIFY_OK(attempt(session()));
    const auto after = syncedRows(m_workspace->store());
    for (int i = 0; i < steps; ++i)
        VERIFY_OK(undo(session()));
    QCOMPARE(*syncedRows(m_workspace->store()), *before);
    for (int i = 0; i < steps; ++i)
        VERIFY_OK(redo(session()));
    QCOMPARE(*syncedRows(m_workspace->store()), *after);
}

void TestTeamSettings::aCadenceIsHowLeadsAreTried()
{
    const auto source = saveSource(session(), {.kind = SourceKind::Event, .name = u"Fair"_s});
    VERIFY_OK(source);
    VERIFY_OK(saveCadence(session(), cadence([&](CadencePlan &plan) {
                              plan.setting.source = *source;
                              plan.setting.goal = 3;
                          })));
    const CadenceStore store(m_workspace->store());
    const auto there = store.cadenceFor(Lead{.source = *source});
    VERIFY_OK(there);
    QCOMPARE(there->goal, 3);
    QCOMPARE(there->steps.size(), 2);
    QCOMPARE(there->steps.at(1).kind, StepKind::LookAtPosts);
    QCOMPARE(there->steps.at(1).gapDays, 2);
    const auto elsewhere = store.cadenceFor(Lead{});
    VERIFY_OK(elsewhere);
    QCOMPARE(elsewhere->goal, defaultAttemptGoal);
}

void TestTeamSettings::withoutACadenceTheStandardIsShown()
{
    const auto standard = team().standardCadence();
    VERIFY_OK(standard);
    QCOMPARE(standard->setting.goal, defaultAttemptGoal);
    QCOMPARE(standard->steps.size(), Cadence::standard().steps.size());
    // and can be kept as it is shown, under a name
    CadencePlan plan = *standard;
    plan.setting.name = u"Everybody"_s;
    VERIFY_OK(saveCadence(session(), plan));
    QCOMPARE(team().cadences()->size(), 1);
}

void TestTeamSettings::stepsThatStayKeepTheirRows()
{
    const auto id = saveCadence(session(), cadence());
    VERIFY_OK(id);
    const CadencePlan before = team().cadences()->first();
    CadencePlan plan = before;
    plan.steps[0].kind = StepKind::Mail;
    plan.steps.removeLast();
    VERIFY_OK(saveCadence(session(), plan));
    const CadencePlan after = team().cadences()->first();
    QCOMPARE(after.setting.id, *id);
    QCOMPARE(after.steps.size(), 1);
    QCOMPARE(after.steps.first().id, before.steps.first().id);
    QCOMPARE(after.steps.first().kind, StepKind::Mail);
}

void TestTeamSettings::aCadenceIsThereOnceForASourceAndAStage()
{
    VERIFY_OK(saveCadence(session(), cadence()));
    const auto again = saveCadence(session(), cadence());
    QCOMPARE(ruleOf(done(again)), u"cadence_there_already"_s);
    VERIFY_OK(saveCadence(
        session(), cadence([](CadencePlan &plan) { plan.setting.stage = u"wants_a_call"_s; })));
    QCOMPARE(team().cadences()->size(), 2);
}

void TestTeamSettings::timesAreWhatAnswersAreDueBy()
{
    VERIFY_OK(saveTeamTimes(session(),
                            {.timeZone = u"Europe/Oslo"_s,
                             .from = QTime(8, 0),
                             .until = QTime(12, 0),
                             .weekdays = 0b0111'1111,
                             .answerMinutes = 90}));
    VERIFY_OK(saveDayOff(session(), {.on = QDate(2026, 3, 3), .name = u"Spring"_s}));
    const auto times = team().times();
    VERIFY_OK(times);
    QCOMPARE(times->timeZone, u"Europe/Oslo"_s);
    QCOMPARE(times->weekdays, 0b0111'1111);
    QCOMPARE(times->answerMinutes, 90);
    // 11:00 in Oslo: an hour that day, none on the day off, half an hour on the day after
    const auto due = AnswerTime::dueAt(m_workspace->store(), {},
                                       QDateTime(QDate(2026, 3, 2), QTime(10, 0), QTimeZone::UTC));
    VERIFY_OK(due);
    QCOMPARE(due->toUTC(), QDateTime(QDate(2026, 3, 4), QTime(7, 30), QTimeZone::UTC));
}

void TestTeamSettings::numbersAreReadOnceTheHomeCountryIsKnown()
{
    const auto lead = addTestLead(
        session(), u"Ada"_s, u"Sand"_s,
        {.phoneNumbers = {u"06 28 12 34 56"_s, u"call the gate"_s, u"+47 22 12 34 56"_s}});
    VERIFY_OK(lead);
    const auto numbers = [&] {
        QStringList all;
        const auto rows = Rows::select<PhoneNumber>(session().store, "ORDER BY written"_L1);
        for (const PhoneNumber &number : *rows)
            all.append(number.e164);
        return all;
    };
    QCOMPARE(numbers(), (QStringList{u"+4722123456"_s, QString(), QString()}));
    TeamTimes times{.timeZone = u"Europe/Paris"_s, .answerMinutes = 60};
    VERIFY_OK(saveTeamTimes(session(), times)); // nobody said where it is at home
    QCOMPARE(numbers().at(1), QString());
    times.homeRegion = u"FR"_s;
    VERIFY_OK(saveTeamTimes(session(), times));
    QCOMPARE(team().times()->homeRegion, u"FR"_s);
    QCOMPARE(numbers(), (QStringList{u"+4722123456"_s, u"+33628123456"_s, QString()}));
}

void TestTeamSettings::aSourceThatIsNamedSomewhereStays()
{
    const auto byLead = saveSource(session(), {.name = u"Guide"_s});
    VERIFY_OK(byLead);
    const auto lead = addTestLead(session(), u"Ada"_s, u"Sand"_s);
    VERIFY_OK(lead);
    VERIFY_OK(inGroup(session().store, session().group("test"_L1, {}), [&]() -> Done {
        CALLWELL_LET(Lead row, Rows::get<Lead>(session().store, *lead));
        row.source = *byLead;
        return Rows::update(session().store, row);
    }));
    QCOMPARE(ruleOf(deleteSource(session(), *byLead)), u"source_in_use"_s);

    const auto byCadence = saveSource(session(), {.name = u"Fair"_s});
    VERIFY_OK(byCadence);
    VERIFY_OK(saveCadence(session(),
                          cadence([&](CadencePlan &plan) { plan.setting.source = *byCadence; })));
    QCOMPARE(ruleOf(deleteSource(session(), *byCadence)), u"source_in_use"_s);

    const auto byRule = saveSource(session(), {.name = u"Form"_s});
    VERIFY_OK(byRule);
    VERIFY_OK(saveAssignmentRule(session(), {.source = *byRule}));
    QCOMPARE(ruleOf(deleteSource(session(), *byRule)), u"source_in_use"_s);
    QCOMPARE(team().sources()->size(), 3);
}

void TestTeamSettings::aKeyThatWasAnsweredStays()
{
    VERIFY_OK(saveQuestion(session(), question(u"plants"_s)));
    QuestionPlan plan = team().questions()->first();
    plan.question.key = u"sites"_s;
    VERIFY_OK(saveQuestion(session(), plan)); // nobody answered yet
    const auto lead = addTestLead(session(), u"Ada"_s, u"Sand"_s);
    VERIFY_OK(lead);
    VERIFY_OK(inGroup(session().store, session().group("test"_L1, {}), [&]() -> Done {
        CALLWELL_LET(const Lead row, Rows::get<Lead>(session().store, *lead));
        return Rows::insert(session().store,
                            KnownFact{.id = session().newId<RowId>(),
                                      .person = row.person,
                                      .key = u"sites"_s,
                                      .answer = u"3"_s,
                                      .at = session().now()});
    }));
    plan.question.key = u"plants"_s;
    QCOMPARE(ruleOf(done(saveQuestion(session(), plan))), u"question_key_answered"_s);
    plan.question.key = u"sites"_s;
    plan.wordings.append({.language = u"de"_s, .text = u"Wie viele?"_s});
    VERIFY_OK(saveQuestion(session(), plan));
    QCOMPARE(team().questions()->first().wordings.size(), 2);
}

void TestTeamSettings::questionsGoWhereTheyArePut()
{
    for (const QString &key : {u"a"_s, u"b"_s, u"c"_s})
        VERIFY_OK(saveQuestion(session(), question(key)));
    const auto keys = [this] {
        QString all;
        const auto questions = team().questions();
        for (const QuestionPlan &plan : *questions)
            all += plan.question.key;
        return all;
    };
    QCOMPARE(keys(), u"abc"_s);
    const QuestionId last = team().questions()->last().question.id;
    VERIFY_OK(moveQuestion(session(), {.id = last, .by = -1}));
    QCOMPARE(keys(), u"acb"_s);
    VERIFY_OK(moveQuestion(session(), {.id = last, .by = -5}));
    QCOMPARE(keys(), u"cab"_s);
    VERIFY_OK(saveQuestion(session(), question(u"d"_s)));
    QCOMPARE(keys(), u"cabd"_s);
}

void TestTeamSettings::helpThatWasGivenIsRetired()
{
    const auto id = saveHelpItem(session(), help(HelpKind::Answer, u"No"_s, u"We do not."_s, {}));
    VERIFY_OK(id);
    const auto lead = addTestLead(session(), u"Ada"_s, u"Sand"_s);
    VERIFY_OK(lead);
    VERIFY_OK(inGroup(session().store, session().group("test"_L1, {}), [&]() -> Done {
        CALLWELL_LET(const Lead row, Rows::get<Lead>(session().store, *lead));
        const Activity given = newActivity(session(), row, ActivityKind::HelpGiven);
        CALLWELL_TRY(Rows::insert(session().store, given));
        return Rows::insert(
            session().store,
            HelpUse{.id = session().newId<RowId>(), .item = *id, .activity = given.id});
    }));
    VERIFY_OK(deleteHelpItem(session(), *id));
    const auto help = team().help();
    VERIFY_OK(help);
    QCOMPARE(help->size(), 1);
    QVERIFY(help->first().item.retired);
    QCOMPARE(help->first().given, 1);
}

void TestTeamSettings::aRuleOfAMemberAsksNoTeam()
{
    VERIFY_OK(saveAssignmentRule(session(),
                                 {.territory = u" no "_s,
                                  .way = AssignmentWay::Member,
                                  .team = u"North"_s,
                                  .member = session().member}));
    AssignmentRule rule = team().assignmentRules()->first();
    QCOMPARE(rule.territory, u"NO"_s);
    QCOMPARE(rule.team, QString());
    QCOMPARE(rule.member, session().member);
    rule.way = AssignmentWay::RoundRobin;
    rule.team = u"North"_s;
    VERIFY_OK(saveAssignmentRule(session(), rule));
    QVERIFY(team().assignmentRules()->first().member.isNull());
}

QTEST_GUILESS_MAIN(TestTeamSettings)
#include "tst_teamsettings.moc"

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teamplans.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! What makes no sense is refused, by a rule with a name, and nothing is changed. */
class TestTeamRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_workspace = std::make_unique<TestWorkspace>();
    }

    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();

private:
    [[nodiscard]] Session &session() { return m_workspace->session(); }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestTeamRules::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const QString &rule, const Attempt &attempt) {
        QTest::newRow(name) << attempt << rule;
    };
    const auto plan = [&row](const char *name, const QString &rule, auto change) {
        row(name, rule,
            [change](Session &session) { return done(saveCadence(session, cadence(change))); });
    };
    plan("attempts of blanks have no name", u"cadence_needs_name"_s,
         [](CadencePlan &p) { p.setting.name = u" \t"_s; });
    plan("nobody tries a lead that is won", u"cadence_stage_not_tried"_s,
         [](CadencePlan &p) { p.setting.stage = u"won"_s; });
    plan("nobody tries a lead in a stage that there is not", u"cadence_stage_not_tried"_s,
         [](CadencePlan &p) { p.setting.stage = u"asleep"_s; });
    plan("a goal of no attempts is none", u"cadence_needs_goal"_s,
         [](CadencePlan &p) { p.setting.goal = 0; });
    plan("hours do not end when they begin", u"cadence_hours_end_first"_s,
         [](CadencePlan &p) { p.setting.untilMinute = p.setting.fromMinute; });
    plan("hours do not go on after midnight", u"cadence_hours_end_first"_s,
         [](CadencePlan &p) { p.setting.untilMinute = 25 * 60; });
    plan("a week without a day is none", u"cadence_needs_weekday"_s,
         [](CadencePlan &p) { p.setting.weekdays = 0; });
    plan("nurturing does not look again on the same day", u"cadence_looks_again_too_soon"_s,
         [](CadencePlan &p) { p.setting.nurtureDays = 0; });
    plan("nobody is tried twice on one day", u"cadence_gap_too_small"_s,
         [](CadencePlan &p) { p.steps[0].gapDays = 0; });
    plan("nobody looks back in time", u"cadence_gap_too_small"_s,
         [](CadencePlan &p) { p.steps[1].gapDays = -1; });
    plan("looking at posts alone reaches nobody", u"cadence_needs_attempt"_s,
         [](CadencePlan &p) { p.steps.removeFirst(); });

    const auto times = [&row](const char *name, const QString &rule, auto change) {
        row(name, rule, [change](Session &session) {
            TeamTimes wrong{.timeZone = u"Europe/Oslo"_s, .answerMinutes = 60};
            change(wrong);
            return saveTeamTimes(session, wrong);
        });
    };
    times("a place on no map has no clock", u"time_zone_unknown"_s,
          [](TeamTimes &t) { t.timeZone = u"Europe/Atlantis"_s; });
    times("work does not end before it begins", u"work_ends_first"_s,
          [](TeamTimes &t) { t.until = QTime(8, 0); });
    times("a team that never works answers nobody", u"work_needs_weekday"_s,
          [](TeamTimes &t) { t.weekdays = 0; });
    times("an answer takes some time", u"answer_time_too_short"_s,
          [](TeamTimes &t) { t.answerMinutes = 0; });

    times("no look at a profile is over at once", u"profile_days_out_of_range"_s,
          [](TeamTimes &t) { t.profileDays = 0; });
    times("no look at a profile counts for ever", u"profile_days_out_of_range"_s,
          [](TeamTimes &t) { t.profileDays = mostProfileDays + 1; });

    times("a home country is one that there is", u"territory_unknown"_s,
          [](TeamTimes &t) { t.homeRegion = u"Norway"_s; });

    const auto dayOff = [&row](const char *name, const QString &rule, const DayOff &day) {
        row(name, rule, [day](Session &session) { return done(saveDayOff(session, day)); });
    };
    const QDate newYear(2027, 1, 1);
    dayOff("a day off is on a day", u"day_off_needs_day"_s, {.name = u"New Year"_s});
    dayOff("a day off has a name", u"day_off_needs_name"_s, {.on = newYear});
    dayOff("a territory has two letters", u"territory_unknown"_s,
           {.territory = u"NOR"_s, .on = newYear, .name = u"New Year"_s});
    dayOff("two letters need not be a territory", u"territory_unknown"_s,
           {.territory = u"Q1"_s, .on = newYear, .name = u"New Year"_s});
    row("a day is off once", u"day_off_there_already"_s, [newYear](Session &session) -> Done {
        const DayOff day{.territory = u"no"_s, .on = newYear, .name = u"New Year"_s};
        CALLWELL_TRY(saveDayOff(session, day));
        return done(saveDayOff(session, day));
    });

    row("a source has a name", u"source_needs_name"_s,
        [](Session &session) { return done(saveSource(session, {.name = u" "_s})); });
    row("an answer time is not below zero", u"answer_time_negative"_s, [](Session &session) {
        return done(saveSource(session, {.name = u"Fair"_s, .answerMinutes = -1}));
    });
    row("a source is there once", u"source_there_already"_s, [](Session &session) -> Done {
        CALLWELL_TRY(saveSource(session, {.name = u"Guide"_s}));
        return done(saveSource(session, {.name = u" Guide "_s}));
    });

    const auto asked = [&row](const char *name, const QString &rule, const QuestionPlan &wrong) {
        row(name, rule, [wrong](Session &session) { return done(saveQuestion(session, wrong)); });
    };
    asked("a key has no blanks", u"question_key_no_identifier"_s, question(u"team size"_s));
    asked("a key does not begin with a digit", u"question_key_no_identifier"_s,
          question(u"2nd_site"_s));
    asked("a key is there at all", u"question_key_no_identifier"_s, question({}));
    asked("a question is asked in words", u"question_needs_wording"_s,
          question(u"team_size"_s, {{.language = u"en"_s, .text = u"  "_s}}));
    asked("a wording is in a language that there is", u"language_unknown"_s,
          question(u"team_size"_s, {{.language = u"zzz"_s, .text = u"Hm?"_s}}));
    asked("a language has one wording", u"wording_twice"_s,
          question(u"team_size"_s,
                   {{.language = u"en"_s, .text = u"How many?"_s},
                    {.language = u"en"_s, .text = u"How few?"_s}}));
    row("a key is there once", u"question_key_there_already"_s, [](Session &session) -> Done {
        CALLWELL_TRY(saveQuestion(session, question(u"team_size"_s)));
        return done(saveQuestion(session, question(u"team_size"_s)));
    });

    const auto helpRow = [&row](const char *name, const QString &rule, const HelpItem &item) {
        row(name, rule, [item](Session &session) { return done(saveHelpItem(session, item)); });
    };
    helpRow("help has a title", u"help_needs_title"_s, help(HelpKind::Answer, {}, u"No."_s, {}));
    helpRow("an answer has words", u"help_needs_words"_s,
            help(HelpKind::Answer, u"No"_s, u" "_s, {}));
    helpRow("a link leads somewhere", u"help_link_needs_address"_s,
            help(HelpKind::Link, u"Guide"_s, {}, {}));
    helpRow("a program is no web address", u"help_address_not_web"_s,
            help(HelpKind::Link, u"Guide"_s, {}, u"javascript:alert(1)"_s));
    helpRow("a file is no web address", u"help_address_not_web"_s,
            help(HelpKind::Link, u"Guide"_s, {}, u"file:///etc/hosts"_s));
    helpRow("half an address is none", u"help_address_not_web"_s,
            help(HelpKind::Link, u"Guide"_s, {}, u"www.example.com"_s));

    const auto assign = [&row](const char *name, const QString &rule, const AssignmentRule &is) {
        row(name, rule, [is](Session &session) { return done(saveAssignmentRule(session, is)); });
    };
    assign("always the same member is somebody", u"assignment_needs_member"_s,
           {.way = AssignmentWay::Member});
    assign("a rule's language is one", u"language_unknown"_s, {.language = u"English"_s});
    assign("a rule's territory is one", u"territory_unknown"_s, {.territory = u"Norway"_s});

    row("somebody is away, not nobody", u"absence_needs_member"_s, [newYear](Session &session) {
        return done(saveAbsence(session, {.from = newYear, .until = newYear}));
    });
    row("an absence ends", u"absence_needs_days"_s, [newYear](Session &session) {
        return done(saveAbsence(session, {.member = session.member, .from = newYear}));
    });
    row("nobody comes back before they go", u"absence_ends_first"_s, [newYear](Session &session) {
        return done(saveAbsence(
            session, {.member = session.member, .from = newYear, .until = newYear.addDays(-1)}));
    });
}

void TestTeamRules::whatMakesNoSenseIsRefused()
{
    QFETCH(Attempt, attempt);
    QFETCH(QString, rule);
    const auto before = syncedRows(m_workspace->store());
    VERIFY_OK(before);
    const Done result = attempt(session());
    QVERIFY(!result);
    QCOMPARE(ruleOf(result), rule);
    if (!rule.endsWith("_already"_L1)) // those saved the first one
        QCOMPARE(*syncedRows(m_workspace->store()), *before);
}

QTEST_GUILESS_MAIN(TestTeamRules)
#include "tst_teamrules.moc"

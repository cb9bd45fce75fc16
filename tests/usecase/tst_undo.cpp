// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include "usecase/addprofile.h"
#include "usecase/answerinquiry.h"
#include "usecase/closelead.h"
#include "usecase/learn.h"
#include "usecase/logcall.h"
#include "usecase/mergepeople.h"
#include "usecase/noteinquiry.h"
#include "usecase/notepreparation.h"
#include "usecase/promises.h"
#include "usecase/raisehand.h"
#include "usecase/reachout.h"
#include "usecase/relate.h"
#include "usecase/saveassignment.h"
#include "usecase/savecadence.h"
#include "usecase/savedayoff.h"
#include "usecase/savehelpitem.h"
#include "usecase/savequestion.h"
#include "usecase/savesource.h"
#include "usecase/saveteamtimes.h"
#include "usecase/scripttrial.h"
#include "usecase/setconsent.h"
#include "usecase/setnextstep.h"
#include "usecase/takeon.h"
#include "usecase/undo.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

using Step = Done (*)(Session &, LeadId);
using SettingStep = Done (*)(Session &);

PersonId personOf(Session &session, LeadId lead)
{
    return Rows::get<Lead>(session.store, lead)->person;
}

// The other one who is there.
PersonId bea(Session &session)
{
    return Rows::select<Person>(session.store, "WHERE given_name = 'Bea'"_L1)->first().id;
}

// Two published versions of a script, on trial.
Result<TrialId> tryScript(Session &session)
{
    const Script script{.id = session.newId<ScriptId>(), .name = u"First call"_s};
    QList<ScriptVersion> versions;
    for (const int number : {1, 2}) {
        versions.append({.id = session.newId<ScriptVersionId>(),
                         .script = script.id,
                         .number = number,
                         .text = u"Good day"_s,
                         .publishedAt = session.now()});
    }
    const Done made = inGroup(session.store, session.group("test"_L1, {}), [&]() -> Done {
        CALLWELL_TRY(Rows::insert(session.store, script));
        CALLWELL_TRY(Rows::insert(session.store, versions.first()));
        return Rows::insert(session.store, versions.last());
    });
    CALLWELL_TRY(made);
    return beginTrial(session, {.first = versions.first().id, .second = versions.last().id});
}

} // namespace

Q_DECLARE_METATYPE(Step)
Q_DECLARE_METATYPE(SettingStep)

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void whatIsDoneByHandCanBeTakenBack_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *name, const QString &kind, Step step) {
            QTest::newRow(name) << step << kind;
        };
        row("a call that nobody answered", u"log_call"_s, [](Session &session, LeadId lead) {
            return withoutValue(logCall(session, {.lead = lead}));
        });
        row("a call with an objection, a known fact and a new stage", u"log_call"_s,
            [](Session &session, LeadId lead) {
                return withoutValue(logCall(session,
                                            {.lead = lead,
                                             .disposition = Disposition::Answered,
                                             .viewSource = ViewSource::Judged,
                                             .view = 4,
                                             .words = u"Good talk"_s,
                                             .objections = {{u"Too dear"_s, u"price"_s}},
                                             .facts = {{u"plants"_s, u"12"_s}},
                                             .nextStep = u"Send the offer"_s}));
            });
        row("a raised hand with its handover", u"raise_hand"_s, [](Session &session, LeadId lead) {
            return withoutValue(raiseHand(session, {.lead = lead}));
        });
        row("an answer to an inquiry", u"answer_inquiry"_s, [](Session &session, LeadId lead) {
            return withoutValue(
                answerInquiry(session, {.lead = lead, .words = u"Yes, it does."_s}));
        });
        row("a mail that tries to reach them", u"reach_out"_s, [](Session &session, LeadId lead) {
            return withoutValue(reachOut(session, {.lead = lead, .words = u"Are you there?"_s}));
        });
        row("what they allow", u"set_consent"_s, [](Session &session, LeadId lead) {
            return withoutValue(setConsent(
                session, {.lead = lead, .said = {{Channel::Phone, false}}, .how = u"Wrote so"_s}));
        });
        row("a lead taken on without a raised hand", u"take_on"_s,
            [](Session &session, LeadId lead) {
                return withoutValue(
                    takeOn(session, {.lead = lead, .reason = u"Met at the fair"_s}));
            });
        row("giving up with a reason", u"give_up"_s, [](Session &session, LeadId lead) -> Done {
            CALLWELL_TRY(raiseHand(session, {.lead = lead}));
            return withoutValue(
                giveUp(session, {.lead = lead, .reason = u"The plant was closed"_s}));
        });
        row("a preparation", u"note_preparation"_s, [](Session &session, LeadId lead) {
            return withoutValue(
                notePreparation(session, {.lead = lead, .seen = u"Leads a team of 5"_s}));
        });
        row("a next step", u"set_next_step"_s, [](Session &session, LeadId lead) {
            return setNextStep(session, {.lead = lead, .step = u"Write"_s, .at = session.now()});
        });
        row("a known fact", u"learn_fact"_s, [](Session &session, LeadId lead) {
            return learnFact(session, {.lead = lead, .key = u"plants"_s, .answer = u"3"_s});
        });
        row("which of two answers counts", u"settle_fact"_s,
            [](Session &session, LeadId lead) -> Done {
                CALLWELL_LET(const Lead told, Rows::get<Lead>(session.store, lead));
                const Activity form = newActivity(session, told, ActivityKind::FormSubmission);
                CALLWELL_TRY(inGroup(session.store, session.group("test"_L1, {}),
                                     [&] { return Rows::insert(session.store, form); }));
                CALLWELL_TRY(learnFact(session, {lead, u"plants"_s, u"3"_s, form.id}));
                CALLWELL_TRY(
                    learnFact(session, {.lead = lead, .key = u"plants"_s, .answer = u"4"_s}));
                return settleFact(session,
                                  {.lead = lead,
                                   .key = u"plants"_s,
                                   .answer = u"4"_s,
                                   .reason = u"Counted on the tour"_s});
            });
        row("an alternative that they consider", u"learn_alternative"_s,
            [](Session &session, LeadId lead) {
                return learnAlternative(session, {.lead = lead, .name = u"Paper"_s});
            });
        row("something that we promised", u"make_promise"_s, [](Session &session, LeadId lead) {
            return makePromise(session, {lead, u"Send the plan"_s, {}, {}});
        });
        row("a promise that was kept", u"keep_promises"_s,
            [](Session &session, LeadId lead) -> Done {
                CALLWELL_TRY(makePromise(session, {lead, u"Send the plan"_s, {}, {}}));
                CALLWELL_LET(const auto open, openPromises(session.store, personOf(session, lead)));
                return keepPromises(session, {lead, {open.first().id}, {}, {}});
            });
        row("a question that they asked", u"note_inquiry"_s, [](Session &session, LeadId lead) {
            return withoutValue(noteInquiry(session, {.lead = lead, .words = u"How much?"_s}));
        });
        row("a profile that was found", u"add_profile"_s, [](Session &session, LeadId lead) {
            return withoutValue(addProfile(session, {.lead = lead, .address = u"example.com/a"_s}));
        });
        row("a relationship", u"relate"_s, [](Session &session, LeadId lead) {
            return withoutValue(
                relate(session, {.person = personOf(session, lead), .other = bea(session)}));
        });
        row("somebody new whom they sent us", u"refer"_s, [](Session &session, LeadId lead) {
            return withoutValue(
                refer(session, {.by = personOf(session, lead), .familyName = u"Durand"_s}));
        });
        row("what they said in public", u"note_post"_s, [](Session &session, LeadId lead) {
            return withoutValue(
                notePost(session, {.person = personOf(session, lead), .words = u"Good"_s}));
        });
        row("two records that became one", u"merge_people"_s, [](Session &session, LeadId lead) {
            return withoutValue(
                mergePeople(session, {.keep = personOf(session, lead), .other = bea(session)}));
        });
        row("a graceful close with help", u"close_lead"_s,
            [](Session &session, LeadId lead) -> Done {
                CALLWELL_TRY(answerInquiry(session, {.lead = lead, .words = u"No, sorry."_s}));
                return withoutValue(closeLead(session,
                                              {.lead = lead,
                                               .reason = u"Too small for us"_s,
                                               .helpGiven = u"The free guide"_s,
                                               .thanked = true}));
            });
    }

    void whatIsDoneByHandCanBeTakenBack()
    {
        QFETCH(Step, step);
        QFETCH(QString, kind);
        TestWorkspace workspace;
        VERIFY_OK(addTestLead(workspace.session(), u"Bea"_s, u"Curie"_s));
        const auto lead = addTestLead(
            workspace.session(), u"Ada"_s, u"Sand"_s,
            {.phoneNumbers = {u"+44 20 7946 0123"_s}, .inquiry = u"Does it read our ERP?"_s});
        VERIFY_OK(lead);
        const auto before = syncedRows(workspace.store());
        VERIFY_OK(before);

        workspace.clock().advance(std::chrono::minutes(1));
        VERIFY_OK(step(workspace.session(), *lead));
        const auto after = syncedRows(workspace.store());
        VERIFY_OK(after);
        QVERIFY(*after != *before);

        VERIFY_OK(workspace.reopen()); // also after a restart
        const auto next = whatCanBeUndone(workspace.session());
        VERIFY_OK(next);
        QVERIFY(*next);
        QCOMPARE((*next)->kind, kind);
        QCOMPARE((*next)->subject, u"Ada Sand"_s);
        // some began with other steps
        static const QHash<QString, int> stepsOf{{u"close_lead"_s, 2},
                                                 {u"give_up"_s, 2},
                                                 {u"settle_fact"_s, 4},
                                                 {u"keep_promises"_s, 2}};
        const int steps = stepsOf.value(kind, 1);
        for (int i = 0; i < steps; ++i)
            VERIFY_OK(undo(workspace.session()));
        QCOMPARE(*syncedRows(workspace.store()), *before);
        for (int i = 0; i < steps; ++i)
            VERIFY_OK(redo(workspace.session()));
        QCOMPARE(*syncedRows(workspace.store()), *after);
        for (int i = 0; i < steps; ++i)
            VERIFY_OK(undo(workspace.session()));
        QCOMPARE(*syncedRows(workspace.store()), *before);
    }

    // with the subject that stands in "Take back ..."; that all of them can be: tst_teamsettings
    void whatTheTeamSetsNamesItself_data()
    {
        QTest::addColumn<SettingStep>("setting");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *name, const QString &kind, const QString &subject,
                            SettingStep setting) {
            QTest::newRow(name) << setting << kind << subject;
        };
        row("attempts", u"save_cadence"_s, u"Fair"_s, [](Session &session) {
            return withoutValue(
                saveCadence(session, {.setting = {.name = u"Fair"_s}, .steps = {}}));
        });
        row("work hours", u"save_team_times"_s, u"Europe/Oslo"_s, [](Session &session) {
            return saveTeamTimes(session, {.timeZone = u"Europe/Oslo"_s, .answerMinutes = 60});
        });
        row("a day off", u"save_day_off"_s, u"New Year"_s, [](Session &session) {
            return withoutValue(
                saveDayOff(session, {.on = QDate(2027, 1, 1), .name = u"New Year"_s}));
        });
        row("a source", u"save_source"_s, u"Guide"_s, [](Session &session) {
            return withoutValue(saveSource(session, {.name = u"Guide"_s}));
        });
        row("a source that is removed", u"delete_source"_s, u"Guide"_s,
            [](Session &session) -> Done {
                CALLWELL_LET(const SourceId id, saveSource(session, {.name = u"Guide"_s}));
                return deleteSource(session, id);
            });
        row("a question", u"save_question"_s, u"size"_s, [](Session &session) {
            return withoutValue(
                saveQuestion(session,
                             {.question = {.key = u"size"_s},
                              .wordings = {{.language = u"en"_s, .text = u"How many?"_s}}}));
        });
        row("ready help", u"save_help"_s, u"No"_s, [](Session &session) {
            return withoutValue(saveHelpItem(session, {.title = u"No"_s, .text = u"Sorry."_s}));
        });
        row("a rule of who gets a lead", u"save_assignment_rule"_s, u"1"_s,
            [](Session &session) { return withoutValue(saveAssignmentRule(session, {})); });
        row("a trial of a script", u"begin_trial"_s, u"First call"_s,
            [](Session &session) { return withoutValue(tryScript(session)); });
        row("its end", u"end_trial"_s, u"First call"_s, [](Session &session) -> Done {
            CALLWELL_LET(const TrialId id, tryScript(session));
            CALLWELL_LET(const auto trial, Rows::get<ScriptTrial>(session.store, id));
            return endTrial(session, {.trial = id, .kept = trial.first});
        });
        row("an absence", u"save_absence"_s, u"Rep"_s, [](Session &session) {
            return withoutValue(saveAbsence(
                session,
                {.member = session.member, .from = QDate(2026, 7, 1), .until = QDate(2026, 7, 2)}));
        });
    }

    void whatTheTeamSetsNamesItself()
    {
        QFETCH(SettingStep, setting);
        QFETCH(QString, kind);
        QFETCH(QString, subject);
        TestWorkspace workspace;
        VERIFY_OK(setting(workspace.session()));
        const auto next = whatCanBeUndone(workspace.session());
        VERIFY_OK(next);
        QVERIFY(*next);
        QCOMPARE((*next)->kind, kind);
        QCOMPARE((*next)->subject, subject);
        VERIFY_OK(undo(workspace.session()));
    }

    void stepsAreTakenBackInTurn()
    {
        TestWorkspace workspace;
        Session &session = workspace.session();
        const auto lead = addTestLead(session, u"Ada"_s, u"Sand"_s);
        VERIFY_OK(lead);
        QList<QStringList> states{*syncedRows(workspace.store())};
        for (int i = 0; i < 5; ++i) {
            workspace.clock().advance(std::chrono::minutes(1));
            VERIFY_OK(logCall(session, {.lead = *lead}));
            states.append(*syncedRows(workspace.store()));
        }
        for (int i = 4; i >= 0; --i) {
            VERIFY_OK(undo(session));
            QCOMPARE(*syncedRows(workspace.store()), states.at(i));
        }
        for (int i = 1; i <= 5; ++i) {
            VERIFY_OK(redo(session));
            QCOMPARE(*syncedRows(workspace.store()), states.at(i));
        }
        const auto more = redo(session);
        QVERIFY(!more);
        QCOMPARE(more.error().code, ErrorCode::NothingToRedo);
    }

    void afterSomethingNewNothingIsDoneAgain()
    {
        TestWorkspace workspace;
        Session &session = workspace.session();
        const auto lead = addTestLead(session, u"Ada"_s, u"Sand"_s);
        VERIFY_OK(lead);
        VERIFY_OK(logCall(session, {.lead = *lead}));
        VERIFY_OK(undo(session));
        VERIFY_OK(addNote(session, {*lead, u"Something new"_s}));
        const auto again = redo(session);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::NothingToRedo);
    }

    void yesterdayIsNotTakenBack()
    {
        TestWorkspace workspace;
        VERIFY_OK(addTestLead(workspace.session(), u"Ada"_s, u"Sand"_s));
        workspace.clock().advance(std::chrono::hours(24));
        const auto result = undo(workspace.session());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NothingToTakeBack);
    }

    void whatWasChangedSinceIsNotOverwritten()
    {
        TestWorkspace workspace;
        Session &session = workspace.session();
        const auto lead = addTestLead(session, u"Ada"_s, u"Sand"_s);
        VERIFY_OK(lead);
        VERIFY_OK(setNextStep(session, {.lead = *lead, .step = u"Write"_s, .at = session.now()}));
        session.origin = Origin::System; // as a change that came from a colleague
        VERIFY_OK(setNextStep(session, {.lead = *lead, .step = u"Visit"_s, .at = session.now()}));
        session.origin = Origin::Hand;
        const auto before = syncedRows(workspace.store());
        const auto result = undo(session);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::ChangedSince);
        QCOMPARE(*syncedRows(workspace.store()), *before);
    }

    void derivedNumbersFollow()
    {
        TestWorkspace workspace;
        Session &session = workspace.session();
        const auto lead = addTestLead(session, u"Ada"_s, u"Sand"_s);
        VERIFY_OK(lead);
        const auto attempts = [&] {
            auto query = workspace.store().query(u"SELECT attempts FROM lead_summary"_s);
            return query && query->next() ? query->number(0) : 0;
        };
        VERIFY_OK(logCall(session, {.lead = *lead}));
        VERIFY_OK(logCall(session, {.lead = *lead}));
        QCOMPARE(attempts(), 2);
        VERIFY_OK(undo(session));
        QCOMPARE(attempts(), 1);
        VERIFY_OK(undo(session));
        QCOMPARE(attempts(), 0);
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"

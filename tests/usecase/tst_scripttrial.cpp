// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include "store/kpistore.h"
#include "store/trialstore.h"
#include "usecase/callscript.h"
#include "usecase/logcall.h"
#include "usecase/savescript.h"
#include "usecase/scripttrial.h"
#include "usecase/undo.h"

using namespace Callwell;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString textOf(const QString &words, const QString &more = {})
{
    return u"---\ntitle: First call\n"_s + more + u"---\n"_s + words + u'\n';
}

} // namespace

/*! Two versions of a script on trial: from the first lead to the version that stays. */
class TestScriptTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_script = {.id = session().newId<ScriptId>(), .name = u"First call"_s};
        byColleague([&] { return Rows::insert(store(), m_script); });
        m_one = version(1, textOf(u"One"_s));
        m_two = version(2, textOf(u"Two"_s));
        m_good = outcome(u"Went well"_s, GoodFor::Good);
        m_bad = outcome(u"Went badly"_s, GoodFor::Bad);
        m_workspace->clock().advance(1h);
    }

    void whatCannotBeTried_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("rule");
        QTest::newRow("a version beside itself") << u"same"_s << u"trial_versions_are_the_same"_s;
        QTest::newRow("versions of two scripts") << u"scripts"_s << u"trial_of_two_scripts"_s;
        QTest::newRow("a draft") << u"draft"_s << u"trial_of_a_draft"_s;
        QTest::newRow("a script that is on trial already")
            << u"running"_s << u"trial_runs_already"_s;
        QTest::newRow("versions for other stages") << u"stage"_s << u"trial_for_other_leads"_s;
        QTest::newRow("versions for other roles") << u"role"_s << u"trial_for_other_leads"_s;
        QTest::newRow("versions in two languages") << u"language"_s << u"trial_for_other_leads"_s;
    }
    void whatCannotBeTried()
    {
        QFETCH(QString, what);
        QFETCH(QString, rule);
        ScriptVersionId other = m_two;
        if (what == "same"_L1)
            other = m_one;
        else if (what == "scripts"_L1)
            other = version(1, textOf(u"Other"_s), anotherScript());
        else if (what == "draft"_L1)
            other = version(3, textOf(u"Three"_s), m_script.id, false);
        else if (what == "running"_L1)
            VERIFY_OK(beginTrial(session(), {.first = m_one, .second = m_two}));
        else if (what == "stage"_L1)
            other = version(3, textOf(u"Three"_s, u"stage: nurturing\n"_s));
        else if (what == "role"_L1)
            other = version(3, textOf(u"Three"_s, u"roles: decides\n"_s));
        else
            other = version(3, textOf(u"Drei"_s, u"language: de\n"_s));
        const auto before = syncedRows(store());
        const auto begun = beginTrial(session(), {.first = m_one, .second = other});
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, ErrorCode::RuleBroken);
        QCOMPARE(begun.error().arguments, QStringList{rule});
        QCOMPARE(*syncedRows(store()), *before);
    }

    void frontMatterInAnotherOrderIsTheSame()
    {
        const auto one = version(3, textOf(u"A"_s, u"stage: new, nurturing\n"_s));
        const auto other = version(4, textOf(u"B"_s, u"stage: nurturing, new\n"_s));
        VERIFY_OK(beginTrial(session(), {.first = one, .second = other}));
    }

    void eachLeadIsReadItsOwnVersionAsLongAsItRuns()
    {
        const auto leads = addLeads(8);
        for (const LeadId &lead : leads)
            QCOMPARE(read(lead), m_two); // the newest
        const auto id = beginTrial(session(), {.first = m_one, .second = m_two});
        VERIFY_OK(id);
        const ScriptTrial trial = trialOf(*id);
        QSet<ScriptVersionId> used;
        for (const LeadId &lead : leads) {
            QCOMPARE(read(lead), versionFor(trial, lead));
            QCOMPARE(words(lead), read(lead) == m_one ? u"One"_s : u"Two"_s);
            used.insert(read(lead));
        }
        QCOMPARE(used.size(), 2);
        const auto three = version(3, textOf(u"Three"_s)); // published meanwhile: for later
        for (const LeadId &lead : leads)
            QCOMPARE(read(lead), versionFor(trial, lead));
        VERIFY_OK(endTrial(session(), {.trial = *id}));
        for (const LeadId &lead : leads)
            QCOMPARE(read(lead), three);
    }

    void ofTwoThatBeganApartTheEarlierOneCounts()
    {
        const auto lead = addLeads(1).first();
        const ScriptTrial early{.id = session().newId<TrialId>(),
                                .script = m_script.id,
                                .first = m_one,
                                .second = m_one,
                                .begunAt = session().now()};
        ScriptTrial late = early;
        late.id = session().newId<TrialId>();
        late.first = late.second = m_two;
        late.begunAt = early.begunAt.addSecs(1);
        for (const ScriptTrial &trial : {late, early})
            byColleague([&] { return Rows::insert(store(), trial); });
        QCOMPARE(read(lead), m_one);
        QCOMPARE((*TrialStore(store()).running(m_script.id))->id, early.id);
        VERIFY_OK(endTrial(session(), {.trial = early.id}));
        QCOMPARE(read(lead), m_two);
    }

    void whatCounts_data()
    {
        // p, a: before it, after it; w: the wrong version;
        // n, -, g, b: no answer, no outcome, a good one, a bad one
        QTest::addColumn<QString>("calls");
        QTest::addColumn<int>("all");
        QTest::addColumn<int>("good");
        QTest::newRow("nobody was called") << u""_s << 0 << 0;
        QTest::newRow("nobody answered") << u"n"_s << 0 << 0;
        QTest::newRow("a good conversation") << u"g"_s << 1 << 1;
        QTest::newRow("a bad one") << u"b"_s << 1 << 0;
        QTest::newRow("a conversation without an outcome does not count") << u"-"_s << 0 << 0;
        QTest::newRow("the first with an outcome does") << u"n - g b"_s << 1 << 1;
        QTest::newRow("a lead counts once") << u"g g g"_s << 1 << 1;
        QTest::newRow("a later good one changes nothing") << u"b g"_s << 1 << 0;
        QTest::newRow("the other version does not count") << u"wg"_s << 0 << 0;
        QTest::newRow("nor does what follows it") << u"wb g"_s << 0 << 0;
        QTest::newRow("before the trial is not in it") << u"pg"_s << 0 << 0;
        QTest::newRow("before the trial keeps nobody out of it") << u"pg b"_s << 1 << 0;
        QTest::newRow("after its end is not in it") << u"ag"_s << 0 << 0;
    }
    void whatCounts()
    {
        QFETCH(QString, calls);
        QFETCH(int, all);
        QFETCH(int, good);
        const LeadId lead = addLeads(1).first();
        ScriptTrial trial{.id = session().newId<TrialId>(),
                          .script = m_script.id,
                          .first = m_one,
                          .second = m_two,
                          .begunAt = session().now().addSecs(3600),
                          .endedAt = session().now().addSecs(2 * 3600)};
        byColleague([&] { return Rows::insert(store(), trial); });
        const QDateTime before = session().now();
        const ScriptVersionId own = versionFor(trial, lead);
        const auto parts = calls.split(u' ', Qt::SkipEmptyParts);
        m_workspace->clock().advance(90min);
        for (const QString &call : parts) {
            const ScriptVersionId version =
                call.startsWith(u'w') ? (own == m_one ? m_two : m_one) : own;
            const QDateTime at = call.startsWith(u'p') ? before
                : call.startsWith(u'a')                ? trial.endedAt
                                                       : session().now();
            talk(lead, version, call.back(), at);
            m_workspace->clock().advance(1min);
        }
        const auto standing = TrialStore(store()).standing(trial);
        VERIFY_OK(standing);
        const TrialSide side = sideOf(trial, lead);
        QCOMPARE(standing->of(side), (BetaShare{good, all}));
        QCOMPARE(standing->leads(), all);
        QCOMPARE(standing->script, u"First call"_s);
        QCOMPARE(standing->number(TrialSide::Second), 2);
        const auto behind = TrialStore(store()).leadsBehind(trial.id, side, true);
        VERIFY_OK(behind);
        QCOMPARE(*behind, QList<LeadId>(good, lead));
    }

    void itsResultIsAmongTheNumbers()
    {
        const auto leads = addLeads(20);
        const auto id = beginTrial(session(), {.first = m_one, .second = m_two});
        VERIFY_OK(id);
        const ScriptTrial trial = trialOf(*id);
        QMap<TrialSide, QList<LeadId>> given;
        for (const LeadId &lead : leads) {
            m_workspace->clock().advance(1min);
            talk(lead, read(lead), sideOf(trial, lead) == TrialSide::First ? u'g' : u'b',
                 session().now());
            given[sideOf(trial, lead)].append(lead);
        }
        KpiStore numbers(store());
        const auto kpi = numbers.numbers({.zone = QTimeZone::UTC}, session().now());
        VERIFY_OK(kpi);
        QCOMPARE(kpi->trials.size(), 1);
        const TrialStanding &standing = kpi->trials.first();
        const auto first = given.value(TrialSide::First);
        QCOMPARE(standing.first, (BetaShare{first.size(), first.size()}));
        QCOMPARE(standing.second, (BetaShare{0, leads.size() - first.size()}));
        QVERIFY(standing.secondIsBetter() < 0.01);
        const auto behind = numbers.leadsBehind(
            {.kind = KpiFigure::Kind::Trial, .trial = *id, .side = TrialSide::Second},
            session().now());
        VERIFY_OK(behind);
        QCOMPARE(*behind, given.value(TrialSide::Second));
        const QDate later = session().now().date().addDays(1);
        const QDate earlier = later.addDays(-2);
        QCOMPARE(numbers.numbers({.from = later, .zone = QTimeZone::UTC}, session().now())
                     ->trials.size(),
                 1); // it still runs then
        QCOMPARE(numbers.numbers({.to = earlier, .zone = QTimeZone::UTC}, session().now())
                     ->trials.size(),
                 0);
        VERIFY_OK(endTrial(session(), {.trial = *id}));
        QCOMPARE(numbers.numbers({.from = later, .zone = QTimeZone::UTC}, session().now())
                     ->trials.size(),
                 0);
    }

    void whatStaysAtTheEnd_data()
    {
        QTest::addColumn<int>("kept"); // 0: none
        QTest::addColumn<bool>("publishedMeanwhile");
        QTest::addColumn<int>("number"); // of the version that is used afterwards
        QTest::addColumn<QString>("words");
        QTest::newRow("the newest one stays") << 2 << false << 2 << u"Two"_s;
        QTest::newRow("the older one is published again") << 1 << false << 4 << u"One"_s;
        QTest::newRow("without a choice the newest one stays") << 0 << false << 2 << u"Two"_s;
        QTest::newRow("what was published meanwhile gives way") << 2 << true << 5 << u"Two"_s;
        QTest::newRow("and stays where none was chosen") << 0 << true << 4 << u"Four"_s;
    }
    void whatStaysAtTheEnd()
    {
        QFETCH(int, kept);
        QFETCH(bool, publishedMeanwhile);
        QFETCH(int, number);
        QFETCH(QString, words);
        const auto lead = addLeads(1).first();
        version(3, textOf(u"Three"_s), m_script.id, false); // a draft keeps its number
        const auto id = beginTrial(session(), {.first = m_one, .second = m_two});
        VERIFY_OK(id);
        m_workspace->clock().advance(1h);
        if (publishedMeanwhile)
            version(4, textOf(u"Four"_s));
        const auto before = syncedRows(store());
        const ScriptVersionId choice = kept == 0 ? ScriptVersionId() : kept == 1 ? m_one : m_two;
        VERIFY_OK(endTrial(session(), {.trial = *id, .kept = choice}));
        const ScriptTrial trial = trialOf(*id);
        QCOMPARE(trial.endedAt, session().now());
        QCOMPARE(trial.endedBy, session().member);
        QCOMPARE(trial.kept, choice);
        QCOMPARE(this->words(lead), words);
        const auto used = Rows::get<ScriptVersion>(store(), read(lead));
        VERIFY_OK(used);
        QCOMPARE(used->number, number);
        VERIFY_OK(publishScript(session(), m_script.id)); // the draft, which is older by now
        QCOMPARE(this->words(lead), u"Three"_s);
        VERIFY_OK(undo(session()));

        const auto again = endTrial(session(), {.trial = *id});
        QVERIFY(!again);
        QCOMPARE(again.error().arguments, QStringList{u"trial_ended_already"_s});
        VERIFY_OK(undo(session()));
        QCOMPARE(*syncedRows(store()), *before);
        QVERIFY(trialOf(*id).runs());
    }

    void onlyOneOfTheTwoIsKept()
    {
        const auto id = beginTrial(session(), {.first = m_one, .second = m_two});
        VERIFY_OK(id);
        const auto three = version(3, textOf(u"Three"_s));
        const auto ended = endTrial(session(), {.trial = *id, .kept = three});
        QVERIFY(!ended);
        QCOMPARE(ended.error().arguments, QStringList{u"trial_keeps_one_of_its_own"_s});
        QVERIFY(trialOf(*id).runs());
    }

    void aBeginningIsTakenBack()
    {
        const auto before = syncedRows(store());
        VERIFY_OK(beginTrial(session(), {.first = m_one, .second = m_two}));
        VERIFY_OK(undo(session()));
        QCOMPARE(*syncedRows(store()), *before);
        VERIFY_OK(redo(session()));
        QVERIFY((*TrialStore(store()).running(m_script.id)).has_value());
    }

private:
    [[nodiscard]] Session &session() { return m_workspace->session(); }
    [[nodiscard]] Connection &store() { return m_workspace->store(); }

    template<typename Work>
    void byColleague(Work work)
    {
        session().origin = Origin::System;
        const auto done = inGroup(store(), session().group("test"_L1, {}), work);
        session().origin = Origin::Hand;
        if (!done)
            qFatal("%s", qPrintable(errorForTests(done.error())));
    }

    ScriptVersionId version(int number, const QString &text, ScriptId script = {},
                            bool published = true)
    {
        const ScriptVersion version{.id = session().newId<ScriptVersionId>(),
                                    .script = script.isNull() ? m_script.id : script,
                                    .number = number,
                                    .text = text,
                                    .publishedAt = published ? session().now() : QDateTime()};
        byColleague([&] { return Rows::insert(store(), version); });
        return version.id;
    }

    ScriptId anotherScript()
    {
        const Script script{.id = session().newId<ScriptId>(), .name = u"Another"_s};
        byColleague([&] { return Rows::insert(store(), script); });
        return script.id;
    }

    OutcomeId outcome(const QString &name, GoodFor goodFor)
    {
        const CallOutcome outcome{
            .id = session().newId<OutcomeId>(), .name = name, .goodFor = goodFor};
        byColleague([&] { return Rows::insert(store(), outcome); });
        return outcome.id;
    }

    QList<LeadId> addLeads(int number)
    {
        QList<LeadId> leads;
        for (int i = 0; i < number; ++i)
            leads.append(addTestLead(session(), u"Ada"_s, u"Sand %1"_s.arg(i)).value());
        return leads;
    }

    [[nodiscard]] ScriptTrial trialOf(TrialId id) { return *Rows::get<ScriptTrial>(store(), id); }

    [[nodiscard]] CallScript script(LeadId lead)
    {
        return callScript(store(),
                          {.lead = lead, .member = session().member, .now = session().now()})
            .value();
    }
    [[nodiscard]] ScriptVersionId read(LeadId lead) { return script(lead).version; }
    [[nodiscard]] QString words(LeadId lead) { return script(lead).filled.markdown.trimmed(); }

    // A call by hand, row by row: at any time, with any version.
    void talk(LeadId lead, ScriptVersionId version, QChar how, const QDateTime &at)
    {
        const Lead row = *Rows::get<Lead>(store(), lead);
        const Activity activity{.id = session().newId<ActivityId>(),
                                .person = row.person,
                                .lead = lead,
                                .kind = ActivityKind::Call,
                                .at = at};
        const Call call{.id = activity.id,
                        .disposition = how == u'n' ? Disposition::NoAnswer : Disposition::Answered,
                        .outcome = how == u'g' ? m_good
                            : how == u'b'      ? m_bad
                                               : OutcomeId(),
                        .scriptVersion = version};
        byColleague([&]() -> Done {
            CALLWELL_TRY(Rows::insert(store(), activity));
            return Rows::insert(store(), call);
        });
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    Script m_script;
    ScriptVersionId m_one;
    ScriptVersionId m_two;
    OutcomeId m_good;
    OutcomeId m_bad;
};

QTEST_GUILESS_MAIN(TestScriptTrial)
#include "tst_scripttrial.moc"

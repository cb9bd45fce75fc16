// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/proof.h"
#include "store/contextstore.h"
#include "store/proofstore.h"
#include "usecase/introduce.h"
#include "usecase/saveproof.h"
#include "usecase/workspacetest.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! Reference people: asked only where they agreed, and no more often than they want. */
class TestReference : public WorkspaceTest
{
    Q_OBJECT

private:
    [[nodiscard]] QDate today() { return session().now().toLocalTime().date(); }

    [[nodiscard]] Proof somebody()
    {
        return {.kind = ProofKind::ReferencePerson,
                .title = u"A planner"_s,
                .text = u"Writes back on Fridays"_s,
                .agreedOn = today(),
                .agreedUntil = today().addYears(1),
                .timesAYear = 2};
    }

    [[nodiscard]] Done introduced(ProofId proof, const QString &words = {})
    {
        return introduce(session(), {.lead = m_lead, .proof = proof, .words = words});
    }

    /*! Titles of what a call page and a script would show. */
    [[nodiscard]] QStringList offered()
    {
        const auto context = callContext(session().store, m_lead, session().now(), {});
        QStringList titles;
        for (const Proof &one : context.value().proof)
            titles.append(one.title);
        return titles;
    }
    [[nodiscard]] int keptBack()
    {
        return callContext(session().store, m_lead, session().now(), {}).value().peopleKeptBack;
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_lead = add(u"Ada"_s);
    }

    void whoMayBeAsked_data()
    {
        QTest::addColumn<int>("agreedDaysAgo");
        QTest::addColumn<int>("holdsForDays");
        QTest::addColumn<int>("asked");
        QTest::addColumn<Asking>("asking");
        constexpr int never = -1;
        QTest::newRow("who agreed today may be asked") << 0 << 365 << 0 << Asking::Welcome;
        QTest::newRow("on the last day still") << 30 << 0 << 0 << Asking::Welcome;
        QTest::newRow("a day later no more") << 30 << -1 << 0 << Asking::NoLongerAgreed;
        QTest::newRow("who never agreed may not") << never << 365 << 0 << Asking::NotAgreed;
        QTest::newRow("once more, where it is within what they want")
            << 30 << 30 << 1 << Asking::Welcome;
        QTest::newRow("not more often than they want") << 30 << 30 << 2 << Asking::AskedEnough;
    }

    void whoMayBeAsked()
    {
        QFETCH(const int, agreedDaysAgo);
        QFETCH(const int, holdsForDays);
        QFETCH(const int, asked);
        Proof person = somebody();
        person.agreedOn = agreedDaysAgo < 0 ? QDate() : today().addDays(-agreedDaysAgo);
        person.agreedUntil = today().addDays(holdsForDays);
        QTEST(askingOf(person, asked, today()), "asking");
        person.kind = ProofKind::Story; // a story needs nobody's consent
        QCOMPARE(askingOf(person, asked, today()), Asking::Welcome);
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<std::function<void(Proof &)>>("change");
        const auto row = [](const char *name, const QString &rule,
                            const std::function<void(Proof &)> &change) {
            QTest::newRow(name) << rule << change;
        };
        row("proof has a title", u"proof_needs_title"_s,
            [](Proof &proof) { proof.title = u" "_s; });
        row("proof has words", u"proof_needs_words"_s, [](Proof &proof) { proof.text = u"\n"_s; });
        row("a program is no web address", u"proof_address_not_web"_s,
            [](Proof &proof) { proof.address = u"javascript:alert(1)"_s; });
        row("a consent does not end before it begins", u"reference_ends_first"_s,
            [](Proof &proof) { proof.agreedUntil = proof.agreedOn.addDays(-1); });
        row("a consent ends", u"reference_ends_first"_s,
            [](Proof &proof) { proof.agreedUntil = {}; });
        row("who agreed is asked so often", u"reference_needs_times"_s,
            [](Proof &proof) { proof.timesAYear = 0; });
    }

    void whatMakesNoSenseIsRefused()
    {
        QFETCH(QString, rule);
        QFETCH(const std::function<void(Proof &)>, change);
        Proof proof = somebody();
        change(proof);
        const auto saved = saveProof(session(), proof);
        QVERIFY(!saved);
        QCOMPARE(saved.error().arguments, QStringList{rule});
        QVERIFY(rows<Proof>().isEmpty());
    }

    void aStoryHasNoConsent()
    {
        Proof story = somebody();
        story.kind = ProofKind::Story;
        story.agreedUntil = {};
        const auto id = saveProof(session(), story);
        VERIFY_OK(id);
        QVERIFY(!get<Proof>(*id).agreedOn.isValid());
        QCOMPARE(get<Proof>(*id).timesAYear, 0);
    }

    void whoWasAskedEnoughIsKeptBackUntilAYearIsOver()
    {
        const auto id = saveProof(session(), somebody());
        VERIFY_OK(id);
        for (int time = 0; time < 2; ++time) {
            QCOMPARE(offered(), QStringList{u"A planner"_s});
            VERIFY_OK(introduced(*id));
            wait(std::chrono::days(100));
        }
        QCOMPARE(offered(), QStringList());
        QCOMPARE(keptBack(), 1);
        refused(introduced(*id), u"reference_asked_enough"_s);
        QCOMPARE(rows<Introduction>().size(), 2);
        wait(std::chrono::days(164)); // of the first one it is 364 days
        QCOMPARE(keptBack(), 1);
        wait(std::chrono::days(1));
        QCOMPARE(offered(), QStringList{u"A planner"_s});
        VERIFY_OK(introduced(*id));
        wait(std::chrono::days(1));
        refused(introduced(*id), u"reference_no_longer"_s); // the year that they agreed to
    }

    void nobodyElseIsIntroduced()
    {
        Proof person = somebody();
        person.agreedOn = {};
        const auto silent = saveProof(session(), person);
        VERIFY_OK(silent);
        refused(introduced(*silent), u"reference_not_agreed"_s);
        person.kind = ProofKind::Story;
        const auto story = saveProof(session(), person);
        VERIFY_OK(story);
        refused(introduced(*story), u"proof_is_no_person"_s);
        QVERIFY(rows<Introduction>().isEmpty());
    }

    void anIntroductionSaysWhoMadeItAndIsNoted()
    {
        const auto id = saveProof(session(), somebody());
        VERIFY_OK(id);
        VERIFY_OK(introduced(*id, u"Told them of the planner"_s));
        const auto all = rows<Introduction>();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().member, session().member);
        QCOMPARE(all.first().proof, *id);
        const auto notes = rows<Activity>("WHERE kind = 'note'"_L1);
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().words, u"Told them of the planner"_s);
        QCOMPARE(notes.first().lead, m_lead);
    }

    void whatWasToldIsRetiredAndWhatWasNotIsGone()
    {
        const auto asked = saveProof(session(), somebody());
        const auto unasked = saveProof(session(), somebody());
        VERIFY_OK(asked);
        VERIFY_OK(unasked);
        VERIFY_OK(introduced(*asked));
        VERIFY_OK(deleteProof(session(), *asked));
        VERIFY_OK(deleteProof(session(), *unasked));
        const auto library = ProofStore(session().store).library(session().now());
        VERIFY_OK(library);
        QCOMPARE(library->size(), 1);
        QVERIFY(library->first().proof.retired);
        QCOMPARE(library->first().asked, 1);
        QCOMPARE(offered(), QStringList());
        QCOMPARE(keptBack(), 0); // nobody waits for them
    }

private:
    LeadId m_lead;
};

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"

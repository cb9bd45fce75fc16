// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/makeexample.h"

#include "domain/phone.h"
#include "script/fillscript.h"
#include "store/contextstore.h"
#include "store/settings.h"
#include "store/soundness.h"
#include "support.h"
#include "usecase/undo.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 4), QTime(11, 0), QTimeZone::UTC); // a Wednesday

// An example workspace in a folder of its own.
struct Example
{
    explicit Example(int leads, quint32 seed = 1)
        : made(makeExample(**store, {.leads = leads, .seed = seed, .now = now, .progress = {}}))
    {
    }

    QTemporaryDir folder;
    Result<std::unique_ptr<Connection>> store =
        Connection::open(folder.filePath(u"example.callwell"_s), Connection::Mode::Create);
    Result<MadeExample> made;
};

} // namespace

class TestMakeExample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void initTestCase()
    {
        m_example = std::make_unique<Example>(400);
        VERIFY_OK(m_example->made);
        QCOMPARE(m_example->made->leads, 400);
    }
    void cleanupTestCase() { m_example.reset(); }

    void theSameSeedMakesTheSameRows()
    {
        Example one(60, 7);
        Example same(60, 7);
        Example other(60, 8);
        const auto rows = syncedRows(**one.store);
        const auto sameRows = syncedRows(**same.store);
        const auto otherRows = syncedRows(**other.store);
        VERIFY_OK(rows);
        VERIFY_OK(sameRows);
        VERIFY_OK(otherRows);
        QVERIFY(rows->size() > 1000);
        QCOMPARE(*sameRows, *rows);
        QVERIFY(*otherRows != *rows);
    }

    void itKeepsTheRules_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("nothing happens after now") << u"SELECT id FROM activity WHERE at > :now"_s;
        QTest::newRow("no timeline is older than ten years and a bit")
            << u"SELECT id FROM activity WHERE at < :now - 3800 * 86400000"_s;
        QTest::newRow("nobody is known before they did something")
            << u"SELECT person.id FROM person JOIN activity ON activity.person_id = person.id "
               "GROUP BY person.id HAVING min(activity.at) <> person.created_at"_s;
        QTest::newRow("the side follows the hand-raise")
            << u"SELECT id FROM lead WHERE (owner_side = 'sales') <> (hand_raise = 'yes')"_s;
        QTest::newRow("each hand-raise is an event, the last one is the lead's")
            << u"SELECT id FROM lead WHERE hand_raise <> 'not_asked' AND NOT EXISTS ("
               "SELECT 1 FROM activity WHERE lead_id = lead.id AND kind = 'hand_raise' "
               "AND to_code = hand_raise AND at = hand_raised_at)"_s;
        QTest::newRow("who never answered has no time of an answer")
            << u"SELECT id FROM lead WHERE (hand_raised_at IS NULL) = EXISTS ("
               "SELECT 1 FROM activity WHERE lead_id = lead.id AND kind = 'hand_raise')"_s;
        QTest::newRow("each handover is an event")
            << u"SELECT lead.id FROM lead WHERE (SELECT ifnull("
               "(SELECT to_code FROM activity WHERE lead_id = lead.id AND kind = 'handover' "
               "ORDER BY at DESC, id DESC LIMIT 1), 'marketing')) <> owner_side"_s;
        QTest::newRow("each stage was entered by an event")
            << u"SELECT lead.id FROM lead WHERE (SELECT ifnull("
               "(SELECT to_code FROM activity WHERE lead_id = lead.id AND kind = 'stage_change' "
               "ORDER BY at DESC, id DESC LIMIT 1), 'new')) <> stage"_s;
        QTest::newRow("each stage begins where the one before ended")
            << u"SELECT id FROM (SELECT id, from_code, lag(to_code, 1, 'new') OVER "
               "(PARTITION BY lead_id ORDER BY at, id) AS before FROM activity "
               "WHERE kind = 'stage_change') WHERE from_code <> before"_s;
        QTest::newRow("whoever wants a call and is open is in a stage of sales")
            << u"SELECT id FROM lead WHERE hand_raise = 'yes' AND stage IN ('new', 'nurturing')"_s;
        QTest::newRow("whoever was closed has a time of it, and no next step")
            << u"SELECT id FROM lead WHERE (stage IN ('won', 'not_a_fit', 'later', 'withdrawn')) "
               "<> (closed_at IS NOT NULL) OR (closed_at IS NOT NULL AND next_step <> '')"_s;
        QTest::newRow("whoever was let go has a record of that moment with help in it")
            << u"SELECT id FROM lead WHERE stage IN ('not_a_fit', 'later', 'withdrawn') "
               "AND NOT EXISTS (SELECT 1 FROM closing_record WHERE lead_id = lead.id "
               "AND at = closed_at AND reason <> '' AND help_given <> '')"_s;
        QTest::newRow("nobody is closed with an open question")
            << u"SELECT lead.id FROM lead JOIN inquiry ON inquiry.lead_id = lead.id "
               "WHERE closed_at IS NOT NULL AND answer_id IS NULL"_s;
        QTest::newRow("an answer is on the timeline of who asked, and not before the question")
            << u"SELECT inquiry.id FROM inquiry JOIN activity ON activity.id = answer_id "
               "WHERE activity.person_id <> inquiry.person_id OR activity.at <> answered_at "
               "OR answered_at < asked_at"_s;
        QTest::newRow("attempts count from 1 without gaps for each hand-raise")
            << u"SELECT id FROM (SELECT id, attempt, row_number() OVER "
               "(PARTITION BY lead_id, (SELECT max(raised.at) FROM activity AS raised "
               "WHERE raised.lead_id = activity.lead_id AND raised.kind = 'hand_raise' "
               "AND raised.at <= activity.at) ORDER BY at, id) AS place FROM activity "
               "WHERE attempt > 0) WHERE attempt <> place"_s;
        QTest::newRow("attempts are calls, mails and messages")
            << u"SELECT id FROM activity WHERE attempt > 0 "
               "AND kind NOT IN ('call', 'mail', 'message')"_s;
        QTest::newRow("each call is an attempt with a number of that person")
            << u"SELECT call.id FROM call JOIN activity USING (id) WHERE attempt < 1 "
               "OR kind <> 'call' OR number NOT IN (SELECT e164 FROM phone_number "
               "WHERE phone_number.person_id = activity.person_id)"_s;
        QTest::newRow("only conversations have an outcome, and all of them have one")
            << u"SELECT id FROM call "
               "WHERE (disposition = 'answered') <> (outcome_id IS NOT NULL)"_s;
        QTest::newRow("conversations say how it was for them, and by whom we know")
            << u"SELECT id FROM call WHERE disposition = 'answered' "
               "AND (view NOT BETWEEN 1 AND 5 OR view_source = 'not_known')"_s;
        QTest::newRow("preparations come before their calls")
            << u"SELECT call.id FROM call JOIN activity USING (id) JOIN preparation "
               "ON preparation.id = preparation_id WHERE preparation.at > activity.at "
               "OR preparation.at < activity.at - 30 * 86400000 "
               "OR preparation.lead_id <> activity.lead_id"_s;
        QTest::newRow("a profile was looked at when somebody prepared")
            << u"SELECT id FROM public_profile WHERE looked_at IS NOT NULL AND looked_at NOT IN "
               "(SELECT at FROM preparation "
               "WHERE preparation.person_id = public_profile.person_id)"_s;
        QTest::newRow("calls use a script that was published then")
            << u"SELECT call.id FROM call JOIN activity USING (id) JOIN script_version "
               "ON script_version.id = script_version_id WHERE published_at IS NULL "
               "OR published_at > at"_s;
        QTest::newRow("nobody is asked twice in the same way")
            << u"SELECT 1 FROM known_fact JOIN activity ON activity.id = source_id "
               "GROUP BY activity.lead_id, key, activity.kind = 'form_submission' "
               "HAVING count(DISTINCT known_fact.id) > 1"_s;
        QTest::newRow("a contact that was bad is put right, or waits for it")
            << u"SELECT call.id FROM call JOIN activity USING (id) WHERE view = 1 AND NOT EXISTS "
               "(SELECT 1 FROM task WHERE task.activity_id = call.id)"_s;
        QTest::newRow("nobody was sent by somebody who came later")
            << u"SELECT relationship.id FROM relationship JOIN person AS sender "
               "ON sender.id = relationship.person_id WHERE kind = 'referred' "
               "AND sender.created_at >= relationship.at"_s;
        QTest::newRow("objections of customers are settled, with how")
            << u"SELECT objection.id FROM objection JOIN lead ON lead.id = lead_id "
               "WHERE stage = 'won' AND (state <> 'resolved' OR resolution = '')"_s;
        QTest::newRow("mail addresses lie in domains for examples")
            << u"SELECT id FROM email_address WHERE address NOT LIKE '%_@_%.example' "
               "AND address NOT LIKE '%_@example.com' AND address NOT LIKE '%_@example.org' "
               "AND address NOT LIKE '%_@example.net'"_s;
        QTest::newRow("all places in texts are filled in")
            << u"SELECT id FROM activity WHERE words LIKE '%{%' UNION ALL "
               "SELECT id FROM known_fact WHERE answer LIKE '%{%' UNION ALL "
               "SELECT id FROM preparation WHERE opening_line LIKE '%{%' UNION ALL "
               "SELECT id FROM inquiry WHERE words LIKE '%{%'"_s;
    }

    void itKeepsTheRules()
    {
        QFETCH(QString, sql);
        sql.replace(u":now"_s, QString::number(now.toMSecsSinceEpoch()));
        auto broken = store().query(sql);
        VERIFY_OK(broken);
        const bool found = broken->next();
        QVERIFY2(!found, found ? broken->value(0).toByteArray().toHex().constData() : "");
    }

    void thereIsSomethingToSeeEverywhere_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("least");
        QTest::newRow("fresh wishes for a call")
            << u"lead WHERE stage = 'wants_a_call' AND hand_raised_at > :now - 2 * 86400000 "
               "AND id NOT IN (SELECT lead_id FROM lead_summary WHERE tries > 0)"_s
            << 4;
        QTest::newRow("questions without an answer") << u"inquiry WHERE answer_id IS NULL"_s << 4;
        QTest::newRow("leads due today")
            << u"lead WHERE next_step_at BETWEEN :now - 5 * 3600000 AND :now + 12 * 3600000"_s << 8;
        QTest::newRow("leads to try again")
            << u"lead JOIN lead_summary ON lead_id = lead.id WHERE stage = 'wants_a_call' "
               "AND tries BETWEEN 1 AND 7"_s
            << 20;
        QTest::newRow("leads that marketing looks after")
            << u"lead WHERE owner_side = 'marketing' AND closed_at IS NULL"_s << 90;
        QTest::newRow("closed with help") << u"closing_record WHERE help_given <> ''"_s << 60;
        QTest::newRow("customers") << u"lead WHERE stage = 'won'"_s << 40;
        QTest::newRow("people who were reached at the fifth attempt or later")
            << u"call JOIN activity USING (id) WHERE disposition = 'answered' AND attempt >= 5"_s
            << 40;
        QTest::newRow("people who don't want calls")
            << u"consent WHERE channel = 'phone' AND allowed = 0"_s << 5;
        QTest::newRow("people who were sent by others")
            << u"relationship WHERE kind = 'referred'"_s << 10;
        QTest::newRow("people who came back")
            << u"(SELECT 1 FROM lead GROUP BY person_id HAVING count(id) > 1)"_s << 5;
        QTest::newRow("taken on without a raised hand")
            << u"activity WHERE kind = 'claim' AND words <> ''"_s << 3;
        QTest::newRow("given up too early") << u"activity WHERE kind = 'gave_up'"_s << 3;
        QTest::newRow("asked again what was known")
            << u"activity WHERE kind = 'asked_again'"_s << 3;
        QTest::newRow("contacts that wait to be put right") << u"task WHERE done_at IS NULL"_s << 2;
        QTest::newRow("products of others that people consider") << u"alternative"_s << 5;
        QTest::newRow("ready help that was given") << u"help_use"_s << 5;
        QTest::newRow("questions of the team") << u"question"_s << 3;
        QTest::newRow("answers of which sources disagree")
            << u"(SELECT 1 FROM known_fact JOIN activity ON activity.id = source_id "
               "GROUP BY known_fact.person_id, key HAVING count(DISTINCT answer) > 1)"_s
            << 2;
        QTest::newRow("open objections") << u"objection WHERE state = 'open'"_s << 5;
        QTest::newRow("languages") << u"(SELECT DISTINCT language FROM person)"_s << 15;
        QTest::newRow("events ten years deep")
            << u"activity WHERE at < :now - 3000 * 86400000"_s << 30;
        QTest::newRow("scripts in two languages")
            << u"script_version WHERE published_at IS NOT NULL"_s << 9;
        QTest::newRow("proof") << u"proof"_s << 12;
        QTest::newRow("targets of eight quarters") << u"target"_s << 24;
        QTest::newRow("members") << u"member"_s << 7;
    }

    void thereIsSomethingToSeeEverywhere()
    {
        QFETCH(QString, sql);
        QFETCH(const int, least);
        sql.replace(u":now"_s, QString::number(now.toMSecsSinceEpoch()));
        auto count = store().query(u"SELECT count(1) FROM "_s + sql);
        VERIFY_OK(count);
        QVERIFY(count->next());
        QVERIFY2(count->number(0) >= least, qPrintable(count->text(0)));
    }

    void allNumbersCanBeDialled()
    {
        const auto numbers = Rows::select<PhoneNumber>(store(), "WHERE TRUE"_L1);
        VERIFY_OK(numbers);
        for (const PhoneNumber &number : *numbers)
            QCOMPARE(number.e164, toE164(number.written, u"GB"_s));
    }

    void aScriptCanBeFilledForEverybody()
    {
        const auto leads = Rows::select<Lead>(store(), "WHERE TRUE"_L1);
        const auto reps = Rows::select<Member>(store(), "WHERE role = 'rep' LIMIT 1"_L1);
        VERIFY_OK(leads);
        VERIFY_OK(reps);
        for (const Lead &lead : *leads) {
            const auto context = callContext(store(), lead.id, now, reps->first().id);
            VERIFY_OK(context);
            const auto script = fittingScript(store(), *context, {u"en"_s});
            VERIFY_OK(script);
            QVERIFY(script->has_value());
            if (context->person.language == "de"_L1
                && (lead.stage == Stage::WantsACall || lead.stage == Stage::InConversation))
                QCOMPARE((*script)->text.languages, QStringList{u"de"_s});
            const auto filled = fillScript((*script)->text, *context);
            VERIFY_OK(filled);
            QVERIFY(filled->markdown.size() > 200);
            QVERIFY(!filled->markdown.contains(u"{{"_s) && !filled->markdown.contains(u"{%"_s));
        }
    }

    void theStoreIsSound()
    {
        const auto faults = findFaults(store());
        VERIFY_OK(faults);
        QVERIFY2(faults->isEmpty(), qPrintable(faults->value(0).what));
    }

    void itIsNotTakenBack()
    {
        const FixedClock clock(now);
        UuidSource uuids(2);
        Session session{.store = store(), .clock = clock, .uuids = uuids, .member = {}};
        const auto next = whatCanBeUndone(session);
        VERIFY_OK(next);
        QVERIFY(!next->has_value());
    }

    void onlyAnEmptyStoreIsFilled()
    {
        const auto again =
            makeExample(store(), {.leads = 1, .seed = 1, .now = now, .progress = {}});
        QVERIFY(!again);
        QCOMPARE(again.error().arguments, QStringList{u"store_not_empty"_s});
    }

private:
    [[nodiscard]] Connection &store() { return **m_example->store; }

    std::unique_ptr<Example> m_example;
};

QTEST_GUILESS_MAIN(TestMakeExample)
#include "tst_makeexample.moc"

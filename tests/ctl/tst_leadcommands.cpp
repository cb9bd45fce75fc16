// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl.h"

#include <QJsonArray>

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! Leads on the command line: the same use cases as in the window, with the same refusals. */
class TestLeadCommands : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] CtlRun lead(const QStringList &arguments) const
    {
        return runCtl(QStringList{u"lead"_s} + arguments
                      + QStringList{u"--json"_s, u"--store"_s, m_store});
    }

    [[nodiscard]] QJsonArray list(const QString &place) const
    {
        return lead({u"list"_s, u"--place"_s, place}).json().value(u"leads"_s).toArray();
    }

    void change(const std::function<Done(Session &)> &work)
    {
        const auto store = Connection::open(m_store, Connection::Mode::ReadWrite);
        VERIFY_OK(store);
        const SystemClock clock;
        UuidSource uuids;
        Session session{.store = **store, .clock = clock, .uuids = uuids, .origin = Origin::System};
        VERIFY_OK(inGroup(**store, session.group("test"_L1, {}), [&] { return work(session); }));
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = m_folder->filePath(u"a.callwell"_s);
        const QString file = m_folder->filePath(u"people.csv"_s);
        writeFile(file, "First name,Last name,Phone\nAda,Sand,+44 20 7946 0123\n");
        QCOMPARE(runCtl({u"import"_s, u"--store"_s, m_store, file}).exit, 0);
        const QJsonArray all = list(u"everyone"_s);
        QCOMPARE(all.size(), 1);
        m_lead = all.first().toObject().value(u"id"_s).toString();
        change([this](Session &session) -> Done {
            CALLWELL_TRY(Rows::insert(session.store,
                                      Member{.id = session.newId<MemberId>(), .name = u"Zoe"_s}));
            CALLWELL_TRY(Rows::insert(
                session.store, CallOutcome{.id = session.newId<OutcomeId>(), .name = u"Agreed"_s}));
            CALLWELL_TRY(Rows::insert(session.store,
                                      HelpItem{.id = session.newId<HelpItemId>(),
                                               .title = u"The guide"_s,
                                               .text = u"Read this first"_s}));
            const QDate today = session.now().toLocalTime().date();
            CALLWELL_TRY(Rows::insert(session.store,
                                      Proof{.id = session.newId<ProofId>(),
                                            .kind = ProofKind::ReferencePerson,
                                            .title = u"A planner"_s,
                                            .agreedOn = today,
                                            .agreedUntil = today,
                                            .timesAYear = 1}));
            CALLWELL_LET(const LeadId other, addTestLead(session, u"Bea"_s, u"Curie"_s));
            m_other = other.toString();
            return {};
        });
    }

    void nothingThatIsSaidIsPassedOver()
    {
        const CtlRun run =
            lead({u"act"_s, m_lead, u"answer"_s, u"--answer"_s, u"yes"_s, u"--words"_s, u"Yes"_s});
        QCOMPARE(run.exit, 2);
        QVERIFY2(run.err.contains(u"'answer' takes no --answer"_s), qPrintable(run.err));
        QVERIFY(lead({u"show"_s, m_lead}).json().value(u"contacts"_s).toArray().isEmpty());
    }

    void whatCanBeDoneIsListed()
    {
        const CtlRun run = runCtl({u"lead"_s, u"--help"_s});
        QCOMPARE(run.exit, 0);
        for (const char *command : {"  list", "  show", "  act", "  bring-back"})
            QVERIFY2(run.out.contains(command), command);
    }

    void aLeadGoesAllTheWay()
    {
        QVERIFY(list(u"wants_a_call"_s).isEmpty());
        const CtlRun raised = lead({u"act"_s, m_lead, u"raise-hand"_s, u"--answer"_s, u"yes"_s,
                                    u"--channel"_s, u"mail"_s, u"--words"_s, u"Call me"_s});
        QCOMPARE(raised.exit, 0);
        QCOMPARE(raised.json().value(u"owner_side"_s), QJsonValue(u"sales"_s));
        QCOMPARE(list(u"wants_a_call"_s).size(), 1);

        QCOMPARE(lead({u"act"_s, m_lead, u"call"_s}).exit, 0);
        const QJsonObject tried = lead({u"show"_s, m_lead}).json();
        QCOMPARE(tried.value(u"attempts"_s).toInt(), 1);
        QCOMPARE(tried.value(u"goal"_s).toInt(), 7);
        QCOMPARE(tried.value(u"next_step"_s), QJsonValue(u"try_again"_s));
        QVERIFY(tried.value(u"next_step_at"_s).isString());
        QCOMPARE(list(u"keep_trying"_s).size(), 1);

        const CtlRun forbidden = lead({u"act"_s, m_lead, u"forbid"_s, u"--channel"_s, u"phone"_s,
                                       u"--words"_s, u"Please write"_s});
        QCOMPARE(forbidden.exit, 0);
        QCOMPARE(forbidden.json().value(u"ruled_out"_s).toArray(), QJsonArray{u"phone"_s});
        QCOMPARE(forbidden.json().value(u"next_step"_s), QJsonValue(u"send_mail"_s));

        const CtlRun closed = lead({u"act"_s, m_lead, u"close"_s, u"--words"_s, u"Too small"_s,
                                    u"--help-given"_s, u"The free guide"_s});
        QCOMPARE(closed.exit, 0);
        QCOMPARE(list(u"helped"_s).size(), 1);
        const QJsonArray records = closed.json().value(u"closing_records"_s).toArray();
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.first()[u"help_given"_s], QJsonValue(u"The free guide"_s));
        QCOMPARE(runCtl({u"check"_s, u"--json"_s, u"--store"_s, m_store}).json().value(u"sound"_s),
                 QJsonValue(true));
    }

    // Every action with a result that the next question shows.
    void whatIsDoneIsSeen_data()
    {
        QTest::addColumn<QList<QStringList>>("actions"); // the last one is looked at
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const QList<QStringList> &actions, const QString &key,
                            const QJsonValue &value) {
            QTest::newRow(name) << actions << key << value;
        };
        const QStringList learn{u"learn"_s, u"--about"_s, u"plants"_s, u"--words"_s, u"12"_s};
        row("an answer is a known fact", {learn}, u"facts"_s, QJsonObject{{u"plants"_s, u"12"_s}});
        row("an objection is explored",
            {{u"object"_s, u"--words"_s, u"Too dear"_s, u"--about"_s, u"price"_s},
             {u"move-objection"_s, u"--words"_s, u"The budget is yearly"_s}},
            u"objections"_s,
            QJsonArray{QJsonObject{{u"words"_s, u"Too dear"_s},
                                   {u"theme"_s, u"price"_s},
                                   {u"state"_s, u"explored"_s}}});
        row("an alternative is kept",
            {{u"alternative"_s, u"--about"_s, u"Paper"_s, u"--words"_s, u"Never crashes"_s}},
            u"alternatives"_s,
            QJsonArray{QJsonObject{{u"name"_s, u"Paper"_s}, {u"liked"_s, u"Never crashes"_s}}});
        row("a bad view is put right",
            {{u"call"_s, u"--disposition"_s, u"answered"_s},
             {u"view"_s, u"--view"_s, u"1"_s, u"--they-said-so"_s},
             {u"put-right"_s, u"--words"_s, u"Said sorry"_s}},
            u"tasks"_s, QJsonArray());
        row("who sent somebody is told so",
            {{u"refer"_s, u"--about"_s, u"Durand"_s, u"--words"_s, u"A good neighbour"_s}},
            u"people_sent"_s, 1);
        row("a question is answered",
            {{u"ask"_s, u"--channel"_s, u"mail"_s, u"--words"_s, u"How much?"_s},
             {u"answer"_s, u"--words"_s, u"So much"_s}},
            u"unanswered"_s, QJsonArray());
        row("what is said in public changes nothing of the lead",
            {{u"post"_s, u"--words"_s, u"Well done"_s, u"--about"_s, u"https://example.com/1"_s}},
            u"stage"_s, u"new"_s);
    }

    void whatIsDoneIsSeen()
    {
        QFETCH(QList<QStringList>, actions);
        QFETCH(QString, key);
        CtlRun run;
        for (const QStringList &action : std::as_const(actions)) {
            run = lead(QStringList{u"act"_s, m_lead} + action);
            QVERIFY2(run.exit == 0, qPrintable(run.err));
        }
        QTEST(run.json().value(key), "value");
        QCOMPARE(runCtl({u"check"_s, u"--json"_s, u"--store"_s, m_store}).json().value(u"sound"_s),
                 QJsonValue(true));
    }

    // Every other action, and what stands in the store then.
    void whatIsDoneIsKept_data()
    {
        QTest::addColumn<QList<QStringList>>("actions");
        QTest::addColumn<QString>("kept"); // what follows SELECT 1 FROM
        const auto row = [](const char *name, const QList<QStringList> &actions,
                            const QString &kept) {
            QTest::newRow(name) << actions << kept;
        };
        const QStringList yes{u"raise-hand"_s, u"--words"_s, u"Call me"_s};
        row("a mail is an attempt",
            {yes, {u"message"_s, u"--channel"_s, u"mail"_s, u"--words"_s, u"Hello"_s}},
            u"activity WHERE kind = 'mail' AND attempt = 1"_s);
        row("a yes may name the time, by their clock",
            {{u"raise-hand"_s, u"--when"_s, u"at_a_time"_s, u"--from"_s, u"2030-01-07T14:00"_s,
              u"--until"_s, u"2030-01-07T15:00"_s}},
            u"lead WHERE hand_raise = 'yes' AND call_until - call_from = 3600000"_s);
        row("a not now comes back on its day",
            {{u"raise-hand"_s, u"--answer"_s, u"not_now"_s, u"--ask-again"_s, u"2030-01-07"_s}},
            u"lead WHERE next_step = 'ask_again' AND next_step_at > 0"_s);
        row("giving up keeps the reason",
            {yes, {u"give-up"_s, u"--words"_s, u"The plant is closed"_s}},
            u"activity WHERE kind = 'gave_up' AND words = 'The plant is closed'"_s);
        row("who allows again may be called again",
            {{u"forbid"_s, u"--words"_s, u"No"_s}, {u"allow"_s, u"--words"_s, u"Yes"_s}},
            u"consent WHERE channel = 'phone' AND allowed AND how = 'Yes'"_s);
        row("a note is kept", {{u"note"_s, u"--words"_s, u"At the fair"_s}},
            u"activity WHERE kind = 'note' AND words = 'At the fair'"_s);
        row("a look at their profile prepares a call",
            {{u"prepare"_s, u"--words"_s, u"Speaks of planning"_s, u"--about"_s, u"You spoke"_s}},
            u"preparation WHERE seen = 'Speaks of planning' AND opening_line = 'You spoke'"_s);
        row("a call has an outcome, a view and a next step",
            {{u"call"_s, u"--disposition"_s, u"answered"_s, u"--outcome"_s, u"Agreed"_s,
              u"--view"_s, u"4"_s, u"--they-said-so"_s, u"--seconds"_s, u"90"_s, u"--next"_s,
              u"Send the plan"_s, u"--next-on"_s, u"2030-01-07"_s}},
            u"call JOIN activity USING (id) JOIN lead ON lead.id = lead_id "
            "JOIN call_outcome ON call_outcome.id = outcome_id WHERE name = 'Agreed' AND view = 4 "
            "AND view_source = 'asked' AND seconds = 90 AND next_step = 'Send the plan' "
            "AND next_step_at > 0"_s);
        row("the next step is planned",
            {{u"next-step"_s, u"--next"_s, u"Ask about March"_s, u"--next-on"_s, u"2030-01-07"_s}},
            u"lead WHERE next_step = 'Ask about March' AND next_step_at > 0"_s);
        row("whoever says why takes somebody on",
            {{u"take-on"_s, u"--member"_s, u"Zoe"_s, u"--words"_s, u"Met them"_s}},
            u"lead JOIN member ON member.id = owner_id WHERE member.name = 'Zoe'"_s);
        row("a lead is handed over", {yes, {u"assign"_s, u"--to"_s, u"Zoe"_s}},
            u"lead JOIN member ON member.id = owner_id WHERE member.name = 'Zoe'"_s);
        row("two people know each other",
            {{u"relate"_s, u"--other"_s, u"OTHER"_s, u"--relationship"_s, u"works_with"_s}},
            u"relationship WHERE kind = 'works_with'"_s);
        row("a page that was found is kept with who found it",
            {{u"find-profile"_s, u"--about"_s, u"github.com/ada"_s, u"--member"_s, u"Zoe"_s}},
            u"public_profile JOIN member ON member.id = found_by_id WHERE member.name = 'Zoe' "
            "AND network = 'GitHub' AND address = 'https://github.com/ada'"_s);
        row("who was told of a reference person has it on their timeline, and it counts",
            {{u"introduce"_s, u"--about"_s, u"A planner"_s, u"--member"_s, u"Zoe"_s}},
            u"introduction JOIN member ON member.id = introduction.member_id JOIN activity ON "
            u"words = "
            "'A planner' WHERE member.name = 'Zoe' AND activity.kind = 'note'"_s);
        row("two records become one", {{u"merge"_s, u"--other"_s, u"OTHER"_s}},
            u"person WHERE merged_into_id IS NOT NULL"_s);
        row("an answer may be a piece of ready help",
            {{u"ask"_s, u"--words"_s, u"How?"_s}, {u"answer"_s, u"--help-item"_s, u"The guide"_s}},
            u"inquiry JOIN activity ON activity.id = answer_id JOIN help_use ON activity_id = "
            "activity.id WHERE activity.kind = 'help_given'"_s);
        row("who wants no contact is reached by no way",
            {{u"forbid"_s, u"--every-way"_s, u"--words"_s, u"Leave me alone"_s}},
            u"(SELECT 1 FROM consent WHERE NOT allowed GROUP BY person_id HAVING count(*) = 3)"_s);
        row("who was sent by somebody has it on their timeline",
            {{u"relate"_s, u"--other"_s, u"OTHER"_s, u"--relationship"_s, u"referred"_s}},
            u"activity WHERE kind = 'referral' AND to_code = 'was_sent'"_s);
        row("a closing record has their words, and ready help is counted",
            {{u"close"_s, u"--words"_s, u"Too small"_s, u"--their-words"_s, u"We are two"_s,
              u"--help-item"_s, u"The guide"_s, u"--thanked"_s}},
            u"closing_record JOIN activity USING (lead_id) "
            "JOIN help_use ON help_use.activity_id = activity.id "
            "WHERE their_words = 'We are two' AND thanked AND help_given = 'Read this first'"_s);
        row("another contact than the last one has a view",
            {{u"call"_s, u"--disposition"_s, u"answered"_s},
             {u"call"_s, u"--disposition"_s, u"answered"_s},
             {u"view"_s, u"--view"_s, u"5"_s, u"--contact"_s, u"FIRST"_s}},
            u"prospect_view WHERE activity_id = (SELECT min(id) FROM call)"_s);
    }

    void whatIsDoneIsKept()
    {
        QFETCH(QList<QStringList>, actions);
        QFETCH(QString, kept);
        for (QStringList action : std::as_const(actions)) {
            action.replaceInStrings(u"OTHER"_s, m_other);
            if (action.contains(u"FIRST"_s)) {
                const QJsonArray contacts =
                    lead({u"show"_s, m_lead}).json().value(u"contacts"_s).toArray();
                action.replaceInStrings(u"FIRST"_s,
                                        contacts.last().toObject().value(u"id"_s).toString());
            }
            const CtlRun run = lead(QStringList{u"act"_s, m_lead} + action);
            QVERIFY2(run.exit == 0, qPrintable(run.err));
        }
        const auto store = Connection::open(m_store, Connection::Mode::ReadWrite);
        VERIFY_OK(store);
        auto found = (*store)->query(u"SELECT 1 FROM "_s + kept);
        VERIFY_OK(found);
        QVERIFY(found->next());
    }

    void whoLooksAfterALeadIsNamedWhereThereAreSeveral()
    {
        QCOMPARE(lead({u"act"_s, m_lead, u"take-on"_s, u"--member"_s, u"Zoe"_s, u"--words"_s,
                       u"Met them"_s})
                     .exit,
                 0);
        const auto owner = [this] {
            return lead({u"show"_s, m_lead}).json().value(u"owner"_s).toString();
        };
        QCOMPARE(owner(), QString());
        change([](Session &session) {
            return Rows::insert(session.store,
                                Member{.id = session.newId<MemberId>(), .name = u"Yan"_s});
        });
        QCOMPARE(owner(), u"Zoe"_s);
        const CtlRun text = runCtl({u"lead"_s, u"show"_s, m_lead, u"--store"_s, m_store});
        QVERIFY2(text.out.contains("With: Marketing (\u2068Zoe\u2069)"), text.out.constData());
    }

    void whoseDayHasComeIsBroughtBack()
    {
        QCOMPARE(lead({u"bring-back"_s}).json().value(u"brought_back"_s), QJsonValue(0));
        const QString tomorrow = QDate::currentDate().addDays(2).toString(Qt::ISODate);
        QCOMPARE(lead({u"act"_s, m_lead, u"close"_s, u"--stage"_s, u"later"_s, u"--words"_s,
                       u"Next year"_s, u"--look-again"_s, tomorrow})
                     .exit,
                 0);
        change([](Session &session) {
            return session.store.run(u"UPDATE closing_record SET look_again_on = '2020-01-01'"_s);
        });
        QCOMPARE(lead({u"bring-back"_s}).json().value(u"brought_back"_s), QJsonValue(1));
        QCOMPARE(lead({u"show"_s, m_lead}).json().value(u"stage"_s), QJsonValue(u"nurturing"_s));
        QCOMPARE(lead({u"bring-back"_s}).json().value(u"brought_back"_s), QJsonValue(0));
    }

    void whatIsRefusedSaysWhyAndChangesNothing_data()
    {
        QTest::addColumn<QStringList>("action");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("giving up on somebody whom nobody tries")
            << QStringList{u"give-up"_s, u"--words"_s, u"x"_s} << 3
            << u"Nobody tries to reach them"_s;
        QTest::newRow("closing without a reason")
            << QStringList{u"close"_s} << 3 << u"Nothing was changed"_s;
        QTest::newRow("a note without words") << QStringList{u"note"_s} << 3 << u"needs words"_s;
        QTest::newRow("a consent that nobody said")
            << QStringList{u"forbid"_s} << 3 << u"on record"_s;
        QTest::newRow("settling what nobody disputes")
            << QStringList{u"settle"_s, u"--about"_s,  u"plants"_s, u"--words"_s,
                           u"3"_s,      u"--reason"_s, u"x"_s}
            << 3 << u"No two sources disagree"_s;
        QTest::newRow("a view of no contact")
            << QStringList{u"view"_s, u"--view"_s, u"3"_s} << 3 << u"no contact"_s;
        QTest::newRow("taking on without being anybody")
            << QStringList{u"take-on"_s, u"--words"_s, u"x"_s} << 3 << u"Nobody is signed in"_s;
        QTest::newRow("joining with nobody") << QStringList{u"merge"_s} << 2 << u"--other"_s;
        QTest::newRow("a day that is none")
            << QStringList{u"close"_s, u"--look-again"_s, u"soon"_s} << 2 << u"'soon'"_s;
        QTest::newRow("an outcome that is none")
            << QStringList{u"call"_s, u"--disposition"_s, u"answered"_s, u"--outcome"_s, u"Luck"_s}
            << 2 << u"'Luck'"_s;
        QTest::newRow("help that is not in the library")
            << QStringList{u"close"_s, u"--words"_s, u"x"_s, u"--help-item"_s, u"Luck"_s} << 2
            << u"'Luck'"_s;
        QTest::newRow("a view beyond the scale")
            << QStringList{u"call"_s, u"--view"_s, u"9"_s} << 3 << u"1 to 5"_s;
        QTest::newRow("a call that ends before it begins")
            << QStringList{u"raise-hand"_s,       u"--when"_s,  u"at_a_time"_s,       u"--from"_s,
                           u"2030-01-07T14:00"_s, u"--until"_s, u"2030-01-07T13:00"_s}
            << 3 << u"ends before it begins"_s;
        QTest::newRow("later without a day")
            << QStringList{u"close"_s, u"--stage"_s, u"later"_s, u"--words"_s, u"x"_s} << 3
            << u"Later is a day"_s;
        QTest::newRow("an action that is none") << QStringList{u"dance"_s} << 2 << u"'dance'"_s;
        QTest::newRow("a channel that is none")
            << QStringList{u"forbid"_s, u"--channel"_s, u"pigeon"_s} << 2 << u"'pigeon'"_s;
    }

    void whatIsRefusedSaysWhyAndChangesNothing()
    {
        QFETCH(QStringList, action);
        QFETCH(QString, sentence);
        const auto before = rowsOf(m_store);
        VERIFY_OK(before);
        const CtlRun run = lead(QStringList{u"act"_s, m_lead} + action);
        QTEST(run.exit, "exit");
        QVERIFY2(run.err.contains(sentence), qPrintable(run.err));
        QCOMPARE(rowsOf(m_store), before);
    }

    void aLeadThatIsNotThereIsRefused()
    {
        const CtlRun strange = lead({u"show"_s, u"018f0000-0000-7000-8000-0000000000ff"_s});
        QCOMPARE(strange.exit, 3);
        QCOMPARE(lead({u"show"_s, u"Ada"_s}).exit, 2);
        QCOMPARE(lead({u"list"_s, u"--place"_s, u"nowhere"_s}).exit, 2);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
    QString m_lead; ///< Ada's
    QString m_other; ///< Bea's
};

QTEST_GUILESS_MAIN(TestLeadCommands)
#include "tst_leadcommands.moc"

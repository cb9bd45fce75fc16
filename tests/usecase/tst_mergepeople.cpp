// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacetest.h"

#include "domain/preparation.h"
#include "store/personstore.h"
#include "store/referralstore.h"
#include "store/searchstore.h"
#include "store/soundness.h"
#include "usecase/logcall.h"
#include "usecase/mergepeople.h"
#include "usecase/raisehand.h"
#include "usecase/relate.h"
#include "usecase/undo.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! One human being was there twice: what was about either is about one afterwards. */
class TestMergePeople : public WorkspaceTest
{
    Q_OBJECT

private:
    // A row of `person` in every table that names people.
    void fillEveryTable(LeadId lead, PersonId friendOfTheirs)
    {
        const PersonId person = of(lead);
        const auto row = [this] {
            return session().newId<RowId>();
        };
        const QDateTime at = session().now();
        const ImportBatch batch{
            .id = session().newId<ImportBatchId>(), .fileName = u"x"_s, .at = at};
        insert(
            EmailAddress{row(), person, u"%1@example.com"_s.arg(person.toString()), {}},
            PhoneNumber{row(), person, {}, person.toString(), {}},
            PublicProfile{
                row(), person, u"Network"_s, u"https://example.com/"_s + person.toString(), {}},
            Consent{row(), person, Channel::Mail, true, at, u"form"_s},
            Relationship{row(), person, RelationshipKind::Knows, friendOfTheirs, at, {}},
            Relationship{row(), friendOfTheirs, RelationshipKind::Referred, person, at, {}},
            Activity{.id = session().newId<ActivityId>(),
                     .person = person,
                     .lead = lead,
                     .at = at,
                     .words = u"Laughed"_s},
            Inquiry{.id = session().newId<InquiryId>(),
                    .person = person,
                    .lead = lead,
                    .words = u"What?"_s,
                    .askedAt = at},
            Preparation{
                .id = session().newId<PreparationId>(), .person = person, .lead = lead, .at = at},
            KnownFact{.id = row(),
                      .person = person,
                      .key = u"plants"_s,
                      .answer = person.toString(),
                      .at = at},
            Objection{.id = session().newId<ObjectionId>(),
                      .person = person,
                      .lead = lead,
                      .words = u"Too dear"_s},
            Alternative{.id = row(), .person = person, .lead = lead, .name = u"Paper"_s},
            Task{.id = session().newId<TaskId>(),
                 .person = person,
                 .lead = lead,
                 .createdAt = at,
                 .dueAt = at},
            batch, ImportRow{row(), batch.id, person},
            Person{.id = session().newId<PersonId>(),
                   .familyName = u"Before"_s,
                   .createdAt = at,
                   .mergedInto = person});
    }

    [[nodiscard]] QMap<QString, qint64> counts(const QString &condition = u"true"_s)
    {
        QMap<QString, qint64> counts;
        for (const QLatin1StringView table : syncedTables()) {
            auto columns = session().store.named("person_columns"_L1, {table});
            while (columns && columns->next()) {
                const QString column = columns->text(0);
                auto query = session().store.query(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(
                    table, QString(condition).replace(u"?"_s, column)));
                if (query && query->next())
                    counts[table + u'.' + column] = query->number(0);
            }
        }
        return counts;
    }

    [[nodiscard]] static QString naming(PersonId person)
    {
        return u"? = x'"_s + QString::fromLatin1(person.uuid().toRfc4122().toHex()) + u'\'';
    }

    [[nodiscard]] QStringList found(const QString &typed)
    {
        QStringList names;
        const auto found = SearchStore(session().store).find(typed);
        for (const FoundPerson &one : *found)
            names.append(one.givenName);
        return names;
    }

    void mustBeSound()
    {
        const auto faults = findFaults(session().store);
        VERIFY_OK(faults);
        for (const Fault &fault : *faults)
            qInfo() << fault.what;
        QCOMPARE(faults->size(), 0);
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_ada = add(
            u"Ada"_s,
            {.emailAddresses = {u"ada@example.com"_s}, .phoneNumbers = {u"+44 20 7946 0123"_s}});
        m_bea = add(u"Bea"_s);
        m_workspace->clock().advance(std::chrono::minutes(1));
    }

    void mergingKeepsEveryRow()
    {
        const PersonId ada = of(m_ada);
        const PersonId bea = of(m_bea);
        const PersonId cleo = of(add(u"Cleo"_s));
        const PersonId dora = of(add(u"Dora"_s));
        fillEveryTable(m_ada, cleo);
        fillEveryTable(m_bea, dora);
        // nothing that names people is left out of this test
        const auto others = counts(naming(bea));
        for (auto count = others.cbegin(); count != others.cend(); ++count)
            QVERIFY2(count.value() > 0, qPrintable(count.key()));
        const auto before = counts();
        const auto rowsBefore = syncedRows(session().store);
        VERIFY_OK(rowsBefore);
        m_workspace->clock().advance(std::chrono::minutes(1));

        VERIFY_OK(mergePeople(session(), {.keep = ada, .other = bea}));
        auto after = counts();
        after[u"activity.person_id"_s] -= 1; // that they were merged
        QCOMPARE(after, before);
        const auto left = counts(naming(bea));
        for (auto count = left.cbegin(); count != left.cend(); ++count)
            QVERIFY2(count.value() == 0, qPrintable(count.key()));
        QCOMPARE(get<Person>(bea).mergedInto, ada);
        QCOMPARE(PersonStore(session().store).details(bea)->person.id, ada);
        mustBeSound();

        VERIFY_OK(m_workspace->reopen());
        VERIFY_OK(undo(session()));
        QCOMPARE(*syncedRows(session().store), *rowsBefore);
        mustBeSound();
        QCOMPARE(found(u"bea"_s), QStringList{u"Bea"_s});
        VERIFY_OK(redo(session()));
        QCOMPARE(counts(naming(bea)), left);
        mustBeSound();
    }

    void whatBothHadIsThereOnce()
    {
        const PersonId ada = of(m_ada);
        const LeadId twin = add(u"Ada"_s,
                                {.person = {.jobTitle = u"Planner"_s, .note = u"Twin"_s},
                                 .organisationName = u"Works"_s,
                                 .emailAddresses = {u"ADA@example.com"_s, u"twin@example.com"_s},
                                 .phoneNumbers = {u"+44 (20) 79460123"_s}});
        const PersonId other = of(twin);
        const PersonId bea = of(m_bea);
        const QDateTime early = session().now().addDays(-9);
        VERIFY_OK(relate(session(), {.person = ada, .other = bea, .how = u"from the fair"_s}));
        VERIFY_OK(
            relate(session(), {.person = other, .other = bea, .at = early, .how = u"by mail"_s}));
        VERIFY_OK(relate(session(),
                         {.person = ada, .kind = RelationshipKind::WorksWith, .other = other}));
        VERIFY_OK(refer(session(), {.by = bea, .known = ada}));
        VERIFY_OK(refer(session(), {.by = bea, .known = other}));
        const auto before = syncedRows(session().store);

        const auto kept = mergePeople(session(), {.keep = ada, .other = other});
        VERIFY_OK(kept);
        QCOMPARE(kept->jobTitle, u"Planner"_s);
        QCOMPARE(kept->note, u"Twin"_s);
        QVERIFY(!kept->organisation.isNull());
        const PersonDetails details = PersonStore(session().store).details(ada).value();
        QCOMPARE(details.emailAddresses.size(), 2);
        QCOMPARE(details.phoneNumbers.size(), 1);
        QCOMPARE(details.leads.size(), 2);
        QCOMPARE(details.around.size(), 2); // knows Bea, was sent by Bea
        const auto knows = rows<Relationship>("WHERE kind = 'knows'"_L1);
        QCOMPARE(knows.size(), 1);
        QCOMPARE(knows.first().at, early);
        QCOMPARE(knows.first().how, u"from the fair; by mail"_s);
        QCOMPARE(ReferralStore(session().store).cameOf(bea)->people(), 1);
        QCOMPARE(found(u"twin@example.com"_s), QStringList{u"Ada"_s});
        QCOMPARE(found(u"ada"_s), QStringList{u"Ada"_s});
        mustBeSound();
        VERIFY_OK(undo(session()));
        QCOMPARE(*syncedRows(session().store), *before);
        QCOMPARE(found(u"ada"_s).size(), 2);
        mustBeSound();
    }

    void whoHadTwoNamesIsFoundByWhatTheyWroteUnderEither()
    {
        insert(Activity{.id = session().newId<ActivityId>(),
                        .person = of(m_bea),
                        .at = session().now(),
                        .words = u"Wants the maintenance calendar"_s});
        VERIFY_OK(mergePeople(session(), {.keep = of(m_ada), .other = of(m_bea)}));
        QCOMPARE(found(u"calendar"_s), QStringList{u"Ada"_s});
        QCOMPARE(found(u"bea"_s), QStringList{});
        const LeadId cleo = add(u"Cleo"_s);
        VERIFY_OK(mergePeople(session(), {.keep = of(cleo), .other = of(m_ada)})); // and on
        QCOMPARE(found(u"calendar"_s), QStringList{u"Cleo"_s});
        QCOMPARE(found(u"ada@example.com"_s), QStringList{u"Cleo"_s});
        mustBeSound();
    }

    void whatEitherRuledOutStaysRuledOut_data()
    {
        QTest::addColumn<QList<bool>>("keeps"); // what was said, from the oldest on
        QTest::addColumn<QList<bool>>("others"); // the same, a day later
        QTest::addColumn<bool>("allowed");
        using Said = QList<bool>;
        QTest::newRow("nobody said anything") << Said{} << Said{} << true;
        QTest::newRow("both said yes") << Said{true} << Said{true} << true;
        QTest::newRow("an older no beats the other's newer yes")
            << Said{false} << Said{true} << false;
        QTest::newRow("the other's newer no counts") << Said{true} << Said{false} << false;
        QTest::newRow("the other's no is not lost") << Said{} << Said{false} << false;
        QTest::newRow("one's own no is not lost") << Said{false} << Said{} << false;
        QTest::newRow("a no that was taken back is none") << Said{false, true} << Said{} << true;
    }

    void whatEitherRuledOutStaysRuledOut()
    {
        QFETCH(QList<bool>, keeps);
        QFETCH(QList<bool>, others);
        QFETCH(bool, allowed);
        QDateTime at = session().now().addDays(-10);
        const auto say = [&](PersonId person, const QList<bool> &said) {
            for (const bool one : said) {
                at = at.addDays(1);
                insert(Consent{session().newId<RowId>(), person, Channel::Phone, one, at,
                               u"by mail"_s});
            }
        };
        VERIFY_OK(raiseHand(session(), {.lead = m_ada}));
        VERIFY_OK(raiseHand(session(), {.lead = m_bea}));
        say(of(m_ada), keeps);
        say(of(m_bea), others);
        VERIFY_OK(mergePeople(session(), {.keep = of(m_ada), .other = of(m_bea)}));
        QCOMPARE(
            allows(rows<Consent>("WHERE person_id = ?1"_L1, {toSql(of(m_ada))}), Channel::Phone),
            allowed);
        for (const LeadId lead : {m_ada, m_bea}) {
            QCOMPARE(get<Lead>(lead).person, of(m_ada));
            const auto called = logCall(session(), {.lead = lead, .number = u"+442079460123"_s});
            if (allowed)
                VERIFY_OK(called);
            else
                QCOMPARE(called.error().arguments, QStringList{u"no_calls_wanted"_s});
            if (!allowed && keeps != others)
                QVERIFY(get<Lead>(lead).nextStep != "call"_L1); // planned on another way
        }
    }

private:
    LeadId m_ada;
    LeadId m_bea;
};

QTEST_GUILESS_MAIN(TestMergePeople)
#include "tst_mergepeople.moc"

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include "domain/preparation.h"
#include "store/personstore.h"
#include "store/referralstore.h"
#include "store/searchstore.h"
#include "store/soundness.h"
#include "store/timelinestore.h"
#include "usecase/closelead.h"
#include "usecase/logcall.h"
#include "usecase/mergepeople.h"
#include "usecase/raisehand.h"
#include "usecase/relate.h"
#include "usecase/undo.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

struct Pair
{
    PersonId ada;
    PersonId bea;
};

using Step = Done (*)(Session &, const Pair &);

template<typename T>
Done done(const Result<T> &result)
{
    return result ? Done() : Done(std::unexpected(result.error()));
}

} // namespace

Q_DECLARE_METATYPE(Step)

/*! The people around a lead: who knows whom, who sent whom, what they say, and who is one. */
class TestPeople : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] Session &session() { return m_workspace->session(); }

    template<typename Row>
    [[nodiscard]] QList<Row> rows(QLatin1StringView condition = {}, const QVariantList &values = {})
    {
        return Rows::select<Row>(session().store, condition, values).value();
    }

    template<typename Row>
    [[nodiscard]] Row get(decltype(Row::id) id)
    {
        return Rows::get<Row>(session().store, id).value();
    }

    [[nodiscard]] LeadId add(const QString &given, AddLead input = {})
    {
        return addTestLead(session(), given, u"Sand"_s, std::move(input)).value();
    }

    template<typename... Row>
    void insert(const Row &...row)
    {
        VERIFY_OK(inGroup(session().store, session().group("test"_L1, {}), [&]() -> Done {
            Done done;
            ((done = done ? Rows::insert(session().store, row) : done), ...);
            return done;
        }));
    }

    [[nodiscard]] PersonId of(LeadId lead) { return get<Lead>(lead).person; }

    // Who would speak on that person's timeline, as the store tells it.
    [[nodiscard]] QStringList heard(PersonId person, const QList<ActivityKind> &kinds = {})
    {
        QStringList heard;
        const auto page = TimelineStore(session().store).page(person, {}, 100, kinds);
        for (const TimelineRow &row : *page) {
            if (!row.speaker) {
                if (row.activity.kind == ActivityKind::Post)
                    heard.append(u"own: "_s + row.activity.words);
                continue;
            }
            const QString tie = row.speaker->kind ? QString(code(*row.speaker->kind)) : u"same"_s;
            heard.append(row.speaker->name + u' ' + tie + (row.speaker->towards ? u"<"_s : u">"_s)
                         + u": "_s + row.activity.words);
        }
        return heard;
    }

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

    void whatIsRefused_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *name, const QString &rule, Step step) {
            QTest::newRow(name) << step << rule;
        };
        row("nobody knows themselves", u"relationship_with_oneself"_s,
            [](Session &session, const Pair &p) {
                return done(relate(session, {.person = p.ada, .other = p.ada}));
            });
        row("nobody sends themselves", u"relationship_with_oneself"_s,
            [](Session &session, const Pair &p) {
                return done(refer(session, {.by = p.ada, .known = p.ada}));
            });
        row("what is known is not kept twice", u"relationship_known"_s,
            [](Session &session, const Pair &p) -> Done {
                CALLWELL_TRY(relate(session, {.person = p.ada, .other = p.bea}));
                return done(relate(session, {.person = p.ada, .other = p.bea}));
            });
        row("of two colleagues it does not matter who is named first", u"relationship_known"_s,
            [](Session &session, const Pair &p) -> Done {
                const auto with = RelationshipKind::WorksWith;
                CALLWELL_TRY(relate(session, {.person = p.ada, .kind = with, .other = p.bea}));
                return done(relate(session, {.person = p.bea, .kind = with, .other = p.ada}));
            });
        row("who spoke about us that day did so once", u"relationship_known"_s,
            [](Session &session, const Pair &p) -> Done {
                const Relate said{.person = p.ada,
                                  .kind = RelationshipKind::SpokeAboutUs,
                                  .other = p.bea,
                                  .at = session.now()};
                CALLWELL_TRY(relate(session, said));
                return done(relate(session, said));
            });
        row("somebody new needs a name", u"referral_needs_name"_s,
            [](Session &session, const Pair &p) {
                return done(refer(session, {.by = p.ada, .givenName = u" "_s}));
            });
        row("a post without words says nothing", u"post_needs_words"_s,
            [](Session &session, const Pair &p) {
                return done(notePost(session, {.person = p.ada, .words = u" \n"_s}));
            });
        row("a post stands in the web", u"post_address_not_web"_s,
            [](Session &session, const Pair &p) {
                return done(notePost(
                    session,
                    {.person = p.ada, .words = u"Good"_s, .address = u"javascript:alert(1)"_s}));
            });
        row("nobody has said yet what they will say", u"post_in_the_future"_s,
            [](Session &session, const Pair &p) {
                return done(notePost(
                    session,
                    {.person = p.ada, .words = u"Good"_s, .at = session.now().addDays(1)}));
            });
        row("one record is one person already", u"merge_with_oneself"_s,
            [](Session &session, const Pair &p) {
                return done(mergePeople(session, {.keep = p.ada, .other = p.ada}));
            });
        row("a record is merged once", u"merged_already"_s,
            [](Session &session, const Pair &p) -> Done {
                CALLWELL_TRY(mergePeople(session, {.keep = p.ada, .other = p.bea}));
                return done(mergePeople(session, {.keep = p.ada, .other = p.bea}));
            });
    }

    void whatIsRefused()
    {
        QFETCH(Step, step);
        QFETCH(QString, rule);
        const Done refused = step(session(), {of(m_ada), of(m_bea)});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RuleBroken);
        QCOMPARE(refused.error().arguments, QStringList{rule});
    }

    void whatMayBeTrueTwiceIsKeptTwice()
    {
        const Relate knows{.person = of(m_ada), .other = of(m_bea)};
        VERIFY_OK(relate(session(), knows));
        VERIFY_OK(relate(session(), {.person = of(m_bea), .other = of(m_ada)})); // the other way
        Relate spoke{.person = of(m_ada),
                     .kind = RelationshipKind::SpokeAboutUs,
                     .other = of(m_bea),
                     .at = session().now()};
        VERIFY_OK(relate(session(), spoke));
        spoke.at = spoke.at.addDays(-7);
        VERIFY_OK(relate(session(), spoke));
        QCOMPARE(rows<Relationship>().size(), 4);
    }

    void whoIsNewBecomesALeadOfTheSenders()
    {
        const auto lead = refer(session(),
                                {.by = of(m_ada),
                                 .givenName = u"Cleo"_s,
                                 .familyName = u"Durand"_s,
                                 .organisationName = u"Works"_s,
                                 .emailAddress = u"cleo@example.com"_s,
                                 .phoneNumber = u"+44 20 7946 0456"_s,
                                 .words = u"plans for twelve plants"_s});
        VERIFY_OK(lead);
        const Lead made = get<Lead>(*lead);
        QCOMPARE(get<Source>(made.source).kind, SourceKind::Referral);
        QCOMPARE(made.side, OwnerSide::Marketing); // they have not asked for a call
        const PersonDetails cleo = PersonStore(session().store).details(made.person).value();
        QCOMPARE(cleo.organisation.name, u"Works"_s);
        QCOMPARE(cleo.emailAddresses.size(), 1);
        QCOMPARE(cleo.phoneNumbers.first().e164, u"+442079460456"_s);
        QCOMPARE(cleo.around.size(), 1);
        QVERIFY(cleo.around.first().towards);
        QCOMPARE(cleo.around.first().relationship.kind, RelationshipKind::Referred);
        const auto events = rows<Activity>("WHERE kind = 'referral' ORDER BY to_code"_L1);
        QCOMPARE(events.size(), 2);
        QCOMPARE(events.first().person, of(m_ada));
        QCOMPARE(events.first().words, u"Cleo Durand: plans for twelve plants"_s);
        QCOMPARE(events.last().person, made.person);
        QCOMPARE(events.last().words, u"Ada Sand: plans for twelve plants"_s);
        // the next one comes from the same source
        VERIFY_OK(refer(session(), {.by = of(m_ada), .familyName = u"Eco"_s}));
        QCOMPARE(rows<Source>("WHERE kind = 'referral'"_L1).size(), 1);
        QCOMPARE(ReferralStore(session().store).cameOf(of(m_ada))->people(), 2);
    }

    void whoWasLetGoComesBackByAReferral_data()
    {
        QTest::addColumn<HandRaise>("answer");
        QTest::addColumn<Stage>("closing");
        QTest::addColumn<Stage>("after");
        QTest::newRow("who was no fit is nurtured again")
            << HandRaise::NotAsked << Stage::NotAFit << Stage::Nurturing;
        QTest::newRow("who had asked for a call goes to marketing, the question is open again")
            << HandRaise::Yes << Stage::NotAFit << Stage::Nurturing;
        QTest::newRow("who wanted to be asked later is nurtured now")
            << HandRaise::NotNow << Stage::Later << Stage::Nurturing;
        QTest::newRow("a customer stays one") << HandRaise::Yes << Stage::Won << Stage::Won;
    }

    void whoWasLetGoComesBackByAReferral()
    {
        QFETCH(HandRaise, answer);
        QFETCH(Stage, closing);
        QFETCH(Stage, after);
        VERIFY_OK(raiseHand(session(), {.lead = m_bea, .answer = answer}));
        VERIFY_OK(closeLead(session(), {.lead = m_bea, .stage = closing, .reason = u"Small"_s}));
        m_workspace->clock().advance(std::chrono::hours(24));
        const auto back =
            refer(session(), {.by = of(m_ada), .known = of(m_bea), .words = u"has grown"_s});
        VERIFY_OK(back);
        QCOMPARE(*back, m_bea);
        const Lead bea = get<Lead>(m_bea);
        QCOMPARE(bea.stage, after);
        if (after == Stage::Won)
            return;
        QVERIFY(!bea.closedAt.isValid());
        QCOMPARE(bea.side, OwnerSide::Marketing);
        QVERIFY(bea.handRaise != HandRaise::Yes);
        QCOMPARE(bea.nextStep, u"look_again"_s);
        QCOMPARE(rows<ClosingRecord>().size(), 1); // the story stays
        const auto moved =
            rows<Activity>("WHERE kind = 'stage_change' ORDER BY at DESC, id DESC LIMIT 1"_L1);
        QCOMPARE(moved.first().from, QString(code(closing)));
        QCOMPARE(moved.first().words, u"Ada Sand: has grown"_s);
        VERIFY_OK(undo(session()));
        QCOMPARE(get<Lead>(m_bea).stage, closing);
    }

    void whoIsSentAgainIsStillSentOnce()
    {
        for (int i = 0; i < 2; ++i)
            VERIFY_OK(refer(session(), {.by = of(m_ada), .known = of(m_bea)}));
        QCOMPARE(rows<Relationship>().size(), 1);
        QCOMPARE(rows<Activity>("WHERE kind = 'referral'"_L1).size(), 4);
    }

    void whoHadNoInterestYetGetsOne()
    {
        const Person cleo{.id = session().newId<PersonId>(),
                          .givenName = u"Cleo"_s,
                          .createdAt = session().now()};
        insert(cleo);
        const auto lead = refer(session(), {.by = of(m_ada), .known = cleo.id});
        VERIFY_OK(lead);
        QCOMPARE(get<Lead>(*lead).person, cleo.id);
    }

    void aPostKeepsItsWordsAndItsAddress()
    {
        const QDateTime at = session().now().addDays(-3);
        const auto post = notePost(session(),
                                   {.person = of(m_ada),
                                    .words = u" They called once, prepared. "_s,
                                    .address = u"https://example.com/p/1"_s,
                                    .at = at});
        VERIFY_OK(post);
        const Activity kept = get<Activity>(*post);
        QCOMPARE(kept.words, u"They called once, prepared.\nhttps://example.com/p/1"_s);
        QCOMPARE(kept.at, at);
        QCOMPARE(kept.channel, u"post"_s);
    }

    void aPostTouchesEverybodyWithinOneStep_data()
    {
        QTest::addColumn<QString>("tie");
        QTest::addColumn<QStringList>("ada");
        QTest::newRow("a stranger's post touches nobody else") << QString() << QStringList{};
        QTest::newRow("whom she knows") << u"knows>"_s << QStringList{u"Bea Sand knows>: Good"_s};
        QTest::newRow("who knows her") << u"knows<"_s << QStringList{u"Bea Sand knows<: Good"_s};
        QTest::newRow("somebody at the same organisation")
            << u"same"_s << QStringList{u"Bea Sand same>: Good"_s};
        QTest::newRow("a colleague who has a relationship too comes once")
            << u"same works_with>"_s << QStringList{u"Bea Sand works_with>: Good"_s};
        QTest::newRow("two relationships are one voice")
            << u"knows> referred<"_s << QStringList{u"Bea Sand referred<: Good"_s};
        QTest::newRow("somebody two steps away is not heard") << u"two"_s << QStringList{};
    }

    void aPostTouchesEverybodyWithinOneStep()
    {
        QFETCH(QString, tie);
        const PersonId ada = of(m_ada);
        const PersonId bea = of(m_bea);
        for (const QString &one : tie.split(u' ', Qt::SkipEmptyParts)) {
            if (one == "same"_L1) {
                const Organisation works{.id = session().newId<OrganisationId>(),
                                         .name = u"Works"_s};
                insert(works);
                for (const PersonId id : {ada, bea}) {
                    Person person = get<Person>(id);
                    person.organisation = works.id;
                    VERIFY_OK(inGroup(session().store, session().group("test"_L1, {}),
                                      [&] { return Rows::update(session().store, person); }));
                }
            } else if (one == "two"_L1) {
                const PersonId cleo = of(add(u"Cleo"_s));
                VERIFY_OK(relate(session(), {.person = ada, .other = cleo}));
                VERIFY_OK(relate(session(), {.person = cleo, .other = bea}));
            } else {
                const auto kind = *fromCode<RelationshipKind>(QStringView(one).chopped(1));
                const bool towards = one.endsWith(u'<');
                VERIFY_OK(relate(
                    session(),
                    {.person = towards ? bea : ada, .kind = kind, .other = towards ? ada : bea}));
            }
        }
        VERIFY_OK(notePost(session(), {.person = bea, .words = u"Good"_s}));
        QTEST(heard(ada), "ada");
        QTEST(heard(ada, {ActivityKind::Post, ActivityKind::Call}), "ada");
        QCOMPARE(heard(ada, {ActivityKind::Call}), QStringList{});
        QCOMPARE(heard(bea), QStringList{u"own: Good"_s});
    }

    // Own events and those of others, each minute one, over pages of every size.
    void pagesHoldWhatTheWholeHolds()
    {
        const PersonId ada = of(m_ada);
        VERIFY_OK(relate(session(), {.person = ada, .other = of(m_bea)}));
        const QDateTime now = session().now();
        for (int i = 0; i < 20; ++i) {
            // two at the same time, so that the key has to decide
            insert(Activity{.id = session().newId<ActivityId>(),
                            .person = i % 3 ? ada : of(m_bea),
                            .kind = i % 3 ? ActivityKind::Note : ActivityKind::Post,
                            .at = now.addSecs(-60LL * (i / 2)),
                            .words = QString::number(i)});
        }
        const TimelineStore store(session().store);
        QStringList whole;
        const auto all = store.page(ada, {}, 100);
        for (const TimelineRow &row : *all)
            whole.append(row.activity.words);
        QCOMPARE(whole.size(), 20);
        for (const int size : {1, 2, 3, 7, 20, 21}) {
            QStringList paged;
            TimelineKey after;
            for (;;) {
                const auto page = store.page(ada, after, size).value();
                for (const TimelineRow &row : page)
                    paged.append(row.activity.words);
                if (page.size() < size)
                    break;
                after = {page.last().activity.at, page.last().activity.id};
            }
            QCOMPARE(paged, whole);
        }
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
    std::unique_ptr<TestWorkspace> m_workspace;
    LeadId m_ada;
    LeadId m_bea;
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"

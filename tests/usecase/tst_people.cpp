// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacetest.h"

#include "store/personstore.h"
#include "store/referralstore.h"
#include "store/timelinestore.h"
#include "usecase/closelead.h"
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
class TestPeople : public WorkspaceTest
{
    Q_OBJECT

private:
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
        VERIFY_OK(
            closeLead(session(),
                      {.lead = m_bea,
                       .stage = closing,
                       .reason = u"Small"_s,
                       .lookAgainOn = closing == Stage::Later ? session().now().date().addDays(90)
                                                              : QDate()}));
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
        const QStringList ties = tie.split(u' ', Qt::SkipEmptyParts);
        for (const QString &one : ties) {
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

private:
    LeadId m_ada;
    LeadId m_bea;
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"

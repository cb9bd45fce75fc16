// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include "store/networkstore.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! Who stands how far from whom: people are letters, organisations are W and X. */
class TestNetwork : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] Session &session() { return m_workspace->session(); }

    // "A" alone, "AB": A knows B, "A@W": A belongs to W
    void add(const QStringList &what)
    {
        VERIFY_OK(inGroup(session().store, session().group("test"_L1, {}), [&]() -> Done {
            for (const QString &one : what) {
                CALLWELL_TRY(addPerson(one.front()));
                if (one.contains(u'@'))
                    CALLWELL_TRY(join(one.front(), one.back()));
                else if (one.size() == 2)
                    CALLWELL_TRY(tie(one.front(), one.back()));
            }
            return {};
        }));
    }

    Done addPerson(QChar name)
    {
        if (m_people.contains(name))
            return {};
        const Person person{
            .id = session().newId<PersonId>(), .givenName = name, .createdAt = session().now()};
        m_people.insert(name, person.id);
        return Rows::insert(session().store, person);
    }

    Done join(QChar name, QChar organisation)
    {
        if (!m_organisations.contains(organisation)) {
            const Organisation made{.id = session().newId<OrganisationId>(), .name = organisation};
            m_organisations.insert(organisation, made.id);
            CALLWELL_TRY(Rows::insert(session().store, made));
        }
        CALLWELL_LET(Person person, Rows::get<Person>(session().store, m_people.value(name)));
        person.organisation = m_organisations.value(organisation);
        return Rows::update(session().store, person);
    }

    Done tie(QChar from, QChar to)
    {
        CALLWELL_TRY(addPerson(to));
        return Rows::insert(session().store,
                            Relationship{.id = session().newId<RowId>(),
                                         .person = m_people.value(from),
                                         .other = m_people.value(to)});
    }

    [[nodiscard]] Network around(QChar name, int most = NetworkStore::mostNodes)
    {
        return NetworkStore(session().store).around(m_people.value(name), most).value();
    }

    // "0A 1BW 2C": who stands how many steps away
    [[nodiscard]] static QString steps(const Network &network)
    {
        QStringList steps(3);
        for (const NetworkNode &node : network.nodes)
            steps[node.distance] += node.name;
        QStringList parts;
        for (int i = 0; i < steps.size(); ++i) {
            std::ranges::sort(steps[i]);
            if (!steps.at(i).isEmpty())
                parts.append(QString::number(i) + steps.at(i));
        }
        return parts.join(u' ');
    }

    [[nodiscard]] static QStringList edges(const Network &network)
    {
        QStringList edges;
        for (const NetworkEdge &edge : network.edges)
            edges.append(network.nodes.at(edge.from).name + (edge.kind ? u"-"_s : u"@"_s)
                         + network.nodes.at(edge.to).name);
        edges.sort();
        return edges;
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_people.clear();
        m_organisations.clear();
    }

    void whoStandsAround_data()
    {
        QTest::addColumn<QStringList>("world");
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QStringList>("edges");
        using List = QStringList;
        QTest::newRow("nobody") << List{u"A"_s, u"BC"_s} << u"0A"_s << List{};
        QTest::newRow("whom they know and who knows them")
            << List{u"AB"_s, u"CA"_s} << u"0A 1BC"_s << List{u"A-B"_s, u"C-A"_s};
        QTest::newRow("two steps and no further")
            << List{u"AB"_s, u"BC"_s, u"CD"_s} << u"0A 1B 2C"_s << List{u"A-B"_s, u"B-C"_s};
        QTest::newRow("in a circle everybody stands at the nearer end")
            << List{u"AB"_s, u"BC"_s, u"CA"_s} << u"0A 1BC"_s << List{u"A-B"_s, u"B-C"_s, u"C-A"_s};
        QTest::newRow("colleagues stand behind the organisation")
            << List{u"A@W"_s, u"B@W"_s} << u"0A 1W 2B"_s << List{u"A@W"_s, u"B@W"_s};
        QTest::newRow("the organisation of somebody they know")
            << List{u"AB"_s, u"B@W"_s, u"C@W"_s} << u"0A 1B 2W"_s << List{u"A-B"_s, u"B@W"_s};
        QTest::newRow("a colleague whom they know stands near")
            << List{u"A@W"_s, u"B@W"_s, u"AB"_s} << u"0A 1BW"_s
            << List{u"A-B"_s, u"A@W"_s, u"B@W"_s};
        QTest::newRow("ties between two who are both two steps away")
            << List{u"AB"_s, u"BC"_s, u"BD"_s, u"CD"_s} << u"0A 1B 2CD"_s
            << List{u"A-B"_s, u"B-C"_s, u"B-D"_s, u"C-D"_s};
    }

    void whoStandsAround()
    {
        QFETCH(QStringList, world);
        add(world);
        const Network network = around(u'A');
        QTEST(steps(network), "steps");
        QTEST(edges(network), "edges");
        QCOMPARE(network.leftOut, 0);
        for (const NetworkNode &node : network.nodes) {
            if (node.distance > 0)
                QCOMPARE(network.nodes.at(node.via).distance, node.distance - 1);
        }
    }

    void theNearestComeFirstAndTheRestIsCounted()
    {
        add({u"A@W"_s, u"B@W"_s, u"C@W"_s, u"D@W"_s, u"AE"_s, u"AF"_s});
        const Network network = around(u'A', 5);
        QCOMPARE(steps(network), u"0A 1EFW 2D"_s); // of colleagues the newest known
        QCOMPARE(network.leftOut, 2);
        QVERIFY(network.countedAll);
    }

    void aBigOrganisationIsCountedOnlySoFar()
    {
        VERIFY_OK(inGroup(session().store, session().group("test"_L1, {}), [&]() -> Done {
            CALLWELL_TRY(addPerson(u'A'));
            CALLWELL_TRY(join(u'A', u'W'));
            for (int i = 0; i < 1500; ++i) {
                CALLWELL_TRY(Rows::insert(session().store,
                                          Person{.id = session().newId<PersonId>(),
                                                 .organisation = m_organisations.value(u'W'),
                                                 .createdAt = session().now()}));
            }
            return {};
        }));
        const Network network = around(u'A');
        QCOMPARE(network.nodes.size(), NetworkStore::mostNodes);
        QVERIFY(network.leftOut > 700);
        QVERIFY(!network.countedAll);
    }

    void customersAndOpenLeadsAreMarked()
    {
        add({u"AB"_s, u"AC"_s});
        VERIFY_OK(inGroup(session().store, session().group("test"_L1, {}), [&]() -> Done {
            CALLWELL_TRY(Rows::insert(session().store,
                                      Lead{.id = session().newId<LeadId>(),
                                           .person = m_people.value(u'B'),
                                           .stage = Stage::Won,
                                           .createdAt = session().now(),
                                           .closedAt = session().now()}));
            return Rows::insert(session().store,
                                Lead{.id = session().newId<LeadId>(),
                                     .person = m_people.value(u'C'),
                                     .createdAt = session().now()});
        }));
        const Network network = around(u'A');
        for (const NetworkNode &node : network.nodes) {
            QCOMPARE(node.isCustomer, node.name == "B"_L1);
            QCOMPARE(node.hasOpenLead, node.name == "C"_L1);
        }
    }

    void nobodyHasNoNetwork()
    {
        const auto none = NetworkStore(session().store).around(session().newId<PersonId>());
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
    }

private:
    std::unique_ptr<TestWorkspace> m_workspace;
    QHash<QChar, PersonId> m_people;
    QHash<QChar, OrganisationId> m_organisations;
};

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"

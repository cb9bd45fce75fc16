// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/referralstore.h"
#include "support.h"

#include <QRandomGenerator>

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! Chains of "referred": A sent B, B sent C, and so on, written as pairs of letters. */
class TestReferrals : public QObject
{
    Q_OBJECT

private:
    using Degrees = QList<QList<int>>; ///< people, customers for each degree

    [[nodiscard]] Session &session() { return m_workspace->session(); }

    void add(const QStringList &pairs, const QString &customers, int people)
    {
        m_people.clear();
        VERIFY_OK(inGroup(session().store, session().group("test"_L1, {}), [&]() -> Done {
            for (int i = 0; i < people; ++i) {
                const QChar letter(u'A' + i);
                CALLWELL_LET(const LeadId id, addTestLead(session(), QString(letter), u"X"_s));
                CALLWELL_LET(Lead lead, Rows::get<Lead>(session().store, id));
                m_people.append(lead.person);
                if (!customers.contains(letter))
                    continue;
                lead.stage = Stage::Won;
                CALLWELL_TRY(Rows::update(session().store, lead));
            }
            for (const QString &pair : pairs) {
                CALLWELL_TRY(
                    Rows::insert(session().store,
                                 Relationship{.id = session().newId<RowId>(),
                                              .person = m_people.at(pair.at(0).unicode() - u'A'),
                                              .kind = RelationshipKind::Referred,
                                              .other = m_people.at(pair.at(1).unicode() - u'A')}));
            }
            return {};
        }));
    }

    [[nodiscard]] Degrees cameOf(int person)
    {
        const auto totals = ReferralStore(session().store).cameOf(m_people.at(person));
        Degrees degrees;
        for (const ReferralTotals::Degree &degree : totals.value().degrees)
            degrees.append({degree.people, degree.customers});
        return degrees;
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }

    void whatCameBack_data()
    {
        QTest::addColumn<QStringList>("pairs");
        QTest::addColumn<QString>("customers");
        QTest::addColumn<Degrees>("degrees");
        QTest::newRow("who sent nobody has nothing to show")
            << QStringList() << QString() << Degrees();
        QTest::newRow("who sent two, one of them a customer")
            << QStringList{u"AB"_s, u"AC"_s} << u"C"_s << Degrees{{2, 1}};
        QTest::newRow("those who were sent send on")
            << QStringList{u"AB"_s, u"BC"_s, u"BD"_s, u"DE"_s} << u"E"_s
            << Degrees{{1, 0}, {2, 0}, {1, 1}};
        QTest::newRow("who comes by two ways counts once, at the shortest")
            << QStringList{u"AB"_s, u"BC"_s, u"AC"_s} << u"C"_s << Degrees{{2, 1}};
        QTest::newRow("a circle ends, and nobody sends themselves")
            << QStringList{u"AB"_s, u"BC"_s, u"CA"_s} << u"A"_s << Degrees{{1, 0}, {1, 0}};
        QTest::newRow("being sent is not sending")
            << QStringList{u"BA"_s, u"CB"_s} << u"B"_s << Degrees();
    }

    void whatCameBack()
    {
        QFETCH(QStringList, pairs);
        QFETCH(QString, customers);
        add(pairs, customers, 6);
        QTEST(cameOf(0), "degrees");
    }

    // 30 networks of 12 people against a recount that walks all paths up to their number
    void anyNetworkAddsUpAsAPlainRecount()
    {
        QRandomGenerator dice(7);
        constexpr int people = 12;
        for (int round = 0; round < 30; ++round) {
            QStringList pairs;
            QString customers;
            for (int i = 0; i < people; ++i) {
                if (dice.bounded(3) == 0)
                    customers += QChar(u'A' + i);
                for (int j = 0; j < people; ++j) {
                    if (i != j && dice.bounded(10) == 0)
                        pairs.append(QString(QChar(u'A' + i)) + QChar(u'A' + j));
                }
            }
            m_workspace = std::make_unique<TestWorkspace>();
            add(pairs, customers, people);
            for (int from = 0; from < people; ++from)
                QCOMPARE(cameOf(from), recount(pairs, customers, from, people));
        }
    }

private:
    // How far everybody is, by relaxing every pair as often as there are people.
    [[nodiscard]] static Degrees recount(const QStringList &pairs, const QString &customers,
                                         int from, int people)
    {
        QList<int> steps(people, people);
        steps[from] = 0;
        for (int round = 0; round < people; ++round) {
            for (const QString &pair : pairs) {
                int &far = steps[pair.at(1).unicode() - u'A'];
                far = std::min(far, steps.at(pair.at(0).unicode() - u'A') + 1);
            }
        }
        Degrees degrees;
        for (int step = 1; step < people; ++step) {
            QList<int> degree{0, 0};
            for (int i = 0; i < people; ++i) {
                if (i == from || steps.at(i) != step)
                    continue;
                ++degree[0];
                degree[1] += customers.contains(QChar(u'A' + i)) ? 1 : 0;
            }
            if (degree.first() > 0)
                degrees.append(degree);
        }
        return degrees;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    QList<PersonId> m_people;
};

QTEST_GUILESS_MAIN(TestReferrals)
#include "tst_referrals.moc"

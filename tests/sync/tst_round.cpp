// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/roundtest.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! What one round sends, fetches and settles. */
class TestRound : public RoundTest
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRoundBringsEverything()
    {
        VERIFY_OK(round());
        QCOMPARE(names(), u"Ada,Ben"_s);
        QCOMPARE(state().cursor, m_team.cursor());
        QCOMPARE(state().member, number(100));
        QCOMPARE(changes(), 0); // nothing of it goes back
        // found by its name, and all that is derived is there
        const auto faults = findFaults(store());
        VERIFY_OK(faults);
        QCOMPARE(faults->size(), 0);
    }

    void aLoadThatIsCutGoesOnWhereItStopped()
    {
        m_team.failures["pull"] = {ErrorCode::ServerUnreachable};
        QCOMPARE(round().error().code, ErrorCode::ServerUnreachable);
        QCOMPARE(names(), u"Ada,Ben"_s);
        QVERIFY(state().cursor.isEmpty());
        m_team.calls.clear();
        VERIFY_OK(round());
        QCOMPARE(m_team.calls.count("page"), 0);
        QCOMPARE(state().cursor, m_team.cursor());
    }

    void whatIsNewIsFetched()
    {
        VERIFY_OK(round());
        m_team.write(u"person"_s, number(3), person(u"Cleo"_s));
        m_team.write(u"person"_s, number(1), person(u"Adele"_s));
        m_team.remove(u"person"_s, number(2));
        const auto report = round();
        VERIFY_OK(report);
        QCOMPARE(names(), u"Adele,Cleo"_s);
        QVERIFY(report->touched.tables.contains(u"person"_s));
        QCOMPARE(report->touched.rows, QSet<QUuid>({number(1), number(2), number(3)}));
        const auto again = round();
        VERIFY_OK(again);
        QVERIFY(again->touched.tables.isEmpty());
    }

    void twoAddressesOfOnePersonChangeTogether()
    {
        const auto address = [](const QString &written, const QString &label) {
            return QJsonObject{{u"person_id"_s, number(1).toString(QUuid::WithoutBraces)},
                               {u"address"_s, written},
                               {u"label"_s, label}};
        };
        m_team.write(u"email_address"_s, number(11), address(u"ada@example.org"_s, {}));
        m_team.write(u"email_address"_s, number(12), address(u"ada@example.com"_s, {}));
        VERIFY_OK(round());
        m_team.write(u"email_address"_s, number(11), address(u"ada@example.org"_s, u"home"_s));
        m_team.write(u"email_address"_s, number(12), address(u"ada@example.com"_s, u"work"_s));
        VERIFY_OK(round());
        QCOMPARE(one(u"SELECT group_concat(label ORDER BY id) FROM email_address"_s),
                 u"home,work"_s);
        const auto faults = findFaults(store());
        VERIFY_OK(faults);
        QCOMPARE(faults->size(), 0);
    }

    void whatWasDoneHereIsSentOnce()
    {
        VERIFY_OK(round());
        rename(number(1), u"Adele"_s);
        const auto report = round();
        VERIFY_OK(report);
        QCOMPARE(report->groupsSent, 1);
        QCOMPARE(nameThere(number(1)), u"Adele"_s);
        VERIFY_OK(round());
        QCOMPARE(m_team.pushed.size(), 1);
    }

    void aReplyThatGotLostIsAskedForAgain()
    {
        VERIFY_OK(round());
        rename(number(1), u"Adele"_s);
        m_team.failures["reply"] = {ErrorCode::ServerUnreachable};
        QCOMPARE(round().error().code, ErrorCode::ServerUnreachable);
        QCOMPARE(state().acknowledged, 0);
        VERIFY_OK(round());
        QCOMPARE(state().acknowledged, 1);
        QCOMPARE(m_team.pushed.first(), m_team.pushed.last());
    }

    void whatIsFetchedDoesNotHideWhatIsPending()
    {
        VERIFY_OK(round());
        rename(number(1), u"Adele"_s);
        m_team.write(u"person"_s, number(1), person(u"Ada"_s, u"Likes tea"_s));
        m_team.failures["push"] = {ErrorCode::ServerFailed}; // and fetching goes on
        QCOMPARE(round().error().code, ErrorCode::ServerFailed);
        QCOMPARE(field(number(1), u"given_name"_s), u"Adele"_s);
        QCOMPARE(field(number(1), u"note"_s), u"Likes tea"_s);
        QCOMPARE(count(u"sync_base"_s), 1);
        VERIFY_OK(round());
        QCOMPARE(field(number(1), u"given_name"_s), u"Adele"_s);
        QCOMPARE(count(u"sync_base"_s), 0);
    }

    void whatIsRejectedGoesAndIsListed()
    {
        VERIFY_OK(round());
        rename(number(1), u"Adele"_s);
        m_team.refuse.insert(1, u"not_yours"_s);
        const auto report = round();
        VERIFY_OK(report);
        QCOMPARE(report->rejected, 1);
        QCOMPARE(field(number(1), u"given_name"_s), u"Ada"_s);
        const auto attention = readAttention(store());
        VERIFY_OK(attention);
        QCOMPARE(attention->rejected.size(), 1);
        QCOMPARE(attention->rejected.first().code, u"not_yours"_s);
        QCOMPARE(attention->rejected.first().fields.first().after.toString(), u"Adele"_s);
        VERIFY_OK(settleRejected(store(), 1, m_workspace->clock().now()));
        QCOMPARE(countAttention(store()).value(), 0);
    }

    void aPendingChangeOfWhatLeftTheScopeIsNotLost()
    {
        VERIFY_OK(round());
        rename(number(1), u"Adele"_s);
        m_team.remove(u"person"_s, number(1));
        m_team.failures["push"] = {ErrorCode::ServerFailed};
        QCOMPARE(round().error().code, ErrorCode::ServerFailed);
        QCOMPARE(names(), u"Ben"_s);
        m_team.refuse.insert(1, u"not_yours"_s);
        VERIFY_OK(round());
        QCOMPARE(names(), u"Ben"_s);
        QCOMPARE(readAttention(store())->rejected.first().fields.first().after.toString(),
                 u"Adele"_s);
    }

    void aConflictIsListedFromThisSide()
    {
        VERIFY_OK(round());
        rename(number(1), u"Adele"_s);
        m_team.conflicts = {{.id = number(77),
                             .laptop = number(250),
                             .table = u"person"_s,
                             .row = number(1),
                             .field = u"given_name"_s,
                             .before = u"Ada"_s,
                             .mine = u"Adele"_s,
                             .theirs = u"Adah"_s,
                             .mineWon = true,
                             .who = u"Rep"_s,
                             .other = u"Nils"_s}};
        VERIFY_OK(round());
        const FieldConflict conflict = readAttention(store())->conflicts.value(0);
        QCOMPARE(conflict.theirs.toString(), u"Adah"_s);
        QCOMPARE(conflict.who, u"Nils"_s);
        QCOMPARE(conflict.subject, u"Adele Roe"_s);
        QVERIFY(conflict.mineWon);
    }

    void aBigGroupGoesInParts()
    {
        VERIFY_OK(round());
        constexpr int many = 6000;
        VERIFY_OK(inGroup(store(), {.kind = u"import_file"_s, .at = now()}, [&]() -> Done {
            UuidSource ids(5);
            for (int i = 0; i < many; ++i) {
                CALLWELL_TRY(Rows::insert(store(),
                                          Person{.id = ids.make<PersonId>(i),
                                                 .givenName = QString::number(i),
                                                 .createdAt = now()}));
            }
            return {};
        }));
        VERIFY_OK(round());
        QCOMPARE(m_team.tables.value(u"person"_s).size(), many + 2);
        QCOMPARE(m_team.calls.count("pushPart"), 1);
        QVERIFY(m_team.pushed.last().contains("\"parts\":1"));
    }

    void aBigGroupThatIsRefusedGoesAgain()
    {
        VERIFY_OK(round());
        VERIFY_OK(inGroup(store(), {.kind = u"import_file"_s, .at = now()}, [&]() -> Done {
            UuidSource ids(5);
            for (int i = 0; i < 6000; ++i) {
                CALLWELL_TRY(
                    Rows::insert(store(), Person{.id = ids.make<PersonId>(i), .createdAt = now()}));
            }
            return {};
        }));
        m_team.refuse.insert(1, u"not_allowed"_s);
        VERIFY_OK(round());
        QCOMPARE(names(), u"Ada,Ben"_s);
        QCOMPARE(changes(), 6000); // what was meant can still be looked at
    }

    void conflictsOfBeforeThisStoreAreNotListed()
    {
        m_team.earlier = {{.id = number(77), .table = u"person"_s, .row = number(1)}};
        VERIFY_OK(round());
        QCOMPARE(countAttention(store()).value(), 0);
        m_team.write(u"person"_s, number(1), person(u"Adele"_s));
        VERIFY_OK(round()); // one of another computer since then is
        QCOMPARE(countAttention(store()).value(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRound)
#include "tst_round.moc"

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"
#include "sync/faketeam.h"

#include "store/soundness.h"
#include "store/writeturn.h"
#include "sync/attention.h"
#include "sync/round.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

QUuid number(int n)
{
    return QUuid::fromRfc4122(
        QByteArray(QByteArray::fromHex("0190") + QByteArray(13, '\0') + static_cast<char>(n)));
}

QJsonObject person(const QString &given, const QString &note = {})
{
    return {{u"given_name"_s, given},          {u"family_name"_s, u"Roe"_s},
            {u"job_title"_s, QString()},       {u"buyer_role"_s, u"unknown"_s},
            {u"address"_s, QString()},         {u"language"_s, QString()},
            {u"time_zone"_s, QString()},       {u"note"_s, note},
            {u"created_at"_s, 1700000000000LL}};
}

} // namespace

class TestRound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>(TestWorkspace::Members::Nobody);
        m_team = {};
        m_team.greeting = {.schema = 1,
                           .epoch = number(200),
                           .time = m_workspace->clock().now().toMSecsSinceEpoch(),
                           .member = number(100),
                           .role = u"rep"_s};
        for (const QLatin1StringView table : syncedTables()) {
            const auto columns = syncedColumns(store(), table);
            VERIFY_OK(columns);
            for (const SyncedColumn &column : *columns) {
                m_team.greeting.tables[table].insert(column.name,
                                                     column.blob         ? u"uuid"_s
                                                         : column.number ? u"bigint"_s
                                                                         : u"text"_s);
            }
        }
        m_team.write(u"member"_s, number(100),
                     {{u"name"_s, u"Rep"_s}, {u"role"_s, u"rep"_s}, {u"team"_s, QString()}});
        m_team.write(u"person"_s, number(1), person(u"Ada"_s));
        m_team.write(u"person"_s, number(2), person(u"Ben"_s));
        VERIFY_OK(prepareForRounds(store()));
        VERIFY_OK(inTurn(store(), [&] { return SyncState{.laptop = number(250)}.write(store()); }));
    }

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

    void anExpiredCursorIsRepairedByKeys()
    {
        VERIFY_OK(round());
        m_team.write(u"person"_s, number(1), person(u"Adele"_s));
        m_team.remove(u"person"_s, number(2));
        m_team.write(u"person"_s, number(3), person(u"Cleo"_s));
        m_team.failures["pull"] = {ErrorCode::ServerExpired};
        rename(number(2), u"Benno"_s);
        m_team.failures["push"] = {ErrorCode::ServerFailed};
        QCOMPARE(round().error().code, ErrorCode::ServerFailed);
        QCOMPARE(names(), u"Adele,Cleo"_s);
        QCOMPARE(m_team.calls.count("page"), syncedTables().size());
        QCOMPARE(state().cursor, m_team.cursor());
        QCOMPARE(changes(), 1); // the outbox was left alone
    }

    void aRestoredServerGetsBackWhatItLost()
    {
        VERIFY_OK(round());
        const auto backup = m_team.tables;
        rename(number(1), u"Adele"_s);
        VERIFY_OK(round());
        QCOMPARE(nameThere(number(1)), u"Adele"_s);
        m_team.tables = backup; // what was sent since is gone there
        m_team.lastOps[number(250)] = 0;
        m_team.greeting.epoch = number(201);
        const auto report = round();
        VERIFY_OK(report);
        QVERIFY(report->restored);
        QCOMPARE(nameThere(number(1)), u"Adele"_s);
        QCOMPARE(names(), u"Adele,Ben"_s);
    }

    void aCopyOfTheStoreTakesAnotherName()
    {
        VERIFY_OK(round());
        rename(number(1), u"Adele"_s);
        m_team.failures["push"] = {ErrorCode::ServerCloned};
        VERIFY_OK(round());
        QVERIFY(state().laptop != number(250));
        QCOMPARE(nameThere(number(1)), u"Adele"_s);
        QCOMPARE(m_team.lastOps.value(state().laptop), 1);
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

    void aNewColumnThatBothKnowIsLoaded()
    {
        m_team.greeting.tables[u"person"_s].remove(u"merged_into_id"_s);
        VERIFY_OK(round());
        m_team.tables[u"person"_s][number(1)].content.insert(
            u"merged_into_id"_s, number(2).toString(QUuid::WithoutBraces));
        m_team.greeting.tables[u"person"_s].insert(u"merged_into_id"_s, u"uuid"_s);
        m_team.calls.clear();
        VERIFY_OK(round());
        QCOMPARE(field(number(1), u"hex(merged_into_id)"_s),
                 QString::fromLatin1(number(2).toRfc4122().toHex()).toUpper());
        QCOMPARE(m_team.calls.count("page"), 1);
    }

    void onceADayTheSumsAreCompared()
    {
        VERIFY_OK(round());
        m_team.tables[u"person"_s][number(1)].version = 0; // a difference that no pull tells
        m_team.tables[u"person"_s][number(1)].content.insert(u"note"_s, u"Likes tea"_s);
        VERIFY_OK(round());
        QCOMPARE(field(number(1), u"note"_s), QString());
        m_workspace->clock().advance(std::chrono::hours(25));
        VERIFY_OK(round());
        QCOMPARE(field(number(1), u"note"_s), u"Likes tea"_s);
    }

    void anotherPersonsServerIsRefused()
    {
        VERIFY_OK(round());
        m_team.greeting.member = number(101);
        QCOMPARE(round().error().code, ErrorCode::ServerOther);
    }

    void whatIsDoneAfterAPullIsLaterThanWhatItBrought()
    {
        m_team.greeting.time +=
            3LL * 24 * 3600 * 1000; // this computer's clock is three days behind
        VERIFY_OK(round());
        rename(number(1), u"Adele"_s);
        VERIFY_OK(round());
        const QJsonObject sent = QJsonDocument::fromJson(m_team.pushed.last()).object();
        QVERIFY(sent.value("stamp"_L1).toInteger() > m_team.greeting.time << 16);
    }

private:
    [[nodiscard]] Connection &store() { return m_workspace->store(); }
    [[nodiscard]] QDateTime now() { return m_workspace->clock().now(); }

    [[nodiscard]] Result<RoundReport> round()
    {
        FakeGateway gateway(m_team);
        return Round(store(), gateway, m_workspace->clock()).run();
    }

    [[nodiscard]] SyncState state() { return **SyncState::read(store()); }

    void rename(const QUuid &id, const QString &given)
    {
        VERIFY_OK(inGroup(store(), {.kind = u"edit_person"_s, .at = now()}, [&]() -> Done {
            CALLWELL_LET(Person person, Rows::get<Person>(store(), PersonId(id)));
            person.givenName = given;
            return Rows::update(store(), person);
        }));
    }

    [[nodiscard]] QString one(const QString &sql, const QVariantList &values = {})
    {
        auto query = store().query(sql, values);
        return query && query->next() ? query->text(0) : u"nothing"_s;
    }
    [[nodiscard]] QString names()
    {
        return one(u"SELECT group_concat(given_name ORDER BY given_name) FROM person"_s);
    }
    [[nodiscard]] QString field(const QUuid &id, const QString &column)
    {
        return one(u"SELECT %1 FROM person WHERE id = ?1"_s.arg(column), {toSql(id)});
    }
    [[nodiscard]] int count(const QString &table)
    {
        return one(u"SELECT count(*) FROM "_s + table).toInt();
    }
    [[nodiscard]] int changes() { return count(u"change"_s); }
    [[nodiscard]] QString nameThere(const QUuid &id)
    {
        return m_team.tables[u"person"_s][id].content.value("given_name"_L1).toString();
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    FakeTeam m_team;
};

QTEST_GUILESS_MAIN(TestRound)
#include "tst_round.moc"

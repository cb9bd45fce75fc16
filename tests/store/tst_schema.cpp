// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include "store/capture.h"
#include "store/migrations.h"
#include "store/outbox.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

// Tables that stay on this computer: neither captured nor sent.
const QStringList localTables{u"attachment"_s,    u"call_summary"_s,  u"change"_s,
                              u"change_group"_s,  u"current_group"_s, u"draft"_s,
                              u"lead_progress"_s, u"lead_summary"_s,  u"search_document"_s,
                              u"search_stale"_s,  u"sync_base"_s,     u"sync_conflict"_s,
                              u"sync_rejected"_s, u"sync_state"_s,    u"sync_table"_s};

// The columns that the team shares: names that begin with a line are the store's own.
const QString sharedColumns =
    u"SELECT name FROM pragma_table_info('%1') WHERE name NOT LIKE '\\_%' ESCAPE '\\'"_s;

Result<QStringList> listed(Connection &store, const QString &sql)
{
    CALLWELL_LET(Query query, store.query(sql));
    QStringList all;
    while (query.next())
        all.append(query.text(0));
    return all;
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning();
        m_shared = std::make_unique<TestWorkspace>();
        VERIFY_OK(m_shared->store().run(u"PRAGMA foreign_keys = OFF"_s));
    }
    void cleanupTestCase() { m_shared.reset(); }

    void everyTableIsSyncedOrKnownToBeLocal()
    {
        TestWorkspace workspace;
        const auto tables =
            listed(workspace.store(),
                   u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT "
                   "LIKE 'sqlite_%' AND name NOT LIKE 'search%' ORDER BY name"_s);
        VERIFY_OK(tables);
        for (const QString &table : *tables) {
            const bool synced = syncedTables().contains(table);
            QVERIFY2(synced || localTables.contains(table), qPrintable(table));
        }
        for (const QLatin1StringView table : syncedTables())
            QVERIFY2(tables->contains(table), table.data());
    }

    void everyColumnHasItsField()
    {
        TestWorkspace workspace;
        [&]<typename... Row>(std::type_identity<std::tuple<Row...>>) {
            (columnsMustMatch<Row>(workspace.store()), ...);
        }(std::type_identity<SyncedTypes>{});
    }

    void everyChangeOfEveryColumnIsCaptured_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        TestWorkspace workspace;
        for (const QLatin1StringView table : syncedTables()) {
            const auto columns = listed(workspace.store(), sharedColumns.arg(table));
            VERIFY_OK(columns);
            for (const QString &column : *columns) {
                if (column != "id"_L1) {
                    QTest::addRow("a change of %s in %s is in the outbox", qPrintable(column),
                                  table.data())
                        << QString(table) << column;
                }
            }
        }
    }

    // Inserts, changes and deletes a row by plain SQL, as no use case can forget it.
    void everyChangeOfEveryColumnIsCaptured()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        Connection &store = m_shared->store();
        const auto columns = listed(store, sharedColumns.arg(table));
        VERIFY_OK(columns);
        QStringList values;
        for (const QString &name : *columns)
            values.append(name == "id"_L1               ? u"x'0102'"_s
                              : name.endsWith("_id"_L1) ? u"x'aa'"_s
                                                        : u"1"_s);
        const QString changed = column.endsWith("_id"_L1) ? u"x'bb'"_s : u"2"_s;

        const auto before = Outbox(store).newestGroup();
        VERIFY_OK(before);
        for (const QString &sql :
             {u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns->join(u','),
                                                       values.join(u',')),
              u"UPDATE %1 SET %2 = %3 WHERE id = x'0102'"_s.arg(table, column, changed),
              u"DELETE FROM %1 WHERE id = x'0102'"_s.arg(table)}) {
            VERIFY_OK(inGroup(store, m_shared->session().group("test"_L1, {}),
                              [&] { return store.run(sql); }));
        }

        auto query =
            store.query(u"SELECT operation, before, after FROM change WHERE group_number > ?1 "
                        "ORDER BY sequence"_s,
                        {*before});
        VERIFY_OK(query);
        const auto fields = [&](int which) {
            return QJsonDocument::fromJson(query->text(which).toUtf8()).object();
        };
        QVERIFY(query->next());
        QCOMPARE(query->text(0), u"insert"_s);
        QVERIFY(fields(2).contains(column));
        QCOMPARE(fields(2).size(), columns->size());
        QVERIFY(query->next());
        QCOMPARE(query->text(0), u"update"_s);
        QCOMPARE(fields(1).keys(), QStringList{column});
        QCOMPARE(fields(2).keys(), QStringList{column});
        QVERIFY(fields(1) != fields(2));
        QVERIFY(query->next());
        QCOMPARE(query->text(0), u"delete"_s);
        QCOMPARE(
            fields(1).value(column),
            QJsonValue(column.endsWith("_id"_L1) ? QJsonValue(u"bb"_s) : fields(1).value(column)));
        QVERIFY(!query->next());
    }

    void aChangeOutsideAGroupFails()
    {
        TestWorkspace workspace;
        const auto done = workspace.store().run(
            u"INSERT INTO script (id, name) VALUES (x'01', 'Nobody knows')"_s);
        QVERIFY(!done);
        QVERIFY(done.error().detail.contains(u"group_number"_s));
    }

    void valuesGoByTheirNumber_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("result");
        QTest::newRow("in their order") << u"SELECT ?1 || ?2 || ?3"_s << u"abc"_s;
        QTest::newRow("the last comes first") << u"SELECT ?3 || ?2 || ?1"_s << u"cba"_s;
        QTest::newRow("one comes twice") << u"SELECT ?2 || ?1 || ?2 || ?3"_s << u"babc"_s;
    }

    void valuesGoByTheirNumber()
    {
        QFETCH(QString, sql);
        QFETCH(QString, result);
        auto query = m_shared->store().query(sql, {u"a"_s, u"b"_s, u"c"_s});
        VERIFY_OK(query);
        QVERIFY(query->next());
        QCOMPARE(query->text(0), result);
    }

    void aGroupWithoutAChangeLeavesNothing()
    {
        TestWorkspace workspace;
        const auto before = Outbox(workspace.store()).newestGroup();
        VERIFY_OK(inGroup(workspace.store(), workspace.session().group("test"_L1, {}),
                          [] { return Done(); }));
        QCOMPARE(Outbox(workspace.store()).newestGroup(), before);
    }

    void theStoreIsSetUpForSafety()
    {
        TestWorkspace workspace;
        Connection &store = workspace.store();
        QCOMPARE(pragma(store, "synchronous"_L1), 2); // FULL
        QCOMPARE(pragma(store, "foreign_keys"_L1), 1);
        QCOMPARE(pragma(store, "application_id"_L1), 0x43616c77);
        QCOMPARE(pragma(store, "user_version"_L1), newestSchema());
        auto mode = store.query(u"PRAGMA journal_mode"_s);
        VERIFY_OK(mode);
        QVERIFY(mode->next());
        QCOMPARE(mode->text(0), u"wal"_s);
    }

    void aStoreFromTheFutureIsRefusedAndNotChanged()
    {
        TestWorkspace workspace;
        VERIFY_OK(workspace.store().run(u"PRAGMA user_version = 999"_s));
        const auto done = workspace.reopen();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::StoreNewer);
        QCOMPARE(done.error().arguments.value(1), u"999"_s);
    }

private:
    std::unique_ptr<TestWorkspace> m_shared; ///< for what leaves nothing behind

    template<typename Row>
    static void columnsMustMatch(Connection &store)
    {
        const auto columns = listed(store, sharedColumns.arg(Table<Row>::name));
        VERIFY_OK(columns);
        QCOMPARE(Rows::columns<Row>(), columns->join(u", "_s));
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"

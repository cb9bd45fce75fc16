// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include "store/migrations.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

/*! Everything that the schema says: tables, indexes, views, triggers. */
Result<QStringList> schemaOf(Connection &store)
{
    CALLWELL_LET(Query query,
                 store.query(u"SELECT type, name, sql FROM sqlite_master "
                             "WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"_s));
    QStringList all;
    while (query.next())
        all.append(query.text(0) + u' ' + query.text(1) + u": "_s + query.text(2).simplified());
    return all;
}

QString migration(const QString &name)
{
    QFile file(u":/callwell/sql/sqlite/migrations/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// A store as the first release made it, with a person in it, by the engine alone.
bool makeFirstStore(const QString &path, const QByteArray &more = {})
{
    sqlite3 *file = nullptr;
    const QByteArray sql = migration(u"0001_the_house.sql"_s).toUtf8()
        + "PRAGMA application_id = 0x43616c77; PRAGMA user_version = 1; PRAGMA journal_mode = WAL;"
          "INSERT INTO person VALUES (x'0102', 'Ada', 'Sand', '', 'unknown', NULL, '', '', '', '', "
          "0);"
        + more;
    const bool made = sqlite3_open(path.toUtf8().constData(), &file) == SQLITE_OK
        && sqlite3_exec(file, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(file);
    return made;
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aMigratedStoreEqualsAFreshOne()
    {
        QVERIFY(makeFirstStore(path()));
        const auto store = Connection::open(path(), Connection::Mode::ReadWrite);
        VERIFY_OK(store);
        QCOMPARE(pragma(**store, "user_version"_L1), newestSchema());
        TestWorkspace fresh;
        const auto expected = schemaOf(fresh.store());
        VERIFY_OK(expected);
        QCOMPARE(*schemaOf(**store), *expected);
        const auto people = Rows::select<Person>(**store, {});
        VERIFY_OK(people);
        QCOMPARE(people->size(), 1);
        QCOMPARE(people->first().familyName, u"Sand"_s);
    }

    void theStoreAsItWasStandsBesideIt()
    {
        QVERIFY(makeFirstStore(path()));
        VERIFY_OK(Connection::open(path(), Connection::Mode::ReadWrite));
        const QString backup = path() + u".before-2"_s;
        QVERIFY(QFile::exists(backup));
        const auto old = Connection::open(backup, Connection::Mode::ReadOnly);
        VERIFY_OK(old);
        QCOMPARE(pragma(**old, "user_version"_L1), 1);
        auto people = (*old)->query(u"SELECT count(*) FROM person"_s);
        VERIFY_OK(people);
        QVERIFY(people->next());
        QCOMPARE(people->number(0), 1);
    }

    void openingAgainMigratesNothing()
    {
        QVERIFY(makeFirstStore(path()));
        VERIFY_OK(Connection::open(path(), Connection::Mode::ReadWrite));
        QVERIFY(QFile::remove(path() + u".before-2"_s));
        VERIFY_OK(Connection::open(path(), Connection::Mode::ReadWrite));
        QVERIFY(!QFile::exists(path() + u".before-2"_s));
    }

    void aMigrationThatFailsChangesNothing()
    {
        // Something already stands where the second migration wants to put its table.
        QVERIFY(makeFirstStore(path(), "CREATE TABLE draft (surprise TEXT);"));
        const auto before = Connection::open(path(), Connection::Mode::ReadOnly);
        VERIFY_OK(before);
        const auto schema = schemaOf(**before);
        const auto opened = Connection::open(path(), Connection::Mode::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreFailed);
        QCOMPARE(pragma(**before, "user_version"_L1), 1);
        QCOMPARE(*schemaOf(**before), *schema);
    }

    void aNewStoreHasNoBackup()
    {
        VERIFY_OK(Connection::open(path(), Connection::Mode::Create));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"a.callwell"_s});
    }

    void openingWritesNothing()
    {
        VERIFY_OK(Connection::open(path(), Connection::Mode::Create));
        const auto bytes = [&] {
            QFile file(path());
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = bytes();
        VERIFY_OK(Connection::open(path(), Connection::Mode::ReadWrite));
        QCOMPARE(bytes(), before);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"a.callwell"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"

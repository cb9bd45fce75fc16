// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include "store/migrations.h"
#include "store/searchstore.h"
#include "store/soundness.h"
#include "usecase/reopen.h"

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

    void allThatWasThereIsThereAndFound()
    {
        // A lead who asked, was called, objected, told something and was let go, of the first days.
        QByteArray story =
            "INSERT INTO person VALUES (#1, 'Bea', 'Curie', '', 'unknown', NULL, '', '', '', '', "
            "0);"
            "INSERT INTO member VALUES (#2, 'Zoe', 'rep', '');"
            "INSERT INTO source VALUES (#3, 'form', 'Contact form', NULL);"
            "INSERT INTO lead VALUES (#4, #1, #3, 'Planning', 'not_a_fit', 'marketing', #2, 'no', "
            "5, NULL, NULL, '', NULL, 1, 9);"
            "INSERT INTO activity VALUES (#5, #1, #4, 'call', 3, '', #2, 'Counts plants herself', "
            "'', '', 1, NULL);"
            "INSERT INTO call VALUES (#5, '+12025550143', 'answered', NULL, 60, NULL, NULL, "
            "'asked', 2, 'At lunch');"
            "INSERT INTO inquiry VALUES (#6, #1, #4, 'How much?', 'form', 2, 8, #5, 3);"
            "INSERT INTO closing_record VALUES (#7, #4, 'Too small', 'We are two', 'The guide', "
            "'', 1, '2020-01-01', #2, 9);"
            "INSERT INTO known_fact VALUES (#8, #1, 'plants', '12', #5, #2, 3);"
            "INSERT INTO objection VALUES (#9, #1, #4, #5, 'Too dear', 'price', 'resolved', "
            "'By the month');"
            // as the first release wrote what it added into the outbox
            "INSERT INTO change_group VALUES (1, 'log_call', 'hand', '', NULL, 3, NULL, NULL);"
            "INSERT INTO change SELECT NULL, 1, 'activity', id, 'insert', NULL, json_patch('{}', "
            "json_object('id', lower(hex(id)), 'person_id', lower(hex(person_id)), 'lead_id', "
            "lower(hex(lead_id)), 'kind', kind, 'at', at, 'time_zone', time_zone, 'member_id', "
            "lower(hex(member_id)), 'words', words, 'from_code', from_code, 'to_code', to_code, "
            "'attempt', attempt)) FROM activity;"
            "INSERT INTO change SELECT NULL, 1, 'inquiry', id, 'insert', NULL, json_object('id', "
            "lower(hex(id)), 'person_id', lower(hex(person_id)), 'lead_id', lower(hex(lead_id)), "
            "'words', words, 'channel', channel, 'asked_at', asked_at, 'answer_due_at', "
            "answer_due_at, 'answer_id', lower(hex(answer_id)), 'answered_at', answered_at) "
            "FROM inquiry;";
        for (int number = 1; number <= 9; ++number) {
            const QByteArray key = QByteArray::number(number);
            const QByteArray blob = "x'" + key.rightJustified(32, '0') + '\'';
            story.replace(QByteArray('#' + key), blob);
        }
        QVERIFY(makeFirstStore(path(), story));
        const auto store = Connection::open(path(), Connection::Mode::ReadWrite);
        VERIFY_OK(store);
        const auto first = [&]<typename Row>(const Row &) {
            return Rows::select<Row>(**store, {}).value().value(0);
        };
        QCOMPARE(first(Lead()).stage, Stage::NotAFit);
        QCOMPARE(first(Source()).answerMinutes, 0); // as the team set it
        QCOMPARE(first(Activity()).channel, QString());
        QCOMPARE(first(Call()).viewWords, u"At lunch"_s);
        QVERIFY(first(Inquiry()).prepared);
        QCOMPARE(first(ClosingRecord()).theirWords, u"We are two"_s);
        QCOMPARE(first(KnownFact()).settled, QString());
        QCOMPARE(first(Objection()).resolution, u"By the month"_s);
        QVERIFY(first(Objection()).script.isNull());
        const auto faults = findFaults(**store);
        VERIFY_OK(faults);
        for (const Fault &fault : *faults)
            QVERIFY2(fault.what.endsWith("is not in the outbox"_L1), qPrintable(fault.what));

        // and it goes on from there: the words of the call are found, the day to look again comes
        const auto found = SearchStore(**store).find(u"counts plants"_s);
        VERIFY_OK(found);
        QCOMPARE(found->size(), 1);
        const SystemClock clock;
        UuidSource uuids;
        Session session{.store = **store, .clock = clock, .uuids = uuids};
        QCOMPARE(bringBack(session).value(), 1);
        QCOMPARE(first(Lead()).stage, Stage::Nurturing);
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

    void whatPeopleToldUsIsForTheOwnerOfTheFileAlone()
    {
        QVERIFY(makeFirstStore(path())); // of a time when it was not
        VERIFY_OK(Connection::open(path(), Connection::Mode::ReadWrite));
        VERIFY_OK(
            Connection::open(m_folder->filePath(u"new.callwell"_s), Connection::Mode::Create));
        constexpr auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QString &name : {u"new.callwell"_s, u"a.callwell.before-2"_s}) {
            const QFileInfo file(m_folder->filePath(name));
            QVERIFY2(file.exists(), qPrintable(name));
            QVERIFY2(!(file.permissions() & others), qPrintable(name));
        }
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

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

// Runs every command that works on a store.
const QList<QStringList> commands{
    {u"check"_s}, {u"undo"_s}, {u"kpi"_s}, {u"lead"_s, u"list"_s}, {u"import"_s, u"%input"_s}};

} // namespace

/*! What callwellctl makes of stores that it can't work with. */
class TestBadStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = m_folder->filePath(u"a.callwell"_s);
        m_input = m_folder->filePath(u"input.csv"_s);
        writeFile(m_input, "name,e-mail\nAda Lovelace,ada@example.org\n");
    }

    void othersAreNotTouched_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sql"); // what makes it, where it isn't a text
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a text file")
            << "Dear diary, "_ba.repeated(100) << QString() << u"is not a Callwell workspace."_s;
        QTest::newRow("a short text file")
            << "Hello\n"_ba << QString() << u"is not a Callwell workspace."_s;
        QTest::newRow("another program's database")
            << QByteArray() << u"CREATE TABLE song (name TEXT); INSERT INTO song VALUES ('Yes');"_s
            << u"is not a Callwell workspace."_s;
        QTest::newRow("a database of another kind")
            << QByteArray() << u"CREATE TABLE song (name TEXT); PRAGMA application_id = 7;"_s
            << u"is not a Callwell workspace."_s;
    }
    void othersAreNotTouched()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, sql);
        QFETCH(QString, sentence);
        if (sql.isEmpty())
            writeFile(m_store, text);
        else
            QCOMPARE(runProgram(u"sqlite3"_s, {m_store, sql}).exit, 0);
        everyCommandIsRefused(u"StoreNotOurs"_s, sentence);
    }

    void aNewerStoreIsNotTouched()
    {
        makeStore();
        QCOMPARE(runProgram(u"sqlite3"_s, {m_store, u"PRAGMA user_version = 4711;"_s}).exit, 0);
        everyCommandIsRefused(u"StoreNewer"_s, u"made by a newer Callwell: it has version 4711"_s);
    }

    void aJournalBesideItStaysToo_data()
    {
        QTest::addColumn<bool>("ours");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("another program's, which was ended in the middle")
            << false << u"PRAGMA journal_mode = WAL; CREATE TABLE song (name TEXT);"_s
            << u"is not a Callwell workspace."_s;
        QTest::newRow("a newer Callwell's, which was ended in the middle")
            << true << u"PRAGMA user_version = 4711;"_s << u"made by a newer Callwell"_s;
    }
    void aJournalBesideItStaysToo()
    {
        QFETCH(bool, ours);
        QFETCH(QString, sql);
        QFETCH(QString, sentence);
        const QString before = m_elsewhere.filePath(u"before.callwell"_s);
        QFile::remove(before);
        if (ours)
            QCOMPARE(runCtl({u"import"_s, u"--store"_s, before, m_input}).exit, 0);
        // as it is while that program has it open
        const QString copy = u".shell cp %1 %2 && cp %1-wal %2-wal"_s.arg(before, m_store);
        QCOMPARE(runProgram(u"sqlite3"_s, {before, sql, copy}).exit, 0);
        const QByteArray file = readFile(m_store);
        const QByteArray journal = readFile(m_store + u"-wal"_s);
        QVERIFY(!journal.isEmpty());
        for (const QString &command : {u"check"_s, u"undo"_s}) {
            const CtlRun run = runCtl({command, u"--store"_s, m_store});
            QCOMPARE(run.exit, 3);
            QVERIFY2(run.err.contains(sentence), qPrintable(run.err));
            QVERIFY(readFile(m_store) == file);
            QVERIFY(readFile(m_store + u"-wal"_s) == journal);
        }
    }

    void aFolderIsRefused()
    {
        QVERIFY(QDir().mkdir(m_store));
        everyCommandIsRefused(u"FileIsDirectory"_s, u"is a folder, not a file."_s);
    }

    void aFolderThatIsMissingIsRefused()
    {
        const CtlRun run =
            runCtl({u"import"_s, u"--store"_s, m_folder->filePath(u"none/a.callwell"_s), m_input});
        QCOMPARE(run.exit, 3);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains(u"There is no folder "_s), qPrintable(run.err));
        QVERIFY2(run.err.contains(u"Nothing was changed."_s), qPrintable(run.err));
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"input.csv"_s});
    }

    void aMissingStoreIsRefused_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("check") << u"check"_s;
        QTest::newRow("undo") << u"undo"_s;
    }
    void aMissingStoreIsRefused()
    {
        QFETCH(QString, command);
        const CtlRun run = runCtl({command, u"--store"_s, m_store});
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.err.contains(u"There is no workspace "_s), qPrintable(run.err));
        QVERIFY(!QFile::exists(m_store));
    }

    void aReadOnlyStoreIsNotChanged_data()
    {
        QTest::addColumn<bool>("folderToo");
        QTest::newRow("the file may not be written") << false;
        QTest::newRow("neither the file nor its folder may be written") << true;
    }
    void aReadOnlyStoreIsNotChanged()
    {
        QFETCH(bool, folderToo);
        makeStore();
        const auto rows = rowsOf(m_store);
        VERIFY_OK(rows);
        const QByteArray bytes = readFile(m_store);
        const QString input = m_elsewhere.filePath(u"input.csv"_s);
        writeFile(input, "name\nBo Bell\n");
        const QStringList files = filesIn(m_folder->path());
        QVERIFY(QFile::setPermissions(m_store, QFileDevice::ReadOwner));
        using enum QFileDevice::Permission;
        if (folderToo)
            QVERIFY(QFile::setPermissions(m_folder->path(), ReadOwner | ExeOwner));
        QVERIFY(
            runProgram(u"/bin/sh"_s, {u"-c"_s, u"echo >> \"$0\""_s, m_store}, Without::Privileges)
                .exit
            != 0);
        const CtlRun import =
            runCtl({u"import"_s, u"--store"_s, m_store, u"--json"_s, input}, Without::Privileges);
        const CtlRun undo = runCtl({u"undo"_s, u"--store"_s, m_store}, Without::Privileges);
        QVERIFY(QFile::setPermissions(m_folder->path(), ReadOwner | WriteOwner | ExeOwner));
        QVERIFY(QFile::setPermissions(m_store, ReadOwner | WriteOwner));
        for (const CtlRun &run : {import, undo}) {
            QCOMPARE(run.exit, 3);
            QVERIFY2(run.err.contains(u"may only be read."_s), qPrintable(run.err));
        }
        QCOMPARE(import.json().value(u"error"_s).toObject().value(u"code"_s).toString(),
                 u"StoreReadOnly"_s);
        QVERIFY(readFile(m_store) == bytes);
        QCOMPARE(filesIn(m_folder->path()), files);
        QCOMPARE(rowsOf(m_store), rows);
    }

    void aFullDiskLeavesTheStoreAsItWas_data()
    {
        QTest::addColumn<bool>("present");
        QTest::newRow("a store that is there") << true;
        QTest::newRow("a store that would be made") << false;
    }
    void aFullDiskLeavesTheStoreAsItWas()
    {
        QFETCH(bool, present);
        Result<QStringList> rows;
        if (present) {
            makeStore();
            rows = rowsOf(m_store);
            VERIFY_OK(rows);
        }
        const QStringList files = filesIn(m_folder->path());
        QByteArray big = "name,e-mail,story\n";
        for (int i = 0; i < 4000; ++i) {
            big += "Ada %1,ada%1@example.org,"_ba.replace("%1", QByteArray::number(i))
                + QByteArray(100, 'x') + '\n';
        }
        const QString input = m_elsewhere.filePath(u"big.csv"_s);
        writeFile(input, big);
        const CtlRun run =
            runCtl({u"import"_s, u"--store"_s, m_store, u"--json"_s, input}, Without::Room);
        QCOMPARE(run.exit, 3);
        QCOMPARE(run.json().value(u"error"_s).toObject().value(u"code"_s).toString(),
                 u"StoreDiskFull"_s);
        QVERIFY2(run.err.contains(u"There is no room left on the disk of "_s), qPrintable(run.err));
        QCOMPARE(filesIn(m_folder->path()), files);
        if (present) {
            QCOMPARE(rowsOf(m_store), rows);
            QCOMPARE(runCtl({u"check"_s, u"--store"_s, m_store}).out, "sound\n"_ba);
        }
    }

    void aStoreThatAnotherProgramWritesIsLeftAlone()
    {
        makeStore();
        const auto rows = rowsOf(m_store);
        VERIFY_OK(rows);
        const auto other = Connection::open(m_store, Connection::Mode::ReadWrite);
        VERIFY_OK(other);
        VERIFY_OK((*other)->run(u"BEGIN IMMEDIATE"_s));
        const QString input = m_elsewhere.filePath(u"input.csv"_s);
        writeFile(input, "name\nBo Bell\n");
        const CtlRun run = runCtl({u"import"_s, u"--store"_s, m_store, u"--json"_s, input});
        VERIFY_OK((*other)->run(u"ROLLBACK"_s));
        QCOMPARE(run.exit, 3);
        QCOMPARE(run.json().value(u"error"_s).toObject().value(u"code"_s).toString(),
                 u"StoreInUse"_s);
        QVERIFY2(run.err.contains(u"Another program is writing to the workspace "_s),
                 qPrintable(run.err));
        QCOMPARE(rowsOf(m_store), rows);
        QCOMPARE(runCtl({u"import"_s, u"--store"_s, m_store, input}).exit, 0);
    }

private:
    void makeStore() { QCOMPARE(runCtl({u"import"_s, u"--store"_s, m_store, m_input}).exit, 0); }

    void everyCommandIsRefused(const QString &code, const QString &sentence)
    {
        const QByteArray before = readFile(m_store);
        const QStringList files = filesIn(m_folder->path());
        for (const QStringList &command : commands) {
            QStringList arguments = command;
            const bool imports = arguments.removeAll(u"%input"_s) > 0;
            arguments += {u"--json"_s, u"--store"_s, m_store};
            if (imports)
                arguments.append(m_input);
            const CtlRun run = runCtl(arguments);
            QCOMPARE(run.exit, 3);
            QVERIFY2(run.err.contains(sentence), qPrintable(run.err));
            QVERIFY2(run.err.contains(u" not touched."_s)
                         || run.err.contains(u"Nothing was changed."_s),
                     qPrintable(run.err));
            QCOMPARE(run.json().value(u"error"_s).toObject().value(u"code"_s).toString(), code);
            QVERIFY(readFile(m_store) == before);
            QCOMPARE(filesIn(m_folder->path()), files);
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_elsewhere;
    QString m_store;
    QString m_input;
};

QTEST_GUILESS_MAIN(TestBadStore)
#include "tst_badstore.moc"

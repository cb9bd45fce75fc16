// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! What the import makes of bad input: a sentence, an exit code, nothing changed, nothing left. */
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void badInputIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &code,
                            const QString &sentence) {
            QTest::newRow(name) << bytes << code << sentence;
        };
        const QByteArray good = "name,e-mail\nAda Lovelace,ada@example.org\n";
        row("an empty file", "", u"FileEmpty"_s, u"input.csv is empty."_s);
        row("a binary file", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0"_ba, u"FileBinary"_s,
            u"input.csv is not a text file."_s);
        row("NUL bytes far behind", good.repeated(5000) + "Bo,\0\0\0\n"_ba, u"FileBinary"_s,
            u"input.csv is not a text file."_s);
        row("letters that are not in its encoding", "name,town\nJosé,Köln\nJos\xe9,Bonn\n"_ba,
            u"EncodingWrong"_s, u"Line 3 of "_s);
        row("a quote that never closes", good + "Bo,\"bo@example.org\n", u"QuoteNeverClosed"_s,
            u"opens in line 3 of "_s);
        row("a line of 10 MB", good + QByteArray(10'000'000, 'x') + '\n', u"LineTooLong"_s,
            u"Line 3 of "_s);
        row("a first line of 10 MB", QByteArray(10'000'000, 'x'), u"LineTooLong"_s,
            u"Line 1 of "_s);
        row("a header with a name twice", "name,mail,name\nAda,ada@example.org,L\n",
            u"HeaderTwice"_s, u"are called “name”."_s);
        row("no header", "Ada,ada@example.org\nBo,bo@example.org\n", u"HeaderMissing"_s,
            u"does not name the columns."_s);
        row("a header alone", "name,mail\n", u"NothingToImport"_s, u"but no rows."_s);
    }
    void badInputIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QFETCH(QString, sentence);
        const QTemporaryDir folder;
        const QString input = folder.filePath(u"input.csv"_s);
        writeFile(input, bytes);
        refused(folder, {input}, code, sentence);
    }

    void aMissingFileIsRefused()
    {
        const QTemporaryDir folder;
        refused(folder, {folder.filePath(u"none.csv"_s)}, u"FileMissing"_s, u"There is no file "_s);
    }

    void aFolderIsRefused()
    {
        const QTemporaryDir folder;
        refused(folder, {folder.path()}, u"FileIsDirectory"_s, u"is a folder, not a file."_s);
    }

    void aDeviceIsRefused()
    {
        const QTemporaryDir folder;
        refused(folder, {u"/dev/zero"_s}, u"FileUnreadable"_s, u"/dev/zero cannot be read."_s);
    }

    void aFileThatMayNotBeReadIsRefused()
    {
        const QTemporaryDir folder;
        const QString input = folder.filePath(u"input.csv"_s);
        writeFile(input, "name\nAda\n");
        QVERIFY(QFile::setPermissions(input, QFileDevice::WriteOwner));
        QVERIFY(runProgram(u"/bin/cat"_s, {input}, Without::Privileges).exit != 0);
        refused(folder, {input}, u"FileUnreadable"_s, u"cannot be read."_s, Without::Privileges);
    }

    void badMapsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("map");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("not JSON") << "columns: {}"_ba << u"MapInvalid"_s << u"line 1"_s;
        QTest::newRow("a target that is not known")
            << R"({"columns": {"name": "fax"}})"_ba << u"MapInvalid"_s << u"fax"_s;
        QTest::newRow("an encoding that the file is not in")
            << R"({"encoding": "UTF-16LE", "columns": {}})"_ba << u"EncodingWrong"_s
            << u"UTF-16LE"_s;
        QTest::newRow("a column that is not there")
            << R"({"columns": {"mail": "email"}})"_ba << u"MapColumnMissing"_s << u"“mail”"_s;
    }
    void badMapsAreRefused()
    {
        QFETCH(QByteArray, map);
        QFETCH(QString, code);
        QFETCH(QString, sentence);
        const QTemporaryDir folder;
        const QString input = folder.filePath(u"input.csv"_s);
        writeFile(input, "name\nJosé\n"_ba);
        writeFile(folder.filePath(u"map.json"_s), map);
        refused(folder, {u"--map"_s, folder.filePath(u"map.json"_s), input}, code, sentence);
        refused(folder, {u"--map"_s, folder.filePath(u"none.json"_s), input}, u"FileMissing"_s,
                u"none.json"_s);
        refused(folder, {u"--map"_s, folder.path(), input}, u"FileIsDirectory"_s, u"is a folder"_s);
    }

    void badRowsStayOutAndGoodRowsGoIn_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("reason");
        QTest::newRow("too few fields") << "Bo"_ba << u"too few fields: 1 instead of 2"_s;
        QTest::newRow("too many fields")
            << "Bo,bo@example.org,3"_ba << u"too many fields: 3 instead of 2"_s;
        QTest::newRow("the header twice")
            << "name,e-mail"_ba << u"the names of the columns once more"_s;
    }
    void badRowsStayOutAndGoodRowsGoIn()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, reason);
        const QTemporaryDir folder;
        const QString input = folder.filePath(u"input.csv"_s);
        const QString store = folder.filePath(u"a.callwell"_s);
        writeFile(input, "name,e-mail\nAda,ada@example.org\n"_ba + row + "\nCy,cy@example.org\n");
        const CtlRun run = runCtl({u"import"_s, u"--store"_s, store, u"--json"_s, input});
        QCOMPARE(run.exit, 1);
        QCOMPARE(run.json().value(u"added"_s).toInt(), 2);
        QCOMPARE(run.json().value(u"rejected"_s).toInt(), 1);
        QCOMPARE(run.json().value(u"rejected_file"_s).toString(), input + u".rejected.csv"_s);
        QVERIFY2(run.err.contains(u"line 3: "_s + reason), qPrintable(run.err));
        QCOMPARE(readFile(input + u".rejected.csv"_s),
                 "rejected_line,\"rejected_reason\",name,e-mail\n3,\""_ba + reason.toUtf8() + "\","
                     + row + '\n');
    }

    void whereAllRowsAreBadNoStoreIsMade()
    {
        const QTemporaryDir folder;
        const QString input = folder.filePath(u"input.csv"_s);
        writeFile(input, "name,e-mail\ntoo few\ntoo,many,fields\n");
        const CtlRun run =
            runCtl({u"import"_s, u"--store"_s, folder.filePath(u"a.callwell"_s), input});
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.out.contains("input.csv.rejected.csv"), run.out.constData());
        QCOMPARE(filesIn(folder.path()),
                 (QStringList{u"input.csv"_s, u"input.csv.rejected.csv"_s}));
    }

    void aFolderThatMayNotBeWrittenKeepsEverythingOut()
    {
        const QTemporaryDir folder;
        const QTemporaryDir elsewhere;
        const QString input = folder.filePath(u"input.csv"_s);
        const QString store = elsewhere.filePath(u"a.callwell"_s);
        writeFile(input, "name,e-mail\nAda,ada@example.org\ntoo few\n");
        QVERIFY(
            QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        QVERIFY(runProgram(u"/bin/touch"_s, {folder.filePath(u"x"_s)}, Without::Privileges).exit
                != 0);
        const CtlRun run = runCtl({u"import"_s, u"--store"_s, store, input}, Without::Privileges);
        QVERIFY(QFile::setPermissions(folder.path(),
                                      QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                          | QFileDevice::ExeOwner));
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.err.contains(u"rejected.csv cannot be written."_s), qPrintable(run.err));
        QCOMPARE(filesIn(folder.path()), QStringList{u"input.csv"_s});
        QCOMPARE(filesIn(elsewhere.path()), QStringList());
    }

private:
    // Into a store that is there and into one that is not: both are afterwards as before.
    static void refused(const QTemporaryDir &folder, const QStringList &arguments,
                        const QString &code, const QString &sentence,
                        Without what = Without::Nothing)
    {
        const QTemporaryDir stores;
        const QString present = stores.filePath(u"present.callwell"_s);
        writeFile(stores.filePath(u"first.csv"_s), "name\nDi Dee\n");
        QCOMPARE(runCtl({u"import"_s, u"--store"_s, present, stores.filePath(u"first.csv"_s)}).exit,
                 0);
        const QStringList before = filesIn(folder.path()) + filesIn(stores.path());
        const QByteArray bytes = readFile(present);
        for (const QString &store : {present, stores.filePath(u"absent.callwell"_s)}) {
            const CtlRun plain =
                runCtl(QStringList{u"import"_s, u"--store"_s, store} + arguments, what);
            QCOMPARE(plain.exit, 3);
            QCOMPARE(plain.out, QByteArray());
            QVERIFY2(plain.err.contains(sentence), qPrintable(plain.err));
            QVERIFY2(plain.err.contains(u"Nothing was "_s), qPrintable(plain.err));
            const CtlRun json = runCtl(
                QStringList{u"import"_s, u"--json"_s, u"--store"_s, store} + arguments, what);
            QCOMPARE(json.exit, 3);
            const QJsonObject error = json.json().value(u"error"_s).toObject();
            QCOMPARE(error.value(u"code"_s).toString(), code);
            QVERIFY(error.value(u"message"_s).toString().contains(sentence));
            QCOMPARE(filesIn(folder.path()) + filesIn(stores.path()), before);
        }
        QVERIFY(readFile(present) == bytes);
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"

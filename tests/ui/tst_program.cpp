// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/examplemaker.h"
#include "main/options.h"
#include "main/program.h"
#include "openworkspace.h"
#include "theme/plainlabel.h"

#include <QApplication>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! Starts the program as its command line does, in a home of its own. */
class TestProgram : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static QWidget *shown(const QString &name)
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    static void writeFile(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_home = std::make_unique<QTemporaryDir>();
        QCoreApplication::setApplicationName(u"callwell-test"_s);
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home->path());
        QDir(QFileInfo(Program::ownPath()).path()).removeRecursively();
    }

    void badStoresAreToldAndLeftAlone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a text") << u"notes.txt"_s << QByteArray("not a store\n");
        QTest::newRow("a binary file") << u"x.bin"_s << QByteArray(4096, '\7');
        QTest::newRow("a directory") << u"folder"_s << QByteArray();
    }

    void badStoresAreToldAndLeftAlone()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const QString path = m_home->filePath(name);
        if (bytes.isEmpty())
            QVERIFY(QDir().mkpath(path));
        else
            writeFile(path, bytes);
        Program program;
        program.start({.store = path});
        QTRY_VERIFY(shown(u"storeError"_s));
        QStringList words;
        for (const PlainLabel *label : shown(u"storeError"_s)->findChildren<PlainLabel *>())
            words.append(label->text());
        QVERIFY2(words.join(u' ').contains(path), qPrintable(words.join(u' ')));
        QCOMPARE(shown(u"storeError"_s)->findChildren<QPushButton *>().size(), 4);
        QCOMPARE(contents(path), bytes);
    }

    void aStoreInAFolderThatIsNotThereIsTold()
    {
        Program program;
        program.start({.store = m_home->filePath(u"nowhere/a.callwell"_s)});
        QTRY_VERIFY(shown(u"storeError"_s));
        QVERIFY(!QFile::exists(m_home->filePath(u"nowhere"_s)));
    }

    void theNamedStoreIsMadeAndOpenedAgain()
    {
        const QString path = m_home->filePath(u"mine.callwell"_s);
        {
            Program program;
            program.start({.store = path});
            QTRY_VERIFY(shown(u"mainWindow"_s));
            QVERIFY(QFile::exists(path));
        }
        Program program;
        program.start({}); // the last one
        QTRY_VERIFY(shown(u"mainWindow"_s));
        QVERIFY(!shown(u"mainWindow"_s)->windowTitle().contains(u"xample"_s));
    }

    void aLastWorkspaceThatIsGoneIsTold()
    {
        const QString path = m_home->filePath(u"mine.callwell"_s);
        {
            Program program;
            program.start({.store = path});
            QTRY_VERIFY(shown(u"mainWindow"_s));
        }
        QVERIFY(QFile::rename(path, path + u".elsewhere"_s));
        Program program;
        program.start({});
        QTRY_VERIFY(shown(u"storeError"_s));
        QVERIFY(!QFile::exists(path));
        QVERIFY(QFile::rename(path + u".elsewhere"_s, path));
        QVERIFY(QTest::qWaitForWindowActive(shown(u"storeError"_s)));
        QTest::keyClick(shown(u"storeError"_s), Qt::Key_F5);
        QTRY_VERIFY(shown(u"mainWindow"_s));
    }

    void theFirstStartMakesTheExampleOnce()
    {
        {
            Program program;
            program.start({});
            QTRY_VERIFY_WITH_TIMEOUT(shown(u"mainWindow"_s), 120'000);
            QVERIFY(shown(u"mainWindow"_s)->windowTitle().contains(u"Example"_s));
        }
        const QDateTime made = QFileInfo(Program::examplePath()).birthTime();
        Program program;
        program.start({.example = true});
        QTRY_VERIFY(shown(u"mainWindow"_s));
        QCOMPARE(QFileInfo(Program::examplePath()).birthTime(), made);
        QVERIFY(!QFile::exists(Program::examplePath() + u".part"_s));
    }

    void theCommandLineIsRead_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("right");
        QTest::newRow("nothing") << QStringList{} << true;
        QTest::newRow("a store") << QStringList{u"a.callwell"_s} << true;
        QTest::newRow("the example, dark")
            << QStringList{u"--example"_s, u"--color-scheme"_s, u"dark"_s} << true;
        QTest::newRow("a tour of a store")
            << QStringList{u"--tour"_s, u"d"_s, u"--store"_s, u"f"_s} << true;
        QTest::newRow("two stores") << QStringList{u"a"_s, u"b"_s} << false;
        QTest::newRow("the example and a store") << QStringList{u"--example"_s, u"a"_s} << false;
        QTest::newRow("an unknown option") << QStringList{u"--fly"_s} << false;
        QTest::newRow("an unknown colour") << QStringList{u"--color-scheme"_s, u"pink"_s} << false;
        QTest::newRow("a tour to nowhere") << QStringList{u"--tour"_s} << false;
    }

    void theCommandLineIsRead()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, right);
        const auto options = readOptions(QStringList{u"callwell"_s} + arguments);
        QCOMPARE(options.has_value(), right);
        if (!right)
            QCOMPARE(options.error().code, ErrorCode::WrongUse);
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_MAIN(TestProgram)
#include "tst_program.moc"

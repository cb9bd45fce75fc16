// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/singlewindow.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! A second window on a store gives way to the first. */
class TestSingleWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void theSecondAsksTheFirstToComeUp()
    {
        const QTemporaryDir folder;
        const QString store = folder.filePath(u"a.callwell"_s);
        SingleWindow first(store);
        QSignalSpy raised(&first, &SingleWindow::raiseWanted);
        QCOMPARE(first.claim(), SingleWindow::Claim::Ours);
        SingleWindow second(store);
        QCOMPARE(second.claim(), SingleWindow::Claim::Theirs);
        QTRY_COMPARE(raised.count(), 1);
    }

    void anotherStoreIsAnotherWindow()
    {
        const QTemporaryDir folder;
        SingleWindow first(folder.filePath(u"a.callwell"_s));
        SingleWindow second(folder.filePath(u"b.callwell"_s));
        QCOMPARE(first.claim(), SingleWindow::Claim::Ours);
        QCOMPARE(second.claim(), SingleWindow::Claim::Ours);
    }

    void theSameStoreUnderAnotherNameIsTheSame()
    {
        const QTemporaryDir folder;
        const QString store = folder.filePath(u"a.callwell"_s);
        QFile file(store);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const QString link = folder.filePath(u"link.callwell"_s);
        QVERIFY(QFile::link(store, link));
        SingleWindow first(store);
        SingleWindow second(link);
        QCOMPARE(first.claim(), SingleWindow::Claim::Ours);
        QCOMPARE(second.claim(), SingleWindow::Claim::Theirs);
    }

    void whenTheFirstIsGoneTheStoreIsFree()
    {
        const QTemporaryDir folder;
        const QString store = folder.filePath(u"a.callwell"_s);
        {
            SingleWindow first(store);
            QCOMPARE(first.claim(), SingleWindow::Claim::Ours);
        }
        SingleWindow second(store);
        QCOMPARE(second.claim(), SingleWindow::Claim::Ours);
    }

    void aSecondProgramEndsAtOnceAndTheFirstGoesOn()
    {
        const QTemporaryDir folder;
        const QString store = folder.filePath(u"a.callwell"_s);
        QProcessEnvironment home = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
            home.insert(name, folder.path());
        QProcess first;
        QProcess second;
        for (QProcess *process : {&first, &second}) {
            process->setProcessEnvironment(home);
            process->setProgram(QStringLiteral(CALLWELL_PROGRAM));
            process->setArguments({store});
        }
        first.start();
        QVERIFY(first.waitForStarted());
        // Its window is there once it keeps the lock and the store is made.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(store + u".lock"_s) && QFile::exists(store), 60'000);
        second.start();
        QVERIFY(second.waitForFinished(60'000));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        QVERIFY(first.waitForFinished(60'000));
    }
};

QTEST_GUILESS_MAIN(TestSingleWindow)
#include "tst_singlewindow.moc"

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"
#include "sync/simulation.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

class TestSimulate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHistoryHolds()
    {
        const auto simulation = Simulation::prepare(TestServer::started(), u"sim"_s);
        VERIFY_OK(simulation);
        const int runs = qEnvironmentVariableIntValue("CALLWELL_HISTORIES");
        for (quint32 seed = 1; seed <= static_cast<quint32>(runs > 0 ? runs : 200); ++seed) {
            const QString broken = (*simulation)->run(seed);
            QVERIFY2(broken.isEmpty(), qPrintable(broken));
        }
        // as many as these, or the histories have become harmless
        QVERIFY((*simulation)->faults() > 100);
        QVERIFY((*simulation)->conflicts() > 10);
        QVERIFY((*simulation)->rejections() > 10);
    }

    void whatIsLeftOutIsMissed_data()
    {
        QTest::addColumn<Safeguard>("leftOut");
        QTest::newRow("a number as cursor misses what commits late") << Safeguard::SnapshotCursor;
        QTest::newRow("a cursor kept before its rows loses them") << Safeguard::OneTransaction;
        QTest::newRow("groups without numbers are done twice") << Safeguard::GroupNumbers;
        QTest::newRow("a base shown as it is hides what is waiting") << Safeguard::BaseApart;
        QTest::newRow("keys that are not compared leave what is old") << Safeguard::IdDiff;
    }

    void whatIsLeftOutIsMissed()
    {
        QFETCH(Safeguard, leftOut);
        const auto simulation = Simulation::prepare(TestServer::started(), u"sim"_s, leftOut);
        VERIFY_OK(simulation);
        QString broken;
        for (quint32 seed = 1; broken.isEmpty() && seed <= 200; ++seed)
            broken = (*simulation)->run(seed);
        QVERIFY(!broken.isEmpty());
        qInfo("%s", qPrintable(broken));
    }
};

QTEST_GUILESS_MAIN(TestSimulate)
#include "tst_simulate.moc"

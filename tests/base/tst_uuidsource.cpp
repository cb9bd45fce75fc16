// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/uuidsource.h"

#include <QSet>
#include <QTest>

using namespace Callwell;

class TestUuidSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void keysAreOfVersionSevenAndCarryTheirTime()
    {
        UuidSource uuids;
        const qint64 time = 1'772'442'000'123;
        const QByteArray bytes = uuids.next(time).toRfc4122();
        QCOMPARE(bytes.first(6).toHex().toLongLong(nullptr, 16), time);
        QCOMPARE(static_cast<quint8>(bytes.at(6)) >> 4, 7);
        QCOMPARE(static_cast<quint8>(bytes.at(8)) >> 6, 2);
    }

    void keysOfOneMillisecondGrowAndDiffer()
    {
        UuidSource uuids;
        QSet<QByteArray> seen;
        QByteArray last;
        for (int i = 0; i < 20'000; ++i) { // more than the counter holds
            const QByteArray bytes = uuids.next(1'772'442'000'000).toRfc4122();
            QVERIFY(last.first(qMin<qsizetype>(last.size(), 8)) <= bytes.first(8));
            QVERIFY(bytes > last);
            seen.insert(bytes);
            last = bytes;
        }
        QCOMPARE(seen.size(), 20'000);
    }

    void aClockThatGoesBackDoesNotMakeOlderKeys()
    {
        UuidSource uuids;
        const QByteArray before = uuids.next(2'000'000).toRfc4122();
        QVERIFY(uuids.next(1'000'000).toRfc4122() > before);
    }

    void theSameSeedMakesTheSameKeys()
    {
        UuidSource one(7);
        UuidSource two(7);
        UuidSource other(8);
        const QUuid first = one.next(1000);
        QCOMPARE(two.next(1000), first);
        QVERIFY(other.next(1000) != first);
    }
};

QTEST_GUILESS_MAIN(TestUuidSource)
#include "tst_uuidsource.moc"

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"
#include "sync/killedrounds.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

using Work = KilledRounds::Work;
using Killed = KilledRounds::Killed;

class TestKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void nothingIsLostOrDoubled_data()
    {
        QTest::addColumn<Killed>("who");
        QTest::addColumn<int>("kills");
        QTest::newRow("the laptop's program is killed") << Killed::Client << 24;
        QTest::newRow("the server is killed") << Killed::Server << 16;
    }

    void nothingIsLostOrDoubled()
    {
        QFETCH(Killed, who);
        QFETCH(int, kills);
        KilledRounds rounds(TestServer::started());
        // how long a round takes is for the machine to say: until enough of them were cut short
        for (int i = 0; rounds.kills(who) < kills || rounds.cutShort() <= kills / 4; ++i) {
            const QString loss = rounds.history(static_cast<Work>(i % 4), who);
            QVERIFY2(loss.isEmpty(), qPrintable(loss));
        }
    }
};

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"

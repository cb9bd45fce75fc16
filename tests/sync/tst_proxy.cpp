// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"
#include "sync/cutrounds.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

class TestProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void whereverTheLineIsCutAllIsDoneOnce()
    {
        const auto rounds = CutRounds::prepare(TestServer::started(), u"proxy"_s);
        VERIFY_OK(rounds);
        QList<CutRounds::Cut> cuts = (*rounds)->cuts(CutRounds::Direction::ToServer, 1009, 6);
        cuts += (*rounds)->cuts(CutRounds::Direction::ToClient, 1511, 6);
        for (const CutRounds::Cut &cut : std::as_const(cuts)) {
            const QString wrong = (*rounds)->attempt(cut);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
        // each kind of harm was among them
        QVERIFY((*rounds)->untouched() > 0);
        QVERIFY((*rounds)->repliesLost() > 0);
        QVERIFY((*rounds)->pullsCut() > 0);
    }
};

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/reply.h"

#include <QPromise>
#include <QTest>

using namespace Callwell;
using namespace Qt::StringLiterals;

class TestReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void anAnswerThatIsThereAlreadyComesAfterTheQuestionWasPut()
    {
        const Reply<QString> reply(QtFuture::makeReadyValueFuture(u"yes"_s));
        QString heard;
        reply.then(this, [&](const QString &answer) { heard = answer; });
        QCOMPARE(heard, QString());
        QTRY_COMPARE(heard, u"yes"_s);
    }

    void everybodyWhoWaitsIsTold()
    {
        QPromise<int> promise;
        promise.start();
        const Reply<int> reply(promise.future());
        QList<int> heard;
        reply.then(this, [&](int answer) { heard.append(answer); });
        reply.then(this, [&](int answer) { heard.append(answer + 1); });
        promise.addResult(7);
        promise.finish();
        QTRY_COMPARE(heard, QList<int>({7, 8}));
    }

    void whoIsGoneIsNotTold()
    {
        const Reply<int> reply(QtFuture::makeReadyValueFuture(7));
        bool told = false;
        bool toldTheOther = false;
        auto gone = std::make_unique<QObject>();
        reply.then(gone.get(), [&](int) { told = true; });
        reply.then(this, [&](int) { toldTheOther = true; });
        gone.reset();
        QTRY_VERIFY(toldTheOther);
        QVERIFY(!told);
    }

    void cancelledWorkHasNoAnswer()
    {
        QPromise<int> promise;
        promise.start();
        bool told = false;
        Reply<int>(promise.future()).then(this, [&](int) { told = true; });
        promise.future().cancel();
        promise.finish();
        QTRY_VERIFY(findChildren<QObject *>().isEmpty()); // it waits no longer
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(TestReply)
#include "tst_reply.moc"

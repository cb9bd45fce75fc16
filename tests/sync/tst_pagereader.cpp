// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"
#include "sync/pagereader.h"

#include <QtEndian>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

template<typename Number>
QByteArray bytes(Number number)
{
    number = qToBigEndian(number);
    return {reinterpret_cast<const char *>(&number), sizeof number};
}

QByteArray header(qint32 more = 0)
{
    return QByteArray("PGCOPY\n\377\r\n\0", 11) + bytes<qint32>(0) + bytes(more)
        + QByteArray(qMax(0, more), 'x');
}

// Null texts are NULL.
QByteArray row(const QByteArrayList &fields)
{
    QByteArray all = bytes(static_cast<qint16>(fields.size()));
    for (const QByteArray &field : fields)
        all += bytes(field.isNull() ? qint32(-1) : static_cast<qint32>(field.size())) + field;
    return all;
}

const QByteArray ending = bytes<qint16>(-1);

} // namespace

class TestPageReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void rowsComeWholeWhereverThePiecesEnd()
    {
        const QList<QByteArrayList> rows{
            {"one", "", {}}, {QByteArray(300, 'a'), "\0\n"_ba, "PGCOPY"}, {{}, {}, {}}};
        QByteArray copy = header(5);
        for (const QByteArrayList &fields : rows)
            copy += row(fields);
        copy += ending;
        for (qsizetype first = 0; first <= copy.size(); ++first) {
            for (const qsizetype rest : {qsizetype(1), qsizetype(7), copy.size()}) {
                QList<QByteArrayList> came;
                const PageSink sink = [&](std::span<const PageField> fields) -> Done {
                    QByteArrayList texts;
                    for (const PageField &field : fields)
                        texts.append(field.data ? QByteArray(field.data, field.length)
                                                : QByteArray());
                    came.append(texts);
                    return {};
                };
                PageReader reader(3, sink);
                QVERIFY(reader.feed(QByteArrayView(copy).first(first)));
                QCOMPARE(reader.isComplete(), first == copy.size());
                for (qsizetype at = first; at < copy.size(); at += rest)
                    QVERIFY(reader.feed(QByteArray(copy.mid(at, rest))));
                QVERIFY(reader.isComplete());
                QCOMPARE(reader.rows(), 3);
                QCOMPARE(came, rows);
                for (qsizetype i = 0; i < rows.size(); ++i) {
                    for (qsizetype j = 0; j < 3; ++j)
                        QCOMPARE(came[i][j].isNull(), rows[i][j].isNull());
                }
            }
        }
    }

    void whatIsNoSuchCopyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("copy");
        QTest::newRow("text") << QByteArray("id\tname\tand a line that is long enough\n");
        QTest::newRow("a header of less than nothing") << header(-1);
        QTest::newRow("a row of too few fields") << header() + row({"a"});
        QTest::newRow("a row of too many fields") << header() + row({"a", "b", "c"});
        QTest::newRow("a row of less than none") << header() + bytes<qint16>(-2);
        QTest::newRow("a field of less than NULL")
            << header() + bytes<qint16>(2) + bytes<qint32>(-2);
        QTest::newRow("a row behind the end") << header() + ending + row({"a", "b"});
    }
    void whatIsNoSuchCopyIsRefused()
    {
        QFETCH(QByteArray, copy);
        int came = 0;
        const PageSink sink = [&](std::span<const PageField>) -> Done {
            ++came;
            return {};
        };
        PageReader reader(2, sink);
        QVERIFY(!reader.feed(copy));
        VERIFY_OK(reader.sinkSaid());
        QCOMPARE(came, 0);
    }

    void aFieldThatNeverEndsIsNotHandedOn()
    {
        const PageSink sink = [&](std::span<const PageField>) {
            return Done();
        };
        PageReader reader(1, sink);
        QVERIFY(reader.feed(
            QByteArray(header() + bytes<qint16>(1) + bytes<qint32>(0x7fffffff) + "abc")));
        QVERIFY(!reader.isComplete());
        QCOMPARE(reader.rows(), 0);
    }

    void whatTheSinkSaysIsKept()
    {
        const Error enough{ErrorCode::StoreDiskFull, {u"here"_s}, {}};
        const PageSink sink = [&](std::span<const PageField>) -> Done {
            return std::unexpected(enough);
        };
        PageReader reader(1, sink);
        QVERIFY(!reader.feed(QByteArray(header() + row({"a"}) + row({"b"}))));
        QVERIFY(!reader.sinkSaid());
        QCOMPARE(reader.sinkSaid().error(), enough);
        QCOMPARE(reader.rows(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPageReader)
#include "tst_pagereader.moc"

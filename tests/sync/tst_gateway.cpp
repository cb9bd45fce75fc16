// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gatewaytest.h"

#include <QtEndian>

#include <thread>

using namespace Callwell;
using namespace Qt::StringLiterals;

class TestGateway : public QObject
{
    Q_OBJECT

private:
    using Opened = std::unique_ptr<PostgresGateway>;

    Result<Opened> as(const QString &login) const
    {
        return PostgresGateway::open(m_server.address(m_database, login), TestServer::password());
    }
    QVariant sql(const QString &statement, const QVariantList &values = {}) const
    {
        const auto rows = m_server.sql(m_database, statement, values);
        if (!rows)
            qFatal("%s", qPrintable(errorForTests(rows.error())));
        return rows->value(0).value(0);
    }

    TestServer m_server = TestServer::started();
    QString m_database = u"gate \"way\"; ö"_s;
    QUuid m_laptop = numbered(0xa);

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }
    void init()
    {
        VERIFY_OK(m_server.freshWorkspace(m_database));
        VERIFY_OK(m_server.addUser(m_database, u"anna"_s, u"Anna \"A\" O'Neill\\"_s, u"rep"_s,
                                   u"north"_s));
        VERIFY_OK(m_server.addUser(m_database, u"nils"_s, u"Nils"_s, u"manager"_s, u"north"_s));
    }

    void aGreetingSaysWhoComesAndWhatThereIs()
    {
        auto anna = as(u"anna"_s);
        VERIFY_OK(anna);
        auto greeting = (*anna)->hello({});
        VERIFY_OK(greeting);
        QCOMPARE(greeting->name, u"Anna \"A\" O'Neill\\"_s);
        QCOMPARE(greeting->role, u"rep"_s);
        QCOMPARE(greeting->team, u"north"_s);
        QCOMPARE(greeting->member,
                 QUuid::fromString(
                     sql(u"SELECT member_id FROM sync.account WHERE login = $1"_s, {u"anna"_s})
                         .toString()));
        QCOMPARE(greeting->schema, sql(u"SELECT schema_version FROM sync.meta"_s).toInt());
        QCOMPARE(greeting->epoch.toString(QUuid::WithoutBraces),
                 sql(u"SELECT epoch FROM sync.meta"_s).toString());
        QVERIFY(!greeting->lastOp);
        QVERIFY(greeting->time > 0);
        QVERIFY(greeting->dailyRows > 0);
        QCOMPARE(greeting->takenToday, 0);
        QVERIFY(greeting->cursor.startsWith(greeting->epoch.toString(QUuid::WithoutBraces)));
        QCOMPARE(greeting->tables.value(u"lead"_s).value(u"person_id"_s), u"uuid"_s);
        QCOMPARE(greeting->tables.value(u"lead"_s).value(u"stage"_s), u"text"_s);
        QCOMPARE(greeting->tables.value(u"lead"_s).value(u"created_at"_s), u"bigint"_s);
    }

    void aLaptopGoesOnWithTheNumberItHas()
    {
        auto anna = as(u"anna"_s);
        VERIFY_OK(anna);
        QCOMPARE((*anna)->join(m_laptop, 5), Result<qint64>(4));
        auto greeting = (*anna)->hello(m_laptop);
        VERIFY_OK(greeting);
        QCOMPARE(greeting->lastOp, std::optional<qint64>(4));
    }

    void textArrivesAsItWasWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotation marks") << u"O'Neill said \"no\" '); DROP TABLE data.lead; --"_s;
        QTest::newRow("backslashes and places") << u"\\'\\\\ $1 ?1 :a %s {\"a\": [1]} \\u0041"_s;
        QTest::newRow("lines and tabs") << u"a\r\nb\tc\u0001\u001f"_s;
        QTest::newRow("letters of everywhere") << u"Zoë 李 عربي \U0001F600 e\u0301 \uFFFD"_s;
        QTest::newRow("a megabyte") << QString(1'000'000, u'ß');
    }
    void textArrivesAsItWasWritten()
    {
        QFETCH(QString, text);
        auto anna = as(u"anna"_s);
        VERIFY_OK(anna);
        VERIFY_OK((*anna)->join(m_laptop, 1));
        const auto before = (*anna)->hello(m_laptop);
        VERIFY_OK(before);
        const auto reply =
            (*anna)->push(m_laptop, 1, Said::oneGroup({Said::person(numbered(1), text)}));
        VERIFY_OK(reply);
        QCOMPARE(reply->rejected.size(), 0);
        QCOMPARE(reply->rows.size(), 1);
        QCOMPARE(reply->rows.first().content.value(u"note"_s).toString(), text);
        QCOMPARE(sql(u"SELECT note FROM data.person"_s).toString(), text);

        QList<ServerRow> pulled;
        VERIFY_OK((*anna)->pull(before->cursor, [&](const ServerRow &row) -> Done {
            pulled.append(row);
            return {};
        }));
        QCOMPARE(pulled.size(), 1);
        QCOMPARE(pulled.first().table, u"person"_s);
        QCOMPARE(pulled.first().id, numbered(1));
        QCOMPARE(pulled.first().version, reply->rows.first().version);
        QCOMPARE(pulled.first().content.value(u"note"_s).toString(), text);

        QByteArray paged;
        QCOMPARE((*anna)->page(u"person"_s, {u"note"_s}, {}, 10,
                               [&](std::span<const PageField> fields) -> Done {
                                   paged = QByteArray(fields[0].data, fields[0].length);
                                   return {};
                               }),
                 Result<int>(1));
        QCOMPARE(QString::fromUtf8(paged), text);
        const Traffic traffic = (*anna)->traffic();
        QCOMPARE(traffic.rowsOut, 1);
        QCOMPARE(traffic.rowsIn, 3);
        QVERIFY(traffic.bytesOut > text.size());
        QVERIFY(traffic.bytesIn > 3 * text.size());
    }

    void aRepeatIsAnsweredAsTheFirstTime()
    {
        auto anna = as(u"anna"_s);
        VERIFY_OK(anna);
        VERIFY_OK((*anna)->join(m_laptop, 1));
        const QByteArray groups = Said::groups(
            {Said::group({Said::person(numbered(1), u"one"_s)}),
             Said::group({Said::set(u"lead"_s, numbered(9), u"stage"_s, u"a"_s, u"b"_s)}),
             QJsonValue(u"no group"_s)});
        const auto first = (*anna)->push(m_laptop, 1, groups);
        VERIFY_OK(first);
        QCOMPARE(first->lastOp, 3);
        QCOMPARE(first->rejected.last().op, 3);
        QCOMPARE(first->rejected.last().code, u"malformed"_s);
        const auto second = (*anna)->push(m_laptop, 1, groups);
        VERIFY_OK(second);
        QCOMPARE(second->lastOp, 3);
        QCOMPARE(second->rejected.size(), first->rejected.size());
        QCOMPARE(second->rows.size(), first->rows.size());
        QCOMPARE(sql(u"SELECT count(*) FROM data.person"_s).toInt(), 1);
        // it went away for good, not only out of sight
        const auto gone = std::ranges::find(first->rows, numbered(9), &ServerRow::id);
        QVERIFY(gone != first->rows.end() && gone->gone);
    }

    void partsBecomeOneGroup()
    {
        auto anna = as(u"anna"_s);
        VERIFY_OK(anna);
        VERIFY_OK((*anna)->join(m_laptop, 1));
        for (int part = 1; part <= 2; ++part) {
            QJsonArray rows;
            for (int i = 0; i < 600; ++i)
                rows.append(
                    Said::person(numbered(part * 1000 + i), u"{\"x\": [{}]}"_s)[u"after"_s]);
            for (int repeat = 0; repeat < 2; ++repeat)
                VERIFY_OK((*anna)->pushPart(m_laptop, 1, part, u"person"_s,
                                            {u"id"_s, u"note"_s, u"created_at"_s},
                                            Said::groups(rows)));
        }
        QCOMPARE((*anna)->traffic().rowsOut, 2400);
        const QJsonObject group{{u"kind"_s, u"import_file"_s}, {u"stamp"_s, 1}, {u"parts"_s, 3}};
        const auto early = (*anna)->push(m_laptop, 1, Said::groups({group}));
        QVERIFY(!early);
        QCOMPARE(early.error().code, ErrorCode::ServerPartsMissing);
        QCOMPARE(early.error().arguments, QStringList{u"1"_s});
        QJsonObject whole = group;
        whole[u"parts"_s] = 2;
        const auto reply = (*anna)->push(m_laptop, 1, Said::groups({whole}));
        VERIFY_OK(reply);
        QCOMPARE(reply->lastOp, 1);
        QCOMPARE(sql(u"SELECT count(*) FROM data.person"_s).toInt(), 1200);
    }

    void pagesAndVersionsAndSumsAgree()
    {
        sql(u"INSERT INTO data.organisation (id, name) SELECT "
            "('01900000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, repeat('n', i) "
            "FROM generate_series(1, 2500) i"_s);
        auto anna = as(u"anna"_s);
        VERIFY_OK(anna);
        VERIFY_OK((*anna)->hello({}));
        QMap<QUuid, qint64> versions;
        QUuid last;
        int came = 0;
        do {
            auto page = (*anna)->page(
                u"organisation"_s, {u"name"_s, u"version"_s, u"id"_s, u"stamps"_s}, last, 1000,
                [&](std::span<const PageField> fields) -> Done {
                    last = QUuid::fromRfc4122(QByteArrayView(fields[2].data, fields[2].length));
                    versions[last] = qFromBigEndian<qint64>(fields[1].data);
                    return fields[0].length == versions.size() ? Done()
                                                               : failure(ErrorCode::Cancelled);
                });
            VERIFY_OK(page);
            came = *page;
        } while (came == 1000);
        QCOMPARE(came, 500);
        QCOMPARE(versions.size(), 2500);

        QMap<QUuid, qint64> listed;
        VERIFY_OK((*anna)->versions(u"organisation"_s, numbered(500), 5000,
                                    [&](const QUuid &id, qint64 version) -> Done {
                                        listed[id] = version;
                                        return {};
                                    }));
        QCOMPARE(listed.size(), 2000);
        quint64 sum = 0;
        for (auto row = versions.begin(); row != versions.end(); ++row) {
            const auto low =
                qFromBigEndian<quint64>(row.key().toRfc4122().constData() + 8) & 0xffff'ffff'ffff;
            sum += low ^ static_cast<quint64>(*row);
            if (row.key() > numbered(500))
                QCOMPARE(listed.value(row.key()), *row);
        }
        QCOMPARE((*anna)->digest(u"organisation"_s),
                 Result<Digest>(Digest{.rows = 2500, .hashes = QString::number(sum)}));

        QList<QUuid> ids = versions.keys();
        ids.append(numbered(9999));
        int gone = 0;
        VERIFY_OK((*anna)->rows(u"organisation"_s, ids, [&](const ServerRow &row) -> Done {
            gone += row.gone;
            return row.gone || row.version == versions.take(row.id) ? Done()
                                                                    : failure(ErrorCode::Cancelled);
        }));
        QCOMPARE(gone, 1);
        QVERIFY(versions.isEmpty());
    }

    void nothingIsNotEmpty()
    {
        sql(u"INSERT INTO data.person (id, created_at) VALUES (gen_random_uuid(), 5)"_s);
        auto nils = as(u"nils"_s);
        VERIFY_OK(nils);
        VERIFY_OK((*nils)->hello({}));
        QList<int> lengths;
        const auto take = [&](std::span<const PageField> fields) -> Done {
            for (const PageField &field : fields)
                lengths.append(field.data ? field.length : -1);
            return {};
        };
        sql(u"UPDATE data.setting SET value = 'all'"_s);
        sql(u"INSERT INTO data.setting (id, name, value) VALUES (gen_random_uuid(), 'x', '')"_s);
        VERIFY_OK((*nils)->page(u"setting"_s, {u"value"_s}, {}, 10, take));
        QCOMPARE(lengths, QList<int>{0});
        lengths.clear();
        sql(u"INSERT INTO data.source (id, kind, name) VALUES (gen_random_uuid(), 'a', 'b')"_s);
        VERIFY_OK((*nils)->page(u"source"_s, {u"campaign_id"_s}, {}, 10, take));
        QCOMPARE(lengths, QList<int>{-1});
    }

    void soManyRowsAreCountedAndComeAllTheSame()
    {
        auto nils = as(u"nils"_s);
        VERIFY_OK(nils);
        const auto before = (*nils)->hello({});
        VERIFY_OK(before);
        sql(u"UPDATE sync.meta SET pull_rows = 10"_s);
        sql(u"INSERT INTO data.organisation (id, name) "
            "SELECT gen_random_uuid(), 'x' FROM generate_series(1, 50)"_s);
        int came = 0;
        const auto cursor = (*nils)->pull(before->cursor, [&](const ServerRow &) -> Done {
            ++came;
            return {};
        });
        VERIFY_OK(cursor);
        QCOMPARE(came, 50);
        const auto after = (*nils)->hello({});
        VERIFY_OK(after);
        QCOMPARE(after->takenToday, 50);
        VERIFY_OK((*nils)->pull(*cursor, [](const ServerRow &) { return Done(); }));
    }

    void whatTwoWroteIsAConflictWithExactNumbers()
    {
        const qint64 stamp = 117'440'512'000'000'001; // no double holds it
        sql(u"INSERT INTO data.organisation (id, name) VALUES ($1, 'old')"_s, {numbered(1)});
        for (const QString &login : {u"anna"_s, u"nils"_s}) {
            auto one = as(login);
            VERIFY_OK(one);
            const QUuid laptop = login == u"anna"_s ? m_laptop : numbered(0xb);
            VERIFY_OK((*one)->join(laptop, 1));
            const auto reply =
                (*one)->push(laptop, 1,
                             Said::groups({Said::group({Said::set(u"organisation"_s, numbered(1),
                                                                  u"name"_s, u"old"_s, login)},
                                                       stamp)}));
            VERIFY_OK(reply);
            QCOMPARE(reply->rejected.size(), 0);
            QCOMPARE(reply->rows.first().stamps.value(u"name"_s).toArray().first().toInteger(),
                     stamp);
            QCOMPARE(reply->conflicts.size(), login == u"nils"_s ? 1 : 0);
            if (reply->conflicts.isEmpty())
                continue;
            const ServerConflict conflict = reply->conflicts.first();
            QCOMPARE(conflict.table, u"organisation"_s);
            QCOMPARE(conflict.row, numbered(1));
            QCOMPARE(conflict.field, u"name"_s);
            QCOMPARE(conflict.before, QJsonValue(u"old"_s));
            QCOMPARE(conflict.mine, QJsonValue(u"nils"_s));
            QCOMPARE(conflict.theirs, QJsonValue(u"anna"_s));
            QVERIFY(conflict.mineWon);
            QCOMPARE(conflict.who, u"Nils"_s);
            QCOMPARE(conflict.laptop, laptop);
            QCOMPARE(conflict.op, 1);
            auto anna = as(u"anna"_s);
            VERIFY_OK(anna);
            const auto told = (*anna)->conflicts(0);
            VERIFY_OK(told);
            QCOMPARE(told->size(), 1);
            QCOMPARE(told->first().id, conflict.id);
            QCOMPARE(told->first().at, conflict.at);
        }
    }

    void whoDoesNotWantMoreCanAskSomethingElse()
    {
        auto nils = as(u"nils"_s);
        VERIFY_OK(nils);
        const auto before = (*nils)->hello({});
        VERIFY_OK(before);
        sql(u"INSERT INTO data.organisation (id, name) "
            "SELECT gen_random_uuid(), repeat('x', 1000) FROM generate_series(1, 5000)"_s);
        const Error enough{ErrorCode::StoreDiskFull, {u"here"_s}, {}};
        int came = 0;
        const auto refuse = [&] {
            return ++came < 3 ? Done() : Done(std::unexpected(enough));
        };
        const auto pulled =
            (*nils)->pull(before->cursor, [&](const ServerRow &) { return refuse(); });
        QVERIFY(!pulled);
        QCOMPARE(pulled.error(), enough);
        came = 0;
        const auto paged = (*nils)->page(u"organisation"_s, {u"name"_s}, {}, 5000,
                                         [&](std::span<const PageField>) { return refuse(); });
        QVERIFY(!paged);
        QCOMPARE(paged.error(), enough);
        VERIFY_OK((*nils)->hello({}));
    }

    void abortingEndsWhatWaits()
    {
        auto anna = as(u"anna"_s);
        VERIFY_OK(anna);
        VERIFY_OK((*anna)->join(m_laptop, 1));
        auto holder = m_server.superuser(m_database);
        VERIFY_OK(holder);
        VERIFY_OK((*holder)->select(u"BEGIN"_s));
        VERIFY_OK((*holder)->select(u"SELECT FROM sync.client FOR UPDATE"_s));
        const QString waiting = u"SELECT count(*) FROM pg_stat_activity "
                                "WHERE usename = 'anna' AND wait_event_type = 'Lock'"_s;
        {
            const std::jthread other([&] {
                while (sql(waiting).toInt() == 0)
                    std::this_thread::yield();
                (*anna)->abort();
            });
            const auto pushed = (*anna)->push(m_laptop, 1, Said::oneGroup({}));
            QVERIFY(!pushed);
            QCOMPARE(pushed.error().code, ErrorCode::Cancelled);
        }
        // neither is a call after it, nor does the server wait on for nobody
        QCOMPARE((*anna)->hello({}).error().code, ErrorCode::Cancelled);
        QTRY_COMPARE(sql(waiting).toInt(), 0);
        VERIFY_OK((*holder)->select(u"ROLLBACK"_s));
        QCOMPARE(sql(u"SELECT last_op FROM sync.client"_s).toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(TestGateway)
#include "tst_gateway.moc"

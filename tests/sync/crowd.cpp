// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/crowd.h"

#include "sync/postgresgateway.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <atomic>
#include <mutex>
#include <thread>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

struct Laptop
{
    QString login;
    QUuid id = QUuid::createUuid();
    QString cursor;
    qint64 nextOp = 1;
    qint64 dueAt = 0; ///< milliseconds since the crowd began
};

QByteArray oneChange(const QUuid &lead, qint64 words)
{
    const qint64 stamp = QDateTime::currentMSecsSinceEpoch() << 16;
    return R"([{"kind":"edit","stamp":)" + QByteArray::number(stamp)
        + R"(,"changes":[{"t":"lead","op":"update","id":")" + lead.toByteArray(QUuid::Id128)
        + R"(","before":{},"after":{"next_step":"call )" + QByteArray::number(words) + R"("}}]}])";
}

Done comeBy(const TestServer &server, const QString &database, Laptop &laptop, const QUuid &change)
{
    CALLWELL_LET(
        const auto gateway,
        PostgresGateway::open(server.address(database, laptop.login), TestServer::password()));
    CALLWELL_LET(const Greeting greeting, gateway->hello(laptop.id));
    if (!greeting.lastOp) {
        if (const auto joined = gateway->join(laptop.id, 1); !joined)
            return std::unexpected(joined.error());
    }
    if (!change.isNull()) {
        const auto pushed =
            gateway->push(laptop.id, laptop.nextOp, oneChange(change, laptop.nextOp));
        if (!pushed)
            return std::unexpected(pushed.error());
        ++laptop.nextOp;
    }
    const auto next = gateway->pull(laptop.cursor.isEmpty() ? greeting.cursor : laptop.cursor,
                                    [](const ServerRow &) { return Done(); });
    if (!next)
        return std::unexpected(next.error());
    laptop.cursor = *next;
    return {};
}

} // namespace

Result<CrowdReport> runCrowd(const TestServer &server, const QString &database, int laptops,
                             int seconds)
{
    constexpr int atOnce = 20;
    constexpr int period = 30'000;
    CALLWELL_LET(const auto leads, server.sql(database, u"SELECT id FROM data.lead LIMIT 1000"_s));
    std::vector<Laptop> all;
    all.resize(static_cast<size_t>(laptops));
    for (size_t i = 0; i < all.size(); ++i) {
        all[i].login = i % 2 == 0 ? u"bench_anna"_s : u"bench_ben"_s;
        all[i].dueAt = QRandomGenerator::global()->bounded(period);
    }
    CALLWELL_TRY(server.sql(database, u"ALTER ROLE bench_anna CONNECTION LIMIT 20"_s));
    CALLWELL_TRY(server.sql(database, u"ALTER ROLE bench_ben CONNECTION LIMIT 20"_s));
    std::mutex lock;
    std::vector<double> times;
    std::atomic_int changes = 0;
    std::atomic_int inside = 0;
    std::atomic_int most = 0;
    std::optional<Error> failed;
    QElapsedTimer clock;
    clock.start();
    const auto worker = [&] {
        while (clock.elapsed() < seconds * 1000LL) {
            Laptop *next = nullptr;
            qint64 due = 0;
            {
                const std::scoped_lock held(lock);
                next = &*std::ranges::min_element(all, {}, &Laptop::dueAt);
                due = next->dueAt;
                if (due > clock.elapsed())
                    next = nullptr;
                else
                    next->dueAt = std::numeric_limits<qint64>::max();
            }
            if (!next) {
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
                continue;
            }
            most = qMax(most.load(), ++inside);
            const bool writes = changes < clock.elapsed() * 100 / 60'000;
            if (writes)
                ++changes;
            const QUuid lead = writes
                ? leads.at(QRandomGenerator::global()->bounded(leads.size())).at(0).toUuid()
                : QUuid();
            const Done done = comeBy(server, database, *next, lead);
            --inside;
            const std::scoped_lock held(lock);
            if (!done)
                failed = done.error();
            times.push_back(static_cast<double>(clock.elapsed() - due));
            next->dueAt = due + period * QRandomGenerator::global()->bounded(75, 126) / 100;
        }
    };
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < atOnce; ++i)
            threads.emplace_back(worker);
    }
    if (failed)
        return std::unexpected(*failed);
    std::ranges::sort(times);
    return CrowdReport{.p95 = times.at(times.size() * 95 / 100),
                       .rounds = static_cast<int>(times.size()),
                       .changes = changes,
                       .mostSessions = most};
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast a store and the shared database come together, beside what moving the same rows costs at
// least (baresync.h), in one run on loopback.
//
//     bench_sync [--leads N] [--laptops N] [--seconds S] [--json]
//     bench_sync --load STORE     one first load, for the memory it takes: a child of the above
#include "figures.h"
#include "support.h"
#include "sync/baresync.h"
#include "sync/crowd.h"
#include "sync/testserver.h"

#include "store/writeturn.h"
#include "sync/postgresgateway.h"
#include "sync/round.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

// Any failure ends the benchmark: a figure of half a run says nothing.
template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(errorForTests(result.error())));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// N persons with a lead and ten events each; the triggers' work is done by hand.
constexpr auto fill = R"(
ALTER TABLE data.person DISABLE TRIGGER USER;
ALTER TABLE data.lead DISABLE TRIGGER USER;
ALTER TABLE data.activity DISABLE TRIGGER USER;
INSERT INTO data.person (id, given_name, family_name, job_title, created_at, _scope, _home)
SELECT md5('p' || i)::uuid, 'Given ' || i, 'Family ' || i, 'Head of ' || i % 100,
       1700000000000 + i, 3, 3
FROM generate_series(%2, %1) i;
INSERT INTO data.lead (id, person_id, interest, stage, owner_side, hand_raise, next_step,
                       next_step_at, created_at, _scope)
SELECT md5('l' || i)::uuid, md5('p' || i)::uuid, 'Interest ' || i, 'new', 'sales', 'yes', 'call',
       1700000000000 + i, 1700000000000 + i, 3 FROM generate_series(%2, %1) i;
INSERT INTO data.activity (id, person_id, lead_id, kind, at, words, attempt, _scope)
SELECT md5('a' || i || '/' || j)::uuid, md5('p' || i)::uuid, md5('l' || i)::uuid,
       CASE j WHEN 1 THEN 'note' ELSE 'call_attempt' END, 1700000000000 + i + j * 1000,
       'What was said the time before that one, number ' || j, 0, 3
FROM generate_series(%2, %1) i, generate_series(1, %3) j;
ALTER TABLE data.person ENABLE TRIGGER USER;
ALTER TABLE data.lead ENABLE TRIGGER USER;
ALTER TABLE data.activity ENABLE TRIGGER USER;
UPDATE sync.meta SET daily_rows = 1000000000, notice_rows = 1000000000, pull_rows = 100000;
ANALYZE;
)";

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

std::unique_ptr<Gateway> session(const TestServer &server, const QString &login)
{
    return must(PostgresGateway::open(server.address(u"bench"_s, login), TestServer::password()));
}

std::unique_ptr<Connection> joinedStore(const QString &path)
{
    auto store = must(Connection::open(path, Connection::Mode::Create));
    must(prepareForRounds(*store));
    if (!must(SyncState::read(*store))) {
        must(inTurn(*store, [&]() -> Done {
            return SyncState{.laptop = QUuid::createUuid()}.write(*store);
        }));
    }
    return store;
}

RoundReport round(Connection &store, Gateway &gateway)
{
    const SystemClock clock;
    return must(Round(store, gateway, clock).run());
}

// The most memory this process ever had, in MB.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

struct Load
{
    double time = 0;
    double memory = 0;
};

// In a process of its own, so that what others needed does not count.
Load firstLoad(const QString &path)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"--load"_s, path});
    child.waitForFinished(-1);
    const QList<QByteArray> said = child.readAllStandardOutput().split(' ');
    if (child.exitCode() != 0 || said.size() != 2)
        qFatal("a first load did not come to its end");
    return {said.at(0).toDouble(), said.at(1).toDouble()};
}

int loadOnly(const QString &path)
{
    const TestServer server = TestServer::started();
    const auto gateway = session(server, u"bench_mara"_s);
    const auto store = joinedStore(path);
    QElapsedTimer timer;
    timer.start();
    round(*store, *gateway);
    std::printf("%f %f", seconds(timer), peakMemory());
    return 0;
}

const QStringList loaded{u"person"_s, u"lead"_s, u"activity"_s};
const QStringList pushed{u"person"_s, u"lead"_s};

class Bench
{
public:
    Bench(int leads, int laptops, int time)
        : m_leads(leads)
        , m_laptops(laptops)
        , m_time(time)
    {
        must(m_server.freshWorkspace(u"bench"_s));
        must(m_server.addUser(u"bench"_s, u"bench_mara"_s, u"Mara"_s, u"manager"_s, u"north"_s));
        for (const QString &login : {u"bench_anna"_s, u"bench_ben"_s})
            must(m_server.addUser(u"bench"_s, login, login, u"rep"_s, u"north"_s));
        m_admin = must(m_server.superuser(u"bench"_s));
        must(m_admin->runScript(QString::fromLatin1(fill).arg(m_leads / 10).arg(1).arg(10)));
    }

    QList<Figure> run()
    {
        const Load small = firstLoad(file(u"small"_s));
        must(m_admin->runScript(
            QString::fromLatin1(fill).arg(m_leads).arg(m_leads / 10 + 1).arg(10)));
        load(small);
        push();
        latency();
        pullAmong();
        crowd();
        return m_figures;
    }

private:
    [[nodiscard]] QString file(const QString &name) const
    {
        return m_folder.filePath(name + u".callwell"_s);
    }

    void add(const QString &name, double value, const QString &unit, const QString &against = {},
             std::optional<double> ratio = {}, const QString &goal = {},
             std::optional<bool> held = {})
    {
        m_figures.append({name, value, unit, against, ratio, goal, held});
        std::fprintf(stderr, "%s: %g %s %s %g\n", qPrintable(name), value, qPrintable(unit),
                     qPrintable(against), ratio.value_or(0));
    }

    void load(const Load &small)
    {
        const Load load = firstLoad(file(u"first"_s));
        must(BareSync::makeStore(file(u"first"_s), file(u"bare"_s)));
        QElapsedTimer timer;
        timer.start();
        const auto rows =
            static_cast<double>(must(BareSync::fetch(*m_admin, file(u"bare"_s), loaded)));
        const double bare = seconds(timer);
        const double share = bare / load.time;
        add(u"first load of %1 leads with %2 events"_s.arg(m_leads).arg(m_leads * 10),
            rows / load.time, u"rows/s"_s,
            u"bare COPY into SQLite, %1 rows/s"_s.arg(rows / bare, 0, 'f', 0), share,
            u"at least 0.4"_s, share >= 0.4);
        add(u"memory of that load"_s, load.memory, u"MB"_s,
            u"a tenth of the rows, %1 MB"_s.arg(small.memory, 0, 'f', 0),
            load.memory / small.memory, u"does not grow with rows"_s,
            load.memory < small.memory * 1.25);
    }

    void push()
    {
        const auto store = joinedStore(file(u"push"_s));
        const auto gateway = session(m_server, u"bench_anna"_s);
        const MemberId me(must(gateway->hello({})).member);
        UuidSource ids(7);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        must(inGroup(*store, {.kind = u"import_file"_s, .at = now}, [&]() -> Done {
            for (int i = 0; i < m_leads; ++i) {
                const Person person{.id = ids.make<PersonId>(i),
                                    .givenName = u"Given %1"_s.arg(i),
                                    .familyName = u"Family %1"_s.arg(i),
                                    .createdAt = now};
                CALLWELL_TRY(Rows::insert(*store, person));
                CALLWELL_TRY(Rows::insert(*store,
                                          Lead{.id = ids.make<LeadId>(i),
                                               .person = person.id,
                                               .interest = u"Interest %1"_s.arg(i),
                                               .side = OwnerSide::Sales,
                                               .owner = me,
                                               .createdAt = now}));
            }
            return {};
        }));
        const SyncState state = must(SyncState::read(*store)).value();
        const SharedColumns columns =
            must(sharedColumns(*store, must(gateway->hello(state.laptop))));
        must(gateway->join(state.laptop, 1));
        QElapsedTimer timer;
        timer.start();
        const OutgoingGroups out = must(readOutgoing(*store, state.acknowledged));
        const QByteArray groups =
            must(sendParts(*store, *gateway, state.laptop, out.first, columns));
        must(gateway->push(state.laptop, out.first, groups));
        const double time = seconds(timer);

        must(m_admin->runScript(
            u"CREATE SCHEMA bare; "
            "CREATE TABLE bare.person (LIKE data.person INCLUDING INDEXES); "
            "CREATE TABLE bare.lead (LIKE data.lead INCLUDING INDEXES);"
            "ALTER TABLE bare.person ALTER _scope DROP NOT NULL, ALTER _home DROP NOT NULL, ALTER "
            "_xid DROP NOT NULL;"
            "ALTER TABLE bare.lead ALTER _scope DROP NOT NULL, ALTER _xid DROP NOT NULL;"_s));
        timer.start();
        const auto rows =
            static_cast<double>(must(BareSync::send(*m_admin, file(u"push"_s), pushed)));
        const double bare = seconds(timer);
        const double share = (2.0 * m_leads / time) / (rows / bare);
        add(u"push of %1 new leads with their people"_s.arg(m_leads), 2.0 * m_leads / time,
            u"rows/s"_s, u"bare COPY from SQLite, %1 rows/s"_s.arg(rows / bare, 0, 'f', 0), share,
            u"at least 0.35"_s, share >= 0.35);
    }

    // One change from one laptop to another, when both come as soon as they can.
    void latency()
    {
        const auto annas = session(m_server, u"bench_anna"_s);
        const auto bens = session(m_server, u"bench_ben"_s);
        const auto anna = joinedStore(file(u"push"_s));
        const auto ben = joinedStore(file(u"ben"_s));
        round(*anna, *annas);
        round(*ben, *bens);
        const auto leads = must(Rows::select<Lead>(*anna, "WHERE owner_id IS NULL LIMIT 200"_L1));
        QList<double> times;
        for (const Lead &lead : leads) {
            QElapsedTimer timer;
            timer.start();
            must(inGroup(*anna, {.kind = u"edit"_s, .at = QDateTime::currentDateTimeUtc()}, [&] {
                Lead changed = lead;
                changed.interest += u" now"_s;
                return Rows::update(*anna, changed);
            }));
            round(*anna, *annas);
            round(*ben, *bens);
            times.append(seconds(timer) * 1000);
            const auto there = must(Rows::get<Lead>(*ben, lead.id));
            if (!there.interest.endsWith(u" now"_s))
                qFatal("it did not arrive");
        }
        std::ranges::sort(times);
        const double p95 = times.at(times.size() * 95 / 100);
        add(u"one change from laptop to laptop, p50"_s, times.at(times.size() / 2), u"ms"_s);
        add(u"one change from laptop to laptop, p95"_s, p95, u"ms"_s, {}, {}, u"the same second"_s,
            p95 < 1000);
    }

    // A thousand changed leads among ever more.
    void pullAmong()
    {
        const auto gateway = session(m_server, u"bench_mara"_s);
        int there = m_leads;
        for (const int leads : {m_leads, m_leads * 5}) {
            if (leads > there)
                must(
                    m_admin->runScript(QString::fromLatin1(fill).arg(leads).arg(there + 1).arg(1)));
            there = leads;
            double best = 1e9;
            double bareBest = 1e9;
            for (int i = 0; i < 3; ++i) {
                const QString cursor = must(gateway->hello({})).cursor;
                must(m_admin->runScript(
                    u"UPDATE data.lead SET interest = 'again %1' WHERE id IN "
                    "(SELECT md5('l' || i)::uuid FROM generate_series(1, 1000) i)"_s.arg(i)));
                QElapsedTimer timer;
                timer.start();
                int rows = 0;
                must(gateway->pull(cursor, [&](const ServerRow &) {
                    ++rows;
                    return Done();
                }));
                best = qMin(best, seconds(timer));
                if (rows != 1000)
                    qFatal("%d rows instead of 1000", rows);
                timer.start();
                must(m_admin->select(
                    u"SELECT * FROM data.lead WHERE id IN (SELECT md5('l' || i)::uuid "
                    "FROM generate_series(1, 1000) i)"_s));
                bareBest = qMin(bareBest, seconds(timer));
            }
            add(u"pull of 1,000 changed among %1 leads"_s.arg(leads), best * 1000, u"ms"_s,
                u"bare query, %1 ms"_s.arg(bareBest * 1000, 0, 'f', 1), best / bareBest,
                u"at most 3"_s, best / bareBest <= 3);
        }
    }

    void crowd()
    {
        if (m_laptops == 0)
            return;
        const CrowdReport report = must(runCrowd(m_server, u"bench"_s, m_laptops, m_time));
        add(u"round of one of %1 laptops, p95"_s.arg(m_laptops), report.p95, u"ms"_s,
            u"%1 rounds, %2 changes"_s.arg(report.rounds).arg(report.changes), {}, u"below 2,000"_s,
            report.p95 < 2000);
        add(u"most sessions at once"_s, report.mostSessions, u"backends"_s, {}, {}, u"at most 20"_s,
            report.mostSessions <= 20);
    }

    int m_leads;
    int m_laptops;
    int m_time;
    TestServer m_server = TestServer::started();
    QTemporaryDir m_folder;
    std::unique_ptr<GatewayConnection> m_admin;
    QList<Figure> m_figures;
};

} // namespace

int main(int argc, char *argv[])
{
    TestServer::startInside(argv);
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"leads"_s, u"How many."_s, u"N"_s, u"200000"_s},
                       {u"laptops"_s, u"How many come by, at the end."_s, u"N"_s, u"300"_s},
                       {u"seconds"_s, u"For how long they do."_s, u"S"_s, u"60"_s},
                       {u"load"_s, u"One first load, and its memory."_s, u"STORE"_s},
                       {u"json"_s, u"Figures as JSON."_s}});
    parser.process(application);
    if (parser.isSet(u"load"_s))
        return loadOnly(parser.value(u"load"_s));
    Bench bench(parser.value(u"leads"_s).toInt(), parser.value(u"laptops"_s).toInt(),
                parser.value(u"seconds"_s).toInt());
    printFigures(u"sync"_s, bench.run());
    return 0;
}

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast a store and the shared database come together, beside what moving the same rows costs at
// least (baresync.h), in one run on loopback.
//
//     bench_sync [--leads N] [--laptops N] [--seconds S] [--only PART] [--json]
//     bench_sync --load STORE     one first load, for the memory it takes: a child of the above
#include "sync/baresync.h"
#include "sync/benchteam.h"
#include "sync/crowd.h"

#include "store/writeturn.h"
#include "sync/round.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QProcess>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

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
    const auto gateway = BenchTeam::joined().session(u"bench_mara"_s);
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
    }

    QList<Figure> run(const QString &only)
    {
        const auto wanted = [&](QLatin1StringView part) {
            return only.isEmpty() || only == part;
        };
        if (wanted("pull"_L1)) {
            m_team.growTo(m_leads / 20, 10);
            add(pullFigure(m_team));
        }
        m_team.growTo(m_leads / 2, 10);
        if (wanted("pull"_L1))
            add(pullFigure(m_team));
        const Load half = wanted("load"_L1) ? firstLoad(file(u"half"_s)) : Load();
        m_team.growTo(m_leads, 10);
        if (wanted("load"_L1))
            load(half);
        if (wanted("push"_L1))
            push();
        if (wanted("latency"_L1))
            latency();
        if (wanted("policies"_L1)) {
            for (const Figure &figure : wallFigures(m_team))
                add(figure);
        }
        if (wanted("pull"_L1) || wanted("crowd"_L1))
            m_team.growTo(m_leads * 5, 1);
        if (wanted("pull"_L1))
            add(pullFigure(m_team));
        if (wanted("crowd"_L1))
            crowd();
        return m_figures;
    }

private:
    [[nodiscard]] QString file(const QString &name) const
    {
        return m_folder.filePath(name + u".callwell"_s);
    }

    void add(const Figure &figure)
    {
        m_figures.append(figure);
        std::fprintf(stderr, "%s: %g %s %s %g\n", qPrintable(figure.name), figure.value,
                     qPrintable(figure.unit), qPrintable(figure.against), figure.ratio.value_or(0));
    }

    void add(const QString &name, double value, const QString &unit, const QString &against = {},
             std::optional<double> ratio = {}, const QString &goal = {},
             std::optional<bool> held = {})
    {
        add(Figure{name, value, unit, against, ratio, goal, held});
    }

    void load(const Load &half)
    {
        const Load load = firstLoad(file(u"first"_s));
        must(BareSync::makeStore(file(u"first"_s), file(u"bare"_s)));
        QElapsedTimer timer;
        timer.start();
        const auto rows =
            static_cast<double>(must(BareSync::fetch(m_team.admin(), file(u"bare"_s), loaded)));
        const double bare = seconds(timer);
        const double share = bare / load.time;
        add(u"first load of %1 leads with %2 events"_s.arg(m_leads).arg(m_leads * 10),
            rows / load.time, u"rows/s"_s,
            u"bare COPY into SQLite, %1 rows/s"_s.arg(rows / bare, 0, 'f', 0), share,
            u"at least 0.4"_s, share >= 0.4);
        add(u"memory of that load"_s, load.memory, u"MB"_s,
            u"half of the rows, %1 MB"_s.arg(half.memory, 0, 'f', 0), load.memory / half.memory,
            u"does not grow with rows"_s, load.memory < half.memory * 1.1);
    }

    void push()
    {
        const auto store = joinedStore(file(u"push"_s));
        const auto gateway = m_team.session(u"bench_anna"_s);
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
        const double sent = seconds(timer);
        must(gateway->push(state.laptop, out.first, groups));
        const double time = seconds(timer);
        std::fprintf(stderr, "push: sent in %.1f s, done there in %.1f s\n", sent, time - sent);

        must(m_team.admin().runScript(
            u"CREATE SCHEMA bare; "
            "CREATE TABLE bare.person (LIKE data.person INCLUDING INDEXES); "
            "CREATE TABLE bare.lead (LIKE data.lead INCLUDING INDEXES);"
            "ALTER TABLE bare.person ALTER _scope DROP NOT NULL, ALTER _home DROP NOT NULL, ALTER "
            "_xid DROP NOT NULL;"
            "ALTER TABLE bare.lead ALTER _scope DROP NOT NULL, ALTER _xid DROP NOT NULL;"
            // into as many rows as were there
            "INSERT INTO bare.person SELECT * FROM data.person WHERE NOT EXISTS (SELECT FROM "
            "data.lead"
            " WHERE person_id = person.id AND owner_id IS NOT NULL);"
            "INSERT INTO bare.lead SELECT * FROM data.lead WHERE owner_id IS NULL"_s));
        timer.start();
        const auto rows =
            static_cast<double>(must(BareSync::send(m_team.admin(), file(u"push"_s), pushed)));
        const double bare = seconds(timer);
        const double share = (2.0 * m_leads / time) / (rows / bare);
        add(u"push of %1 new leads with their people"_s.arg(m_leads), 2.0 * m_leads / time,
            u"rows/s"_s, u"bare COPY from SQLite, %1 rows/s"_s.arg(rows / bare, 0, 'f', 0), share,
            u"at least 0.35"_s, share >= 0.35);
    }

    // One change from one laptop to another, when both come as soon as they can.
    void latency()
    {
        const auto annas = m_team.session(u"bench_anna"_s);
        const auto bens = m_team.session(u"bench_ben"_s);
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

    void crowd()
    {
        if (m_laptops == 0)
            return;
        const CrowdReport report =
            must(runCrowd(m_team.server(), BenchTeam::database(), m_laptops, m_time));
        add(u"round of one of %1 laptops, p95"_s.arg(m_laptops), report.p95, u"ms"_s,
            u"%1 rounds, %2 changes"_s.arg(report.rounds).arg(report.changes), {}, u"below 2,000"_s,
            report.p95 < 2000);
        add(u"most sessions at once"_s, report.mostSessions, u"backends"_s, {}, {}, u"at most 20"_s,
            report.mostSessions <= 20);
    }

    int m_leads;
    int m_laptops;
    int m_time;
    BenchTeam m_team = BenchTeam::made();
    QTemporaryDir m_folder;
    QList<Figure> m_figures;
};

} // namespace

int main(int argc, char *argv[])
{
    TestServer::startInside(argv);
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{u"leads"_s, u"How many."_s, u"N"_s, u"200000"_s},
         {u"laptops"_s, u"How many come by, at the end."_s, u"N"_s, u"300"_s},
         {u"seconds"_s, u"For how long they do."_s, u"S"_s, u"60"_s},
         {u"only"_s, u"One part: pull, load, push, latency, policies, crowd."_s, u"PART"_s},
         {u"load"_s, u"One first load, and its memory."_s, u"STORE"_s},
         {u"json"_s, u"Figures as JSON."_s}});
    parser.process(application);
    if (parser.isSet(u"load"_s))
        return loadOnly(parser.value(u"load"_s));
    Bench bench(parser.value(u"leads"_s).toInt(), parser.value(u"laptops"_s).toInt(),
                parser.value(u"seconds"_s).toInt());
    printFigures(u"sync"_s, bench.run(parser.value(u"only"_s)));
    return 0;
}

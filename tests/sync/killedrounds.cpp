// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/killedrounds.h"

#include "support.h"

#include "store/writeturn.h"
#include "sync/agreement.h"
#include "sync/postgresgateway.h"
#include "sync/syncer.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

#include <signal.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr auto login = "kill_anna"_L1;
constexpr auto database = "killed"_L1;
constexpr int historiesOfOneWorkspace = 8; // every row is looked at each time
constexpr int killsOfOneHistory = 3;
constexpr int imported = 5200;

// More people than a page holds.
const auto beginning = uR"(
UPDATE sync.meta SET daily_rows = 1000000000;
INSERT INTO data.person (id, given_name, buyer_role, created_at)
SELECT md5('person' || n)::uuid, 'P' || n, 'unknown', 1700000000000
FROM generate_series(1, 10500) n;
INSERT INTO data.lead (id, person_id, stage, owner_side, owner_id, hand_raise, created_at)
SELECT md5('lead' || n)::uuid, md5('person' || n)::uuid, 'new', 'sales', '%1', 'not_asked',
       1700000000000 FROM generate_series(1, 500) n;
)"_s;

const auto newPerson =
    u"INSERT INTO person (id, given_name, family_name, job_title, buyer_role, address, language, "
    "time_zone, note, created_at) VALUES (?1, 'New', '', '', 'unknown', '', '', '', ?2, "
    "1700000000000)"_s;

QString withoutBraces(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

// The state and the parent, as /proc tells them; a process that nobody has buried yet is gone.
std::optional<qint64> parentOf(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArrayList words = file.readAll().split(')').constLast().simplified().split(' ');
    return words.value(0) == "Z" ? std::nullopt : std::optional(words.value(1).toLongLong());
}

// No other test's server starts while this is held: it would find the port of ours free. The same
// lock as in tests/postgres/server.py.
class StartLock
{
public:
    StartLock()
        : m_file(u"%1/callwell-test-server-%2.lock"_s.arg(QDir::tempPath()).arg(::geteuid()))
    {
        if (!m_file.open(QIODevice::ReadWrite) || ::flock(m_file.handle(), LOCK_EX) != 0)
            qFatal("no lock");
    }

private:
    QFile m_file; ///< closing it ends the lock
};

QList<qint64> childrenOf(qint64 process)
{
    QList<qint64> children;
    const QStringList all = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &name : all) {
        if (parentOf(name.toLongLong()) == process)
            children.append(name.toLongLong());
    }
    return children;
}

} // namespace

KilledRounds::KilledRounds(const TestServer &server)
    : m_server(server)
{
}

KilledRounds::~KilledRounds() = default;

std::unexpected<Error> KilledRounds::broken(const QString &what)
{
    return failure(ErrorCode::RuleBroken, {what}, what);
}

QString KilledRounds::history(Work work, Killed who)
{
    static constexpr std::array works{"push", "import", "pull", "first load"};
    const Done done = historyOrFail(work, who);
    ++m_histories;
    if (done)
        return {};
    return u"%1 killed during %2: %3"_s.arg(who == Killed::Client ? u"client"_s : u"server"_s,
                                            QLatin1StringView(works.at(static_cast<size_t>(work))),
                                            errorForTests(done.error()));
}

Done KilledRounds::historyOrFail(Work work, Killed who)
{
    if (m_histories % historiesOfOneWorkspace == 0)
        CALLWELL_TRY(beginAnew());
    CALLWELL_TRY(give(work));
    qint64 &longest = m_times.at(static_cast<size_t>(work));
    bool complete = false;
    for (int i = 0; i < killsOfOneHistory && !complete; ++i) {
        const std::chrono::microseconds after(QRandomGenerator::global()->bounded(longest));
        CALLWELL_ASSIGN(complete, who == Killed::Client ? killClient(after) : killServer(after));
        ++m_kills.at(static_cast<size_t>(who));
        m_cutShort += complete ? 0 : 1;
        // so long that most are cut short and some are let through
        longest = std::clamp<qint64>(complete ? longest / 2 : longest * 12 / 10, 5'000, 5'000'000);
        CALLWELL_TRY(look());
    }
    return finish(work);
}

Done KilledRounds::beginAnew()
{
    m_admin.reset();
    CALLWELL_TRY(m_server.freshWorkspace(database));
    CALLWELL_ASSIGN(m_member, m_server.addUser(database, login, u"Anna"_s, u"rep"_s, u"north"_s));
    CALLWELL_ASSIGN(m_admin, m_server.superuser(database));
    CALLWELL_TRY(m_admin->runScript(beginning.arg(withoutBraces(m_member))));
    m_folder = std::make_unique<QTemporaryDir>();
    m_laptop = m_folder->filePath(u"laptop.callwell"_s);
    CALLWELL_TRY(makeStore(m_laptop));
    m_path = m_laptop;
    CALLWELL_LET(const auto store, open());
    CALLWELL_TRY(round(*store));
    return {};
}

Done KilledRounds::makeStore(const QString &path) const
{
    CALLWELL_LET(const auto store, Connection::open(path, Connection::Mode::Create));
    return inTurn(*store, [&] { return SyncState{.laptop = UuidSource().next(1)}.write(*store); });
}

Done KilledRounds::give(Work work)
{
    m_path = m_laptop;
    m_said = 0;
    const QString words = u"history %1"_s.arg(m_histories);
    if (work == Work::Pull) {
        CALLWELL_TRY(
            m_admin->select(u"UPDATE data.person SET note = $1 WHERE id IN "
                            "(SELECT md5('person' || n)::uuid FROM generate_series(1, 1500) n)"_s,
                            {words}));
        return {};
    }
    if (work == Work::FirstLoad) {
        m_path = m_folder->filePath(words);
        return makeStore(m_path);
    }
    CALLWELL_LET(const auto store, open());
    UuidSource uuids;
    const auto add = [&] {
        return store->run(newPerson, {toSql(uuids.next(1)), words});
    };
    const int groups = work == Work::Push ? 100 : 1;
    for (int i = 0; i < groups; ++i) {
        CALLWELL_LET(const auto group,
                     ChangeGroup::begin(*store, {.kind = u"test"_s, .at = SystemClock().now()}));
        for (int row = 0; row < (work == Work::Push ? 1 : imported); ++row)
            CALLWELL_TRY(add());
        CALLWELL_TRY(store->run(u"UPDATE lead SET interest = ?1 WHERE id = (SELECT id FROM lead "
                                "ORDER BY id LIMIT 1 OFFSET ?2)"_s,
                                {words, i}));
        CALLWELL_TRY(group->commit());
    }
    return {};
}

// Whether it was at its end before it was killed.
Result<bool> KilledRounds::killClient(std::chrono::microseconds after)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationDirPath() + u"/syncvictim"_s,
                  {m_path, database, login});
    QByteArray output;
    while (!output.contains('\n')) {
        if (!process.waitForReadyRead(60'000))
            return broken(u"the victim says nothing"_s);
        output += process.readAllStandardOutput();
    }
    QElapsedTimer timer;
    timer.start();
    while (timer.durationElapsed() < after && process.state() == QProcess::Running)
        process.waitForReadyRead(1);
    if (process.state() != QProcess::Running)
        return broken(u"the victim ended by itself"_s);
    process.kill();
    process.waitForFinished();
    output += process.readAllStandardOutput();
    QByteArrayList lines = output.split('\n');
    lines.removeLast(); // behind the last line break: nothing, or a line cut short
    for (const QByteArray &line : std::as_const(lines))
        m_said = qMax(m_said, line.toLongLong());
    return lines.constLast() == "done";
}

// All its processes at once: none of them has the time to tell another one.
Result<bool> KilledRounds::killServer(std::chrono::microseconds after)
{
    m_admin.reset();
    CALLWELL_LET(const auto store, open());
    const StartLock lock;
    std::jthread killer([&] {
        std::this_thread::sleep_for(after);
        endServer();
    });
    const auto report = round(*store);
    killer.join();
    if (!report && !passesByItself(report.error().code))
        return std::unexpected(report.error());
    CALLWELL_LET(const auto state, SyncState::read(*store));
    m_said = qMax(m_said, state->acknowledged);
    CALLWELL_TRY(m_server.start());
    CALLWELL_ASSIGN(m_admin, m_server.superuser(database));
    return report.has_value();
}

void KilledRounds::endServer() const
{
    QFile file(m_server.told("data"_L1) + u"/postmaster.pid"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no server to kill");
    const auto first = static_cast<pid_t>(file.readLine().trimmed().toLongLong());
    ::kill(first, SIGSTOP); // or it would make others meanwhile
    QList<qint64> all = childrenOf(first);
    all.append(first);
    for (const qint64 process : std::as_const(all))
        ::kill(static_cast<pid_t>(process), SIGKILL);
    for (const qint64 process : std::as_const(all)) {
        while (parentOf(process))
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    // Where nobody buries the dead their numbers stay taken, and the next one takes them for alive.
    file.remove();
    QFile::remove(u"%1/.s.PGSQL.%2.lock"_s.arg(m_server.told("sockets"_L1))
                      .arg(m_server.address({}, {}).port));
}

// What must hold whenever one of them was killed.
Done KilledRounds::look()
{
    CALLWELL_LET(const auto store, open());
    CALLWELL_LET(const QString fault, faultOf(*store));
    if (!fault.isEmpty())
        return broken(fault);
    CALLWELL_LET(const auto state, SyncState::read(*store));
    if (state->acknowledged < m_said) {
        return broken(u"group %1 was acknowledged, the laptop knows of %2"_s.arg(m_said).arg(
            state->acknowledged));
    }
    if (state->epoch.isNull())
        return {}; // it has not been there yet
    CALLWELL_LET(const QString wrong, notDoneOnce(*store, *m_admin));
    return wrong.isEmpty() ? Done() : broken(wrong);
}

Done KilledRounds::finish(Work work)
{
    CALLWELL_LET(const auto store, open());
    CALLWELL_TRY(round(*store));
    CALLWELL_LET(const auto state, SyncState::read(*store));
    m_acknowledged += work == Work::Push ? 100 : work == Work::Import ? 1 : 0;
    CALLWELL_LET(const qint64 waiting, waitingGroups(*store, state->acknowledged));
    if (waiting > 0)
        return broken(u"%1 groups wait"_s.arg(waiting));
    CALLWELL_TRY(look());
    // the words of this history are in place, as often as they were written
    const auto expected = std::array<qint64, 4>{100, imported, 1500, 0};
    CALLWELL_LET(const auto there,
                 m_admin->select(u"SELECT count(*) FROM data.person WHERE note = $1"_s,
                                 {u"history %1"_s.arg(m_histories)}));
    if (there.value(0).value(0).toLongLong() != expected.at(static_cast<size_t>(work)))
        return broken(u"%1 people there"_s.arg(there.value(0).value(0).toLongLong()));
    CALLWELL_LET(const auto gateway,
                 PostgresGateway::open(m_server.address(database, login), TestServer::password()));
    CALLWELL_LET(const QString different, differenceToServer(*store, *gateway));
    return different.isEmpty() ? Done() : broken(different);
}

Result<std::unique_ptr<Connection>> KilledRounds::open() const
{
    CALLWELL_LET(auto store, Connection::open(m_path, Connection::Mode::ReadWrite));
    CALLWELL_TRY(prepareForRounds(*store));
    return store;
}

Result<RoundReport> KilledRounds::round(Connection &store) const
{
    CALLWELL_LET(const auto gateway,
                 PostgresGateway::open(m_server.address(database, login), TestServer::password()));
    const SystemClock clock;
    return Round(store, *gateway, clock).run();
}

} // namespace Callwell

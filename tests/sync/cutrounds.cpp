// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/cutrounds.h"

#include "support.h"

#include "store/writeturn.h"
#include "sync/agreement.h"
#include "sync/postgresgateway.h"

#include <QCryptographicHash>
#include <QFile>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr auto login = "cut_anna"_L1;
// What two rounds that do the same never have in common.
const auto ofItsRound = u"{_xid,xid,at,seen_at}"_s;

// A print of all that a workspace holds. It is made where rows are kept: see KeptRows.
const auto helpers = uR"(
CREATE SCHEMA t;
CREATE FUNCTION t.print(left_out text[]) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    one record;
    here text;
    everything text := '';
BEGIN
    FOR one IN SELECT * FROM kept.tables ORDER BY name LOOP
        EXECUTE format('SELECT string_agg(x, E''\n'' ORDER BY x) '
                       'FROM (SELECT (to_jsonb(r) - $1)::text AS x FROM %s r) y', one.name)
        INTO here USING left_out;
        everything := everything || one.name || coalesce(md5(here), '') || E'\n';
    END LOOP;
    RETURN everything;
END $$;

CREATE FUNCTION t.key(name text, n int) RETURNS uuid LANGUAGE sql IMMUTABLE AS
$$ SELECT md5(name || n)::uuid $$;
)"_s;

// Sixty people with a lead and an address each.
const auto beginning = uR"(
UPDATE sync.meta SET daily_rows = 1000000000;
INSERT INTO data.person (id, given_name, buyer_role, created_at)
SELECT t.key('person', n), 'P' || n, 'unknown', 1700000000000 FROM generate_series(1, 60) n;
INSERT INTO data.lead (id, person_id, stage, owner_side, owner_id, hand_raise, created_at)
SELECT t.key('lead', n), t.key('person', n), 'new', 'sales', %1, 'not_asked', 1700000000000
FROM generate_series(1, 60) n;
INSERT INTO data.email_address (id, person_id, address)
SELECT t.key('mail', n), t.key('person', n), 'p' || n || '@example.org'
FROM generate_series(1, 60) n;
)"_s;

// Fifty changes: 15 new words, 20 notes, 10 new addresses, 5 that go.
const auto ofOthers = uR"(
INSERT INTO data.activity (id, person_id, lead_id, kind, at, words)
SELECT t.key('words', n), t.key('person', n), t.key('lead', n), 'note', 1700000000000 + n, 'Hm'
FROM generate_series(1, 15) n;
UPDATE data.person SET note = 'theirs' WHERE id IN
    (SELECT t.key('person', n) FROM generate_series(31, 50) n);
INSERT INTO data.email_address (id, person_id, address)
SELECT t.key('new', n), t.key('person', n), 'q' || n || '@example.org'
FROM generate_series(1, 10) n;
DELETE FROM data.email_address WHERE id IN
    (SELECT t.key('mail', n) FROM generate_series(51, 55) n);
)"_s;

// Which transaction wrote a row is another one each time; it stands last.
Result<QStringList> withoutVersions(Connection &store)
{
    CALLWELL_LET(QStringList rows, syncedRows(store));
    for (QString &row : rows)
        row.truncate(row.lastIndexOf(u'|'));
    return rows;
}

} // namespace

CutRounds::CutRounds(TestServer server, QString database)
    : m_server(std::move(server))
    , m_database(std::move(database))
    , m_proxy(m_server.address({}, {}).port)
{
}

Result<std::unique_ptr<CutRounds>> CutRounds::prepare(const TestServer &server,
                                                      const QString &database)
{
    std::unique_ptr<CutRounds> made(new CutRounds(server, database));
    CALLWELL_TRY(made->makeServer());
    CALLWELL_TRY(made->makeLaptop());
    CALLWELL_TRY(made->measure());
    return made;
}

Done CutRounds::makeServer()
{
    CALLWELL_TRY(m_server.freshWorkspace(m_database));
    CALLWELL_ASSIGN(m_member, m_server.addUser(m_database, login, u"Anna"_s, u"rep"_s, u"north"_s));
    CALLWELL_ASSIGN(m_admin, m_server.superuser(m_database));
    CALLWELL_TRY(m_admin->runScript(helpers));
    return m_admin->runScript(
        beginning.arg(u'\'' + m_member.toString(QUuid::WithoutBraces) + u'\''));
}

Done CutRounds::makeLaptop()
{
    CALLWELL_LET(auto store, Connection::open(m_prepared, Connection::Mode::Create));
    CALLWELL_TRY(prepareForRounds(*store));
    CALLWELL_TRY(
        inTurn(*store, [&] { return SyncState{.laptop = UuidSource().next(1)}.write(*store); }));
    CALLWELL_TRY(round(*store, m_server.address({}, {}).port));
    CALLWELL_TRY(workOffline(*store));
    CALLWELL_TRY(m_admin->runScript(ofOthers));
    CALLWELL_TRY(KeptRows::keep(*m_admin));
    CALLWELL_ASSIGN(m_whole, session(m_server.address({}, {}).port));
    CALLWELL_ASSIGN(m_printBefore, print(u"{}"_s));
    CALLWELL_ASSIGN(m_storeBefore, syncedRows(*store));
    return {};
}

// Fifty changes in 33 groups: five new leads with a person and an address each, notes, words,
// labels two by two, addresses that come and three that go, and a stage.
Done CutRounds::workOffline(Connection &store) const
{
    const SystemClock clock;
    UuidSource uuids;
    const auto key = [](const char *name, int n) {
        const QByteArray text = name + QByteArray::number(n);
        return QCryptographicHash::hash(text, QCryptographicHash::Md5);
    };
    const auto newKey = [&] {
        return toSql(uuids.next(clock.now().toMSecsSinceEpoch()));
    };
    using Statements = QList<std::pair<QString, QVariantList>>;
    QList<Statements> groups;
    const auto address = [&](const QVariant &person) {
        return std::pair(u"INSERT INTO email_address (id, person_id, address, label) "
                         "VALUES (?1, ?2, 'r@example.org', '')"_s,
                         QVariantList{newKey(), person});
    };
    for (int i = 1; i <= 5; ++i) {
        const QVariant person = newKey();
        groups.append(Statements{
            {u"INSERT INTO person (id, given_name, family_name, job_title, buyer_role, "
             "address, language, time_zone, note, created_at) VALUES "
             "(?1, 'New', 'Roe', '', 'unknown', '', '', '', '', 1700000000000)"_s,
             {person}},
            {u"INSERT INTO lead (id, person_id, interest, stage, owner_side, owner_id, "
             "hand_raise, next_step, created_at) VALUES (?1, ?2, '', 'new', 'sales', ?3, "
             "'not_asked', '', 1700000000000)"_s,
             {newKey(), person, toSql(m_member)}},
            address(person)});
        groups.append(
            Statements{{u"INSERT INTO activity (id, person_id, lead_id, kind, at, time_zone, "
                        "member_id, words, from_code, to_code, attempt, channel) VALUES "
                        "(?1, ?2, ?3, 'note', 1700000000000, '', ?4, 'Oh', '', '', 0, '')"_s,
                        {newKey(), key("person", i), key("lead", i), toSql(m_member)}}});
        groups.append(Statements{address(key("person", i))});
        groups.append(Statements{
            {u"UPDATE email_address SET label = 'home' WHERE id = ?1"_s, {key("mail", i)}},
            {u"UPDATE email_address SET label = 'work' WHERE id = ?1"_s, {key("mail", i + 5)}}});
    }
    for (int i = 1; i <= 11; ++i)
        groups.append(
            Statements{{u"UPDATE person SET note = 'ours' WHERE id = ?1"_s, {key("person", i)}}});
    groups.append(Statements{{u"DELETE FROM email_address WHERE id IN (?1, ?2, ?3)"_s,
                              {key("mail", 20), key("mail", 21), key("mail", 22)}}});
    groups.append(
        Statements{{u"UPDATE lead SET stage = 'nurturing' WHERE id = ?1"_s, {key("lead", 1)}}});
    for (const Statements &statements : std::as_const(groups)) {
        CALLWELL_LET(const auto group,
                     ChangeGroup::begin(store, {.kind = u"test"_s, .at = clock.now()}));
        for (const auto &[sql, values] : statements)
            CALLWELL_TRY(store.run(sql, values));
        CALLWELL_TRY(group->commit());
    }
    return {};
}

Done CutRounds::measure()
{
    const auto mark = [this] {
        return Mark{{m_proxy.passed(Direction::ToServer), m_proxy.passed(Direction::ToClient)}};
    };
    CALLWELL_LET(const auto store, open());
    m_proxy.arm({});
    int pushes = 0;
    const auto watch = [&](const SyncProgress &progress) {
        if (progress.phase == SyncPhase::Pushing)
            (pushes++ == 0 ? m_pushBegins : m_pushEnds) = mark();
    };
    CALLWELL_LET(const RoundReport report, round(*store, m_proxy.port(), {.progress = watch}));
    m_proxy.waitUntilIdle();
    m_end = mark();
    m_dirty = true;
    if (pushes != 2)
        return failure(ErrorCode::RuleBroken, {u"one push"_s});
    CALLWELL_ASSIGN(m_printAfter, print(ofItsRound));
    CALLWELL_ASSIGN(m_storeAfter, withoutVersions(*store));
    CALLWELL_LET(const QString wrong, afterwards());
    return wrong.isEmpty() ? Done() : failure(ErrorCode::RuleBroken, {wrong}, wrong);
}

qint64 CutRounds::bytes(Direction direction) const
{
    return m_end.passed.at(static_cast<size_t>(direction));
}

QList<CutRounds::Cut> CutRounds::cuts(Direction direction, int every, int nearby) const
{
    const auto way = static_cast<size_t>(direction);
    const auto isNear = [&](qint64 offset, qint64 place) {
        return qAbs(offset - place) <= nearby;
    };
    QList<Cut> cuts;
    for (qint64 offset = 0; offset <= bytes(direction); ++offset) {
        if (offset % every == 0 || isNear(offset, 0) || isNear(offset, bytes(direction))
            || isNear(offset, m_pushBegins.passed.at(way))
            || isNear(offset, m_pushEnds.passed.at(way))) {
            cuts.append({.direction = direction,
                         .after = offset,
                         .manner = cuts.size() % 2 == 0 ? CuttingProxy::Manner::Close
                                                        : CuttingProxy::Manner::Reset});
        }
    }
    return cuts;
}

QString CutRounds::attempt(const Cut &cut)
{
    ++m_attempts;
    Result<QString> wrong = attemptOrFail(cut);
    if (!wrong)
        wrong = errorForTests(wrong.error());
    if (wrong->isEmpty())
        return {};
    return u"cut after %1 bytes %2 (%3): %4"_s.arg(
        QString::number(cut.after),
        cut.direction == Direction::ToServer ? u"to the server"_s : u"to the laptop"_s,
        cut.manner == CuttingProxy::Manner::Close ? u"closed"_s : u"reset"_s, *wrong);
}

Result<QString> CutRounds::attemptOrFail(const Cut &cut)
{
    if (m_dirty)
        CALLWELL_TRY(m_kept.putBack(*m_admin));
    m_dirty = false;
    CALLWELL_LET(auto store, open());
    m_proxy.arm(cut);
    const auto report = round(*store, m_proxy.port());
    const bool wasCut = m_proxy.wasCut();
    if (!report && !wasCut)
        return std::unexpected(report.error());
    // anything else would stop the laptop until somebody came
    if (!report && report.error().code != ErrorCode::ServerUnreachable)
        return u"it is taken for something else: "_s + errorForTests(report.error());
    // before the push is sent nothing may have happened, and then nothing else needs to be asked
    if (cut.after < m_pushBegins.passed.at(static_cast<size_t>(cut.direction))) {
        CALLWELL_LET(const bool untouched, isUntouched(*store));
        m_untouched += untouched ? 1 : 0;
        return untouched ? QString() : u"something happened before anything was sent"_s;
    }
    m_dirty = true;
    store.reset();
    CALLWELL_ASSIGN(store, Connection::open(m_path, Connection::Mode::ReadWrite));
    CALLWELL_TRY(prepareForRounds(*store));
    // The server may still be at it: then the next round meets the one before.
    CALLWELL_LET(const auto state, SyncState::read(*store));
    CALLWELL_LET(const auto there, m_admin->select(u"SELECT last_op FROM sync.client"_s));
    m_repliesLost += there.value(0).value(0).toLongLong() > state->acknowledged ? 1 : 0;
    m_pullsCut += state->acknowledged > 0 && !report ? 1 : 0;
    const SystemClock clock;
    CALLWELL_TRY(Round(*store, *m_whole, clock).run());
    store.reset();
    return afterwards();
}

// Both sides are as they are without a cut; each eighth time everything else is looked at as well.
Result<QString> CutRounds::afterwards()
{
    CALLWELL_LET(const auto store, Connection::open(m_path, Connection::Mode::ReadWrite));
    CALLWELL_LET(const QString printed, print(ofItsRound));
    if (printed != m_printAfter)
        return u"the server holds something else: "_s + printed;
    CALLWELL_LET(const QStringList rows, withoutVersions(*store));
    if (rows != m_storeAfter)
        return u"the laptop holds something else"_s;
    CALLWELL_LET(const auto state, SyncState::read(*store));
    CALLWELL_LET(const qint64 waiting, waitingGroups(*store, state->acknowledged));
    if (waiting > 0)
        return u"%1 groups wait"_s.arg(waiting);
    if (m_attempts % 8 != 0)
        return QString();
    CALLWELL_LET(const QString different, differenceToServer(*store, *m_whole));
    CALLWELL_LET(const QString notOnce, notDoneOnce(*store, *m_admin));
    CALLWELL_LET(const QString fault, faultOf(*store));
    return different + notOnce + fault;
}

Result<std::unique_ptr<Connection>> CutRounds::open() const
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(m_path + QLatin1StringView(ending));
    if (!QFile::copy(m_prepared, m_path))
        return failure(ErrorCode::FileUnwritable, {m_path});
    CALLWELL_LET(auto store, Connection::open(m_path, Connection::Mode::ReadWrite));
    CALLWELL_TRY(prepareForRounds(*store));
    return store;
}

Result<std::unique_ptr<Gateway>> CutRounds::session(int port) const
{
    ServerAddress address = m_server.address(m_database, login);
    address.port = port;
    CALLWELL_LET(auto gateway, PostgresGateway::open(address, TestServer::password()));
    return std::unique_ptr<Gateway>(std::move(gateway));
}

Result<RoundReport> CutRounds::round(Connection &store, int port, SyncWatch watch) const
{
    CALLWELL_LET(const auto gateway, session(port));
    const SystemClock clock;
    return Round(store, *gateway, clock, std::move(watch)).run();
}

Result<QString> CutRounds::print(const QString &leftOut) const
{
    CALLWELL_LET(const auto rows, m_admin->select(u"SELECT t.print($1)"_s, {leftOut}));
    return rows.value(0).value(0).toString();
}

Result<bool> CutRounds::isUntouched(Connection &store) const
{
    CALLWELL_LET(const QStringList rows, syncedRows(store));
    CALLWELL_LET(const auto state, SyncState::read(store));
    // the whole one stays
    CALLWELL_TRY(m_admin->select(u"DO $$ BEGIN WHILE (SELECT count(*) FROM pg_stat_activity WHERE "
                                 "usename = '%1' AND datname = current_database()) > 1 LOOP "
                                 "PERFORM pg_sleep(0.001), pg_stat_clear_snapshot(); "
                                 "END LOOP; END $$"_s.arg(login)));
    CALLWELL_LET(const QString printed, print(u"{}"_s));
    return rows == m_storeBefore && state->acknowledged == 0 && printed == m_printBefore;
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/round.h"

#include "base/uuidsource.h"
#include "store/connection.h"
#include "store/serverturn.h"
#include "store/tables.h"
#include "sync/attention.h"
#include "sync/comparing.h"
#include "sync/joiningfile.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr int oldestSchema = 1;
constexpr int newestSchemaKnown = 4;
constexpr int additiveFor = 3; ///< so many later schemas only add to what this program knows
constexpr qsizetype mostPulledRows = 20000; ///< more at once are compared, stretch by stretch

// After these the session still answers, and what is new can be fetched.
bool isOfThatGroup(ErrorCode code)
{
    return code == ErrorCode::ServerFailed || code == ErrorCode::ServerPartsMissing;
}

template<typename T>
Done withoutNumber(const Result<T> &result)
{
    return result ? Done() : Done(std::unexpected(result.error()));
}

} // namespace

Done prepareForRounds(Connection &store)
{
    return store.run(u"PRAGMA foreign_keys = OFF"_s);
}

Round::Round(Connection &store, Gateway &gateway, const Clock &clock, SyncWatch watch)
    : m_store(store)
    , m_gateway(gateway)
    , m_clock(clock)
    , m_watch(std::move(watch))
{
}

Result<RoundReport> Round::run()
{
    CALLWELL_TRY(tell(SyncPhase::Greeting));
    CALLWELL_TRY(greet());
    // What is fetched never waits for what is sent.
    const Done pushed = push();
    if (!pushed && !isOfThatGroup(pushed.error().code))
        return std::unexpected(pushed.error());
    // An older program may always send, for changes name their fields; what it would fetch, it may
    // not understand any more.
    if (m_greeting.schema > newestSchemaKnown + additiveFor) {
        return failure(
            ErrorCode::ServerNewer,
            {host(), QString::number(m_greeting.schema), QString::number(newestSchemaKnown)});
    }
    CALLWELL_TRY(fetch());
    CALLWELL_TRY(meetOthers());
    CALLWELL_TRY(compareDaily());
    CALLWELL_TRY(inServerTurn(m_store, [&]() -> Done {
        m_state.syncedAt = m_clock.now();
        return m_state.write(m_store);
    }));
    m_report.traffic = m_gateway.traffic();
    if (!pushed)
        return std::unexpected(pushed.error());
    return m_report;
}

Done Round::tell(SyncPhase phase, const QString &table)
{
    if (m_watch.isCancelled())
        return failure(ErrorCode::Cancelled);
    m_progress.phase = phase;
    m_progress.table = table;
    if (m_watch.progress)
        m_watch.progress(m_progress);
    return {};
}

QString Round::host() const
{
    const auto address = parseJoiningFile(m_state.server, u"sync_state"_s);
    return address ? address->host : QString();
}

Done Round::greet()
{
    CALLWELL_LET(const auto state, SyncState::read(m_store));
    if (!state)
        return failure(ErrorCode::NotFound, {u"sync_state"_s});
    m_state = *state;
    CALLWELL_ASSIGN(m_greeting, m_gateway.hello(m_state.laptop));
    CALLWELL_ASSIGN(m_columns, sharedColumns(m_store, m_greeting));
    if (m_greeting.schema < oldestSchema) {
        return failure(ErrorCode::ServerOlder,
                       {host(), QString::number(m_greeting.schema), QString::number(oldestSchema)});
    }
    if (!m_state.member.isNull() && m_state.member != m_greeting.member)
        return failure(ErrorCode::ServerOther, {host()});
    m_report.role = m_greeting.role;
    m_report.clockAhead = m_clock.now().toMSecsSinceEpoch() - m_greeting.time;
    if (m_state.epoch != m_greeting.epoch)
        return beginAnew();
    if (!m_greeting.lastOp)
        CALLWELL_TRY(withoutNumber(m_gateway.join(m_state.laptop, m_state.acknowledged + 1)));
    if (m_state.role == m_greeting.role)
        return {};
    return inServerTurn(m_store, [&]() -> Done {
        m_state.role = m_greeting.role;
        return m_state.write(m_store);
    });
}

// The first time, or the server came back from a backup: what it lost of ours is sent again, from
// the group that it knows; everything else is loaded anew.
Done Round::beginAnew()
{
    const bool restored = !m_state.epoch.isNull();
    CALLWELL_LET(const qint64 known,
                 m_gateway.join(m_state.laptop, restored ? 1 : m_state.acknowledged + 1));
    m_report.restored = restored;
    return inServerTurn(m_store, [&]() -> Done {
        CALLWELL_TRY(Loading::forget(m_store));
        m_state.epoch = m_greeting.epoch;
        m_state.member = m_greeting.member;
        m_state.role = m_greeting.role;
        m_state.cursor.clear();
        m_state.loading.clear();
        m_state.acknowledged = qMin(m_state.acknowledged, known);
        return m_state.write(m_store);
    });
}

Done Round::push()
{
    while (true) {
        CALLWELL_ASSIGN(m_progress.waiting, waitingGroups(m_store, m_state.acknowledged));
        CALLWELL_TRY(tell(SyncPhase::Pushing));
        CALLWELL_LET(const OutgoingGroups out, readOutgoing(m_store, m_state.acknowledged));
        if (out.count == 0)
            return {};
        const Done sent = pushOnce(out);
        if (!sent && sent.error().code == ErrorCode::ServerCloned)
            CALLWELL_TRY(becomeAnother());
        else if (!sent)
            return sent;
    }
}

Done Round::pushOnce(const OutgoingGroups &out)
{
    QByteArray groups = out.json;
    if (out.inParts) {
        CALLWELL_ASSIGN(groups,
                        sendParts(m_store, m_gateway, m_state.laptop, out.first, m_columns));
    }
    CALLWELL_LET(const PushReply reply, m_gateway.push(m_state.laptop, out.first, groups));
    return takeReply(reply, out);
}

// A copy of this store was used elsewhere under the same name: from now on this one has another.
Done Round::becomeAnother()
{
    m_state.laptop = UuidSource().next(m_clock.now().toMSecsSinceEpoch());
    CALLWELL_TRY(withoutNumber(m_gateway.join(m_state.laptop, m_state.acknowledged + 1)));
    return inServerTurn(m_store, [&] { return m_state.write(m_store); });
}

Done Round::takeReply(const PushReply &reply, const OutgoingGroups &out)
{
    QList<ServerRow> undone;
    if (out.inParts && !reply.rejected.isEmpty())
        CALLWELL_ASSIGN(undone, rowsOfGroup(out.first));
    return inServerTurn(m_store, [&]() -> Done {
        const QDateTime now = m_clock.now();
        for (const Rejection &rejection : reply.rejected)
            CALLWELL_TRY(noteRejected(m_store, rejection, now));
        for (const ServerConflict &conflict : reply.conflicts) {
            CALLWELL_LET(const bool isNew, noteConflict(m_store, conflict, m_state.laptop));
            m_report.conflicts += isNew ? 1 : 0;
        }
        m_state.acknowledged = qMax(m_state.acknowledged, out.first + out.count - 1);
        CALLWELL_LET(PendingRows pending, PendingRows::read(m_store, m_state.acknowledged));
        ServerRows rows(m_store, m_columns, std::move(pending));
        for (const ServerRow &row : reply.rows)
            CALLWELL_TRY(rows.take(row, ServerRows::Known::WriteAnyway));
        for (const ServerRow &row : std::as_const(undone))
            CALLWELL_TRY(rows.take(row, ServerRows::Known::WriteAnyway));
        CALLWELL_TRY(finishRows(rows));
        m_report.groupsSent += out.count;
        m_report.rejected += static_cast<int>(reply.rejected.size());
        m_report.clamped += static_cast<int>(reply.clamped.size());
        return m_state.write(m_store);
    });
}

// The rows of a big group as the server has them now: nothing of it is in a reply.
Result<QList<ServerRow>> Round::rowsOfGroup(qint64 group)
{
    QHash<QString, QList<QUuid>> ids;
    {
        CALLWELL_LET(Query query,
                     m_store.query(u"SELECT DISTINCT table_name, row_id FROM change "
                                   "WHERE group_number = ?1"_s,
                                   {group}));
        while (query.next())
            ids[query.text(0)].append(QUuid::fromRfc4122(query.value(1).toByteArray()));
    }
    QList<ServerRow> rows;
    for (auto table = ids.begin(); table != ids.end(); ++table) {
        CALLWELL_TRY(m_gateway.rows(table.key(), table.value(), [&](const ServerRow &row) {
            rows.append(row);
            return Done();
        }));
    }
    return rows;
}

Done Round::finishRows(ServerRows &rows)
{
    CALLWELL_TRY(rows.settle());
    m_state.sawStamp(rows.latestStamp());
    m_report.touched.tables.unite(rows.touched().tables);
    m_report.touched.rows.unite(rows.touched().rows);
    m_report.touched.everything |= rows.touched().everything;
    return {};
}

Done Round::fetch()
{
    CALLWELL_LET(const QList<Loading::Table> needed, Loading::needed(m_store, m_columns));
    if (m_state.cursor.isEmpty() && m_state.loading.isEmpty()) {
        m_state.loading = m_greeting.cursor;
        CALLWELL_TRY(inServerTurn(m_store, [&] { return m_state.write(m_store); }));
    }
    CALLWELL_TRY(load(needed));
    CALLWELL_TRY(catchUp());
    const Done pulled = pull(m_state.cursor.isEmpty() ? m_state.loading : m_state.cursor);
    if (pulled)
        return {};
    const ErrorCode code = pulled.error().code;
    if (code != ErrorCode::ServerExpired && code != ErrorCode::ServerTooMuch)
        return pulled;
    // Too old, or too much: all keys are compared instead, then pulled from where that began.
    CALLWELL_ASSIGN(m_greeting, m_gateway.hello(m_state.laptop));
    m_state.cursor.clear();
    m_state.loading = m_greeting.cursor;
    const Done fallen = inServerTurn(m_store, [&]() -> Done {
        CALLWELL_TRY(Loading::fallBehind(m_store));
        return m_state.write(m_store);
    });
    CALLWELL_TRY(fallen);
    CALLWELL_TRY(catchUp());
    return pull(m_state.loading);
}

Done Round::load(QList<Loading::Table> tables)
{
    m_progress.tables = static_cast<int>(m_columns.size());
    m_progress.tablesDone = m_progress.tables - static_cast<int>(tables.size());
    Loading loading(m_store, m_gateway, m_greeting, m_columns);
    for (Loading::Table &table : tables) {
        int rows = Loading::pageRows;
        while (rows == Loading::pageRows) {
            CALLWELL_TRY(tell(SyncPhase::Loading, table.name));
            CALLWELL_ASSIGN(rows, loading.page(table));
            m_progress.rows += rows;
        }
        ++m_progress.tablesDone;
        m_report.touched.tables.insert(table.name);
        m_report.touched.everything = true;
    }
    return {};
}

Done Round::catchUp()
{
    CALLWELL_LET(const QStringList behind, Loading::behind(m_store));
    for (const QString &table : behind) {
        CALLWELL_TRY(tell(SyncPhase::Comparing, table));
        CALLWELL_TRY(
            withoutNumber(compareTable(m_store, m_gateway, table, m_columns, m_report.touched)));
        CALLWELL_TRY(inServerTurn(m_store, [&] { return Loading::caughtUp(m_store, table); }));
    }
    return {};
}

// All of it is here before the store is written: nobody waits for the network meanwhile.
Done Round::pull(const QString &cursor)
{
    CALLWELL_TRY(tell(SyncPhase::Pulling));
    QList<ServerRow> pulled;
    CALLWELL_LET(const QString next, m_gateway.pull(cursor, [&](const ServerRow &row) -> Done {
        if (pulled.size() == mostPulledRows)
            return failure(ErrorCode::ServerTooMuch);
        pulled.append(row);
        return {};
    }));
    m_news = !pulled.isEmpty();
    return inServerTurn(m_store, [&]() -> Done {
        CALLWELL_LET(PendingRows pending, PendingRows::read(m_store, m_state.acknowledged));
        ServerRows rows(m_store, m_columns, std::move(pending));
        for (const ServerRow &row : std::as_const(pulled))
            CALLWELL_TRY(rows.take(row));
        CALLWELL_TRY(finishRows(rows));
        m_state.sawStamp(m_greeting.time << 16);
        m_state.cursor = next;
        m_state.loading.clear();
        return m_state.write(m_store);
    });
}

// Others may have written over what we wrote, or we over theirs, on another computer of ours.
Done Round::meetOthers()
{
    constexpr qint64 overlap = 10LL * 60 * 1000; // transactions that commit late
    // what was before this store is settled elsewhere, or nobody missed it
    if (!m_news || !m_state.syncedAt.isValid())
        return {};
    const qint64 since = m_state.syncedAt.toMSecsSinceEpoch() - overlap;
    CALLWELL_LET(const QList<ServerConflict> conflicts,
                 m_gateway.conflicts(since - qMax(m_report.clockAhead, 0)));
    if (conflicts.isEmpty())
        return {};
    return inServerTurn(m_store, [&]() -> Done {
        for (const ServerConflict &conflict : conflicts) {
            CALLWELL_LET(const bool isNew, noteConflict(m_store, conflict, m_state.laptop));
            m_report.conflicts += isNew ? 1 : 0;
        }
        return {};
    });
}

// Once a day the sums of all tables are held against the server's.
Done Round::compareDaily()
{
    const QDateTime now = m_clock.now();
    CALLWELL_LET(const qint64 waiting, waitingGroups(m_store, m_state.acknowledged));
    if (waiting > 0 || (m_state.comparedAt.isValid() && m_state.comparedAt.addDays(1) > now))
        return {};
    bool differed = false;
    if (m_state.comparedAt.isValid()) { // what was just loaded needs no second look
        for (const QLatin1StringView table : syncedTables()) {
            if (!m_columns.contains(table))
                continue;
            CALLWELL_TRY(tell(SyncPhase::Comparing, table));
            CALLWELL_LET(const Digest theirs, m_gateway.digest(table));
            CALLWELL_LET(const Digest ours, localDigest(m_store, table));
            if (ours == theirs)
                continue;
            differed = true;
            CALLWELL_TRY(withoutNumber(
                compareTable(m_store, m_gateway, table, m_columns, m_report.touched)));
        }
    }
    m_state.comparedAt = now;
    CALLWELL_TRY(inServerTurn(m_store, [&] { return m_state.write(m_store); }));
    return differed ? pull(m_state.cursor) : Done();
}

} // namespace Callwell

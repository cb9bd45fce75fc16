// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "sync/loading.h"
#include "sync/outgoing.h"

#include <atomic>

namespace Callwell {

/*! What a round is at. */
enum class SyncPhase { Greeting, Pushing, Loading, Comparing, Pulling };

struct SyncProgress
{
    SyncPhase phase = SyncPhase::Greeting;
    QString table; ///< what is loaded or compared
    int tablesDone = 0;
    int tables = 0;
    qint64 rows = 0; ///< in this round, so far
    qint64 waiting = 0; ///< groups that are not sent yet
};

/*! Who looks on, and may end it. Called from the thread of the round. */
struct SyncWatch
{
    std::function<void(const SyncProgress &)> progress;
    std::shared_ptr<std::atomic_bool> cancelled;

    [[nodiscard]] bool isCancelled() const { return cancelled && *cancelled; }
};

/*! What a round came to. */
struct RoundReport
{
    Traffic traffic;
    int groupsSent = 0;
    int rejected = 0;
    int conflicts = 0;
    int clamped =
        0; ///< groups whose time lay ahead of the server's: this computer's clock is wrong
    bool restored = false; ///< the server came back from a backup; everything was compared anew
    qint64 clockAhead = 0; ///< milliseconds by which this computer's clock is ahead of the server's
    QString role;
    TouchedRows touched; ///< what others' work changed here
};

/*!
 * One round of a store with its team: says hello, sends what waits, fetches what is new. May be cut
 * off anywhere; the next one goes on from what is in the store. Blocks: for a worker thread. The
 * connection is the round's own, with foreign keys off, for references may lead out of sight.
 */
class Round
{
public:
    Round(Connection &store, Gateway &gateway, const Clock &clock, SyncWatch watch = {});

    [[nodiscard]] Result<RoundReport> run();

private:
    [[nodiscard]] Done tell(SyncPhase phase, const QString &table = {});
    [[nodiscard]] QString host() const;
    [[nodiscard]] Done greet();
    [[nodiscard]] Done beginAnew();
    [[nodiscard]] Done push();
    [[nodiscard]] Done pushOnce(const OutgoingGroups &out);
    [[nodiscard]] Done becomeAnother();
    [[nodiscard]] Done takeReply(const PushReply &reply, const OutgoingGroups &out);
    [[nodiscard]] Result<QList<ServerRow>> rowsOfGroup(qint64 group);
    [[nodiscard]] Done finishRows(ServerRows &rows);
    [[nodiscard]] Done fetch();
    [[nodiscard]] Done load(QList<Loading::Table> tables);
    [[nodiscard]] Done catchUp();
    [[nodiscard]] Done pull(const QString &cursor);
    [[nodiscard]] Done meetOthers();
    [[nodiscard]] Done compareDaily();

    Connection &m_store;
    Gateway &m_gateway;
    const Clock &m_clock;
    SyncWatch m_watch;
    Greeting m_greeting;
    SharedColumns m_columns;
    SyncState m_state;
    SyncProgress m_progress;
    RoundReport m_report;
    bool m_news = false; ///< the pull brought something
};

/*! Makes a store's connection fit for rounds. */
[[nodiscard]] Done prepareForRounds(Connection &store);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/round.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <mutex>

namespace Callwell {

/*! How a store stands with its team, for the mark in the window. */
struct SyncStatus
{
    enum class State {
        Waiting, ///< for the next round; all is well
        Working, ///< a round is under way: see progress
        Trying, ///< the last round failed; the next one comes by itself
        Stopped, ///< the last round failed, and only a person can mend it: see error
    };
    State state = State::Waiting;
    SyncProgress progress;
    std::optional<Error> error; ///< of the last round
    QDateTime syncedAt; ///< when a round last went well
    QDateTime nextAt;
    qint64 waiting = 0; ///< groups that are not sent yet
    int attention = 0; ///< rejected work and conflicts that nobody has looked at
    bool complete = false; ///< everything was loaded once
    bool restored = false; ///< the last round found a server that came back from a backup
    qint64 clockAhead = 0; ///< milliseconds
    QString role;
};

/*! How a session with a server is opened: for a store's state, with a password, until `stop`. */
using GatewayOpener = std::function<Result<std::unique_ptr<Gateway>>(
    const SyncState &, const QString &password, const std::atomic_bool *stop)>;

/*! When the next round is due. */
struct SyncPace
{
    std::chrono::milliseconds inUse{30'000};
    std::chrono::milliseconds otherwise{300'000};
    std::chrono::milliseconds afterChange{200}; ///< changes that follow at once go together
    std::chrono::milliseconds firstRetry{2'000}; ///< doubled each time
    std::chrono::milliseconds lastRetry{600'000};

    /*! After that many failures in a row (0: none), before jitter. */
    [[nodiscard]] std::chrono::milliseconds next(bool isInUse, int failures) const;
};

/*! Whether a failure ends by itself, so that trying again makes sense. */
[[nodiscard]] bool passesByItself(ErrorCode code);

/*!
 * Keeps a store in step with its team: rounds in a thread of their own, one after the other, each a
 * session of its own. Nothing here waits; the thread is told to end its round when this goes.
 */
class Syncer : public QObject
{
    Q_OBJECT

public:
    Syncer(QString storePath, GatewayOpener opener, std::shared_ptr<const Clock> clock,
           const SyncPace &pace = {}, QObject *parent = nullptr);
    ~Syncer() override;

    [[nodiscard]] const SyncStatus &status() const { return m_status; }

    /*! Begins, or begins again after it was stopped. */
    void start(const QString &password);
    /*! Somebody asked, the network is back, the computer woke up. */
    void syncNow();
    /*! Something was changed here: it is sent soon. */
    void sendSoon();
    /*! Whether somebody works with the window: then others' work is fetched more often. */
    void setInUse(bool inUse);
    /*! Ends the round under way; what it wrote stays, and the next one goes on from there. */
    void pause();
    /*! Reads anew how much waits for a look. */
    void countAttention();

Q_SIGNALS:
    void statusChanged(const Callwell::SyncStatus &status);
    /*! Others' work was written into the store. */
    void rowsChanged(const Callwell::TouchedRows &touched);
    void roundDone(const Callwell::RoundReport &report);

private:
    void plan(std::chrono::milliseconds in);
    void begin();
    void work(); ///< in the thread
    [[nodiscard]] Result<RoundReport> oneRound();
    [[nodiscard]] Result<Connection *> store();
    void readCounts(SyncStatus &status);
    void finish(const Result<RoundReport> &report, const SyncStatus &counted);
    void beat();

    QString m_path;
    GatewayOpener m_opener;
    std::shared_ptr<const Clock> m_clock;
    SyncPace m_pace;
    QString m_password;
    SyncStatus m_status;
    QTimer m_timer;
    QTimer m_heart;
    QDateTime m_lastBeat;
    int m_failures = 0;
    bool m_running = false;
    bool m_again = false;
    bool m_inUse = true;

    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
    std::mutex m_gatewayLock;
    Gateway *m_gateway = nullptr; ///< of the round under way; guarded by the lock
    std::unique_ptr<Connection> m_store; ///< the thread's
    QThread m_thread;
    QObject m_worker;
};

} // namespace Callwell

Q_DECLARE_METATYPE(Callwell::RoundReport)
Q_DECLARE_METATYPE(Callwell::SyncStatus)

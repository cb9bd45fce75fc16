// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/syncer.h"

#include "base/logging.h"
#include "store/connection.h"
#include "sync/attention.h"
#include "sync/synclock.h"

#include <QRandomGenerator>

namespace Callwell {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A quarter less to a quarter more: laptops that woke up together don't come together.
std::chrono::milliseconds withJitter(std::chrono::milliseconds time)
{
    return time * QRandomGenerator::global()->bounded(75, 126) / 100;
}

} // namespace

std::chrono::milliseconds SyncPace::next(bool isInUse, int failures) const
{
    if (failures == 0)
        return isInUse ? inUse : otherwise;
    const int doublings = std::min(failures - 1, 20);
    return std::min(lastRetry, std::chrono::milliseconds(firstRetry.count() << doublings));
}

bool passesByItself(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ServerCertificate:
    case ErrorCode::ServerRefused:
    case ErrorCode::ServerNotOurs:
    case ErrorCode::ServerOther:
    case ErrorCode::ServerCeiling:
    case ErrorCode::ServerOlder:
    case ErrorCode::ServerNewer:
    case ErrorCode::PasswordMissing:
    case ErrorCode::AddressInvalid:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreMissing:
        return false;
    default:
        return true;
    }
}

Syncer::Syncer(QString storePath, GatewayOpener opener, std::shared_ptr<const Clock> clock,
               const SyncPace &pace, QObject *parent)
    : QObject(parent)
    , m_path(std::move(storePath))
    , m_opener(std::move(opener))
    , m_clock(std::move(clock))
    , m_pace(pace)
{
    m_thread.setObjectName(u"sync"_s);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Syncer::begin);
    m_heart.setInterval(15s);
    connect(&m_heart, &QTimer::timeout, this, &Syncer::beat);
}

Syncer::~Syncer()
{
    pause();
    // behind the round that was just told to end; a connection closes in its own thread
    QMetaObject::invokeMethod(&m_worker, [this] { m_store.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Syncer::start(const QString &password)
{
    m_password = password;
    m_failures = 0;
    m_lastBeat = QDateTime::currentDateTimeUtc();
    m_heart.start();
    syncNow();
}

void Syncer::syncNow()
{
    if (m_running)
        m_again = true;
    else
        plan(0ms);
}

void Syncer::sendSoon()
{
    ++m_status.waiting;
    if (m_running)
        m_again = true;
    else if (m_heart.isActive() && m_status.state == SyncStatus::State::Waiting)
        plan(m_pace.afterChange);
    Q_EMIT statusChanged(m_status);
}

void Syncer::setInUse(bool inUse)
{
    const bool cameBack = inUse && !m_inUse;
    m_inUse = inUse;
    if (cameBack && m_status.state == SyncStatus::State::Waiting && m_heart.isActive())
        syncNow();
}

void Syncer::pause()
{
    *m_cancelled = true;
    m_timer.stop();
    m_heart.stop();
    m_again = false;
    const std::scoped_lock lock(m_gatewayLock);
    if (m_gateway)
        m_gateway->abort();
}

void Syncer::plan(std::chrono::milliseconds in)
{
    if (m_timer.isActive() && m_timer.remainingTimeAsDuration() <= in)
        return;
    m_status.nextAt = QDateTime::currentDateTimeUtc().addDuration(in);
    m_timer.start(in);
}

// After a sleep the timer would wait on, and what it waited for is long due.
void Syncer::beat()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_lastBeat.secsTo(now) > 60 && m_status.state != SyncStatus::State::Stopped)
        syncNow();
    m_lastBeat = now;
}

void Syncer::begin()
{
    m_running = true;
    m_again = false;
    *m_cancelled = false;
    m_status.state = SyncStatus::State::Working;
    m_status.progress = {};
    Q_EMIT statusChanged(m_status);
    QMetaObject::invokeMethod(&m_worker, [this] { work(); }, Qt::QueuedConnection);
}

void Syncer::work()
{
    const Result<RoundReport> report = oneRound();
    SyncStatus counted;
    readCounts(counted);
    QMetaObject::invokeMethod(
        this, [this, report, counted] { finish(report, counted); }, Qt::QueuedConnection);
}

Result<Connection *> Syncer::store()
{
    if (!m_store) {
        CALLWELL_ASSIGN(m_store, Connection::open(m_path, Connection::Mode::ReadWrite));
        CALLWELL_TRY(prepareForRounds(*m_store));
    }
    return m_store.get();
}

Result<RoundReport> Syncer::oneRound()
{
    CALLWELL_LET(Connection *const store, this->store());
    CALLWELL_LET(const auto turn, SyncLock::take(m_path));
    CALLWELL_LET(const auto state, SyncState::read(*store));
    if (!state)
        return failure(ErrorCode::NotFound, {u"sync_state"_s});
    CALLWELL_LET(const auto gateway, m_opener(*state, m_password, m_cancelled.get()));
    {
        const std::scoped_lock lock(m_gatewayLock);
        m_gateway = gateway.get();
    }
    const auto forget = qScopeGuard([this] {
        const std::scoped_lock lock(m_gatewayLock);
        m_gateway = nullptr;
    });
    const SyncWatch watch{.progress =
                              [this](const SyncProgress &progress) {
                                  QMetaObject::invokeMethod(
                                      this,
                                      [this, progress] {
                                          m_status.progress = progress;
                                          Q_EMIT statusChanged(m_status);
                                      },
                                      Qt::QueuedConnection);
                              },
                          .cancelled = m_cancelled};
    return Round(*store, *gateway, *m_clock, watch).run();
}

void Syncer::readCounts(SyncStatus &status)
{
    if (!m_store)
        return;
    const std::optional<SyncState> state = SyncState::read(*m_store).value_or(std::nullopt);
    if (!state)
        return;
    status.syncedAt = state->syncedAt;
    status.complete = !state->cursor.isEmpty();
    status.role = state->role;
    status.waiting = waitingGroups(*m_store, state->acknowledged).value_or(0);
    status.attention = Callwell::countAttention(*m_store).value_or(0);
}

void Syncer::countAttention()
{
    QMetaObject::invokeMethod(
        &m_worker,
        [this] {
            SyncStatus counted;
            if (const auto opened = store(); !opened)
                qCWarning(lcSync) << "cannot tell what waits:" << opened.error().detail;
            readCounts(counted);
            QMetaObject::invokeMethod(
                this,
                [this, counted] {
                    m_status.syncedAt = counted.syncedAt; // also before the first round
                    m_status.complete = counted.complete;
                    m_status.role = counted.role;
                    m_status.attention = counted.attention;
                    m_status.waiting = counted.waiting;
                    Q_EMIT statusChanged(m_status);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Syncer::finish(const Result<RoundReport> &report, const SyncStatus &counted)
{
    m_running = false;
    m_status.syncedAt = counted.syncedAt;
    m_status.complete = counted.complete;
    m_status.waiting = counted.waiting;
    m_status.attention = counted.attention;
    m_status.role = counted.role;
    if (report) {
        m_failures = 0;
        m_status.error.reset();
        m_status.state = SyncStatus::State::Waiting;
        m_status.restored = report->restored;
        m_status.clockAhead = report->clockAhead;
        if (!report->touched.tables.isEmpty())
            Q_EMIT rowsChanged(report->touched);
        Q_EMIT roundDone(*report);
    } else {
        ++m_failures;
        m_status.error = report.error();
        qCInfo(lcSync) << "a round failed:" << report.error().detail;
        const bool again =
            passesByItself(report.error().code) && report.error().code != ErrorCode::Cancelled;
        m_status.state = again ? SyncStatus::State::Trying : SyncStatus::State::Stopped;
        // what came before it failed is here
        Q_EMIT rowsChanged({.everything = true});
    }
    // it was ended by pause(), and somebody began again before it had ended
    const bool begunAgain =
        m_again && m_status.error && m_status.error->code == ErrorCode::Cancelled;
    if (m_heart.isActive() && (m_status.state != SyncStatus::State::Stopped || begunAgain)) {
        const bool atOnce = m_again && (report || begunAgain);
        plan(atOnce ? 0ms : withJitter(m_pace.next(m_inUse, m_failures)));
    }
    Q_EMIT statusChanged(m_status);
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace Callwell {

/*!
 * A line to a server on this computer that can be cut at any byte. It reads nothing of what passes:
 * what is encrypted stays so, and bytes are counted as they go over the wire. One connection at a
 * time; while the line is cut none comes through.
 */
class CuttingProxy
{
public:
    enum class Direction { ToServer, ToClient };
    enum class Manner {
        Close, ///< both ends are told that the other one has ended
        Reset, ///< both ends are told that there is no such connection
    };
    struct Cut
    {
        Direction direction = Direction::ToServer;
        qint64 after = 0; ///< so many bytes of that direction arrive, and not one more of either
        Manner manner = Manner::Close;
    };

    /*! In front of that port; listens at once. */
    explicit CuttingProxy(int serverPort);
    ~CuttingProxy();
    Q_DISABLE_COPY_MOVE(CuttingProxy)

    [[nodiscard]] int port() const { return m_port; }
    /*! Mends the line and counts anew, when what was connected before is gone; the next connection
        is cut as told (nothing: it is not). */
    void arm(std::optional<Cut> cut);
    /*! Waits until nothing is connected: all that was sent has passed then. */
    void waitUntilIdle();
    /*! How much passed since it was armed. */
    [[nodiscard]] qint64 passed(Direction direction) const;
    [[nodiscard]] bool wasCut() const { return m_isCut; }

private:
    void work();
    void relay(int client, int server);
    [[nodiscard]] bool pass(int from, int to, Direction direction);
    [[nodiscard]] bool isDue() const;

    int m_serverPort;
    int m_listener;
    int m_wake; ///< readable when it is time to end
    int m_port = 0;
    std::mutex m_lock;
    std::condition_variable m_isIdle;
    bool m_connected = false; ///< guarded by the lock
    std::optional<Cut> m_cut; ///< written only while nothing is connected
    std::atomic_bool m_isCut = false;
    std::array<std::atomic<qint64>, 2> m_passed{};
    std::jthread m_thread;
};

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace Callwell {

/*!
 * Ends the program where something goes on for longer than anything may, and says which seed it
 * was; the same where the program dies of something else. One at a time.
 */
class Watchdog
{
public:
    explicit Watchdog(std::chrono::seconds bound);
    ~Watchdog();
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;

    /*! From now on it is about that seed. */
    void begin(quint32 seed);

private:
    void watch();

    std::chrono::seconds m_bound;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    quint64 m_begun = 0; ///< how many have begun
    bool m_ends = false;
    std::thread m_thread;
};

} // namespace Callwell

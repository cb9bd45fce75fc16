// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/watchdog.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>

// There where the program was built with a sanitizer, which ends it without a signal.
extern "C" __attribute__((weak)) void __sanitizer_set_death_callback(void (*callback)());

namespace Callwell {

namespace {

std::atomic<quint32> currentSeed = 0;

void tellSeed()
{
    std::fprintf(stderr, "it died at seed %u\n", currentSeed.load());
}

void tellAndDie(int signal)
{
    tellSeed();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

} // namespace

Watchdog::Watchdog(std::chrono::seconds bound)
    : m_bound(bound)
{
    if (__sanitizer_set_death_callback) {
        __sanitizer_set_death_callback(tellSeed);
    } else {
        for (const int signal : {SIGSEGV, SIGFPE, SIGBUS, SIGILL, SIGABRT})
            std::signal(signal, tellAndDie);
    }
    m_thread = std::thread([this] { watch(); });
}

Watchdog::~Watchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void Watchdog::begin(quint32 seed)
{
    const std::lock_guard lock(m_mutex);
    currentSeed = seed;
    ++m_begun;
    m_changed.notify_all();
}

void Watchdog::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_ends) {
        const quint64 begun = m_begun;
        const auto goneOn = [&] {
            return m_ends || m_begun != begun;
        };
        if (!m_changed.wait_for(lock, m_bound, goneOn)) {
            std::fprintf(stderr, "it hangs at seed %u\n", currentSeed.load());
            std::abort();
        }
    }
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/stopsignal.h"

#include <atomic>
#include <csignal>

namespace Callwell {

namespace {

// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables) all a signal handler can reach
std::atomic<std::stop_source *> waiting = nullptr;
static_assert(decltype(waiting)::is_always_lock_free, "a signal handler may not wait");

// Nobody registers callbacks with the source, so that asking only sets a bit.
void ask(int)
{
    if (std::stop_source *source = waiting)
        source->request_stop();
}

} // namespace

StopSignal::StopSignal()
{
    waiting = &m_source;
    std::signal(SIGINT, &ask);
    std::signal(SIGTERM, &ask);
}

StopSignal::~StopSignal()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    waiting = nullptr;
}

} // namespace Callwell

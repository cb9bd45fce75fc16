// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gatewaycancel.h"

#include <libpq-fe.h>

#include <sys/socket.h>
#include <unistd.h>

namespace Callwell {

namespace {

constexpr pg_usec_time_t patience = 2'000'000;

} // namespace

GatewayCancel::GatewayCancel(pg_conn *connection)
    : m_cancel(PQcancelCreate(connection))
    , m_line(dup(PQsocket(connection)))
{
}

GatewayCancel::~GatewayCancel()
{
    PQcancelFinish(m_cancel);
    if (m_line >= 0)
        close(m_line);
}

void GatewayCancel::cut()
{
    m_cut = true;
    shutdown(m_line, SHUT_RDWR);
}

// By a connection of its own, as well proved and encrypted as the first.
void GatewayCancel::stopServer()
{
    const pg_usec_time_t until = PQgetCurrentTimeUSec() + patience;
    auto wanted = PQcancelStart(m_cancel) ? PGRES_POLLING_WRITING : PGRES_POLLING_FAILED;
    while (wanted != PGRES_POLLING_OK && wanted != PGRES_POLLING_FAILED) {
        const bool reading = wanted == PGRES_POLLING_READING;
        if (PQsocketPoll(PQcancelSocket(m_cancel), reading, !reading, until) <= 0)
            break;
        wanted = PQcancelPoll(m_cancel);
    }
    PQcancelReset(m_cancel);
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/cuttingproxy.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Callwell {

namespace {

sockaddr_in here(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<in_port_t>(port));
    return address;
}

int newSocket()
{
    const int made = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (made < 0)
        qFatal("no socket");
    return made;
}

// Bytes are to go on as they come, or a cut would wait for others.
void hurry(int line)
{
    const int yes = 1;
    setsockopt(line, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

bool sendAll(int to, const char *data, qint64 size)
{
    while (size > 0) {
        const ssize_t sent = send(to, data, static_cast<size_t>(size), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        data += sent;
        size -= sent;
    }
    return true;
}

void end(int line, bool reset)
{
    const linger now{.l_onoff = 1, .l_linger = 0};
    if (reset)
        setsockopt(line, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close(line);
}

} // namespace

CuttingProxy::CuttingProxy(int serverPort)
    : m_serverPort(serverPort)
    , m_listener(newSocket())
    , m_wake(eventfd(0, EFD_CLOEXEC))
{
    sockaddr_in address = here(0);
    socklen_t length = sizeof address;
    auto *const named = reinterpret_cast<sockaddr *>(&address);
    if (bind(m_listener, named, length) != 0 || listen(m_listener, 16) != 0
        || getsockname(m_listener, named, &length) != 0)
        qFatal("no port to listen at");
    m_port = ntohs(address.sin_port);
    m_thread = std::jthread([this] { work(); });
}

CuttingProxy::~CuttingProxy()
{
    eventfd_write(m_wake, 1);
    m_thread.join();
    close(m_listener);
    close(m_wake);
}

void CuttingProxy::arm(std::optional<Cut> cut)
{
    std::unique_lock lock(m_lock);
    m_isIdle.wait(lock, [this] { return !m_connected; });
    m_cut = cut;
    m_isCut = false;
    for (auto &passed : m_passed)
        passed = 0;
}

void CuttingProxy::waitUntilIdle()
{
    std::unique_lock lock(m_lock);
    m_isIdle.wait(lock, [this] { return !m_connected; });
}

qint64 CuttingProxy::passed(Direction direction) const
{
    return m_passed.at(static_cast<size_t>(direction));
}

bool CuttingProxy::isDue() const
{
    return m_cut && passed(m_cut->direction) >= m_cut->after;
}

void CuttingProxy::work()
{
    while (true) {
        std::array<pollfd, 2> waiting{
            {{.fd = m_listener, .events = POLLIN}, {.fd = m_wake, .events = POLLIN}}};
        poll(waiting.data(), waiting.size(), -1);
        if (waiting.at(1).revents)
            return;
        const int client = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            continue;
        {
            const std::scoped_lock lock(m_lock);
            m_connected = true;
        }
        const int server = newSocket();
        const sockaddr_in address = here(m_serverPort);
        const bool isOpen =
            connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
        hurry(client);
        hurry(server);
        if (isOpen)
            relay(client, server);
        const bool reset = m_isCut && m_cut->manner == Manner::Reset;
        end(server, reset);
        end(client, reset);
        const std::scoped_lock lock(m_lock);
        m_connected = false;
        m_isIdle.notify_all();
    }
}

void CuttingProxy::relay(int client, int server)
{
    bool open = !m_isCut;
    while (open) {
        if (isDue()) {
            m_isCut = true;
            return;
        }
        std::array<pollfd, 3> lines{{{.fd = client, .events = POLLIN},
                                     {.fd = server, .events = POLLIN},
                                     {.fd = m_wake, .events = POLLIN}}};
        poll(lines.data(), lines.size(), -1);
        if (lines.at(2).revents)
            return;
        if (lines.at(0).revents)
            open = pass(client, server, Direction::ToServer);
        if (open && !isDue() && lines.at(1).revents)
            open = pass(server, client, Direction::ToClient);
    }
}

// Takes what is there, and never more than may arrive.
bool CuttingProxy::pass(int from, int to, Direction direction)
{
    std::array<char, 65536> piece{};
    auto most = static_cast<qint64>(piece.size());
    std::atomic<qint64> &passed = m_passed.at(static_cast<size_t>(direction));
    if (m_cut && m_cut->direction == direction)
        most = qMin(most, m_cut->after - passed);
    const ssize_t got = recv(from, piece.data(), static_cast<size_t>(most), 0);
    if (got <= 0 || !sendAll(to, piece.data(), got))
        return false;
    passed += got;
    return true;
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/recorder.h"

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Callwell {

namespace {

constexpr int pieceSize = 65536;

sockaddr_in socketAddress(const char *address, quint16 port)
{
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_port = htons(port);
    inet_pton(AF_INET, address, &at.sin_addr);
    return at;
}

QByteArray received(int from)
{
    QByteArray piece(pieceSize, Qt::Uninitialized);
    piece.truncate(qMax<ssize_t>(0, recv(from, piece.data(), pieceSize, 0)));
    return piece;
}

void sendAll(int to, const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t now = send(to, bytes.constData() + sent,
                                 static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (now <= 0)
            return;
        sent += now;
    }
}

} // namespace

Recorder::Recorder(Way way, const char *address, quint16 port, quint16 server)
    : m_way(way)
    , m_listener(socket(AF_INET, SOCK_STREAM, 0))
    , m_server(server)
{
    const int yes = 1;
    setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in at = socketAddress(address, port);
    socklen_t length = sizeof at;
    auto *place = reinterpret_cast<sockaddr *>(&at);
    if (bind(m_listener, place, length) != 0 || ::listen(m_listener, 8) != 0
        || getsockname(m_listener, place, &length) != 0)
        qFatal("nobody may listen at %s", address);
    m_port = ntohs(at.sin_port);
    m_thread = std::thread([this] { listen(); });
}

Recorder::~Recorder()
{
    if (m_thread.joinable())
        m_bytes = finish();
    close(m_listener);
}

QByteArray Recorder::finish()
{
    m_finishing = true;
    if (m_thread.joinable())
        m_thread.join();
    return m_bytes;
}

void Recorder::listen()
{
    while (true) {
        const bool last = m_finishing; // who came before is still listened to
        pollfd coming{m_listener, POLLIN, 0};
        if (poll(&coming, 1, last ? 0 : 20) > 0) {
            const int client = accept(m_listener, nullptr, nullptr);
            if (m_way == Way::Lie)
                lie(client);
            else
                passOn(client);
            close(client);
        } else if (last) {
            return;
        }
    }
}

void Recorder::lie(int client)
{
    for (QByteArray piece = received(client); !piece.isEmpty(); piece = received(client)) {
        m_bytes += piece;
        if (piece.startsWith('p'))
            return; // the password
        const bool wantsTls = piece.endsWith(QByteArray("\x04\xd2\x16\x2f", 4));
        sendAll(client, wantsTls ? QByteArray("N") : QByteArray("R\0\0\0\x08\0\0\0\x03", 9));
    }
}

void Recorder::passOn(int client)
{
    const int server = socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in at = socketAddress("127.0.0.1", m_server);
    if (connect(server, reinterpret_cast<const sockaddr *>(&at), sizeof at) == 0) {
        pollfd ends[] = {{client, POLLIN, 0}, {server, POLLIN, 0}};
        while (poll(ends, 2, -1) > 0) {
            const bool fromClient = ends[0].revents != 0;
            const QByteArray piece = received(fromClient ? client : server);
            if (piece.isEmpty())
                break;
            if (fromClient)
                m_bytes += piece;
            sendAll(fromClient ? server : client, piece);
        }
    }
    close(server);
}

} // namespace Callwell

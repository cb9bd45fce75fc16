// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <atomic>
#include <thread>

namespace Callwell {

/*! Somebody who listens where a server is looked for, and writes down every byte that comes. */
class Recorder
{
public:
    enum class Way {
        Lie, ///< says that there is no TLS, then asks for the password as it is
        PassOn, ///< to the real server, and back
    };

    /*! Listens at an address of this machine; port 0: any that is free. */
    Recorder(Way way, const char *address, quint16 port, quint16 server = 0);
    ~Recorder();
    Q_DISABLE_COPY_MOVE(Recorder)

    [[nodiscard]] quint16 port() const { return m_port; }
    /*! Stops listening; what came, of all connections after one another. */
    [[nodiscard]] QByteArray finish();

private:
    void listen();
    void lie(int client);
    void passOn(int client);

    Way m_way;
    int m_listener = -1;
    quint16 m_port = 0;
    quint16 m_server;
    std::atomic<bool> m_finishing = false;
    QByteArray m_bytes; ///< the thread's until it is joined
    std::thread m_thread;
};

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <atomic>

struct pg_cancel_conn;
struct pg_conn;

namespace Callwell {

/*! Ends what a connection is at, which must outlive this. */
class GatewayCancel
{
public:
    explicit GatewayCancel(pg_conn *connection);
    ~GatewayCancel();
    Q_DISABLE_COPY_MOVE(GatewayCancel)

    /*! From any thread, at once: cuts the line, so that who waits at it wakes. The
        connection is dead then. */
    void cut();
    [[nodiscard]] bool isCut() const { return m_cut; }

    /*!
     * Has the server stop what it is at, which a cut line alone does not tell it; waits at most two
     * seconds. In the connection's own thread.
     */
    void stopServer();

private:
    pg_cancel_conn *m_cancel; ///< made in time: a dead connection does not know its server
    int m_line; ///< our own name for the socket: libpq may close its one at any time
    std::atomic<bool> m_cut = false;
};

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Callwell {

/*! Where the shared database is, and as whom one goes there; no password. */
struct ServerAddress
{
    QString host; ///< a name or an address; an absolute path is the folder of a local socket
    int port = 5432;
    QString database;
    QString login;
    QByteArray certificate; ///< PEM: whom the server's certificate must come from; empty: system's

    bool operator==(const ServerAddress &) const = default;
};

} // namespace Callwell

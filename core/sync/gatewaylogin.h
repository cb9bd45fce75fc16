// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "sync/serveraddress.h"

#include <atomic>

struct pg_conn;

namespace Callwell {

/*!
 * Logs in as GatewayConnection promises and gives libpq's handle, the caller's to PQfinish.
 * `certificateFile`: holds address.certificate for as long as the handle lives; empty: the
 * system's are trusted. Once `stop` is true, in any thread, it ends with Cancelled; only a name
 * that is being looked up holds it.
 */
[[nodiscard]] Result<pg_conn *> logIn(const ServerAddress &address, const QString &password,
                                      const QString &certificateFile,
                                      const std::atomic_bool *stop = nullptr);

/*! Whether the host is the folder of a socket of this machine. */
[[nodiscard]] bool isLocal(const ServerAddress &address);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "sync/serveraddress.h"

struct pg_conn;
struct pg_result;

namespace Callwell {

/*!
 * What the server's word means for the person at the screen: `state` is the SQLSTATE, `detail` the
 * DETAIL of the message, `text` all of it.
 */
[[nodiscard]] Error serverError(const ServerAddress &address, QByteArrayView state,
                                const QString &detail, const QString &text);

/*! The same for a result that failed; null: what the connection itself complains of. */
[[nodiscard]] Error resultError(const ServerAddress &address, const pg_conn *connection,
                                const pg_result *result, const QString &sql);

/*! The SQLSTATE in a message of libpq that was told to be verbose; empty where there is none. */
[[nodiscard]] QByteArray stateIn(const QByteArray &message);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "sync/serveraddress.h"

namespace Callwell {

/*!
 * A joining file tells a person's program where the shared database is, who they are there and
 * whom its certificate must come from. It holds no password, so it may be sent by mail.
 * JSON: {"callwell_join": 1, "host": ..., "port": ..., "database": ..., "login": ...,
 * "certificate": PEM, or empty where the system's are meant}.
 */
inline constexpr auto joiningFileSuffix = ".callwell-join";

/*! What a joining file says. File... codes, AddressInvalid. */
[[nodiscard]] Result<ServerAddress> readJoiningFile(const QString &path);
/*! The same of bytes; `name` is what errors call them. */
[[nodiscard]] Result<ServerAddress> parseJoiningFile(const QByteArray &bytes, const QString &name);
/*! AddressInvalid: another computer could not go there, as to the folder of a local socket. */
[[nodiscard]] Result<QByteArray> joiningFileText(const ServerAddress &address);

} // namespace Callwell

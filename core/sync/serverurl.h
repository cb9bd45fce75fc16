// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "sync/serveraddress.h"

namespace Callwell {

/*!
 * What postgresql://NAME@HOST:PORT/DATABASE?sslrootcert=FILE says. Without FILE, or with "system",
 * the system's certificates are meant. Without HOST, or with ?host=FOLDER, it is the socket of this
 * computer, and NAME is whoever runs the program unless given. AddressInvalid (also for a password:
 * others could read it there), and the File... codes for FILE.
 */
[[nodiscard]] Result<ServerAddress> addressFromUrl(const QString &url);

} // namespace Callwell

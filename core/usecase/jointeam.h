// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "sync/serveraddress.h"

namespace Callwell {

/*!
 * Makes a store that belongs to the team at that address; its rows come with the first round. A
 * store that was made for the same address stays as it is, so that one may join again. Refuses,
 * and changes nothing, where the store has content of its own or is another team's.
 */
[[nodiscard]] Done joinTeam(const QString &path, const ServerAddress &address, const Clock &clock);

/*! The name of the file for that team's store, the same each time: letters that any disk takes. */
[[nodiscard]] QString teamFileName(const ServerAddress &address);

} // namespace Callwell

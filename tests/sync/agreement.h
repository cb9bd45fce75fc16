// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/gateway.h"

namespace Callwell {

class Connection;
class GatewayConnection;

/*!
 * What differs between a store in which nothing waits and what the server answers to its person,
 * in words: every row of every table, by each column and the version. Empty: nothing.
 */
[[nodiscard]] Result<QString> differenceToServer(Connection &store, Gateway &gateway);

/*!
 * What is wrong with the groups that the store holds for acknowledged, in words; empty: each was
 * done there once, in order, nothing of them was rejected or met what another wrote, and no row of
 * them came into being twice. `superuser`: sees all that the server keeps of it.
 */
[[nodiscard]] Result<QString> notDoneOnce(Connection &store, GatewayConnection &superuser);

/*! What is wrong inside the store, in words; empty: it is sound. */
[[nodiscard]] Result<QString> faultOf(Connection &store);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/person.h"
#include "domain/rightperson.h"

namespace Callwell {

class Connection;

/*!
 * What came of the newest 2,000 leads of this store that were won, let go or withdrawn, by the part
 * that people have: of that one, and of all others.
 */
[[nodiscard]] Result<RoleRecord> roleRecord(Connection &store, BuyerRole role);

} // namespace Callwell

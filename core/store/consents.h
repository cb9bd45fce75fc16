// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"
#include "store/connection.h"

namespace Callwell {

/*! What people allow. */
namespace Consents {

[[nodiscard]] Result<QList<Consent>> of(Connection &connection, PersonId person);

/*! Whether the person may be reached on that channel: the newest answer counts. */
[[nodiscard]] Result<bool> allow(Connection &connection, PersonId person, Channel channel);

} // namespace Consents
} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"

namespace Callwell {

/*!
 * Whether two relationships say the same: of the same two people, whichever of two colleagues was
 * named first. Somebody may speak about us, or to us, once on each day.
 */
[[nodiscard]] bool saySame(const Relationship &one, const Relationship &other);

} // namespace Callwell

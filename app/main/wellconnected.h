// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lead.h"

namespace Callwell {

class Workspace;

/*!
 * For the tour: a lead with as many people around them as a picture holds well; null: there is
 * none. Waits for the store.
 */
[[nodiscard]] Lead wellConnectedLead(Workspace &workspace);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

namespace Callwell {

class Connection;

/*! Writes the full-text documents again whose subjects changed in the open transaction. */
[[nodiscard]] Done refreshSearch(Connection &connection);

} // namespace Callwell

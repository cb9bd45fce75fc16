// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/settlein.h"

namespace Callwell {

/*! What a workspace of one's own begins with, in the language and under the name of whoever sits
 * here. */
[[nodiscard]] SettleIn houseToSettleIn();

} // namespace Callwell

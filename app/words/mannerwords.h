// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/manner.h"

namespace Callwell {

/*! Why a script does better without, in a sentence. */
[[nodiscard]] QString mannerReason(MannerRule rule);

} // namespace Callwell

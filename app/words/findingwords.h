// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/scriptcheck.h"

namespace Callwell {

/*! What was found in a script, in words. Plain text. */
namespace Words {

/*! One sentence or two: what it is, and why it matters. */
[[nodiscard]] QString finding(const ScriptFinding &finding);

/*! What a fix of it does: "Write “decides”". */
[[nodiscard]] QString fix(const ScriptFinding &finding, const ScriptFix &fix);

} // namespace Words

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Callwell {

/*!
 * Why a rule kept something from being done, what was kept and what to do instead; empty for a
 * name that is not known. `rule` is the argument of the error RuleBroken.
 */
[[nodiscard]] QString ruleText(QStringView rule);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Callwell {

/*! The sentence for a rule of what the team sets; empty for any other rule. */
[[nodiscard]] QString teamRuleText(QStringView rule);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Callwell {

/*!
 * The text of the resource sql/sqlite/`name`.sql; asserts that there is one. Comments stand on
 * lines of their own there.
 */
[[nodiscard]] QString sqlText(QAnyStringView name);

} // namespace Callwell

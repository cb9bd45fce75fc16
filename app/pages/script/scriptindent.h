// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QKeyEvent;
class QPlainTextEdit;

namespace Callwell {

/*!
 * Tab moves the selected lines in, or fills up with spaces at the cursor; Shift+Tab moves lines
 * out. Each is one step to take back. Whether the key was one of them.
 */
[[nodiscard]] bool indentByKey(QPlainTextEdit &edit, const QKeyEvent &key);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemView;
class QKeyEvent;

namespace Callwell {

/*!
 * Up and Down in a field go through the list below it, round at its ends. Whether the key was one
 * of them.
 */
[[nodiscard]] bool moveByKey(QAbstractItemView &list, const QKeyEvent &key);

} // namespace Callwell

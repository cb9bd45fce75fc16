// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/scripttag.h"

namespace Callwell {

/*! How many loops may stand inside one another: bounds the work, as the lists are bounded too. */
inline constexpr int deepestLoop = 2;
/*! How many blocks may stand inside one another: the engine reads them by recursion. */
inline constexpr int deepestBlock = 20;

/*!
 * Everything in a text that scripts may not do, in its order: tags and filters that could read
 * files, load libraries or pass text through unescaped, loops over anything but our own lists,
 * blocks that don't match, HTML, and variables where escaping would not hold. Nothing: the text is
 * fine so far.
 */
[[nodiscard]] QList<ScriptFault> brokenRules(const QString &text, const QList<ScriptTag> &tags);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

namespace Callwell {

/*!
 * A secret: the first line of `file` ("-": of standard input), or where that is empty what is typed
 * on the terminal, unseen. WrongUse where there is neither, or nothing in it; File... codes.
 */
[[nodiscard]] Result<QString> typedPassword(const QString &file, const QString &prompt);

/*! Twenty letters and digits by chance (99 bits), none of which looks like another. */
[[nodiscard]] QString madePassword();

} // namespace Callwell

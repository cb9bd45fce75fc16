// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

namespace Callwell {

/*!
 * The one place where an Error becomes words: what happened, what was kept, what to do. Plain text
 * in the reader's language; may hold names that came from outside.
 */
[[nodiscard]] QString errorText(const Error &error);

/*! The same for whoever runs the shared database, and has no work of their own on this computer. */
[[nodiscard]] QString serverErrorText(const Error &error);

} // namespace Callwell

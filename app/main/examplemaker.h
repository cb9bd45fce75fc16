// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QFuture>

namespace Callwell {

/*!
 * Makes the example workspace in `path` unless it is there, whole or not at all, in a thread of its
 * own. The future tells how many leads are made, and can be cancelled.
 */
[[nodiscard]] QFuture<Done> makeExampleStore(const QString &path, int leads = 400);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>

#include <optional>

namespace Callwell {

/*!
 * All of a file of at most `limit` bytes; nothing where it is longer, without having read the rest.
 * FileMissing, FileIsDirectory, FileUnreadable, FileEmpty.
 */
[[nodiscard]] Result<std::optional<QByteArray>> readSmallFile(const QString &path, qint64 limit);

} // namespace Callwell

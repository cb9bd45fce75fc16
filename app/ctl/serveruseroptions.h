// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/workspace.h"

namespace Callwell {

/*! "rep, marketer, ...": for help pages. */
[[nodiscard]] QString roleList();
[[nodiscard]] Result<Role> roleFrom(const QString &text);
/*! A name of one line, without space around it; WrongUse where it holds what is not text. */
[[nodiscard]] Result<QString> oneLine(const QString &text, const QString &option);

} // namespace Callwell

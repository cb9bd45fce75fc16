// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/importfile.h"

namespace Callwell {

/*! What a dry run found, in sentences. */
[[nodiscard]] QString foundText(const ImportReport &report);
/*! What an import brought, in sentences. */
[[nodiscard]] QString broughtText(const ImportReport &report);
/*! The first rows that can't go in, a line each: line number and reason. */
[[nodiscard]] QString rejectedText(const ImportReport &report, qsizetype most);

} // namespace Callwell

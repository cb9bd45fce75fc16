// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/command.h"

namespace Callwell {

/*!
 * Finds the command that the arguments name (the program's own name first), runs it, and prints
 * what it says: with --json exactly one object to standard output, also for a failure; otherwise
 * its text. Messages go to standard error. Returns the exit code.
 */
[[nodiscard]] ExitCode runCommandLine(const QStringList &arguments);

} // namespace Callwell

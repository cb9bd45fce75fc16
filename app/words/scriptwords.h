// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/scriptproblem.h"

namespace Callwell {

/*!
 * What is wrong in a line of a script, as a part of a sentence. `problem` and `what` are the last
 * two arguments of the error ScriptInvalid; a code that is not known comes back as it is.
 */
[[nodiscard]] QString scriptProblemText(QStringView problem, const QString &what);

} // namespace Callwell

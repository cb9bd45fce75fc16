// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scriptproblem.h"

namespace Callwell {

std::unexpected<Error> scriptInvalid(const QString &title, int line, ScriptProblem problem,
                                     const QString &what)
{
    return failure(ErrorCode::ScriptInvalid, {title, QString::number(line), code(problem), what});
}

} // namespace Callwell

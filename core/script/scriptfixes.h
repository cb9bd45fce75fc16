// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/scriptcheck.h"

namespace Callwell {

/*! How what is wrong with a script can be mended, each by itself; positions in the whole text. */
namespace ScriptFixes {

[[nodiscard]] QList<ScriptFix> of(const ScriptReading &reading, const ScriptFault &fault);

/*! The names that are written nearly as `name`, which stands in that part of the text. */
[[nodiscard]] QList<ScriptFix> anotherName(const ScriptReading &reading, qsizetype begin,
                                           qsizetype length, const QString &name,
                                           const QStringList &names);

/*! A default for the variable whose tag ends there. */
[[nodiscard]] QList<ScriptFix> withDefault(const ScriptReading &reading, qsizetype end);

/*! A place for what to say where the answer is known, before the endask that begins there. */
[[nodiscard]] QList<ScriptFix> knownBranch(qsizetype begin);

/*! Does without a rule of manner in this script. */
[[nodiscard]] QList<ScriptFix> allow(const ScriptReading &reading, MannerRule rule);

} // namespace ScriptFixes

} // namespace Callwell

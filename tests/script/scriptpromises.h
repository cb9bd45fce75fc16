// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/fillscript.h"
#include "script/scriptcheck.h"

/*!
 * What holds of every text, whoever wrote it. Each function returns the first promise that is
 * broken as "promise: how", or nothing; what was read or filled is given, so that a test can give
 * something that was tampered with.
 */
namespace Callwell::ScriptPromises {

/*! Tags: they stand where they say, and nothing else in the text looks like one. */
[[nodiscard]] QString brokenTags(const QString &text, const ScriptTags &tags);
/*! What was read of a text: its faults stand at what they are about. */
[[nodiscard]] QString brokenReading(const QString &text, const ScriptReading &reading);
/*! parseScript() refuses exactly what has faults, and tells of the first. */
[[nodiscard]] QString brokenParsing(const ScriptReading &reading, const Result<ScriptText> &parsed);
/*! What was found in it: all faults, and advice that stands at what it is about. */
[[nodiscard]] QString brokenFindings(const ScriptReading &reading,
                                     const QList<ScriptFinding> &findings);
/*! A fix of a finding lies in the text and mends it. */
[[nodiscard]] QString brokenFix(const ScriptReading &reading, const ScriptSurroundings &around,
                                const ScriptFinding &finding, const ScriptFix &fix);
/*! What was filled: bounded, marks in one another, and nothing of the lead is more than text. */
[[nodiscard]] QString brokenFilling(const ScriptReading &reading,
                                    const Result<FilledScript> &filled);

} // namespace Callwell::ScriptPromises

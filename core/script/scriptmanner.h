// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/scripttext.h"

namespace Callwell {

/*! A finding with its place in the whole text of a script, both from 1. */
struct ScriptMannerFinding
{
    MannerFinding finding; ///< counts in the script's body
    int line = 1;
    int column = 1;
    QString words; ///< what stands there
};

/*!
 * How a script talks, in the first of its languages and without the rules that it allows itself.
 * What only guides the reader is no talk: headings, comments and tags.
 */
[[nodiscard]] QList<ScriptMannerFinding> checkManner(const ScriptText &script);

} // namespace Callwell

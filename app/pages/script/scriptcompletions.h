// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/script/completionword.h"
#include "pages/script/editorproblem.h"
#include "script/scriptlook.h"

namespace Callwell {

/*! Every word that a tag of a script can have, with what this team asks and hears. */
[[nodiscard]] QList<CompletionWord> scriptCompletions(const ScriptAudience &audience);

/*! What was found in a script, as the editor marks it. */
[[nodiscard]] QList<EditorProblem> editorProblems(const ScriptLook &look);

} // namespace Callwell

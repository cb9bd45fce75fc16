// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/callcontext.h"
#include "script/fillscript.h"

#include <QSet>

namespace Callwell {

/*! A filled-in script and whom it was filled in for. */
struct ScriptForLead
{
    FilledScript filled;
    CallContext context;
};

/*!
 * The Markdown of a script as it is shown: prompts that do not apply are folded away behind a link
 * "fold:N" that says why, N being the number of the mark; those in `open` stand below their link.
 * Behind a question that is answered already stands the answer and where it comes from.
 */
[[nodiscard]] QString shownMarkdown(const ScriptForLead &script, const QSet<qsizetype> &open);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/fillscript.h"
#include "script/scriptcheck.h"

namespace Callwell {

/*! Leads that a script is tried on while it is written, and what the team asks. */
struct ScriptAudience
{
    QList<CallContext> leads;
    QStringList questions; ///< names of facts, as scripts have them
};

/*! A text as its author looks at it: plain values, made without a store. */
struct ScriptLook
{
    ScriptReading reading;
    QList<ScriptFinding> findings; ///< in the order of the text
    QList<qsizetype> differing; ///< numbers in the audience for whom it decides most differently
    /*! As the chosen lead would hear it; nothing: it cannot be filled, the findings say why. */
    std::optional<FilledScript> filled;
};

/*! So many leads tell what a script often finds nothing for. */
inline constexpr int audienceSize = 100;

/*! How many leads are shown who differ most. */
inline constexpr qsizetype mostDiffering = 10;

/*!
 * Reads, checks and fills a text. `chosen` is a number in the audience; any other number is the
 * first of those who differ most. From any thread.
 */
[[nodiscard]] ScriptLook lookAtScript(const QString &text, const ScriptAudience &audience,
                                      qsizetype chosen);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/scriptcondition.h"

namespace Callwell {

/*! What a tag of ours decided about a part of a filled-in script. */
struct ScriptMark
{
    enum Kind {
        Prompt, ///< {% prompt %} and {% objection %}
        Ask, ///< {% ask %}
        Opening, ///< {% opening %}
    };

    Kind kind = Prompt;
    /*! A prompt: it applies. Ask: the answer is known. Opening: the rep put it in words already. */
    bool holds = true;
    int line = 0; ///< of the tag in the script's body, from 1; 0: not known
    QString what; ///< a prompt's condition that does not hold; the name of the fact; else empty
    qsizetype begin = 0; ///< in the Markdown
    qsizetype end = 0; ///< one mark lies whole inside or outside of another

    bool operator==(const ScriptMark &) const = default;
};

/*!
 * Marks travel through the template engine inside the text itself, between characters that nobody
 * else can write there: scripts may not hold private characters, and values lose theirs.
 */
namespace ScriptMarks {

/*! Whether a text has characters that marks are made of. */
[[nodiscard]] bool isMarkCharacter(QChar c);

[[nodiscard]] QString begin(const ScriptMark &mark);
[[nodiscard]] QString end();
/*!
 * Stands before each value. A backslash of the script right before it would take the value's own
 * first one for itself: takeFrom() puts another one there.
 */
[[nodiscard]] QChar valueBegin();

/*! Takes the marks out of a text and says where they were, in the order in which they begin. */
[[nodiscard]] QList<ScriptMark> takeFrom(QString &text);

} // namespace ScriptMarks

} // namespace Callwell

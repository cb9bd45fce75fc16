// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/scriptproblem.h"

#include <QList>

namespace Callwell {

/*! Characters of a tag: the engine reads what stands in it by recursion. */
inline constexpr qsizetype longestTag = 400;

/*! One tag of a script: {{ variable }}, {% block %} or {# comment #}. */
struct ScriptTag
{
    enum Kind { Variable, Block, Comment };

    Kind kind = Variable;
    QString content; ///< between the braces, trimmed
    qsizetype begin = 0; ///< of its first brace in the text
    qsizetype end = 0; ///< behind its last brace
    int line = 1; ///< in the text, from 1

    /*! Nothing is looked for in it then. */
    [[nodiscard]] bool isTooLong() const { return end - begin > longestTag; }
    /*! The first word of a block: "if", "endfor", ... */
    [[nodiscard]] QString name() const { return content.section(u' ', 0, 0); }
    /*! What follows it. */
    [[nodiscard]] QString argument() const { return content.section(u' ', 1); }
};

/*! What is wrong in a text, and where. */
struct ScriptFault
{
    qsizetype begin = 0; ///< in the text that was given
    qsizetype length = 0;
    ScriptProblem problem = ScriptProblem::TagOpen;
    QString what;
};

struct ScriptTags
{
    QList<ScriptTag> tags; ///< in their order
    QList<ScriptFault> faults; ///< of what is no tag and looks like one
};

/*!
 * Every tag of a text. Stricter than the template engine, so that both always agree on what is a
 * tag: a tag ends on its line, and braces outside of tags don't come in pairs.
 */
[[nodiscard]] ScriptTags scriptTags(const QString &text);

/*! The first words of what is told of: 40 characters, none of them cut in two. */
[[nodiscard]] QStringView beginningOf(QStringView text);

} // namespace Callwell

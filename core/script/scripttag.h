// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/scriptproblem.h"

#include <QList>

namespace Callwell {

/*! One tag of a script: {{ variable }}, {% block %} or {# comment #}. */
struct ScriptTag
{
    enum Kind { Variable, Block, Comment };

    Kind kind = Variable;
    QString content; ///< between the braces, trimmed
    qsizetype begin = 0; ///< of its first brace in the text
    qsizetype end = 0; ///< behind its last brace
    int line = 1; ///< in the text, from 1

    /*! The first word of a block: "if", "endfor", ... */
    [[nodiscard]] QString name() const { return content.section(u' ', 0, 0); }
};

/*! What is wrong in a line of the text that was given, from 1. */
struct ScriptFault
{
    int line = 1;
    ScriptProblem problem = ScriptProblem::TagOpen;
    QString what;
};

/*!
 * Every tag of a text, in order. Stricter than the template engine, so that both always agree on
 * what is a tag: a tag ends on its line, and braces outside of tags don't come in pairs.
 */
[[nodiscard]] std::expected<QList<ScriptTag>, ScriptFault> scriptTags(const QString &text);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QTextDocument;

namespace Callwell {

class ScriptHighlighter;
class ScriptPairs;

/*! A line of a script that one would go to. */
struct OutlineEntry
{
    enum class Kind { Heading, Prompt };

    Kind kind = Kind::Heading;
    int level = 1; ///< of a heading, 1 to 6; of a prompt one more than the heading above it
    QString text; ///< of a prompt its tag: "ask plants"
    int line = 1;

    friend bool operator==(const OutlineEntry &, const OutlineEntry &) = default;
};

/*! The headings of a script, and what its own tags are about, in its order. */
[[nodiscard]] QList<OutlineEntry> scriptOutline(const QTextDocument &document,
                                                const ScriptHighlighter &highlighter,
                                                const ScriptPairs &pairs);

} // namespace Callwell

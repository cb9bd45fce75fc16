// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/manner.h"
#include "script/scripttext.h"

#include <QHash>

#include <variant>

namespace Callwell {

/*! What a script that can be used would do better. */
enum class ScriptAdvice {
    NoKnownBranch, ///< an ask with nothing to say where the answer is known
    NeverShows, ///< a prompt whose conditions exclude each other, or what the script is for
    UnknownVariable, ///< it is always empty
    UnknownQuestion, ///< the team asks nothing by that key
    OftenEmpty, ///< a variable that many leads have nothing for
};
template<>
inline constexpr auto codes<ScriptAdvice> =
    std::to_array<QLatin1StringView>({"no_known_branch"_L1, "never_shows"_L1, "unknown_variable"_L1,
                                      "unknown_question"_L1, "often_empty"_L1});

/*! A change of the text that mends something. */
struct ScriptFix
{
    qsizetype begin = 0; ///< in the whole text
    qsizetype length = 0; ///< of what is replaced
    QString text; ///< what stands there then
};

/*! Something about a script, and where: a fault, advice, or how it talks. */
struct ScriptFinding
{
    std::variant<ScriptProblem, ScriptAdvice, MannerRule> kind;
    qsizetype begin = 0; ///< in the whole text, lines ended by "\n"
    qsizetype length = 0;
    QString what; ///< the name, the tag or the words that it is about
    QString better; ///< for how it talks: a better wording; may be empty
    int count = 0; ///< for OftenEmpty: how many leads of
    int outOf = 0; ///< how many
    QList<ScriptFix> fixes; ///< each mends it by itself

    /*! Whether the script cannot be used. */
    [[nodiscard]] bool isFault() const { return std::holds_alternative<ScriptProblem>(kind); }
    /*! As it stands in files and options: "tag_open", "never_shows", "pressure". */
    [[nodiscard]] QLatin1StringView code() const;
};

/*! What the team has, to hold a script against; empty lists are not looked at. */
struct ScriptSurroundings
{
    QStringList questions; ///< names of facts, as scripts have them
    QHash<QString, int> empty; ///< how many leads have nothing for a variable
    int leads = 0; ///< out of how many
};

/*! So large a share of leads without a value is worth a word. */
inline constexpr double oftenEmpty = 0.2;

/*! Everything about a script, in the order of its text. */
[[nodiscard]] QList<ScriptFinding> checkScript(const ScriptReading &reading,
                                               const ScriptSurroundings &around = {});

/*! The variables that a script writes out without a default, each once: "person.title". */
[[nodiscard]] QStringList writtenVariables(const ScriptReading &reading);

} // namespace Callwell

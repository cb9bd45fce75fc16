// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"
#include "base/error.h"

namespace Callwell {
using namespace Qt::StringLiterals;

/*! What can be wrong with the text of a script. */
enum class ScriptProblem {
    TooLong, ///< the script is longer than maximumScriptLength
    FrontMatterOpen, ///< the front matter has no closing line
    FrontMatterLine, ///< a line of it is not "key: value"
    UnknownStage,
    UnknownRole,
    UnknownLanguage,
    UnknownManner,
    TagOpen, ///< a tag is not closed on its line
    TagStray, ///< braces that neither open nor close a tag
    TagUnknown, ///< not one of the tags that scripts may use
    TagTooLong, ///< longer than longestTag
    TagUnclosed, ///< "if" without "endif" and so on
    TagUnexpected, ///< "endif" without "if" and so on
    FilterUnknown,
    FilterArgument, ///< an argument that is not written out in the script
    LoopNotOurs, ///< a loop over something else than a list of ours
    LoopTooDeep,
    BlockTooDeep, ///< more blocks in one another than deepestBlock
    ConditionName, ///< a prompt depends on something that scripts do not know
    ConditionValue, ///< a value that what it depends on never has
    Argument, ///< a tag that needs a key or a theme has none, or one that can't be
    Character, ///< a character that nobody types
    Html, ///< HTML in the Markdown text
    VariableInCode, ///< a variable between backticks, where nothing is escaped
    VariableInAddress, ///< a variable in a link's address
    Expression, ///< the template engine does not understand it
    ResultTooLong, ///< the filled-in script is longer than maximumFilledBytes
};
template<>
inline constexpr auto codes<ScriptProblem> =
    std::to_array<QLatin1StringView>({"too_long"_L1,
                                      "front_matter_open"_L1,
                                      "front_matter_line"_L1,
                                      "unknown_stage"_L1,
                                      "unknown_role"_L1,
                                      "unknown_language"_L1,
                                      "unknown_manner"_L1,
                                      "tag_open"_L1,
                                      "tag_stray"_L1,
                                      "tag_unknown"_L1,
                                      "tag_too_long"_L1,
                                      "tag_unclosed"_L1,
                                      "tag_unexpected"_L1,
                                      "filter_unknown"_L1,
                                      "filter_argument"_L1,
                                      "loop_not_ours"_L1,
                                      "loop_too_deep"_L1,
                                      "block_too_deep"_L1,
                                      "condition_name"_L1,
                                      "condition_value"_L1,
                                      "argument"_L1,
                                      "character"_L1,
                                      "html"_L1,
                                      "variable_in_code"_L1,
                                      "variable_in_address"_L1,
                                      "expression"_L1,
                                      "result_too_long"_L1});

/*! The error ScriptInvalid: a problem in a line (from 1) of a script, `what` it is about. */
[[nodiscard]] std::unexpected<Error> scriptInvalid(const QString &title, int line,
                                                   ScriptProblem problem, const QString &what = {});

} // namespace Callwell

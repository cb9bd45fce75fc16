// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/script/completionword.h"

#include <optional>

namespace Callwell {

/*! What could be completed before the cursor. */
struct CompletionPlace
{
    CompletionWord::Kind kind = CompletionWord::Kind::Variable;
    QString prefix; ///< what is there of the word, dots included
    QString behind; ///< of a value: the condition or tag that it stands behind
    bool invites = false; ///< whether the words may show themselves, without being asked for
};

/*! Looks at a line up to the cursor; nothing outside of tags, in strings and in remarks. */
[[nodiscard]] std::optional<CompletionPlace> completionPlace(const QString &lineBefore);

/*! Whether a word belongs there. */
[[nodiscard]] bool fits(const CompletionWord &word, const CompletionPlace &place);

} // namespace Callwell

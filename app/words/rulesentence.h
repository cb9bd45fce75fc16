// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <array>

namespace Callwell {

/*! A rule's name and, to be translated, what is said where it refuses something. */
struct RuleSentence
{
    QLatin1StringView rule;
    const char *words;
};

/*! The sentence in the program's language; empty where the rule is not among them. */
template<size_t Count>
[[nodiscard]] QString sentenceFor(QStringView rule,
                                  const std::array<RuleSentence, Count> &sentences,
                                  const char *context)
{
    const auto *const found = std::ranges::find_if(
        sentences, [rule](const RuleSentence &candidate) { return rule == candidate.rule; });
    return found == sentences.end() ? QString()
                                    : QCoreApplication::translate(context, found->words);
}

} // namespace Callwell

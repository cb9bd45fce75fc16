// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace Callwell {
using namespace Qt::StringLiterals;

/*! Manners of talking that a script does better without. */
enum class MannerRule {
    Pressure, ///< "only today", "what would it take", a choice that takes a yes for granted
    Qualify, ///< asks for money, deadline or authority of who only asked for help
    Rundown, ///< runs down what they use or consider
    Empty, ///< gets in touch with nothing in hand
    Closed, ///< a question for yes or no, where an open one would let them tell
    Monologue, ///< more than longestSpeech words without a question
};
template<>
inline constexpr auto codes<MannerRule> = std::to_array<QLatin1StringView>(
    {"pressure"_L1, "qualify"_L1, "rundown"_L1, "empty"_L1, "closed"_L1, "monologue"_L1});

/*! So many words may follow each other in a paragraph before it asks or ends. */
inline constexpr int longestSpeech = 60;

/*! Something in a text that could be said better. */
struct MannerFinding
{
    MannerRule rule = MannerRule::Closed;
    qsizetype begin = 0; ///< in the text that was checked
    qsizetype length = 0;
    QString better; ///< a wording or a hint in the language of the script; may be empty
};

/*! For whom a script talks. */
struct MannerContext
{
    QString language; ///< BCP 47; only its first part counts
    bool wantsACall = false; ///< they raised their hand: asking about money and time is fine
    QSet<MannerRule> off; ///< rules that the author does without
};

/*!
 * How a text talks, in its order; one finding for a sentence, the weightiest. Nothing is found in a
 * language without rules. The rules stand in resources/manner, a file for each language.
 */
[[nodiscard]] QList<MannerFinding> checkManner(const QString &text, const MannerContext &context);

/*! The languages that have rules: two letters each. */
[[nodiscard]] QStringList mannerLanguages();

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/teamstore.h"
#include "usecase/session.h"

namespace Callwell {

/*!
 * Something that forms and scripts ask, in each language; without a key of its own row it is a new
 * one and comes last. Refused (RuleBroken), and nothing is changed: question_key_no_identifier,
 * question_key_there_already, question_key_answered (known facts stand under the one it had),
 * question_needs_wording, language_unknown, wording_twice.
 */
[[nodiscard]] Result<QuestionId> saveQuestion(Session &session, const QuestionPlan &input);

/*! What was answered stays known. */
[[nodiscard]] Done deleteQuestion(Session &session, const QuestionId &id);

struct MoveQuestion
{
    QuestionId id;
    int by = 1; ///< places further down; negative: up
};

[[nodiscard]] Done moveQuestion(Session &session, const MoveQuestion &input);

} // namespace Callwell

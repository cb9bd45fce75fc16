// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"

namespace Callwell {

enum class QuestionKind { Open, Closed };
template<>
inline constexpr auto codes<QuestionKind> =
    std::to_array<QLatin1StringView>({"open"_L1, "closed"_L1});

/*! Something that forms and scripts ask. A known fact with the same key answers it. */
struct Question
{
    QuestionId id;
    QString key; ///< e.g. "team_size"
    QuestionKind kind = QuestionKind::Open;
    BuyerRole buyerRole = BuyerRole::Unknown; ///< Unknown: for anybody
    int position = 0;
};

/*! How it is asked in one language. */
struct QuestionWording
{
    RowId id;
    QuestionId question;
    QString language; ///< BCP 47
    QString text;
};

/*! Whether it is asked of somebody who has that part; of whom we do not know it, anything is. */
[[nodiscard]] bool isFor(const Question &question, BuyerRole theirs);

/*!
 * The question as it is asked in that language (BCP 47): in a variant of it, or in any where there
 * is none; empty without wordings.
 */
[[nodiscard]] QString wordingIn(const QList<QuestionWording> &wordings, const QString &language);

} // namespace Callwell

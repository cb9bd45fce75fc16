// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/question.h"

#include <algorithm>

namespace Callwell {

bool isFor(const Question &question, BuyerRole theirs)
{
    return question.buyerRole == BuyerRole::Unknown || theirs == BuyerRole::Unknown
        || question.buyerRole == theirs;
}

QString wordingIn(const QList<QuestionWording> &wordings, const QString &language)
{
    if (wordings.isEmpty())
        return {};
    const auto closeness = [base = language.section(u'-', 0, 0),
                            language](const QuestionWording &one) {
        if (one.language == language)
            return 2;
        return one.language.section(u'-', 0, 0) == base ? 1 : 0;
    };
    return std::ranges::max(wordings, {}, closeness).text;
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/knownfacts.h"

#include <QSet>

#include <algorithm>

namespace Callwell {

namespace {

/*! By which way an answer came: what was told us in whatever talk is one way. */
enum class Way { Told, Form, Public };

Way wayOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::FormSubmission:
        return Way::Form;
    case ActivityKind::Post:
    case ActivityKind::ProfileLook:
    case ActivityKind::PageVisit:
    case ActivityKind::Download:
        return Way::Public;
    default:
        return Way::Told;
    }
}

} // namespace

AnswerHeard heard(const QList<FactAnswer> &before, const FactAnswer &answer, bool volunteered)
{
    const auto sameWay = std::ranges::find(before, wayOf(answer.source),
                                           [](const FactAnswer &one) { return wayOf(one.source); });
    const auto saysElse = [&answer](const FactAnswer &one) {
        return one.answer.trimmed() != answer.answer.trimmed();
    };
    return {.askedAgain = !before.isEmpty() && !volunteered,
            .isNew = before.isEmpty() || saysElse(before.first())
                || (sameWay != before.cend() && saysElse(*sameWay))};
}

bool disagree(const QList<FactAnswer> &newestFirst)
{
    QSet<Way> heard;
    QSet<QString> answers;
    for (const FactAnswer &one : newestFirst) {
        if (const Way way = wayOf(one.source); !heard.contains(way)) {
            heard.insert(way);
            answers.insert(one.answer.simplified().toCaseFolded());
        }
        if (one.settles)
            break;
    }
    return answers.size() > 1;
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/knownfacts.h"

#include <QSet>

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
    case ActivityKind::PageVisit:
    case ActivityKind::Download:
        return Way::Public;
    default:
        return Way::Told;
    }
}

} // namespace

AnswerHeard heard(const QStringList &before, const QString &answer, bool volunteered)
{
    return {.askedAgain = !before.isEmpty() && !volunteered,
            .isNew = before.isEmpty() || before.first() != answer.trimmed()};
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

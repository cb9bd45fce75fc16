// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"

#include <QList>

namespace Callwell {

/*! An answer, and by which way it came to us. */
struct FactAnswer
{
    QString answer;
    ActivityKind source = ActivityKind::Note;
    bool settles = false; ///< somebody settled with it what disagreed before
};

/*! What an answer is to those that the same question got before. */
struct AnswerHeard
{
    bool askedAgain = false; ///< we asked what was known
    bool isNew = false; ///< says something else than the newest one, or the newest of its way

    bool operator==(const AnswerHeard &) const = default;
};

/*! `before` comes newest first; `volunteered`: nobody asked. */
[[nodiscard]] AnswerHeard heard(const QList<FactAnswer> &before, const FactAnswer &answer,
                                bool volunteered);

/*!
 * Whether sources disagree on a question; its answers come newest first. There are three ways:
 * told us, filled in, seen in public. A newer answer of the same way supersedes the older one; the
 * newest of each way count, as far back as the last time that somebody settled it. Capitals and
 * spaces make no difference.
 */
[[nodiscard]] bool disagree(const QList<FactAnswer> &newestFirst);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Callwell {

enum class LineChange { Same, Changed, Removed, Added };

/*! A part of a line, in UTF-16 units. */
struct LineSpan
{
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const LineSpan &) const = default;
};

/*! One line of two texts side by side. */
struct ComparedLine
{
    LineChange change = LineChange::Same;
    int beforeNumber = 0; ///< from 1; 0: there is none on that side
    int afterNumber = 0;
    QString before;
    QString after;
    QList<LineSpan> beforeSpans; ///< of a changed line: the words that the other one has not
    QList<LineSpan> afterSpans;
};

/*!
 * Puts the lines of two texts beside each other; lines that became others are paired where they
 * have words in common. Takes time in proportion to the length of the texts: where too much differs
 * for that, more is told to differ than need be, and nothing is told to be equal that is not. How
 * lines end does not count.
 */
[[nodiscard]] QList<ComparedLine> compareTexts(const QString &before, const QString &after);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Callwell {

/*! Longer values are cut when they are filled into a script. */
inline constexpr qsizetype maximumValueLength = 2000;

/*!
 * Text of a lead as one line that says nothing to a reader of Markdown or HTML but itself: every
 * ASCII punctuation mark that either could read stands behind a backslash, line breaks and runs of
 * spaces are one space, control and bidirectional marks are gone. Right-to-left text is isolated,
 * so that it can't reorder what stands around it.
 */
[[nodiscard]] QString inertMarkdown(const QString &text);

/*! The same without backslashes and isolation: what a reader then sees. */
[[nodiscard]] QString plainLine(const QString &text);

} // namespace Callwell

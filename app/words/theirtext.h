// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Callwell::Words {

/*! Characters that are laid out of a text which a line shows; no screen is wider. */
inline constexpr qsizetype longestLine = 300;
/*! Characters that are laid out of a text with several lines, where it cannot be scrolled. */
inline constexpr qsizetype longestParagraph = 2000;

/*!
 * As much of a text as is shown, "…" behind it where that is not all. To lay out a megabyte that
 * somebody sent as their name takes minutes; no character is cut in two, no isolate left open.
 */
[[nodiscard]] QString shortened(const QString &text, qsizetype most = longestLine);

/*!
 * Text that reads from left to right wherever it stands: phone numbers, addresses. Shortened, as
 * all that stands in a line.
 */
[[nodiscard]] QString leftToRight(const QString &text);
/*! Text of either direction that doesn't turn round what stands beside it: names. Shortened. */
[[nodiscard]] QString isolated(const QString &text);

} // namespace Callwell::Words

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Callwell {

/*!
 * The number as E.164 ("+33628123456"), read as somebody in `region` (ISO 3166, e.g. "FR"; empty:
 * not known) writes it. Empty where it can't be a number, and where it names no country and is
 * none of that region: whoever guessed would call a stranger.
 */
[[nodiscard]] QString toE164(const QString &written, const QString &region);

/*! What a telephone dials for a number however it is written: digits, with the "+" of a country. */
[[nodiscard]] QString dialled(const QString &number);

/*! How a number is shown to somebody in `region`: national there, international elsewhere. */
[[nodiscard]] QString readableNumber(const QString &e164, const QString &region);

/*! What stored numbers to look for when somebody types part of one. */
struct NumberSearch
{
    QString prefix; ///< "+3362", what they begin with; empty: not known
    QString suffix; ///< digits they end with; empty where fewer than four were typed
};

/*!
 * Understands part of a number in any way of writing it: "06 28", "+33628", "0033 628", "1234".
 * Nothing where the text isn't part of a number.
 */
[[nodiscard]] std::optional<NumberSearch> numberSearch(const QString &typed, const QString &region);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Callwell {

/*!
 * Gathers from a text, byte by byte, what tells its encoding: words with letters beyond ASCII, as
 * many as a guess looks at. A table is mostly ASCII, which says nothing and would only mislead.
 */
class TellingWords
{
public:
    void feed(char byte);

    [[nodiscard]] const QByteArray &words() const { return m_words; }

private:
    QByteArray m_words; ///< with a blank behind each
    QByteArray m_word;
    bool m_tells = false; ///< m_word does
};

/*!
 * The encoding that text which is not Unicode is most likely written in, by what ICU makes of the
 * words; windows-1252 where it can't tell.
 */
[[nodiscard]] QString guessEncoding(const QByteArray &words);

} // namespace Callwell

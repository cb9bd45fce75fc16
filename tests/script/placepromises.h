// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/scripttext.h"

/*! What the promises about scripts look at, told anew and not by what they check. */
namespace Callwell::ScriptPromises {

/*! Lines from 1. */
[[nodiscard]] int lineAt(QStringView text, qsizetype position);
/*! A part that is not in the text, cuts a character in two, or has another line or column. */
[[nodiscard]] QString brokenPlace(const ScriptReading &reading, qsizetype begin, qsizetype length);
/*! Whether a place lies between the two halves of a character. */
[[nodiscard]] bool cutsCharacter(QStringView text, qsizetype position);

[[nodiscard]] bool opens(QStringView slice);
[[nodiscard]] bool closes(QStringView slice);
/*! What closes a tag that begins so. */
[[nodiscard]] QString closing(QStringView slice);

/*! Half a character, a control character other than a line's end and a tab, or a private one. */
[[nodiscard]] bool isNoCharacter(QStringView one);
/*! Whether a place in Markdown is behind a backslash that counts. */
[[nodiscard]] bool isEscaped(QStringView markdown, qsizetype position);
/*! Where HTML begins outside of tags, or -1. */
[[nodiscard]] qsizetype liveHtml(const QString &body);

} // namespace Callwell::ScriptPromises

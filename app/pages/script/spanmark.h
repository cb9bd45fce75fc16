// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/script/textspan.h"

#include <QTextEdit>

namespace Callwell {

/*! A part of a text on a ground of its own; cut where the text ends. */
[[nodiscard]] QTextEdit::ExtraSelection markedSpan(QTextDocument *document, const TextSpan &span,
                                                   const QColor &ground);
/*! The whole line at a position. */
[[nodiscard]] QTextEdit::ExtraSelection markedLine(QTextDocument *document, int position,
                                                   const QColor &ground);

} // namespace Callwell

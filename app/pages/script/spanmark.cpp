// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/spanmark.h"

#include <QTextCursor>

#include <algorithm>

namespace Callwell {

QTextEdit::ExtraSelection markedSpan(QTextDocument *document, const TextSpan &span,
                                     const QColor &ground)
{
    QTextEdit::ExtraSelection marked;
    const int last = document->characterCount() - 1;
    marked.cursor = QTextCursor(document);
    marked.cursor.setPosition(std::min(span.begin, last));
    marked.cursor.setPosition(std::min(span.begin + span.length, last), QTextCursor::KeepAnchor);
    marked.format.setBackground(ground);
    return marked;
}

QTextEdit::ExtraSelection markedLine(QTextDocument *document, int position, const QColor &ground)
{
    QTextEdit::ExtraSelection marked = markedSpan(document, {position, 0}, ground);
    marked.format.setProperty(QTextFormat::FullWidthSelection, true);
    return marked;
}

} // namespace Callwell

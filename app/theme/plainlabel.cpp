// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/plainlabel.h"

#include "words/theirtext.h"

namespace Callwell {

PlainLabel::PlainLabel(QWidget *parent)
    : PlainLabel(QString(), parent)
{
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    // As the program reads, not as the text does: names in all scripts begin on one side.
    setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                 | Qt::AlignVCenter);
    setText(text);
}

void PlainLabel::setText(const QString &text)
{
    QLabel::setText(Words::shortened(text, Words::longestParagraph));
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/elidedlabel.h"

#include "theme/measures.h"
#include "theme/plaintooltip.h"
#include "words/theirtext.h"

#include <QPainter>
#include <QStyle>

namespace Callwell {

ElidedLabel::ElidedLabel(QWidget *parent)
    : PlainLabel(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : ElidedLabel(parent)
{
    setWholeText(text);
}

void ElidedLabel::setWholeText(const QString &text)
{
    setText(Words::shortened(text).simplified());
    showToolTip();
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    PlainLabel::resizeEvent(event);
    showToolTip();
}

void ElidedLabel::showToolTip()
{
    const bool fits = fontMetrics().horizontalAdvance(text()) <= width();
    setToolTip(fits ? QString() : plainToolTip(text()));
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {Measures::px(40), fontMetrics().height()};
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    const Qt::Alignment where =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    style()->drawItemText(&painter, rect(), static_cast<int>(where), palette(), isEnabled(), shown,
                          foregroundRole());
}

} // namespace Callwell

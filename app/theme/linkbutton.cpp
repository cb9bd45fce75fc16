// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/linkbutton.h"

#include "theme/measures.h"
#include "theme/plaintooltip.h"
#include "words/theirtext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace Callwell {

LinkButton::LinkButton(const QString &words, const QString &spoken, QWidget *parent)
    : QAbstractButton(parent)
    , m_words(Words::shortened(words).simplified())
{
    setAccessibleName(Words::shortened(spoken));
    setToolTip(plainToolTip(spoken));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_words) + Measures::px(Space::Hair),
            fontMetrics().height() + 2};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), Measures::px(60)), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QFont shownFont = font();
    shownFont.setUnderline(underMouse() || hasFocus());
    painter.setFont(shownFont);
    painter.setPen(isEnabled() ? palette().color(QPalette::Link) : Measures::muted(palette()));
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading);
    painter.drawText(rect(), static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_words, Qt::ElideRight, width()));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace Callwell

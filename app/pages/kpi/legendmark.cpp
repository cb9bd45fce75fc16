// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/kpi/legendmark.h"

#include "pages/kpi/chartlooks.h"
#include "theme/measures.h"
#include "theme/plaintooltip.h"

#include <QPainter>
#include <QStyle>

namespace Callwell {

LegendMark::LegendMark(const FigureColumn &column, QWidget *parent)
    : QWidget(parent)
    , m_name(column.name)
    , m_tone(column.tone)
{
    Measures::setType(this, Type::Small);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setToolTip(plainToolTip(m_name));
}

QSize LegendMark::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(m_name) + metrics.ascent() + Measures::px(Space::Hair)
                + Measures::px(2),
            metrics.height()};
}

QSize LegendMark::minimumSizeHint() const
{
    return {fontMetrics().ascent() * 3, sizeHint().height()};
}

void LegendMark::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const int side = fontMetrics().ascent() - Measures::px(2);
    const QRect patch = QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter,
                                            {side, side}, rect());
    painter.fillRect(patch, ChartLooks::colour(m_tone, palette()));
    painter.setPen(Measures::muted(palette()));
    const int room = width() - fontMetrics().ascent() - Measures::px(Space::Hair);
    painter.drawText(rect(), Qt::AlignTrailing | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_name, Qt::ElideRight, room));
}

} // namespace Callwell

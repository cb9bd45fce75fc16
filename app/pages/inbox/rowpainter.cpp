// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/inbox/rowpainter.h"

#include "theme/measures.h"
#include "words/theirtext.h"

#include <QFontMetricsF>
#include <QStyle>

namespace Callwell {

RowPainter::RowPainter(QPainter &painter, const QStyleOptionViewItem &option)
    : m_painter(painter)
    , m_option(option)
    , m_bottom(option.rect.top() + Measures::px(Space::Small))
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(option.direction);
}

void RowPainter::drawGround(Below below) const
{
    const QPalette &palette = m_option.palette;
    const QRect rect = m_option.rect;
    const bool selected = m_option.state.testFlag(QStyle::State_Selected);
    const bool active = m_option.state.testFlag(QStyle::State_Active)
        && m_option.state.testFlag(QStyle::State_HasFocus);
    const QColor base = palette.color(QPalette::Base);
    if (selected) {
        m_painter.fillRect(rect,
                           Measures::mixed(base, Measures::accent(palette), active ? 0.16 : 0.10));
        const int width = Measures::px(3);
        const QRect bar(rect.left(), rect.top(), width, rect.height());
        m_painter.fillRect(QStyle::visualRect(m_option.direction, rect, bar),
                           active ? Measures::accent(palette) : Measures::muted(palette));
    } else if (m_option.state.testFlag(QStyle::State_MouseOver)) {
        m_painter.fillRect(rect, Measures::mixed(base, palette.color(QPalette::Text), 0.04));
    }
    if (below == Below::Nothing)
        return;
    const int inset = Measures::px(Space::Medium);
    const QRect line(rect.left() + inset, rect.bottom(), rect.width() - 2 * inset, 1);
    m_painter.fillRect(line, Measures::line(palette));
}

void RowPainter::beginLine(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const int inset = Measures::px(Space::Medium);
    m_line = QRectF(m_option.rect.left() + inset, m_bottom, m_option.rect.width() - 2 * inset,
                    metrics.height());
    m_baseline = m_line.top() + metrics.ascent();
    m_bottom = m_line.bottom() + Measures::px(2);
}

void RowPainter::drawEnd(const QString &whole, const QFont &font, const QColor &colour)
{
    const QString text = Words::shortened(whole);
    if (text.isEmpty())
        return;
    const qreal width =
        std::min(std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1, m_line.width() * 0.6);
    draw(QRectF(m_line.right() - width, m_line.top(), width, m_line.height()), text, font, colour);
    m_line.setRight(m_line.right() - width - Measures::px(Space::Small));
}

void RowPainter::drawBegin(const QString &whole, const QFont &font, const QColor &colour)
{
    const QString text = Words::shortened(whole);
    if (text.isEmpty() || m_line.width() <= 0)
        return;
    const qreal width =
        std::min(std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1, m_line.width());
    draw(QRectF(m_line.left(), m_line.top(), width, m_line.height()), text, font, colour);
    m_line.setLeft(m_line.left() + width + Measures::px(Space::Small));
}

void RowPainter::drawMarks(int filled, int all, const QColor &colour)
{
    const qreal size = Measures::px(6);
    const qreal step = size + Measures::px(3);
    const qreal width = step * all;
    qreal x = m_line.right() - width;
    const qreal y = m_line.top() + (m_line.height() - size) / 2;
    for (int i = 0; i < all; ++i, x += step) {
        const QRectF mark = mirrored(QRectF(x + 0.5, y + 0.5, size - 1, size - 1));
        m_painter.setPen(colour);
        m_painter.setBrush(i < filled ? QBrush(colour) : QBrush());
        m_painter.drawEllipse(mark);
    }
    m_line.setRight(m_line.right() - width - Measures::px(Space::Hair));
}

int RowPainter::height(std::initializer_list<QFont> lines)
{
    qreal height = 2 * Measures::px(Space::Small) - Measures::px(2) + 1;
    for (const QFont &font : lines)
        height += QFontMetricsF(font).height() + Measures::px(2);
    return static_cast<int>(std::ceil(height));
}

int RowPainter::width(std::initializer_list<QString> texts, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal width = 2 * Measures::px(Space::Medium);
    for (const QString &text : texts)
        width += std::ceil(metrics.horizontalAdvance(Words::shortened(text))) + 1
            + Measures::px(Space::Small);
    return static_cast<int>(width);
}

QRectF RowPainter::mirrored(const QRectF &rect) const
{
    if (m_option.direction == Qt::LeftToRight)
        return rect;
    const QRectF all = m_option.rect;
    return {all.left() + all.right() - rect.right(), rect.top(), rect.width(), rect.height()};
}

void RowPainter::draw(const QRectF &rect, const QString &text, const QFont &font,
                      const QColor &colour)
{
    // All of a line stand on one baseline, whatever their size.
    const QFontMetricsF metrics(font);
    const QRectF where = mirrored(
        QRectF(rect.left(), m_baseline - metrics.ascent(), rect.width(), metrics.height()));
    m_painter.setFont(font);
    m_painter.setPen(colour);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    const Qt::Alignment side = QStyle::visualAlignment(m_option.direction, Qt::AlignLeading);
    m_painter.drawText(
        where, static_cast<int>(side | Qt::AlignTop) | Qt::TextSingleLine | Qt::TextDontClip,
        shown);
}

} // namespace Callwell

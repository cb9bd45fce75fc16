// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainter>
#include <QStyleOptionViewItem>

namespace Callwell {

/*!
 * Draws one row of a list in lines of text: what stands at the beginning is elided, what stands at
 * the end is whole. Mirrors itself from right to left.
 */
class RowPainter
{
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option);

    enum class Below { Line, Nothing };
    /*! The row's ground: selected, or the one under the pointer, and what is below it. */
    void drawGround(Below below = Below::Line) const;

    /*! Begins the next line, as high as `font` needs. */
    void beginLine(const QFont &font);
    /*! At the end of the line; takes its room from the beginning. */
    void drawEnd(const QString &text, const QFont &font, const QColor &colour);
    /*! At the beginning of the line, behind what is there. */
    void drawBegin(const QString &text, const QFont &font, const QColor &colour);
    /*! Small marks at the end of the line: `filled` of `all`. */
    void drawMarks(int filled, int all, const QColor &colour);

    /*! Height of a row of lines in these fonts. */
    [[nodiscard]] static int height(std::initializer_list<QFont> lines);
    /*! Width of a row that shows all of these side by side. */
    [[nodiscard]] static int width(std::initializer_list<QString> texts, const QFont &font);

private:
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const;
    void draw(const QRectF &rect, const QString &text, const QFont &font, const QColor &colour);

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    QRectF m_line; ///< what is free of the present line, left to right
    qreal m_baseline = 0;
    qreal m_bottom;
};

} // namespace Callwell

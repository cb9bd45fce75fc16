// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/comparisondelegate.h"

#include "pages/script/comparisonmodel.h"
#include "theme/measures.h"

#include <QPainter>
#include <QTextLayout>

namespace Callwell {

namespace {

constexpr double groundShare = 0.10; // of a whole line that went or is new
constexpr double wordShare = 0.25;

QColor toneOf(const QPalette &palette, bool before)
{
    return before ? Measures::warning(palette) : Measures::accent(palette);
}

QTextCharFormat formatOf(const QPalette &palette, bool before)
{
    QTextCharFormat format;
    format.setBackground(
        Measures::mixed(palette.color(QPalette::Base), toneOf(palette, before), wordShare));
    if (before)
        format.setFontStrikeOut(true);
    else
        format.setFontUnderline(true);
    return format;
}

// Lines of `width`; the height that they take. A line is read in the direction of its own words.
qreal layOut(QTextLayout &text, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    text.setTextOption(option);
    qreal height = 0;
    text.beginLayout();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, height});
        height += line.height();
    }
    text.endLayout();
    return height;
}

bool isText(const QModelIndex &index)
{
    return index.column() == ComparisonModel::Before || index.column() == ComparisonModel::After;
}

// Whether the line is on this side only, or with other words.
bool differs(const ComparedLine &line, bool before)
{
    return line.change == LineChange::Changed
        || line.change == (before ? LineChange::Removed : LineChange::Added);
}

const ComparedLine &lineOf(const QModelIndex &index)
{
    return static_cast<const ComparisonModel *>(index.model())->lineAt(index.row());
}

} // namespace

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const ComparedLine &line = lineOf(index);
    const bool before = index.column() <= ComparisonModel::Before;
    const QPalette &palette = option.palette;
    painter->save();
    painter->setClipRect(option.rect);
    if (differs(line, before)) {
        painter->fillRect(
            option.rect,
            Measures::mixed(palette.color(QPalette::Base), toneOf(palette, before), groundShare));
    } else if (line.change != LineChange::Same) {
        painter->fillRect(option.rect, palette.color(QPalette::AlternateBase));
    }
    const int padding = Measures::px(Space::Hair);
    const QRect inside = option.rect.adjusted(padding, padding / 2, -padding, -padding / 2);
    const QString words = index.data().toString();
    if (isText(index)) {
        QTextLayout text(words, option.font);
        if (line.change == LineChange::Changed) {
            QList<QTextLayout::FormatRange> marks;
            for (const LineSpan &span : before ? line.beforeSpans : line.afterSpans) {
                marks.append({static_cast<int>(span.from), static_cast<int>(span.length),
                              formatOf(palette, before)});
            }
            text.setFormats(marks);
        }
        layOut(text, inside.width());
        painter->setPen(palette.color(QPalette::Text));
        text.draw(painter, inside.topLeft());
    } else {
        painter->setPen(Measures::muted(palette));
        painter->setFont(option.font);
        painter->drawText(inside,
                          static_cast<int>(QStyle::visualAlignment(
                              option.direction, Qt::AlignTrailing | Qt::AlignTop)),
                          words);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(palette.color(QPalette::Highlight));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const int padding = Measures::px(Space::Hair);
    const QString words = index.data().toString();
    if (!isText(index) || words.isEmpty()) {
        const QFontMetrics metrics(option.font);
        return {metrics.horizontalAdvance(words) + 2 * padding, metrics.height() + padding};
    }
    QTextLayout text(words, option.font);
    const int width = option.rect.width() - 2 * padding;
    return {option.rect.width(), qCeil(layOut(text, width)) + padding};
}

} // namespace Callwell

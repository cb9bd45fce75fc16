// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/contact/timelinedelegate.h"

#include "model/timelinemodel.h"
#include "pages/contact/timelinewords.h"
#include "theme/measures.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

QString shownWords(const TimelineRow &row)
{
    return Words::shortened(TimelineWords::words(row), TimelineDelegate::longestWords);
}

// Lays words out in a column: broken between words, and inside only where one is too long.
qreal layOut(QTextLayout &text, int width, Qt::LayoutDirection direction)
{
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeading));
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.setTextOption(option);
    text.setFont(Measures::font(Type::Body));
    qreal y = 0;
    text.beginLayout();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    text.endLayout();
    return y;
}

// Within one layout lines end with another character than in a text.
QString inLines(QString words)
{
    return words.replace(u'\n', QChar::LineSeparator);
}

} // namespace

// Where the parts of an event stand, from left to right.
struct TimelineDelegate::Layout
{
    QRect day; ///< null: the day went on
    QRect time;
    QRect title;
    QRect words; ///< null: nothing was said
    int bottom = 0;
};

TimelineDelegate::TimelineDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
}

TimelineDelegate::Layout TimelineDelegate::layout(const QRect &rect, const QModelIndex &index) const
{
    const auto row = index.data(TimelineModel::RowRole).value<TimelineRow>();
    const QFontMetrics heading(Measures::font(Type::Heading));
    const QFontMetrics strong(Measures::font(Type::Strong));
    const QFontMetrics body(Measures::font(Type::Body));
    const int inset = Measures::px(Space::Medium);
    const int left = rect.left() + inset;
    const int right = rect.right() - inset;
    Layout layout;
    int y = rect.top();
    if (index.data(TimelineModel::BeginsDayRole).toBool()) {
        y += Measures::px(index.row() == 0 ? Space::Hair : Space::Medium);
        layout.day = QRect(left, y, right - left, heading.height());
        y += heading.height();
    }
    y += Measures::px(Space::Hair);
    const int timeWidth = body.horizontalAdvance(u"00:00"_s) + Measures::px(Space::Medium);
    layout.time = QRect(left, y, timeWidth, strong.height());
    layout.title = QRect(left + timeWidth, y, right - left - timeWidth, strong.height());
    y += strong.height();
    if (const QString words = shownWords(row); !words.isEmpty()) {
        QTextLayout text(inLines(words));
        const int height = qCeil(layOut(text, layout.title.width(), Qt::LeftToRight));
        layout.words = QRect(layout.title.left(), y, layout.title.width(), height);
        y += height;
    }
    layout.bottom = y + Measures::px(Space::Hair);
    return layout;
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto row = index.data(TimelineModel::RowRole).value<TimelineRow>();
    const Layout at = layout(option.rect, index);
    const QPalette &palette = option.palette;
    const QColor text = palette.color(row.corrected ? QPalette::PlaceholderText : QPalette::Text);
    const QColor muted = Measures::muted(palette);
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeading);
    const auto draw = [&](const QRect &rect, Type type, const QColor &colour,
                          const QString &words) {
        painter->setFont(Measures::font(type));
        painter->setPen(colour);
        const QString shown = painter->fontMetrics().elidedText(Words::shortened(words),
                                                                Qt::ElideRight, rect.width());
        painter->drawText(QStyle::visualRect(option.direction, option.rect, rect),
                          static_cast<int>(side | Qt::AlignTop) | Qt::TextSingleLine, shown);
        return painter->fontMetrics().horizontalAdvance(shown);
    };

    painter->save();
    painter->setLayoutDirection(option.direction);
    if (option.state.testFlag(QStyle::State_Selected)) {
        QRect ground = option.rect;
        ground.setTop(at.time.top() - Measures::px(2));
        painter->fillRect(
            ground,
            Measures::mixed(palette.color(QPalette::Base), Measures::accent(palette), 0.12));
    }
    if (!at.day.isNull()) {
        const QDate today = m_clock.now().toLocalTime().date();
        draw(at.day, Type::Heading, palette.color(QPalette::Text),
             Words::day(row.activity.at.toLocalTime().date(), today));
    }
    draw(at.time, Type::Body, muted, Words::clock(row.activity.at, QTimeZone::systemTimeZone()));
    const int used = draw(at.title, Type::Strong, text, TimelineWords::title(row));
    QRect beside = at.title;
    beside.setLeft(at.title.left() + used + Measures::px(Space::Small));
    if (beside.width() > Measures::px(40))
        draw(beside, Type::Body, muted, TimelineWords::beside(row));
    if (!at.words.isNull()) {
        QTextLayout words(inLines(shownWords(row)));
        layOut(words, at.words.width(), option.direction);
        painter->setPen(text);
        words.draw(painter, QStyle::visualRect(option.direction, option.rect, at.words).topLeft());
    }
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    const int width = list ? list->viewport()->width() : Measures::px(400);
    return {Measures::px(200), layout(QRect(0, 0, width, 0), index).bottom};
}

} // namespace Callwell

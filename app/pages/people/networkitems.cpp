// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/people/networkitems.h"

#include "pages/people/networkwords.h"
#include "theme/measures.h"
#include "words/theirtext.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QWidget>

#include <cmath>
#include <numbers>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 172;
constexpr int mark = 8;

// How far inside the box the line from its middle in that direction ends.
qreal reach(const QSizeF &box, const QPointF &direction)
{
    const qreal dx = std::abs(direction.x());
    const qreal dy = std::abs(direction.y());
    const qreal along = std::hypot(dx, dy);
    if (along == 0)
        return 0;
    const qreal byWidth = dx > 0 ? box.width() / 2 / dx : std::numeric_limits<qreal>::max();
    const qreal byHeight = dy > 0 ? box.height() / 2 / dy : std::numeric_limits<qreal>::max();
    return std::min(byWidth, byHeight) * along;
}

QPointF unit(const QPointF &direction)
{
    const qreal length = std::hypot(direction.x(), direction.y());
    return length > 0 ? direction / length : QPointF(1, 0);
}

} // namespace

NetworkNodeItem::NetworkNodeItem(const NetworkNode &node, int index)
    : m_node(node)
    , m_index(index)
    , m_name(Words::shortened(NetworkWords::name(node)))
    , m_beside(Words::shortened(node.beside.isEmpty() ? node.organisationName : node.beside)
                   .simplified())
{
    const qreal text =
        std::max(QFontMetricsF(Measures::font(Callwell::Type::Strong)).horizontalAdvance(m_name),
                 QFontMetricsF(Measures::font(Callwell::Type::Small)).horizontalAdvance(m_beside));
    m_width = std::clamp<qreal>(text + Measures::px(2 * 10 + mark + 6), Measures::px(80),
                                Measures::px(widest));
    setZValue(1);
}

QSizeF NetworkNodeItem::boxSize()
{
    const qreal lines = QFontMetricsF(Measures::font(Callwell::Type::Strong)).height()
        + QFontMetricsF(Measures::font(Callwell::Type::Small)).height();
    return {static_cast<qreal>(Measures::px(widest + 12)),
            lines + Measures::px(Space::Small) + Measures::px(Space::Medium)};
}

QRectF NetworkNodeItem::box() const
{
    const qreal height = boxSize().height() - Measures::px(Space::Medium);
    return {-m_width / 2, -height / 2, m_width, height};
}

QRectF NetworkNodeItem::boundingRect() const
{
    const qreal frame = Measures::px(4);
    return box().adjusted(-frame, -frame, frame, frame);
}

void NetworkNodeItem::setChosen(bool chosen, bool focused)
{
    if (m_chosen == chosen && m_focused == focused)
        return;
    m_chosen = chosen;
    m_focused = focused;
    setZValue(chosen ? 2 : 1);
    update();
}

void NetworkNodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/,
                            QWidget *widget)
{
    const QPalette palette = widget ? widget->palette() : QGuiApplication::palette();
    const QColor base = palette.color(QPalette::Base);
    const QColor accent = Measures::accent(palette);
    const bool organisation = m_node.kind == NetworkNode::Kind::Organisation;
    const bool middle = m_node.distance == 0;
    const Qt::LayoutDirection direction = QGuiApplication::layoutDirection();
    const QRectF box = this->box();

    painter->setRenderHint(QPainter::Antialiasing);
    QColor ground = middle ? Measures::mixed(base, accent, 0.16)
        : organisation     ? Measures::mixed(base, palette.color(QPalette::Text), 0.07)
                           : base;
    if (m_chosen)
        ground = Measures::mixed(ground, accent, 0.12);
    painter->setPen(m_chosen ? QPen(accent, Measures::px(2))
                             : QPen(Measures::mixed(base, palette.color(QPalette::Text), 0.3), 1));
    painter->setBrush(ground);
    const qreal round = organisation ? Measures::px(2) : box.height() / 2;
    painter->drawRoundedRect(box, round, round);
    if (m_focused) { // a second frame tells where the keys go
        const qreal gap = Measures::px(3);
        painter->setPen(QPen(accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(-gap, -gap, gap, gap), round + gap, round + gap);
    }

    const bool marked = m_node.isCustomer || m_node.hasOpenLead;
    const qreal inset = Measures::px(10);
    QRectF text =
        box.adjusted(inset, Measures::px(Space::Hair), -inset, -Measures::px(Space::Hair));
    if (marked) {
        const qreal size = Measures::px(mark);
        const QRectF logical(text.left(), box.center().y() - size / 2, size, size);
        const bool mirrored = direction == Qt::RightToLeft;
        const QRectF dot = mirrored ? logical.translated(text.width() - size, 0) : logical;
        painter->setPen(QPen(accent, Measures::px(2)));
        painter->setBrush(m_node.isCustomer ? QBrush(accent) : QBrush(Qt::NoBrush));
        painter->drawEllipse(dot);
        const qreal gap = size + Measures::px(6);
        text.adjust(mirrored ? 0 : gap, 0, mirrored ? -gap : 0, 0);
    }
    const auto draw = [&](const QRectF &line, Callwell::Type type, const QColor &colour,
                          const QString &words) {
        painter->setFont(Measures::font(type));
        painter->setPen(colour);
        // a name keeps its own direction, and its end is what is left out
        painter->setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        const QString shown =
            QFontMetricsF(painter->font()).elidedText(words, Qt::ElideRight, line.width());
        painter->drawText(line, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, shown);
    };
    if (m_beside.isEmpty()) {
        draw(text, Callwell::Type::Strong, palette.color(QPalette::Text), m_name);
        return;
    }
    const qreal first = QFontMetricsF(Measures::font(Callwell::Type::Strong)).height();
    draw(QRectF(text.topLeft(), QSizeF(text.width(), first)), Callwell::Type::Strong,
         palette.color(QPalette::Text), m_name);
    draw(text.adjusted(0, first, 0, 0), Callwell::Type::Small, Measures::muted(palette), m_beside);
}

NetworkEdgeItem::NetworkEdgeItem(const NetworkNodeItem &from, const NetworkNodeItem &to,
                                 Looks looks)
    : m_from(from.index())
    , m_to(to.index())
    , m_looks(std::move(looks))
{
    const QPointF middle = (from.pos() + to.pos()) / 2;
    const QPointF apart = from.pos() - to.pos();
    const bool near = std::hypot(apart.x(), apart.y()) < 1.5 * NetworkNodeItem::boxSize().width();
    const QPointF bend = m_looks.straight || near ? middle : middle * 0.72;
    const auto boxOf = [](const NetworkNodeItem &item) {
        return item.boundingRect().size();
    };
    const QPointF out = unit(bend - from.pos());
    const QPointF in = unit(bend - to.pos());
    m_path.moveTo(from.pos() + out * reach(boxOf(from), out));
    m_path.quadTo(bend, to.pos() + in * reach(boxOf(to), in));
    if (m_looks.forwards)
        addArrow(m_arrows, true);
    if (m_looks.backwards)
        addArrow(m_arrows, false);
    setZValue(0);
}

void NetworkEdgeItem::addArrow(QPainterPath &arrows, bool atEnd) const
{
    const QPointF tip = m_path.pointAtPercent(atEnd ? 1 : 0);
    const QPointF before = m_path.pointAtPercent(atEnd ? 0.97 : 0.03);
    const QPointF along = unit(tip - before) * Measures::px(9);
    const QPointF aside = QPointF(-along.y(), along.x()) * 0.42;
    arrows.addPolygon(QPolygonF({tip, tip - along + aside, tip - along - aside, tip}));
}

void NetworkEdgeItem::setChosen(bool chosen)
{
    m_chosen = chosen;
    setZValue(chosen ? 0.5 : 0);
    update();
}

void NetworkEdgeItem::placeWords(bool wanted, QList<QRectF> &taken)
{
    prepareGeometryChange();
    m_words = {};
    if (!wanted || m_looks.words.isEmpty())
        return;
    const QFontMetricsF metrics(Measures::font(Callwell::Type::Small));
    const QSizeF size(metrics.horizontalAdvance(m_looks.words) + Measures::px(Space::Small),
                      metrics.height());
    for (const qreal at : {0.5, 0.4, 0.6, 0.3, 0.7}) {
        QRectF place(QPointF(), size);
        place.moveCenter(m_path.pointAtPercent(at));
        const bool free = std::ranges::none_of(
            taken, [&place](const QRectF &other) { return other.intersects(place); });
        if (free) {
            m_words = place;
            taken.append(place);
            return;
        }
    }
}

QRectF NetworkEdgeItem::boundingRect() const
{
    const qreal room = Measures::px(6);
    return m_path.boundingRect().united(m_words).adjusted(-room, -room, room, room);
}

void NetworkEdgeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/,
                            QWidget *widget)
{
    const QPalette palette = widget ? widget->palette() : QGuiApplication::palette();
    const QColor base = palette.color(QPalette::Base);
    const QColor colour = m_chosen
        ? Measures::accent(palette)
        : Measures::mixed(base, palette.color(QPalette::Text), m_looks.straight ? 0.3 : 0.2);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, m_chosen ? Measures::px(2) : 1.2));
    painter->drawPath(m_path);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPath(m_arrows);
    if (m_words.isNull())
        return;
    painter->setBrush(base);
    painter->drawRect(m_words);
    painter->setFont(Measures::font(Callwell::Type::Small));
    painter->setPen(m_chosen ? palette.color(QPalette::Text) : Measures::muted(palette));
    painter->drawText(m_words, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine,
                      m_looks.words);
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/people/networkview.h"

#include "pages/people/networkitems.h"
#include "pages/people/networklayout.h"
#include "pages/people/networkwords.h"
#include "theme/measures.h"

#include <QAccessible>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QWheelEvent>

#include <cmath>
#include <map>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr qreal smallest = 0.15;
constexpr qreal readable = 0.55; // below that nobody reads the names: better a part of the picture
constexpr qreal biggest = 3;
constexpr qreal zoomStep = 1.2;

} // namespace

NetworkView::NetworkView(QWidget *parent)
    : QGraphicsView(parent)
{
    setScene(new QGraphicsScene(this));
    setObjectName(u"networkView"_s);
    setAccessibleName(tr("Picture of the people around them"));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundRole(QPalette::Base);
    setTransformationAnchor(AnchorUnderMouse);
    setDragMode(ScrollHandDrag);
    setMinimumSize(Measures::px(320), Measures::px(240));
    viewport()->setCursor(Qt::ArrowCursor);
}

void NetworkView::setNetwork(const Network &network, QDate today)
{
    m_network = network;
    m_today = today;
    m_current = network.nodes.isEmpty() ? -1 : 0;
    m_fits = true;
    draw();
    zoomToFit();
    showCurrent();
}

void NetworkView::draw()
{
    scene()->clear();
    m_nodes.clear();
    m_edges.clear();
    const QList<QPointF> places = NetworkLayout::positions(m_network, NetworkNodeItem::boxSize());
    const qreal side = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    for (int i = 0; i < places.size(); ++i) {
        auto *item = new NetworkNodeItem(m_network.nodes.at(i), i);
        item->setPos(places.at(i).x() * side, places.at(i).y());
        scene()->addItem(item);
        m_nodes.append(item);
    }
    addEdges();
    const qreal room = Measures::px(Space::Large);
    scene()->setSceneRect(scene()->itemsBoundingRect().adjusted(-room, -room, room, room));
}

// One line for all that two have to do with each other.
void NetworkView::addEdges()
{
    std::map<std::pair<int, int>, QList<NetworkEdge>> pairs;
    for (const NetworkEdge &edge : std::as_const(m_network.edges))
        pairs[std::minmax(edge.from, edge.to)].append(edge);
    for (const auto &[ends, edges] : pairs) {
        const auto [near, far] = ends;
        NetworkEdgeItem::Looks looks;
        QStringList words;
        for (const NetworkEdge &edge : edges) {
            if (const QString tie = NetworkWords::tie(edge); edge.kind && !words.contains(tie))
                words.append(tie);
            const bool directed = edge.kind == RelationshipKind::Referred
                || edge.kind == RelationshipKind::SpokeAboutUs;
            looks.forwards = looks.forwards || (directed && edge.to == far);
            looks.backwards = looks.backwards || (directed && edge.to == near);
        }
        looks.words = words.join(u" · "_s);
        looks.straight = m_network.nodes.at(far).via == near;
        auto *item = new NetworkEdgeItem(*m_nodes.at(near), *m_nodes.at(far), looks);
        scene()->addItem(item);
        m_edges.append(item);
    }
}

void NetworkView::setCurrent(int node)
{
    if (node == m_current || node < 0 || node >= m_nodes.size())
        return;
    m_current = node;
    showCurrent();
    Q_EMIT currentChanged(node);
}

void NetworkView::showCurrent()
{
    QList<QRectF> taken;
    for (NetworkNodeItem *item : std::as_const(m_nodes)) {
        item->setChosen(item->index() == m_current, item->index() == m_current && hasFocus());
        taken.append(item->sceneBoundingRect());
    }
    // the chosen one's words come first, then those in the middle as far as there is room
    for (const bool chosen : {true, false}) {
        for (NetworkEdgeItem *item : std::as_const(m_edges)) {
            if (item->touches(m_current) != chosen)
                continue;
            item->setChosen(chosen && m_current > 0);
            item->placeWords(chosen || item->touches(0), taken);
        }
    }
    if (m_current < 0)
        return;
    setAccessibleDescription(NetworkWords::spoken(m_network, m_current, m_today));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    if (!m_fits || zoom() >= readable - 0.001)
        ensureVisible(m_nodes.at(m_current), Measures::px(Space::Small),
                      Measures::px(Space::Small));
}

void NetworkView::zoomIn()
{
    zoomBy(zoomStep);
}

void NetworkView::zoomOut()
{
    zoomBy(1 / zoomStep);
}

void NetworkView::zoomBy(qreal factor)
{
    const qreal wanted = std::clamp(zoom() * factor, smallest, biggest);
    m_fits = false;
    setTransform(QTransform::fromScale(wanted, wanted));
}

void NetworkView::zoomToFit()
{
    m_fits = true;
    const QRectF whole = sceneRect();
    if (m_nodes.isEmpty() || whole.isEmpty())
        return;
    const QSizeF room = viewport()->size();
    const qreal fitting = std::min(room.width() / whole.width(), room.height() / whole.height());
    const qreal wanted = std::clamp(fitting, readable, 1.0);
    setTransform(QTransform::fromScale(wanted, wanted));
    centerOn(fitting < readable ? m_nodes.first()->pos() : whole.center());
}

QPoint NetworkView::placeOf(int node) const
{
    return mapFromScene(m_nodes.at(node)->pos());
}

int NetworkView::nodeAt(QPoint place) const
{
    const auto items = this->items(place);
    for (const QGraphicsItem *item : items) {
        if (const auto *node = dynamic_cast<const NetworkNodeItem *>(item))
            return node->index();
    }
    return -1;
}

// Who stands most in that direction: sideways steps count double.
void NetworkView::moveTowards(QPointF direction)
{
    if (m_current < 0)
        return;
    const QPointF from = m_nodes.at(m_current)->pos();
    int best = -1;
    qreal nearest = 0;
    for (int i = 0; i < m_nodes.size(); ++i) {
        const QPointF way = m_nodes.at(i)->pos() - from;
        const qreal along = QPointF::dotProduct(way, direction);
        const qreal aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (i == m_current || along < 1 || aside > 2.5 * along)
            continue;
        const qreal far = along + 2 * aside;
        if (best < 0 || far < nearest) {
            best = i;
            nearest = far;
        }
    }
    if (best >= 0)
        setCurrent(best);
}

void NetworkView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier) {
        QGraphicsView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        moveTowards({-1, 0});
        break;
    case Qt::Key_Right:
        moveTowards({1, 0});
        break;
    case Qt::Key_Up:
        moveTowards({0, -1});
        break;
    case Qt::Key_Down:
        moveTowards({0, 1});
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT opened(m_current);
        break;
    default:
        QGraphicsView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void NetworkView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    zoomBy(std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void NetworkView::mousePressEvent(QMouseEvent *event)
{
    if (const int node = nodeAt(event->position().toPoint()); node >= 0) {
        setCurrent(node);
        event->accept();
        return;
    }
    QGraphicsView::mousePressEvent(event);
}

void NetworkView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int node = nodeAt(event->position().toPoint()); node >= 0)
        Q_EMIT opened(node);
}

void NetworkView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fits)
        zoomToFit();
}

void NetworkView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    showCurrent();
}

void NetworkView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    showCurrent();
}

void NetworkView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        draw();
        showCurrent();
    }
}

} // namespace Callwell

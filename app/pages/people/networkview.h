// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/networkstore.h"

#include <QDate>
#include <QGraphicsView>

namespace Callwell {

class NetworkEdgeItem;
class NetworkNodeItem;

/*!
 * The picture of a network. Arrow keys go to the nearest node in that direction, Home to the
 * middle, Enter opens; Ctrl and the wheel zoom.
 */
class NetworkView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit NetworkView(QWidget *parent = nullptr);

    /*! Shows it with the middle chosen. */
    void setNetwork(const Network &network, QDate today);
    /*! Index of the chosen node; -1: there is none. */
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int node);

    void zoomIn();
    void zoomOut();
    /*! All of it, as far as it can be read then. */
    void zoomToFit();
    [[nodiscard]] qreal zoom() const { return transform().m11(); }

    /*! Where the middle of a node is, in the view. */
    [[nodiscard]] QPoint placeOf(int node) const;

Q_SIGNALS:
    void currentChanged(int node);
    void opened(int node);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void addEdges();
    void showCurrent();
    void moveTowards(QPointF direction);
    void zoomBy(qreal factor);
    [[nodiscard]] int nodeAt(QPoint place) const;

    Network m_network;
    QDate m_today;
    QList<NetworkNodeItem *> m_nodes;
    QList<NetworkEdgeItem *> m_edges;
    int m_current = -1;
    bool m_fits = true; ///< nobody has zoomed: it follows the size of the view
};

} // namespace Callwell

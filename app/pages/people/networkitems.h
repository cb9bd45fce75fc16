// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/networkstore.h"

#include <QGraphicsItem>
#include <QPainterPath>

namespace Callwell {

/*! A person or an organisation in the picture: a box with the name and what stands beside. */
class NetworkNodeItem : public QGraphicsItem
{
public:
    /*! `index` is the node's in its network. */
    NetworkNodeItem(const NetworkNode &node, int index);

    /*! What the biggest box takes, in units of the scene. */
    [[nodiscard]] static QSizeF boxSize();

    [[nodiscard]] int index() const { return m_index; }
    /*! Chosen: with a frame; `focused`: the keys go there too. */
    void setChosen(bool chosen, bool focused);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    [[nodiscard]] QRectF box() const;

    NetworkNode m_node;
    int m_index;
    QString m_name;
    QString m_beside;
    qreal m_width;
    bool m_chosen = false;
    bool m_focused = false;
};

/*! A line between two nodes, with a word or two on it where there is room. */
class NetworkEdgeItem : public QGraphicsItem
{
public:
    struct Looks
    {
        QString words;
        /*! Else it is quieter, and bends towards the middle of the picture where it is long. */
        bool straight = true;
        bool forwards = false; ///< an arrow at the end
        bool backwards = false; ///< an arrow at the beginning
    };
    NetworkEdgeItem(const NetworkNodeItem &from, const NetworkNodeItem &to, Looks looks);

    [[nodiscard]] bool touches(int node) const { return m_from == node || m_to == node; }
    void setChosen(bool chosen);
    /*! Shows the words where they meet none of `taken`, and adds their place there. */
    void placeWords(bool wanted, QList<QRectF> &taken);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void addArrow(QPainterPath &arrows, bool atEnd) const;

    int m_from;
    int m_to;
    Looks m_looks;
    QPainterPath m_path;
    QPainterPath m_arrows;
    QRectF m_words; ///< null: not shown
    bool m_chosen = false;
};

} // namespace Callwell

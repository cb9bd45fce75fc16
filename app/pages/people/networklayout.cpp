// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/people/networklayout.h"

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Callwell::NetworkLayout {

namespace {

constexpr qreal aspect = 1.25; // of a ring: as the pane is in which it stands
constexpr qreal air = 1.15; // between boxes, and for the bend of the ring
constexpr int steps = 1440;

// A ring on which boxes that are wider than high need more room at the top than at the sides.
// Places go from 0 to 1, clockwise from the right, so that boxes at equal distances of place just
// fit beside each other all around.
class Ring
{
public:
    explicit Ring(QSizeF box)
    {
        m_need.reserve(steps + 1);
        m_need.append(0);
        for (int i = 1; i <= steps; ++i) {
            const qreal dx = aspect * std::abs(std::cos(angle(i)) - std::cos(angle(i - 1)));
            const qreal dy = std::abs(std::sin(angle(i)) - std::sin(angle(i - 1)));
            m_need.append(m_need.last() + std::max(dx / box.width(), dy / box.height()));
        }
    }

    /*! How high the ring must be, from its middle, for boxes at that distance of place. */
    [[nodiscard]] qreal heightFor(qreal distance) const { return air / (distance * m_need.last()); }

    /*! The direction of a place, as a point on the unit circle. */
    [[nodiscard]] QPointF at(qreal place) const
    {
        const qreal wanted = (place - std::floor(place)) * m_need.last();
        const auto found = std::ranges::lower_bound(m_need, wanted);
        const auto i = static_cast<int>(found - m_need.cbegin());
        return {std::cos(angle(i)), std::sin(angle(i))};
    }

private:
    static qreal angle(int step) { return 2 * std::numbers::pi * step / steps; }

    QList<qreal> m_need; ///< how many boxes fit from the right to there, on a ring of height 1
};

// The nodes in the order in which they go round, and what share of the round each has.
struct Round
{
    QList<qreal> places; ///< of each node
    qreal inner = 1; ///< smallest distance of places on the first ring
    qreal outer = 1; ///< on the second
    bool hasOuter = false;
};

Round goRound(const Network &network)
{
    constexpr qreal between = 0.4; // branches stand apart
    const auto count = network.nodes.size();
    QList<QList<int>> children(count);
    for (int i = 1; i < count; ++i)
        children[network.nodes.at(i).via].append(i);

    Round round{.places = QList<qreal>(count, 0)};
    qreal next = 0;
    qreal biggest = 0;
    for (const int branch : std::as_const(children.first())) {
        const QList<int> &leaves = children.at(branch);
        const qreal begin = next;
        for (const int leaf : leaves)
            round.places[leaf] = next++;
        round.places[branch] = leaves.isEmpty() ? next++ : (begin + next - 1) / 2;
        round.hasOuter = round.hasOuter || !leaves.isEmpty();
        biggest = std::max(biggest, next - begin);
        next += between;
    }
    // one big branch keeps to its side
    const qreal whole = std::max({next, biggest / 0.62, 1.0});
    for (qreal &place : round.places)
        place /= whole;
    round.outer = 1 / whole;
    QList<qreal> first;
    for (const int branch : std::as_const(children.first()))
        first.append(round.places.at(branch));
    for (int i = 1; i < first.size(); ++i)
        round.inner = std::min(round.inner, first.at(i) - first.at(i - 1));
    if (first.size() > 1)
        round.inner = std::min(round.inner, 1 - first.last() + first.first());
    return round;
}

bool overlap(const QList<QPointF> &middles, QSizeF box)
{
    for (int i = 0; i < middles.size(); ++i) {
        for (int j = 0; j < i; ++j) {
            const QPointF apart = middles.at(i) - middles.at(j);
            if (std::abs(apart.x()) < box.width() && std::abs(apart.y()) < box.height())
                return true;
        }
    }
    return false;
}

} // namespace

QList<QPointF> positions(const Network &network, QSizeF box)
{
    if (network.nodes.isEmpty())
        return {};
    const Ring ring(box);
    const Round round = goRound(network);
    // where many stand behind each other, every other one steps back
    const int rows = round.outer > 1.0 / 36 ? 1 : round.outer > 1.0 / 80 ? 2 : 3;
    const QSizeF step(box.width() * 1.22, box.height() * 2.3);

    const qreal innerHeight =
        std::max({ring.heightFor(round.inner), step.height(), step.width() / aspect});
    const QSizeF inner(innerHeight * aspect, innerHeight);
    const qreal outerHeight = ring.heightFor(round.outer * rows);
    const QSizeF outer(std::max(outerHeight * aspect, inner.width() + step.width()),
                       std::max(outerHeight, inner.height() + step.height()));

    QList<QPointF> middles{QPointF()};
    int row = 0;
    for (int i = 1; i < network.nodes.size(); ++i) {
        QSizeF size = inner;
        if (network.nodes.at(i).distance > 1) {
            size = outer + QSizeF(box.width() * 1.15 * row, box.height() * 1.7 * row);
            row = (row + 1) % rows;
        }
        const QPointF direction = ring.at(round.places.at(i));
        middles.append({direction.x() * size.width(), direction.y() * size.height()});
    }
    for (int tries = 0; tries < 40 && overlap(middles, box); ++tries) {
        for (QPointF &middle : middles)
            middle *= 1.06;
    }
    return middles;
}

} // namespace Callwell::NetworkLayout

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/sequencematch.h"

#include <QHash>

#include <algorithm>

namespace Callwell {

namespace {

// Both bound the work for each element: what a stretch may cost, and how often it is looked at.
constexpr qsizetype mostEdits = 200;
constexpr int mostDepth = 8;

struct Stretch
{
    qsizetype before = 0;
    qsizetype beforeEnd = 0;
    qsizetype after = 0;
    qsizetype afterEnd = 0;

    [[nodiscard]] bool isEmpty() const { return before == beforeEnd || after == afterEnd; }
};

class Matcher
{
public:
    Matcher(std::span<const int> before, std::span<const int> after)
        : m_before(before)
        , m_after(after)
    {
    }

    QList<Match> run()
    {
        match({.beforeEnd = std::ssize(m_before), .afterEnd = std::ssize(m_after)}, 0);
        return m_matches;
    }

private:
    [[nodiscard]] bool same(qsizetype before, qsizetype after) const
    {
        return m_before[static_cast<size_t>(before)] == m_after[static_cast<size_t>(after)];
    }

    void match(Stretch stretch, int depth)
    {
        while (!stretch.isEmpty() && same(stretch.before, stretch.after))
            m_matches.append({stretch.before++, stretch.after++});
        qsizetype tail = 0;
        while (!stretch.isEmpty() && same(stretch.beforeEnd - 1, stretch.afterEnd - 1)) {
            --stretch.beforeEnd;
            --stretch.afterEnd;
            ++tail;
        }
        if (!stretch.isEmpty())
            matchMiddle(stretch, depth);
        for (qsizetype i = 0; i < tail; ++i)
            m_matches.append({stretch.beforeEnd + i, stretch.afterEnd + i});
    }

    void matchMiddle(const Stretch &stretch, int depth)
    {
        const QList<Match> fixed = depth < mostDepth ? anchors(stretch) : QList<Match>();
        if (fixed.isEmpty()) {
            m_matches.append(fewestEdits(stretch));
            return;
        }
        Stretch between = stretch;
        for (const Match &anchor : fixed) {
            between.beforeEnd = anchor.before;
            between.afterEnd = anchor.after;
            match(between, depth + 1);
            m_matches.append(anchor);
            between.before = anchor.before + 1;
            between.after = anchor.after + 1;
        }
        between.beforeEnd = stretch.beforeEnd;
        between.afterEnd = stretch.afterEnd;
        match(between, depth + 1);
    }

    // What stands once on each side, as far as its order is the same on both: the longest growing
    // chain ("patience").
    [[nodiscard]] QList<Match> anchors(const Stretch &stretch) const
    {
        struct Places
        {
            qsizetype before = 0;
            qsizetype after = 0;
            int timesBefore = 0;
            int timesAfter = 0;
        };
        QHash<int, Places> known;
        for (qsizetype i = stretch.before; i < stretch.beforeEnd; ++i) {
            Places &places = known[m_before[static_cast<size_t>(i)]];
            places.before = i;
            ++places.timesBefore;
        }
        for (qsizetype i = stretch.after; i < stretch.afterEnd; ++i) {
            Places &places = known[m_after[static_cast<size_t>(i)]];
            places.after = i;
            ++places.timesAfter;
        }
        QList<Match> once;
        for (qsizetype i = stretch.before; i < stretch.beforeEnd; ++i) {
            const Places places = known.value(m_before[static_cast<size_t>(i)]);
            if (places.timesBefore == 1 && places.timesAfter == 1)
                once.append({i, places.after});
        }
        return longestChain(once);
    }

    // Of matches in the order of `before` the most whose `after` grows, too.
    static QList<Match> longestChain(const QList<Match> &matches)
    {
        QList<qsizetype> ends; // of the best chain of each length, by its place in `matches`
        QList<qsizetype> previous(matches.size(), -1);
        for (qsizetype i = 0; i < matches.size(); ++i) {
            const auto at =
                std::ranges::lower_bound(ends, matches.at(i).after, {},
                                         [&](qsizetype end) { return matches.at(end).after; });
            if (at != ends.begin())
                previous[i] = *std::prev(at);
            if (at == ends.end())
                ends.append(i);
            else
                *at = i;
        }
        QList<Match> chain;
        for (qsizetype i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = previous.at(i))
            chain.append(matches.at(i));
        std::ranges::reverse(chain);
        return chain;
    }

    // Myers' greedy search for the fewest insertions and deletions, given up beyond mostEdits: then
    // nothing of the stretch is told to be the same.
    [[nodiscard]] QList<Match> fewestEdits(const Stretch &stretch) const
    {
        const qsizetype width = stretch.beforeEnd - stretch.before;
        const qsizetype height = stretch.afterEnd - stretch.after;
        const qsizetype most = std::min(width + height, mostEdits);
        QList<qsizetype> furthest(2 * most + 3, 0); // by diagonal, x - y + most + 1
        QList<QList<qsizetype>> history;
        for (qsizetype edits = 0; edits <= most; ++edits) {
            history.append(furthest.sliced(most + 1 - edits, 2 * edits + 1));
            for (qsizetype diagonal = -edits; diagonal <= edits; diagonal += 2) {
                const qsizetype at = diagonal + most + 1;
                const bool down = diagonal == -edits
                    || (diagonal != edits && furthest.at(at - 1) < furthest.at(at + 1));
                qsizetype x = down ? furthest.at(at + 1) : furthest.at(at - 1) + 1;
                qsizetype y = x - diagonal;
                while (x < width && y < height && same(stretch.before + x, stretch.after + y)) {
                    ++x;
                    ++y;
                }
                furthest[at] = x;
                if (x == width && y == height)
                    return walkBack(stretch, history);
            }
        }
        return {};
    }

    // Before each edit `history` says how far those before it came, on diagonals -edits to edits.
    static QList<Match> walkBack(const Stretch &stretch, const QList<QList<qsizetype>> &history)
    {
        QList<Match> matches;
        qsizetype x = stretch.beforeEnd - stretch.before;
        qsizetype y = stretch.afterEnd - stretch.after;
        for (qsizetype edits = history.size() - 1; edits >= 0; --edits) {
            const auto reached = [&](qsizetype diagonal) {
                return history.at(edits).at(diagonal + edits);
            };
            const qsizetype diagonal = x - y;
            qsizetype fromX = 0;
            qsizetype fromY = 0;
            bool down = false;
            if (edits > 0) {
                down = diagonal == -edits
                    || (diagonal != edits && reached(diagonal - 1) < reached(diagonal + 1));
                fromX = down ? reached(diagonal + 1) : reached(diagonal - 1);
                fromY = fromX - (down ? diagonal + 1 : diagonal - 1);
            }
            const qsizetype runX = edits > 0 && !down ? fromX + 1 : fromX;
            while (x > runX)
                matches.append({stretch.before + --x, stretch.after + --y});
            x = fromX;
            y = fromY;
        }
        std::ranges::reverse(matches);
        return matches;
    }

    std::span<const int> m_before;
    std::span<const int> m_after;
    QList<Match> m_matches;
};

} // namespace

QList<Match> matchSequences(std::span<const int> before, std::span<const int> after)
{
    return Matcher(before, after).run();
}

} // namespace Callwell

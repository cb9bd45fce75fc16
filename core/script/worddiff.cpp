// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/worddiff.h"

#include "script/sequencematch.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <optional>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr double alike = 0.4; // of two lines: the share of letters that makes one the other's heir
constexpr qsizetype mostPairs = 1024; // that are weighed in one place

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    if (lines.last().isEmpty())
        lines.removeLast(); // the end of the last line begins no other one
    return lines;
}

// Numbers for texts: the same number for the same text.
class Numbers
{
public:
    int of(const QString &text)
    {
        const auto next = static_cast<int>(m_known.size());
        const auto known = m_known.constFind(text);
        return known == m_known.cend() ? *m_known.insert(text, next) : *known;
    }

    QList<int> of(const QStringList &texts)
    {
        QList<int> numbers;
        numbers.reserve(texts.size());
        for (const QString &text : texts)
            numbers.append(of(text));
        return numbers;
    }

private:
    QHash<QString, int> m_known;
};

// Words, and what stands between them, in any script (UAX 29).
struct Words
{
    QList<LineSpan> spans;
    QStringList texts;

    explicit Words(const QString &line)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, line);
        qsizetype from = 0;
        for (qsizetype to = finder.toNextBoundary(); to > from; to = finder.toNextBoundary()) {
            spans.append({from, to - from});
            texts.append(line.sliced(from, to - from));
            from = to;
        }
    }

    [[nodiscard]] bool isSpace(qsizetype i) const
    {
        return std::ranges::all_of(texts.at(i), [](QChar c) { return c.isSpace(); });
    }
};

// The words that stand alone, as stretches; a space between two of them belongs to both.
QList<LineSpan> left(const Words &words, const QList<bool> &matched)
{
    QList<LineSpan> spans;
    std::optional<qsizetype> last;
    for (qsizetype i = 0; i < words.spans.size(); ++i) {
        if (matched.at(i))
            continue;
        const LineSpan &span = words.spans.at(i);
        const bool joins = last && (*last == i - 1 || (*last == i - 2 && words.isSpace(i - 1)));
        if (joins)
            spans.last().length = span.from + span.length - spans.last().from;
        else
            spans.append(span);
        last = i;
    }
    return spans;
}

void compareWords(ComparedLine &line)
{
    const Words before(line.before);
    const Words after(line.after);
    Numbers numbers;
    const QList<int> beforeNumbers = numbers.of(before.texts);
    const QList<int> afterNumbers = numbers.of(after.texts);
    QList<bool> beforeMatched(before.texts.size());
    QList<bool> afterMatched(after.texts.size());
    for (const Match &match : matchSequences(beforeNumbers, afterNumbers)) {
        beforeMatched[match.before] = true;
        afterMatched[match.after] = true;
    }
    line.beforeSpans = left(before, beforeMatched);
    line.afterSpans = left(after, afterMatched);
}

// How many letters of each word a line has.
QHash<QString, qsizetype> lettersOf(const QString &line)
{
    QHash<QString, qsizetype> letters;
    const Words words(line);
    for (qsizetype i = 0; i < words.texts.size(); ++i) {
        if (!words.isSpace(i))
            letters[words.texts.at(i)] += words.texts.at(i).size();
    }
    return letters;
}

// From 0, no word in common, to 1, the same words.
double likeness(const QHash<QString, qsizetype> &one, const QHash<QString, qsizetype> &other)
{
    qsizetype all = 0;
    qsizetype common = 0;
    for (auto word = one.cbegin(); word != one.cend(); ++word) {
        all += *word;
        common += std::min(*word, other.value(word.key()));
    }
    for (const qsizetype letters : other)
        all += letters;
    return all == 0 ? 0 : 2.0 * static_cast<double>(common) / static_cast<double>(all);
}

class Comparison
{
public:
    Comparison(const QString &before, const QString &after)
        : m_before(linesOf(before))
        , m_after(linesOf(after))
    {
    }

    QList<ComparedLine> run()
    {
        Numbers numbers;
        const QList<int> before = numbers.of(m_before);
        const QList<int> after = numbers.of(m_after);
        for (const Match &match : matchSequences(before, after)) {
            replace(match.before, match.after);
            add(LineChange::Same, true, true);
        }
        replace(m_before.size(), m_after.size());
        return m_lines;
    }

private:
    void add(LineChange change, bool hasBefore, bool hasAfter)
    {
        ComparedLine line{.change = change};
        if (hasBefore) {
            line.before = m_before.at(m_beforeDone++);
            line.beforeNumber = static_cast<int>(m_beforeDone);
        }
        if (hasAfter) {
            line.after = m_after.at(m_afterDone++);
            line.afterNumber = static_cast<int>(m_afterDone);
        }
        if (change == LineChange::Changed)
            compareWords(line);
        m_lines.append(line);
    }

    // Lines up to there became others: those that are alike stand beside each other.
    void replace(qsizetype beforeEnd, qsizetype afterEnd)
    {
        for (const Match &pair : pairs(beforeEnd, afterEnd)) {
            goOn(pair.before, pair.after);
            add(LineChange::Changed, true, true);
        }
        goOn(beforeEnd, afterEnd);
    }

    void goOn(qsizetype beforeEnd, qsizetype afterEnd)
    {
        while (m_beforeDone < beforeEnd)
            add(LineChange::Removed, true, false);
        while (m_afterDone < afterEnd)
            add(LineChange::Added, false, true);
    }

    // The pairs, in the order of both, that are the most alike in all; where there are too many to
    // weigh, line by line from the first on.
    [[nodiscard]] QList<Match> pairs(qsizetype beforeEnd, qsizetype afterEnd) const
    {
        const qsizetype rows = beforeEnd - m_beforeDone;
        const qsizetype columns = afterEnd - m_afterDone;
        QList<Match> found;
        if (rows == 0 || columns == 0)
            return found;
        const auto letters = [](const QStringList &lines, qsizetype from, qsizetype count) {
            QList<QHash<QString, qsizetype>> all;
            for (qsizetype i = 0; i < count; ++i)
                all.append(lettersOf(lines.at(from + i)));
            return all;
        };
        const auto before = letters(m_before, m_beforeDone, rows);
        const auto after = letters(m_after, m_afterDone, columns);
        if (rows > mostPairs / columns) {
            for (qsizetype i = 0; i < std::min(rows, columns); ++i) {
                if (likeness(before.at(i), after.at(i)) >= alike)
                    found.append({m_beforeDone + i, m_afterDone + i});
            }
            return found;
        }
        // best.at(r * wide + c): how alike the lines from row r and column c on can be paired
        const qsizetype wide = columns + 1;
        QList<double> best((rows + 1) * wide, 0);
        QList<double> paired(rows * wide, 0);
        for (qsizetype row = rows - 1; row >= 0; --row) {
            for (qsizetype column = columns - 1; column >= 0; --column) {
                const double like = likeness(before.at(row), after.at(column));
                const double with =
                    like < alike ? -1 : like + best.at((row + 1) * wide + column + 1);
                paired[row * wide + column] = with;
                best[row * wide + column] = std::max(
                    {with, best.at((row + 1) * wide + column), best.at(row * wide + column + 1)});
            }
        }
        qsizetype row = 0;
        qsizetype column = 0;
        while (row < rows && column < columns) {
            const double here = best.at(row * wide + column);
            if (paired.at(row * wide + column) >= here)
                found.append({m_beforeDone + row++, m_afterDone + column++});
            else if (best.at((row + 1) * wide + column) >= here)
                ++row;
            else
                ++column;
        }
        return found;
    }

    QStringList m_before;
    QStringList m_after;
    qsizetype m_beforeDone = 0;
    qsizetype m_afterDone = 0;
    QList<ComparedLine> m_lines;
};

} // namespace

QList<ComparedLine> compareTexts(const QString &before, const QString &after)
{
    return Comparison(before, after).run();
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/problemmarks.h"

#include "theme/measures.h"
#include "theme/plaintooltip.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

QColor colourOf(EditorProblem::Severity severity, const QPalette &palette)
{
    switch (severity) {
    case EditorProblem::Severity::Error:
        return Measures::warning(palette);
    case EditorProblem::Severity::Warning:
        return Measures::accent(palette);
    case EditorProblem::Severity::Hint:
        break;
    }
    return Measures::muted(palette);
}

QTextCursor placed(QTextDocument *document, int begin, int length)
{
    const int last = document->characterCount() - 1;
    QTextCursor cursor(document);
    cursor.setPosition(std::clamp(begin, 0, last));
    cursor.setPosition(
        int(std::clamp(qint64(begin) + length, qint64(cursor.position()), qint64(last))),
        QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

ProblemMarks::ProblemMarks(QPlainTextEdit &edit)
    : m_edit(edit)
{
}

void ProblemMarks::set(const QList<EditorProblem> &problems)
{
    m_marks.clear();
    for (const EditorProblem &problem : problems) {
        const int line = std::clamp(problem.line - 1, 0, m_edit.blockCount() - 1);
        const QTextBlock block = m_edit.document()->findBlockByNumber(line);
        const int column = std::clamp(problem.column - 1, 0, block.length() - 1);
        // what is missing is shown at the letter beside
        const bool atEnd = column > 0 && column == block.length() - 1;
        Mark mark{.place = placed(m_edit.document(), block.position() + column - (atEnd ? 1 : 0),
                                  std::max(problem.length, 1)),
                  .message = problem.message,
                  .severity = problem.severity,
                  .fixes = {}};
        for (const EditorFix &fix : problem.fixes) {
            const QTextCursor place = placed(m_edit.document(), fix.begin, fix.length);
            mark.fixes.append({fix, place, place.selectedText()});
        }
        m_marks.append(mark);
    }
    std::ranges::stable_sort(m_marks, {},
                             [](const Mark &mark) { return mark.place.selectionStart(); });
}

QList<QTextEdit::ExtraSelection> ProblemMarks::underlines() const
{
    QList<QTextEdit::ExtraSelection> all;
    for (const Mark &mark : m_marks) {
        QTextEdit::ExtraSelection line;
        line.cursor = mark.place;
        line.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        line.format.setUnderlineColor(colourOf(mark.severity, m_edit.palette()));
        all.append(line);
    }
    return all;
}

QHash<int, ProblemMarks::Severity> ProblemMarks::lines() const
{
    QHash<int, Severity> all;
    for (const Mark &mark : m_marks) {
        Severity &worst = all.emplace(lineOf(mark), mark.severity).value();
        worst = std::max(worst, mark.severity);
    }
    return all;
}

QStringList ProblemMarks::messagesAt(int position) const
{
    QStringList all;
    for (const Mark &mark : m_marks) {
        if (isAt(mark, position))
            all.append(mark.message);
    }
    return all;
}

QStringList ProblemMarks::messagesOf(int line) const
{
    QStringList all;
    for (const Mark &mark : m_marks) {
        if (lineOf(mark) == line)
            all.append(mark.message);
    }
    return all;
}

QList<EditorFix> ProblemMarks::fixesAt(int position) const
{
    QList<EditorFix> here;
    QList<EditorFix> inLine;
    const int line = m_edit.document()->findBlock(position).blockNumber();
    for (const Mark &mark : m_marks) {
        for (const Fix &one : mark.fixes) {
            if (one.place.selectedText() != one.was)
                continue;
            EditorFix fix = one.fix;
            fix.begin = one.place.selectionStart();
            fix.length = one.place.selectionEnd() - fix.begin;
            if (isAt(mark, position))
                here.append(fix);
            else if (lineOf(mark) == line)
                inLine.append(fix);
        }
    }
    return here.isEmpty() ? inLine : here;
}

std::optional<int> ProblemMarks::after(int position) const
{
    if (m_marks.isEmpty())
        return std::nullopt;
    const auto next = std::ranges::find_if(
        m_marks, [&](const Mark &mark) { return mark.place.selectionStart() > position; });
    return (next == m_marks.cend() ? m_marks.first() : *next).place.selectionStart();
}

std::optional<int> ProblemMarks::before(int position) const
{
    if (m_marks.isEmpty())
        return std::nullopt;
    const auto found = std::find_if(m_marks.crbegin(), m_marks.crend(), [&](const Mark &mark) {
        return mark.place.selectionStart() < position;
    });
    return (found == m_marks.crend() ? m_marks.last() : *found).place.selectionStart();
}

// The place behind its last letter belongs to it: there the cursor is when it was typed.
bool ProblemMarks::isAt(const Mark &mark, int position)
{
    return position >= mark.place.selectionStart() && position <= mark.place.selectionEnd();
}

int ProblemMarks::lineOf(const Mark &mark)
{
    return mark.place.document()->findBlock(mark.place.selectionStart()).blockNumber();
}

void paintProblem(QPainter &painter, const QRect &place, EditorProblem::Severity severity,
                  const QPalette &palette)
{
    const int inset = place.width() / 4;
    const QRectF mark = place.adjusted(inset, inset, -inset, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colourOf(severity, palette), Measures::px(1)));
    if (severity != EditorProblem::Severity::Hint)
        painter.setBrush(colourOf(severity, palette));
    if (severity == EditorProblem::Severity::Warning)
        painter.drawPolygon(QPolygonF{mark.bottomLeft(), mark.bottomRight(),
                                      QPointF(mark.center().x(), mark.top())});
    else
        painter.drawEllipse(mark);
    painter.restore();
}

QString problemToolTip(const QStringList &messages)
{
    QStringList all;
    for (const QString &message : messages)
        all.append(plainToolTip(message));
    return all.join("<br>"_L1);
}

} // namespace Callwell

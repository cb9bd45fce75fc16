// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/script/editorproblem.h"

#include <QHash>
#include <QTextCursor>
#include <QTextEdit>

#include <optional>

class QPainter;
class QPlainTextEdit;

namespace Callwell {

/*!
 * What is said about parts of a text. They move with the text while it is edited; a fix whose place
 * reads differently by now is not offered any more.
 */
class ProblemMarks
{
public:
    using Severity = EditorProblem::Severity;

    explicit ProblemMarks(QPlainTextEdit &edit);

    void set(const QList<EditorProblem> &problems);

    [[nodiscard]] bool isEmpty() const { return m_marks.isEmpty(); }
    [[nodiscard]] QList<QTextEdit::ExtraSelection> underlines() const;
    /*! The weightiest in each line (from 0). */
    [[nodiscard]] QHash<int, Severity> lines() const;
    /*! What is said about a position, or about a line (from 0). */
    [[nodiscard]] QStringList messagesAt(int position) const;
    [[nodiscard]] QStringList messagesOf(int line) const;
    /*! Fixes at a position; where it has none, those of its line. */
    [[nodiscard]] QList<EditorFix> fixesAt(int position) const;
    /*! Where the next or the one before begins, round at the ends. */
    [[nodiscard]] std::optional<int> after(int position) const;
    [[nodiscard]] std::optional<int> before(int position) const;

private:
    struct Fix
    {
        EditorFix fix;
        QTextCursor place;
        QString was;
    };
    struct Mark
    {
        QTextCursor place;
        QString message;
        Severity severity;
        QList<Fix> fixes;
    };

    [[nodiscard]] static bool isAt(const Mark &mark, int position);
    [[nodiscard]] static int lineOf(const Mark &mark);

    QPlainTextEdit &m_edit;
    QList<Mark> m_marks; // in the order of the text
};

/*! A mark for beside the line; its shape tells what it is before its colour does. */
void paintProblem(QPainter &painter, const QRect &place, EditorProblem::Severity severity,
                  const QPalette &palette);

/*! A tool tip of several sentences, each shown as it stands. */
[[nodiscard]] QString problemToolTip(const QStringList &messages);

} // namespace Callwell

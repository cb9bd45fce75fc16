// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTextBlock>

class QPlainTextEdit;

namespace Callwell {

class ScriptHighlighter;

/*!
 * Hides what stands between the lines of a block tag or of the front matter. Its first and its last
 * line stay. What is hidden is not changed: it is saved and checked as before.
 */
class ScriptFolds : public QObject
{
    Q_OBJECT

public:
    ScriptFolds(QPlainTextEdit &edit, const ScriptHighlighter &highlighter);

    /*! Whether something begins in this line that ends further down. */
    [[nodiscard]] bool canFold(const QTextBlock &block) const;
    [[nodiscard]] bool isFolded(const QTextBlock &block) const;

    void setFolded(const QTextBlock &block, bool folded);
    /*! Folds or unfolds what begins in this line, or else the innermost around it. */
    void toggle(const QTextBlock &block);
    /*! Folds everything, or unfolds it where anything is folded. */
    void toggleAll();
    /*! Shows a line that is hidden. */
    void reveal(const QTextBlock &block);
    /*! Shows lines whose first line no longer folds them, after the text changed. */
    void mend();

Q_SIGNALS:
    void foldsChanged();

private:
    [[nodiscard]] QTextBlock lastHidden(const QTextBlock &first) const;
    void show(QTextBlock from);
    void layOut();

    QPlainTextEdit &m_edit;
    const ScriptHighlighter &m_highlighter;
};

} // namespace Callwell

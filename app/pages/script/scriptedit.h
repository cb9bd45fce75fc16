// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/script/editorproblem.h"
#include "pages/script/outline.h"
#include "pages/script/scriptpairs.h"

#include <QPlainTextEdit>
#include <QTextBlock>

#include <memory>

class QMenu;
class QTimer;

namespace Callwell {

struct CompletionWord;
class CompletionPopup;
class EditorActions;
class ProblemMarks;
class ScriptFolds;
class ScriptMargin;
class ScriptSpelling;

/*!
 * The text of a script while it is written. Knows the language's look, and nothing of what is
 * stored: whoever has it sets the text, says what is wrong with it and which words there are.
 */
class ScriptEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ScriptEdit(QWidget *parent = nullptr);
    ~ScriptEdit() override;

    /*! Another text: what was done to the one before cannot be taken back. The same: nothing. */
    void setText(const QString &text);
    /*! As it was written: toPlainText() would turn each space that keeps words together, as French
     *  wants it before a question mark, into an ordinary one. */
    [[nodiscard]] QString text() const
    {
        return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
    }
    /*! The text as it is now is kept elsewhere; what was done to it can still be taken back. */
    void setSaved() { document()->setModified(false); }

    void setProblems(const QList<EditorProblem> &problems);
    void setCompletions(const QList<CompletionWord> &words);
    /*! What a search found. */
    void setFound(const QList<TextSpan> &found);

    [[nodiscard]] const QList<OutlineEntry> &outline() const { return m_outline; }
    /*! Shows a place, both from 1, whatever is folded. */
    void goTo(int line, int column = 1);
    void select(const TextSpan &span);
    /*! Changes the text as that fix says; can be taken back. */
    void applyFix(const EditorFix &fix);

    /*! Everything that goes by key, for menus and for the list of keys. */
    [[nodiscard]] QList<QAction *> commands() const;
    /*! Letters are so many points larger than usual. */
    [[nodiscard]] int zoom() const { return m_zoom; }

    [[nodiscard]] ScriptHighlighter &highlighter() const { return *m_highlighter; }
    [[nodiscard]] ScriptSpelling &spelling() const { return *m_spelling; }
    [[nodiscard]] ScriptFolds &folds() const { return *m_folds; }
    [[nodiscard]] const ProblemMarks &marks() const { return *m_marks; }

    // for what stands beside the lines
    [[nodiscard]] QTextBlock firstShown() const { return firstVisibleBlock(); }
    [[nodiscard]] QRect lineRect(const QTextBlock &block) const;
    [[nodiscard]] QTextBlock lineAt(int y) const;

Q_SIGNALS:
    void outlineChanged();
    void problemsShown();
    void findRequested(bool replace);
    void findAgainRequested(bool forwards);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void addActions();
    void zoomTo(int zoom);
    void leave(bool forwards);
    void placeMargin();
    void followText();
    void followCursor();
    void showMarks();
    void goToProblem(bool forwards);
    void offerFixes();
    void addFixes(QMenu &menu, int position);
    void offerWords(bool asked);
    void takeWord(const QString &word, qsizetype prefixLength);

    ScriptHighlighter *m_highlighter;
    ScriptPairs m_pairs;
    std::unique_ptr<ProblemMarks> m_marks;
    ScriptFolds *m_folds;
    ScriptMargin *m_margin;
    ScriptSpelling *m_spelling;
    CompletionPopup *m_popup;
    EditorActions *m_actions;
    QTimer *m_follow; // one look at the text for many changes
    QList<OutlineEntry> m_outline;
    QList<TextSpan> m_found;
    qreal m_usualSize;
    int m_zoom = 0;
};

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/scriptfolds.h"

#include "pages/script/scripthighlighter.h"

#include <QPlainTextDocumentLayout>
#include <QPlainTextEdit>
#include <QTextLayout>

namespace Callwell {

namespace {

void setShown(QTextBlock block, bool shown)
{
    block.setVisible(shown);
    block.setLineCount(shown ? std::max(1, block.layout()->lineCount()) : 0);
}

} // namespace

ScriptFolds::ScriptFolds(QPlainTextEdit &edit, const ScriptHighlighter &highlighter)
    : QObject(&edit)
    , m_edit(edit)
    , m_highlighter(highlighter)
{
}

bool ScriptFolds::canFold(const QTextBlock &block) const
{
    return m_highlighter.startsFoldingRegion(block);
}

bool ScriptFolds::isFolded(const QTextBlock &block) const
{
    return block.isVisible() && block.next().isValid() && !block.next().isVisible();
}

// The line before the end; an invalid one where there is no end, or nothing in between.
QTextBlock ScriptFolds::lastHidden(const QTextBlock &first) const
{
    if (!canFold(first))
        return {};
    const QTextBlock end = m_highlighter.findFoldingRegionEnd(first);
    if (!end.isValid() || end.blockNumber() <= first.blockNumber() + 1)
        return {};
    return end.previous();
}

void ScriptFolds::setFolded(const QTextBlock &block, bool folded)
{
    if (folded == isFolded(block))
        return;
    if (!folded) {
        show(block.next());
        return;
    }
    const QTextBlock last = lastHidden(block);
    if (!last.isValid())
        return;
    // a cursor in what is hidden would show it again at once
    QTextCursor cursor = m_edit.textCursor();
    const int at = cursor.block().blockNumber();
    if (at > block.blockNumber() && at <= last.blockNumber()) {
        cursor.setPosition(block.position() + block.length() - 1);
        m_edit.setTextCursor(cursor);
    }
    for (QTextBlock one = block.next(); one.isValid() && one.position() <= last.position();
         one = one.next())
        setShown(one, false);
    layOut();
}

void ScriptFolds::toggle(const QTextBlock &block)
{
    if (isFolded(block) || lastHidden(block).isValid()) {
        setFolded(block, !isFolded(block));
        return;
    }
    for (QTextBlock one = block.previous(); one.isValid(); one = one.previous()) {
        const QTextBlock last = lastHidden(one);
        if (last.isValid() && last.blockNumber() + 1 >= block.blockNumber()) {
            setFolded(one, !isFolded(one));
            return;
        }
    }
}

void ScriptFolds::toggleAll()
{
    QTextBlock hidden = m_edit.document()->begin();
    while (hidden.isValid() && hidden.isVisible())
        hidden = hidden.next();
    const bool unfold = hidden.isValid();
    for (QTextBlock block = m_edit.document()->begin(); block.isValid(); block = block.next()) {
        if (unfold)
            setShown(block, true);
        else if (block.isVisible())
            setFolded(block, true);
    }
    layOut();
}

void ScriptFolds::reveal(const QTextBlock &block)
{
    QTextBlock first = block;
    while (first.isValid() && !first.isVisible())
        first = first.previous();
    if (first != block)
        show(first.next());
}

void ScriptFolds::mend()
{
    for (QTextBlock block = m_edit.document()->begin(); block.isValid(); block = block.next()) {
        if (isFolded(block) && !lastHidden(block).isValid())
            show(block.next());
    }
}

// All hidden lines from there on, one behind the other.
void ScriptFolds::show(QTextBlock from)
{
    for (; from.isValid() && !from.isVisible(); from = from.next())
        setShown(from, true);
    layOut();
}

void ScriptFolds::layOut()
{
    auto *layout = qobject_cast<QPlainTextDocumentLayout *>(m_edit.document()->documentLayout());
    layout->requestUpdate();
    Q_EMIT layout->documentSizeChanged(layout->documentSize());
    Q_EMIT foldsChanged();
}

} // namespace Callwell

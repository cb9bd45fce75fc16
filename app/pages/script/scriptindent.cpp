// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/scriptindent.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace Callwell {

namespace {

// So wide is a bullet of a list with its space.
constexpr int step = 2;

void moveLines(const QTextCursor &selected, bool in)
{
    QTextCursor cursor(selected.document());
    cursor.setPosition(selected.selectionEnd());
    // the line below a selection of whole lines is not meant
    const int last = selected.hasSelection() && cursor.atBlockStart() ? cursor.blockNumber() - 1
                                                                      : cursor.blockNumber();
    cursor.setPosition(selected.selectionStart());
    cursor.beginEditBlock();
    for (QTextBlock block = cursor.block(); block.isValid() && block.blockNumber() <= last;
         block = block.next()) {
        cursor.setPosition(block.position());
        if (in) {
            if (block.length() > 1)
                cursor.insertText(QString(step, u' '));
            continue;
        }
        const QString text = block.text();
        int spaces = 0;
        while (spaces < step && spaces < text.size() && text.at(spaces) == u' ')
            ++spaces;
        if (spaces == 0 && text.startsWith(u'\t'))
            spaces = 1;
        cursor.setPosition(block.position() + spaces, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    cursor.endEditBlock();
}

} // namespace

bool indentByKey(QPlainTextEdit &edit, const QKeyEvent &key)
{
    const bool tab = key.key() == Qt::Key_Tab && key.modifiers() == Qt::NoModifier;
    const bool back = key.key() == Qt::Key_Backtab
        || (key.key() == Qt::Key_Tab && key.modifiers() == Qt::ShiftModifier);
    if (!tab && !back)
        return false;
    QTextCursor cursor = edit.textCursor();
    if (back || cursor.hasSelection())
        moveLines(cursor, tab);
    else
        cursor.insertText(QString(step - cursor.positionInBlock() % step, u' '));
    return true;
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/scriptview.h"

#include "theme/links.h"
#include "theme/measures.h"

#include <QEvent>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

ScriptView::ScriptView(QWidget *parent)
    : QTextBrowser(parent)
{
    setAccessibleName(tr("Script"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                            | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    document()->setIndentWidth(Measures::px(20));
    document()->setDocumentMargin(Measures::px(Space::Medium));
    connect(this, &QTextBrowser::anchorClicked, this, &ScriptView::follow);
}

void ScriptView::showScript(const ScriptForLead &script)
{
    if (script.filled.marks != m_script.filled.marks)
        m_open.clear();
    m_script = script;
    render();
}

void ScriptView::render()
{
    const QString markdown = shownMarkdown(m_script, m_open);
    if (markdown == m_markdown)
        return; // the reader keeps their place
    m_markdown = markdown;
    // house: allows plain-text because the words of leads are escaped where the script is filled
    document()->setMarkdown(markdown, QTextDocument::MarkdownNoHTML);
    layOut();
    setTextCursor(QTextCursor(document())); // it is read from its beginning
}

void ScriptView::follow(const QUrl &link)
{
    if (link.scheme() == "fold"_L1)
        unfold(link.path().toLongLong());
    else
        openLink(link);
}

void ScriptView::unfold(qsizetype mark)
{
    if (!m_open.remove(mark))
        m_open.insert(mark);
    const int scrolled = verticalScrollBar()->value();
    const int place = textCursor().selectionStart();
    render();
    QTextCursor cursor(document());
    cursor.setPosition(std::min(place, document()->characterCount() - 1));
    setTextCursor(cursor); // Tab goes on from where it was
    verticalScrollBar()->setValue(scrolled);
}

// Lines that can be read from a step away, with air between the paragraphs.
void ScriptView::layOut()
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.hasProperty(QTextFormat::BlockCodeFence)) {
            layOutCode(cursor, block);
            continue;
        }
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        format.setBottomMargin(Measures::px(Space::Small));
        format.setTopMargin(format.headingLevel() > 0 ? Measures::px(Space::Small) : 0);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
        if (format.headingLevel() > 0) {
            QTextCharFormat heading;
            heading.setFont(Measures::font(Type::Heading));
            heading.setProperty(QTextFormat::FontSizeAdjustment, 0);
            cursor.select(QTextCursor::BlockUnderCursor);
            cursor.mergeCharFormat(heading);
        }
    }
    cursor.endEditBlock();
}

// The lines of a block of code belong together; what it shows as stands on another ground.
void ScriptView::layOutCode(QTextCursor &cursor, const QTextBlock &block) const
{
    QTextBlockFormat format = block.blockFormat();
    const QString language = format.stringProperty(QTextFormat::BlockCodeLanguage);
    const bool isLast =
        block.next().blockFormat().stringProperty(QTextFormat::BlockCodeLanguage) != language;
    const QColor over =
        language == "shown"_L1 ? Measures::accent(palette()) : palette().color(QPalette::Text);
    format.setBackground(Measures::mixed(palette().color(QPalette::Base), over, 0.07));
    format.setBottomMargin(isLast ? Measures::px(Space::Small) : 0);
    format.setTopMargin(0);
    format.setNonBreakableLines(false);
    cursor.setPosition(block.position());
    cursor.setBlockFormat(format);
}

void ScriptView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_markdown.isEmpty())
        layOut();
}

QVariant ScriptView::loadResource(int type, const QUrl & /*name*/)
{
    // Given nothing the document goes and looks for a file itself, so it gets something empty.
    if (type != QTextDocument::ImageResource)
        return QByteArray();
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(0);
    return nothing;
}

void ScriptView::doSetSource(const QUrl & /*name*/, QTextDocument::ResourceType /*type*/)
{
    // there is nothing to go to: a script is one text
}

} // namespace Callwell

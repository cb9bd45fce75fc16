// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/scriptview.h"

#include "theme/links.h"
#include "theme/measures.h"

#include <QEvent>
#include <QImage>
#include <QTextBlock>

namespace Callwell {

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
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl &url) { openLink(url); });
}

void ScriptView::showScript(const QString &markdown)
{
    if (markdown == m_markdown)
        return; // the reader keeps their place
    m_markdown = markdown;
    // house: allows plain-text because the words of leads are escaped where the script is filled
    document()->setMarkdown(markdown, QTextDocument::MarkdownNoHTML);
    layOut();
}

// Lines that can be read from a step away, with air between the paragraphs.
void ScriptView::layOut()
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
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

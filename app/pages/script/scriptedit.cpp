// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/scriptedit.h"

#include "pages/script/completionpopup.h"
#include "pages/script/editoractions.h"
#include "pages/script/menutext.h"
#include "pages/script/problemmarks.h"
#include "pages/script/scriptfolds.h"
#include "pages/script/scripthighlighter.h"
#include "pages/script/scriptindent.h"
#include "pages/script/scriptmargin.h"
#include "pages/script/scriptspelling.h"
#include "pages/script/spanmark.h"
#include "script/inerttext.h"
#include "theme/measures.h"

#include <QAccessible>
#include <QAction>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QMenu>
#include <QTextBlock>
#include <QTimer>
#include <QToolTip>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr int smallest = -4;
constexpr int largest = 24;

} // namespace

ScriptEdit::ScriptEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new ScriptHighlighter(document()))
    , m_pairs(*document())
    , m_marks(std::make_unique<ProblemMarks>(*this))
    , m_folds(new ScriptFolds(*this, *m_highlighter))
    , m_margin(new ScriptMargin(*this))
    , m_spelling(new ScriptSpelling(*this))
    , m_popup(new CompletionPopup(this))
    , m_actions(new EditorActions(this))
    , m_follow(new QTimer(this))
{
    setAccessibleName(tr("Text of the script"));
    setAccessibleDescription(tr("Tab moves text in; F6 or Ctrl+Tab leads on to what comes next."));
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setFrameShape(QFrame::NoFrame);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(Measures::font(Type::Body).pointSizeF());
    m_usualSize = font.pointSizeF();
    setFont(font);
    addActions();
    m_highlighter->setPalette(palette());
    m_follow->setSingleShot(true);
    connect(m_spelling, &ScriptSpelling::changed, this, &ScriptEdit::showMarks);
    connect(m_follow, &QTimer::timeout, this, &ScriptEdit::followText);
    connect(this, &QPlainTextEdit::textChanged, m_follow, qOverload<>(&QTimer::start));
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &ScriptEdit::followCursor);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &ScriptEdit::placeMargin);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.top(), m_margin->width(), rect.height());
    });
    connect(m_folds, &ScriptFolds::foldsChanged, m_margin, qOverload<>(&QWidget::update));
    connect(m_popup, &CompletionPopup::taken, this, &ScriptEdit::takeWord);
    placeMargin();
    followCursor();
}

ScriptEdit::~ScriptEdit() = default;

void ScriptEdit::addActions()
{
    const auto add = [this](const QString &words, const QList<QKeySequence> &keys,
                            const std::function<void()> &act) {
        m_actions->add(words, keys, act);
    };
    add(tr("&Complete the Word"), {Qt::CTRL | Qt::Key_Space}, [this] { offerWords(true); });
    add(tr("&Mend What Is Here"), {Qt::CTRL | Qt::Key_Period}, [this] { offerFixes(); });
    add(tr("&Next Problem"), {Qt::Key_F8}, [this] { goToProblem(true); });
    add(tr("&Problem Before"), {Qt::SHIFT | Qt::Key_F8}, [this] { goToProblem(false); });
    add(tr("&Find…"), {Qt::CTRL | Qt::Key_F}, [this] { Q_EMIT findRequested(false); });
    add(tr("R&eplace…"), {Qt::CTRL | Qt::Key_H}, [this] { Q_EMIT findRequested(true); });
    add(tr("Find A&gain"), {Qt::Key_F3}, [this] { Q_EMIT findAgainRequested(true); });
    add(tr("Find &Backwards"), {Qt::SHIFT | Qt::Key_F3},
        [this] { Q_EMIT findAgainRequested(false); });
    add(tr("F&old or Unfold"), {Qt::Key_F4}, [this] { m_folds->toggle(textCursor().block()); });
    add(tr("Fold or Unfold &All"), {Qt::SHIFT | Qt::Key_F4}, [this] { m_folds->toggleAll(); });
    // where plus is typed with Shift, and where it is the same key as the equals sign
    add(tr("&Larger Letters"),
        {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::SHIFT | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
        [this] { zoomTo(m_zoom + 1); });
    add(tr("&Smaller Letters"), {Qt::CTRL | Qt::Key_Minus}, [this] { zoomTo(m_zoom - 1); });
    add(tr("&Usual Letters"), {Qt::CTRL | Qt::Key_0}, [this] { zoomTo(0); });
    add(tr("Leave the &Text"), {Qt::Key_F6, Qt::CTRL | Qt::Key_Tab}, [this] { leave(true); });
    add(tr("Leave It Bac&kwards"), {Qt::SHIFT | Qt::Key_F6, Qt::CTRL | Qt::SHIFT | Qt::Key_Tab},
        [this] { leave(false); });
}

QList<QAction *> ScriptEdit::commands() const
{
    return m_actions->all();
}

void ScriptEdit::setText(const QString &text)
{
    if (text == this->text())
        return;
    m_popup->hide();
    setProblems({});
    m_found.clear();
    setPlainText(text);
    followText();
}

void ScriptEdit::setProblems(const QList<EditorProblem> &problems)
{
    m_marks->set(problems);
    m_margin->update();
    showMarks();
    Q_EMIT problemsShown();
}

void ScriptEdit::setCompletions(const QList<CompletionWord> &words)
{
    m_popup->setWords(words);
}

void ScriptEdit::setFound(const QList<TextSpan> &found)
{
    if (found == m_found)
        return;
    m_found = found;
    showMarks();
}

void ScriptEdit::goTo(int line, int column)
{
    const QTextBlock block =
        document()->findBlockByNumber(std::clamp(line - 1, 0, blockCount() - 1));
    select({block.position() + std::clamp(column - 1, 0, block.length() - 1), 0});
}

void ScriptEdit::select(const TextSpan &span)
{
    m_folds->reveal(document()->findBlock(span.begin));
    QTextCursor cursor = textCursor();
    cursor.setPosition(span.begin);
    cursor.setPosition(span.begin + span.length, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

QRect ScriptEdit::lineRect(const QTextBlock &block) const
{
    return blockBoundingGeometry(block).translated(contentOffset()).toAlignedRect();
}

QTextBlock ScriptEdit::lineAt(int y) const
{
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRect line = lineRect(block);
        if (line.top() > y)
            break;
        if (block.isVisible() && line.bottom() >= y)
            return block;
    }
    return {};
}

void ScriptEdit::zoomTo(int zoom)
{
    m_zoom = std::clamp(zoom, smallest, largest);
    QFont larger = font();
    larger.setPointSizeF(m_usualSize + m_zoom);
    setFont(larger);
}

// Past QPlainTextEdit, which keeps Tab for itself.
void ScriptEdit::leave(bool forwards)
{
    QAbstractScrollArea::focusNextPrevChild(forwards);
}

void ScriptEdit::placeMargin()
{
    const int width = m_margin->sizeHint().width();
    const bool mirrored = isRightToLeft();
    setViewportMargins(mirrored ? 0 : width, 0, mirrored ? width : 0, 0);
    const QRect view = viewport()->geometry();
    m_margin->setGeometry(mirrored ? view.right() + 1 : view.left() - width, view.top(), width,
                          view.height());
}

void ScriptEdit::followText()
{
    m_follow->stop();
    m_highlighter->setLocalNames(m_pairs.localNames());
    m_folds->mend();
    m_margin->update();
    QList<OutlineEntry> now = scriptOutline(*document(), *m_highlighter, m_pairs);
    if (now == m_outline)
        return;
    m_outline = std::move(now);
    Q_EMIT outlineChanged();
}

void ScriptEdit::followCursor()
{
    if (!textCursor().block().isVisible())
        m_folds->reveal(textCursor().block());
    if (m_popup->isVisible()
        && !completionPlace(textCursor().block().text().left(textCursor().positionInBlock())))
        m_popup->hide();
    showMarks();
    m_margin->update();
}

// Whatever comes later lies over what came before.
void ScriptEdit::showMarks()
{
    const QColor base = palette().color(QPalette::Base);
    const QColor highlight = palette().color(QPalette::Highlight);
    const QColor found = Measures::mixed(base, Measures::accent(palette()), 0.25);
    const int position = textCursor().position();
    QList<QTextEdit::ExtraSelection> all{
        markedLine(document(), position, Measures::mixed(base, highlight, 0.2))};
    for (const TextSpan &span : std::as_const(m_found))
        all.append(markedSpan(document(), span, found));
    const QList<TextSpan> pair = m_pairs.pairAt(position);
    for (const TextSpan &span : pair)
        all.append(markedSpan(document(), span, highlight));
    setExtraSelections(all + m_spelling->underlines() + m_marks->underlines());
}

void ScriptEdit::goToProblem(bool forwards)
{
    const int from = textCursor().position();
    const auto next = forwards ? m_marks->after(from) : m_marks->before(from);
    if (!next)
        return;
    select({*next, 0});
    const QStringList messages = m_marks->messagesAt(*next);
    QToolTip::showText(viewport()->mapToGlobal(cursorRect().bottomLeft()), problemToolTip(messages),
                       viewport());
    QAccessibleAnnouncementEvent said(this, plainLine(messages.join(u' ')));
    QAccessible::updateAccessibility(&said);
}

void ScriptEdit::offerFixes()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addFixes(*menu, textCursor().position());
    if (menu->isEmpty())
        menu->addAction(tr("Nothing here mends itself"))->setEnabled(false);
    else
        menu->setActiveAction(menu->actions().first());
    menu->popup(viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

void ScriptEdit::addFixes(QMenu &menu, int position)
{
    if (isReadOnly())
        return;
    const QList<EditorFix> fixes = m_marks->fixesAt(position);
    for (const EditorFix &fix : fixes)
        menu.addAction(menuText(fix.label), this, [this, fix] { applyFix(fix); });
    m_spelling->addTo(menu, position);
}

void ScriptEdit::applyFix(const EditorFix &fix)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(fix.begin);
    cursor.setPosition(fix.begin + fix.length, QTextCursor::KeepAnchor);
    cursor.insertText(fix.text);
    setTextCursor(cursor);
}

void ScriptEdit::offerWords(bool asked)
{
    const QString before = textCursor().block().text().left(textCursor().positionInBlock());
    const auto place = isReadOnly() ? std::nullopt : completionPlace(before);
    if (!place || (!asked && !place->invites)) {
        m_popup->hide();
        return;
    }
    const QRect cursor = cursorRect();
    m_popup->offer(*place, {viewport()->mapToGlobal(cursor.topLeft()), cursor.size()});
}

void ScriptEdit::takeWord(const QString &word, qsizetype prefixLength)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(prefixLength));
    cursor.insertText(word);
    setTextCursor(cursor);
}

bool ScriptEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (m_actions->knows(*key) || (m_popup->isVisible() && CompletionPopup::isKey(*key))) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void ScriptEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_popup->takeKey(*event) || m_actions->take(*event)
        || (!isReadOnly() && indentByKey(*this, *event)))
        return;
    const int revision = document()->revision();
    QPlainTextEdit::keyPressEvent(event);
    const bool typed = !event->text().isEmpty() && event->text().front().isPrint();
    if (typed || (m_popup->isVisible() && event->key() == Qt::Key_Backspace)) {
        if (document()->revision() != revision)
            offerWords(false);
    } else if (document()->revision() != revision) {
        m_popup->hide();
    }
}

void ScriptEdit::focusOutEvent(QFocusEvent *event)
{
    m_popup->hide();
    QPlainTextEdit::focusOutEvent(event);
}

void ScriptEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const int position =
        byMouse ? cursorForPosition(event->pos()).position() : textCursor().position();
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    addFixes(*menu, position);
    menu->addSeparator();
    menu->addActions(commands());
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

bool ScriptEdit::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QStringList messages = m_marks->messagesAt(cursorForPosition(help->pos()).position());
    QToolTip::showText(help->globalPos(), problemToolTip(messages), viewport());
    return true;
}

void ScriptEdit::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        m_popup->hide();
        QPlainTextEdit::wheelEvent(event);
        return;
    }
    const int turned = event->angleDelta().y();
    zoomTo(m_zoom + (turned > 0 ? 1 : turned < 0 ? -1 : 0));
    event->accept();
}

void ScriptEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void ScriptEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setPalette(palette());
        showMarks();
    } else if (event->type() == QEvent::FontChange
               || event->type() == QEvent::LayoutDirectionChange) {
        m_margin->setFont(font());
        placeMargin();
    }
}

} // namespace Callwell

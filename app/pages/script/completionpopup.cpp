// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/completionpopup.h"

#include "script/inerttext.h"
#include "theme/measures.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollBar>
#include <QStandardItemModel>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 8;

QStandardItem *item(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

} // namespace

CompletionPopup::CompletionPopup(QWidget *edit)
    : QTreeView(edit)
    , m_model(new QStandardItemModel(this))
{
    setWindowFlags(Qt::ToolTip);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Words that fit here"));
    setModel(m_model);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(true);
    connect(this, &QTreeView::clicked, this, &CompletionPopup::take);
    hide();
}

void CompletionPopup::setWords(const QList<CompletionWord> &words)
{
    m_words.clear();
    for (const CompletionWord &word : words) {
        // what is not one plain line would be something else than what one sees
        if (!word.word.isEmpty() && plainLine(word.word) == word.word)
            m_words.append(word);
    }
    hide();
}

void CompletionPopup::offer(const CompletionPlace &place, const QRect &cursor)
{
    const QString before = isVisible() ? currentWord() : QString();
    m_model->clear();
    m_prefixLength = place.prefix.size();
    int row = 0;
    bool whole = false;
    for (const CompletionWord &word : std::as_const(m_words)) {
        if (!fits(word, place))
            continue;
        whole = whole || word.word == place.prefix;
        if (word.word == before)
            row = m_model->rowCount();
        QStandardItem *description = item(plainLine(word.description));
        description->setForeground(Measures::muted(palette()));
        m_model->appendRow({item(word.word), description});
    }
    // a word that is there already needs no Enter of its own
    if (m_model->rowCount() == 0 || (whole && m_model->rowCount() == 1)) {
        hide();
        return;
    }
    placeBeside(cursor);
    setCurrentIndex(m_model->index(row, 0));
    show();
    announce();
}

void CompletionPopup::placeBeside(const QRect &cursor)
{
    resizeColumnToContents(0);
    const int rows = std::min(mostRows, m_model->rowCount());
    const int width = sizeHintForColumn(0) + sizeHintForColumn(1)
        + verticalScrollBar()->sizeHint().width() + Measures::px(Space::Medium);
    const QRect screen = this->screen()->availableGeometry();
    QRect place(0, 0, std::min({width, Measures::px(600), screen.width()}),
                rows * sizeHintForRow(0) + 2 * frameWidth());
    place.moveTopLeft(cursor.bottomLeft());
    if (isRightToLeft())
        place.moveTopRight(cursor.bottomRight());
    if (place.bottom() > screen.bottom())
        place.moveBottom(cursor.top());
    place.moveRight(std::min(place.right(), screen.right()));
    place.moveLeft(std::max(place.left(), screen.left()));
    setGeometry(place);
}

bool CompletionPopup::isKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Escape:
        return !(key.modifiers() & ~Qt::KeypadModifier);
    default:
        return false;
    }
}

bool CompletionPopup::takeKey(const QKeyEvent &key)
{
    if (!isVisible() || !isKey(key))
        return false;
    const int rows = m_model->rowCount();
    const int row = currentIndex().row();
    const auto go = [&](int to) {
        setCurrentIndex(m_model->index(to, 0));
        announce();
    };
    switch (key.key()) {
    case Qt::Key_Up:
        go((row + rows - 1) % rows);
        break;
    case Qt::Key_Down:
        go((row + 1) % rows);
        break;
    case Qt::Key_PageUp:
        go(std::max(0, row - mostRows));
        break;
    case Qt::Key_PageDown:
        go(std::min(rows - 1, row + mostRows));
        break;
    case Qt::Key_Escape:
        hide();
        break;
    default:
        take();
        break;
    }
    return true;
}

QString CompletionPopup::currentWord() const
{
    return m_model->index(currentIndex().row(), 0).data().toString();
}

void CompletionPopup::take()
{
    const QString word = currentWord();
    hide();
    Q_EMIT taken(word, m_prefixLength);
}

// The keyboard stays in the text, so a screen reader would not look here by itself.
void CompletionPopup::announce()
{
    const QModelIndex description = m_model->index(currentIndex().row(), 1);
    QAccessibleAnnouncementEvent event(
        parentWidget(), QString(currentWord() + u", "_s + description.data().toString()));
    QAccessible::updateAccessibility(&event);
}

} // namespace Callwell

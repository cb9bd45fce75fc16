// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow/commandpalette.h"

#include "mainwindow/palettemodel.h"
#include "theme/listkeys.h"
#include "theme/measures.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// The words of a command, and its key at the end of the line.
class KeyedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QString key = index.data(PaletteModel::KeyRole).toString();
        const int gap = Measures::px(Space::Small);
        const int width = key.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(key) + 2 * gap;
        QStyleOptionViewItem words = option;
        words.rect.setWidth(option.rect.width() - width);
        words.rect = QStyle::visualRect(option.direction, option.rect, words.rect);
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter,
                                              option.widget);
        QStyledItemDelegate::paint(painter, words, index);
        QRect where(option.rect.right() - width, option.rect.top(), width - gap,
                    option.rect.height());
        where = QStyle::visualRect(option.direction, option.rect, where);
        painter->setPen(Measures::muted(option.palette));
        painter->drawText(where,
                          static_cast<int>(QStyle::visualAlignment(
                              option.direction, Qt::AlignTrailing | Qt::AlignVCenter)),
                          key);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex & /*index*/) const override
    {
        return {Measures::px(200), option.fontMetrics.height() + Measures::px(Space::Small)};
    }
};

} // namespace

CommandPalette::CommandPalette(Workspace &workspace, const QList<QAction *> &commands,
                               QWidget *parent)
    : QDialog(parent)
    , m_model(new PaletteModel(workspace, commands, this))
    , m_typed(new QLineEdit)
    , m_list(new QListView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Any command or person"));
    m_typed->setPlaceholderText(tr("Type a command or somebody’s name"));
    m_typed->setAccessibleName(tr("Command or person"));
    m_typed->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands and people"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new KeyedDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // typing goes on while one moves

    auto *layout = new QVBoxLayout(this);
    const int margin = Measures::px(Space::Small);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(m_typed);
    layout->addWidget(m_list, 1);
    resize(Measures::px(560), Measures::px(420));

    connect(m_typed, &QLineEdit::textChanged, m_model, &PaletteModel::search);
    connect(m_model, &QAbstractItemModel::modelReset, m_list,
            [this] { m_list->setCurrentIndex(m_model->index(0)); });
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    m_list->setCurrentIndex(m_model->index(0));
}

void CommandPalette::choose()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    if (QAction *command = m_model->commandAt(row)) {
        // The command may open something itself: this window is gone by then.
        QTimer::singleShot(0, command, &QAction::trigger);
    } else {
        const FoundPerson person = m_model->personAt(row);
        Q_EMIT personChosen(person.person, person.lead);
    }
    accept();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typed && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (moveByKey(*m_list, *key))
            return true;
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            choose();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Callwell

#include "commandpalette.moc"

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/entrylist.h"

#include "theme/emptystate.h"
#include "theme/measures.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace Callwell {
using namespace Qt::StringLiterals;

EntryList::EntryList(const QString &objectName, const Wording &wording, Abilities abilities,
                     QWidget *parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_model(new EntryModel(wording.columns, this))
    , m_table(new QTableView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    m_table->setObjectName(objectName);
    setUpTable(wording);
    m_empty->setWords(tr("One moment…"), {});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(Measures::px(Space::Hair));
    m_add = addCommand(buttons, wording.add, {Qt::CTRL | Qt::Key_N, Qt::Key_Insert});
    connect(m_add, &QAction::triggered, this, &EntryList::addWanted);
    if (abilities & Edit) {
        m_edit = addCommand(buttons, tr("Change…"), {Qt::Key_F2});
        connect(m_edit, &QAction::triggered, this, [this] { Q_EMIT editWanted(currentRow()); });
        connect(m_table, &QTableView::activated, m_edit, &QAction::trigger);
    }
    m_remove = addCommand(buttons, tr("Remove"), {Qt::Key_Delete});
    connect(m_remove, &QAction::triggered, this, [this] { Q_EMIT removeWanted(currentRow()); });
    if (abilities & Move) {
        m_up = addCommand(buttons, tr("Further up"), {Qt::ALT | Qt::Key_Up});
        m_down = addCommand(buttons, tr("Further down"), {Qt::ALT | Qt::Key_Down});
        connect(m_up, &QAction::triggered, this, [this] { Q_EMIT moveWanted(currentRow(), -1); });
        connect(m_down, &QAction::triggered, this, [this] { Q_EMIT moveWanted(currentRow(), 1); });
    }
    buttons->addStretch();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Measures::px(Space::Medium));
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                refreshActions();
                Q_EMIT currentChanged(current.isValid() ? current.row() : -1);
            });
    refreshActions();
    setFocusProxy(m_table);
}

QAction *EntryList::addCommand(QVBoxLayout *buttons, const QString &text,
                               const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_all.append(action);
    auto *button =
        new QPushButton(tr("%1  (%2)", "button, its key")
                            .arg(text, keys.constFirst().toString(QKeySequence::NativeText)));
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    button->setMinimumWidth(Measures::px(190)); // below each other on one page they are as wide
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    buttons->addWidget(button);
    if (!m_first)
        m_first = button;
    return action;
}

void EntryList::setUpTable(const Wording &wording)
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(wording.name);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Measures::px(28));
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
}

// As wide as what stands there, as long as one column doesn't take the room of the others; the last
// one has what is left.
void EntryList::fitColumns()
{
    m_table->resizeColumnsToContents();
    const int last = m_model->columnCount() - 1;
    m_table->setColumnWidth(last, m_table->horizontalHeader()->minimumSectionSize());
    for (int column = 0; column < last; ++column) {
        const int wanted = m_table->columnWidth(column) + Measures::px(Space::Medium);
        m_table->setColumnWidth(column, std::min(wanted, Measures::px(280)));
    }
}

void EntryList::setRows(const QList<EntryRow> &rows)
{
    const QWidget *focused = window()->focusWidget(); // also while a dialog is in front
    const bool here = focused && (focused == m_table || focused == m_first);
    const int before = currentRow();
    const QUuid current = before >= 0 ? m_model->rows().at(before).id : QUuid();
    m_model->setRows(rows);
    fitColumns();
    if (m_model->rowOf(m_wanted) >= 0)
        setCurrentRow(m_model->rowOf(std::exchange(m_wanted, {})));
    else if (m_model->rowOf(current) >= 0)
        setCurrentRow(m_model->rowOf(current));
    else
        setCurrentRow(std::clamp(before, 0, std::max(0, m_model->rowCount() - 1)));
    if (rows.isEmpty())
        m_empty->setWords(m_wording.emptyTitle, m_wording.emptyText);
    m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    QWidget *first = rows.isEmpty() ? m_first : m_table;
    setFocusProxy(first);
    if (here)
        first->setFocus(Qt::OtherFocusReason);
    refreshActions();
}

void EntryList::setCurrent(const QUuid &id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        setCurrentRow(row);
    else
        m_wanted = id;
}

void EntryList::setCurrentRow(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, 0));
}

int EntryList::currentRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void EntryList::showProblem(const QString &title, const QString &text)
{
    m_empty->setWords(title, text);
    m_stack->setCurrentWidget(m_empty);
}

void EntryList::shareKeysWith(QWidget *widget)
{
    widget->addActions(m_all);
}

void EntryList::refreshActions()
{
    const int row = currentRow();
    const bool any = row >= 0;
    const bool movable = any && !m_model->rows().at(row).fixed;
    if (m_edit)
        m_edit->setEnabled(any);
    m_remove->setEnabled(movable);
    if (m_up) {
        m_up->setEnabled(movable && row > 0);
        m_down->setEnabled(movable && row + 1 < m_model->rowCount());
    }
}

} // namespace Callwell

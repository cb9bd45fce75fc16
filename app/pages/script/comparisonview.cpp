// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/comparisonview.h"

#include "pages/script/comparisondelegate.h"
#include "pages/script/comparisonmodel.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "words/theirtext.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ComparisonModel(this))
    , m_table(new QTableView)
    , m_place(new PlainLabel)
{
    setObjectName(u"comparison"_s);
    m_place->setObjectName(u"comparisonPlace"_s);
    m_previous = addButton(tr("Previous Difference"), Qt::SHIFT | Qt::Key_F7,
                           &ComparisonView::previousDifference);
    m_previous->setObjectName(u"previousDifference"_s);
    m_next = addButton(tr("Next Difference"), Qt::Key_F7, &ComparisonView::nextDifference);
    m_next->setObjectName(u"nextDifference"_s);

    m_table->setObjectName(u"comparisonTable"_s);
    m_table->setAccessibleName(tr("Comparison"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ComparisonDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false); // Tab goes on to what is behind the table
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (const int column : {ComparisonModel::BeforeNumber, ComparisonModel::AfterNumber})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    for (const int column : {ComparisonModel::Before, ComparisonModel::After})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->viewport()->installEventFilter(this);
    m_measureSoon.setSingleShot(true);
    m_measureSoon.setInterval(0);
    connect(&m_measureSoon, &QTimer::timeout, this, &ComparisonView::measureRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ComparisonView::showPlace);

    auto *head = new QHBoxLayout;
    head->setSpacing(Measures::px(Space::Small));
    head->addWidget(m_place, 1);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Measures::px(Space::Small));
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    showPlace();
}

QToolButton *ComparisonView::addButton(const QString &text, const QKeySequence &key,
                                       void (ComparisonView::*go)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // two may stand in one window
    addAction(action);
    connect(action, &QAction::triggered, this, go);
    const QString shown = Words::leftToRight(key.toString(QKeySequence::NativeText));
    action->setIconText(tr("%1  (%2)", "button, its key").arg(text, shown));
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void ComparisonView::compare(const QString &beforeName, const QString &before,
                             const QString &afterName, const QString &after)
{
    m_model->setNames(beforeName, afterName);
    m_model->setLines(compareTexts(before, after));
    measureRows();
    if (m_model->differences().isEmpty())
        m_table->setCurrentIndex(m_model->index(0, ComparisonModel::After));
    else
        goTo(m_model->differences().first());
    showPlace();
}

void ComparisonView::nextDifference()
{
    const QList<int> &all = m_model->differences();
    const auto next = std::ranges::upper_bound(all, m_table->currentIndex().row());
    if (next != all.cend())
        goTo(*next);
}

// From within a difference to its beginning first.
void ComparisonView::previousDifference()
{
    const QList<int> &all = m_model->differences();
    const auto here = std::ranges::lower_bound(all, m_table->currentIndex().row());
    if (here != all.cbegin())
        goTo(*std::prev(here));
}

void ComparisonView::goTo(int row)
{
    const bool went = m_model->lineAt(row).change == LineChange::Removed;
    const QModelIndex index =
        m_model->index(row, went ? ComparisonModel::Before : ComparisonModel::After);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void ComparisonView::showPlace()
{
    const QList<int> &all = m_model->differences();
    const int row = m_table->currentIndex().row();
    const auto behind = std::ranges::upper_bound(all, row);
    if (all.isEmpty()) {
        m_place->setText(m_model->rowCount() == 0 ? tr("There is nothing to compare.")
                                                  : tr("Both are the same."));
    } else {
        m_place->setText(tr("Difference %L1 of %L2")
                             .arg(std::max<qsizetype>(1, behind - all.cbegin()))
                             .arg(all.size()));
    }
    m_previous->defaultAction()->setEnabled(!all.isEmpty() && row > all.first());
    m_next->defaultAction()->setEnabled(behind != all.cend());
    m_table->setAccessibleDescription(m_place->text());
}

void ComparisonView::measureRows()
{
    m_table->resizeRowsToContents();
}

bool ComparisonView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        m_measureSoon.start();
    return QWidget::eventFilter(watched, event);
}

void ComparisonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_measureSoon.start();
}

} // namespace Callwell

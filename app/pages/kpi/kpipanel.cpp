// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/kpi/kpipanel.h"

#include "pages/kpi/legendmark.h"
#include "theme/elidedlabel.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace Callwell {
using namespace Qt::StringLiterals;

KpiPanel::KpiPanel(KpiChart::Kind kind, QWidget *parent)
    : KpiPanel(nullptr, new KpiChart(kind), parent)
{
}

KpiPanel::KpiPanel(QWidget *picture, QWidget *parent)
    : KpiPanel(picture, nullptr, parent)
{
}

KpiPanel::KpiPanel(QWidget *picture, KpiChart *chart, QWidget *parent)
    : QWidget(parent)
    , m_model(new FigureTableModel(this))
    , m_chart(chart)
    , m_picture(chart ? chart : picture)
    , m_heading(new PlainLabel)
    , m_finding(new ElidedLabel)
    , m_empty(new PlainLabel)
    , m_legend(new QHBoxLayout)
    , m_asTable(new QToolButton)
    , m_pages(new QStackedWidget)
    , m_view(new QTableView)
{
    build();
    buildTable();
    showPage();
}

void KpiPanel::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    Measures::setType(m_heading, Type::Heading);
    Measures::setMuted(m_finding);
    Measures::setMuted(m_empty);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);

    m_asTable->setCheckable(true);
    m_asTable->setAutoRaise(true);
    m_asTable->setText(tr("Table"));
    m_asTable->setVisible(m_picture != nullptr);
    m_asTable->setChecked(m_picture == nullptr);
    connect(m_asTable, &QToolButton::toggled, this, &KpiPanel::showPage);

    auto *top = new QHBoxLayout;
    top->setSpacing(Measures::px(Space::Medium));
    top->addWidget(m_heading);
    m_legend->setSpacing(Measures::px(Space::Medium));
    top->addStretch();
    top->addWidget(m_asTable);

    auto *layout = new QVBoxLayout(this);
    const int margin = Measures::px(Space::Medium);
    layout->setContentsMargins(margin, Measures::px(Space::Small), margin,
                               Measures::px(Space::Small));
    layout->setSpacing(Measures::px(Space::Hair));
    layout->addLayout(top);
    layout->addWidget(m_finding);
    layout->addWidget(m_pages, 1);
    m_legend->addStretch();
    layout->addLayout(m_legend);

    m_pages->addWidget(m_picture ? m_picture : new QWidget);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    if (m_chart) {
        connect(m_chart, &KpiChart::opened, this, &KpiPanel::opened);
        connect(m_chart, &KpiChart::chosen, this, [this](const QString &words) {
            m_finding->setWholeText(words.isEmpty() ? m_model->table().finding
                                                    : tr("%1 – Enter shows the leads").arg(words));
        });
    }
}

void KpiPanel::buildTable()
{
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height()
                                                    + Measures::px(Space::Small));
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setMinimumSectionSize(Measures::px(64));
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_view, &QTableView::clicked, this, &KpiPanel::openCurrent);
    m_view->installEventFilter(this);
}

void KpiPanel::setTable(const FigureTable &table)
{
    const bool legendDiffers = table.columns.size() != m_model->table().columns.size();
    const QModelIndex current = m_view->currentIndex();
    m_model->setTable(table);
    // a refresh leaves the cursor where it was
    m_view->setCurrentIndex(
        m_model->index(std::min(current.row(), m_model->rowCount() - 1), current.column()));
    m_heading->setText(table.name);
    m_finding->setWholeText(table.finding);
    m_finding->setVisible(m_chart != nullptr);
    m_asTable->setAccessibleName(tr("%1 as a table").arg(table.name));
    m_view->setAccessibleName(table.name);
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    if (m_chart) {
        m_chart->setAccessibleName(tr("%1, chart").arg(table.name));
        m_chart->setTable(table);
    }
    if (legendDiffers)
        showLegend();
    showPage();
}

const FigureTable &KpiPanel::table() const
{
    return m_model->table();
}

void KpiPanel::showTable(bool show)
{
    if (m_picture)
        m_asTable->setChecked(show);
}

void KpiPanel::setEmptyWords(const QString &words)
{
    m_empty->setText(words);
}

void KpiPanel::showLegend()
{
    qDeleteAll(m_marks);
    m_marks.clear();
    if (!m_chart)
        return;
    for (const qsizetype column : table().chartedColumns()) {
        m_marks.append(new LegendMark(table().columns.at(column)));
        m_legend->insertWidget(m_legend->count() - 1, m_marks.last());
    }
}

void KpiPanel::showPage()
{
    const bool focused = m_pages->currentWidget() && m_pages->currentWidget()->hasFocus();
    if (m_model->rowCount() == 0)
        m_pages->setCurrentWidget(m_empty);
    else
        m_pages->setCurrentIndex(m_asTable->isChecked() ? 1 : 0);
    for (LegendMark *mark : std::as_const(m_marks))
        mark->setVisible(m_pages->currentIndex() == 0);
    if (focused)
        m_pages->currentWidget()->setFocus();
}

void KpiPanel::openCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    // on a label or a share: the first number of the row
    for (const int column : {current.column(), 1, 2}) {
        const FigureCell *cell = column < m_model->columnCount()
            ? m_model->cellAt(current.siblingAtColumn(column))
            : nullptr;
        if (cell && cell->figure) {
            Q_EMIT opened(*cell);
            return;
        }
    }
}

bool KpiPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Callwell

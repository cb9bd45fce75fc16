// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/kpi/kpichart.h"

#include "pages/kpi/chartlooks.h"
#include "pages/kpi/namesaxis.h"
#include "theme/measures.h"
#include "theme/plaintooltip.h"

#include <KChartBackgroundAttributes>
#include <KChartBarAttributes>
#include <KChartBarDiagram>
#include <KChartCartesianAxis>
#include <KChartCartesianCoordinatePlane>
#include <KChartFrameAttributes>
#include <KChartGridAttributes>

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPen>
#include <QToolTip>

#include <algorithm>

namespace Callwell {

KpiChart::KpiChart(Kind kind, QWidget *parent)
    : KChart::Chart(parent)
    , m_kind(kind)
    , m_model(new FigureBarModel(this))
    , m_diagram(new KChart::BarDiagram)
    , m_labels(kind == Kind::Bars ? new NamesAxis(m_diagram) : new KChart::CartesianAxis(m_diagram))
    , m_scale(kind == Kind::Bars ? nullptr : new KChart::CartesianAxis(m_diagram))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_diagram->setType(kind == Kind::Shares ? KChart::BarDiagram::Percent
                                            : KChart::BarDiagram::Stacked);
    auto *plane = static_cast<KChart::CartesianCoordinatePlane *>(coordinatePlane());
    if (kind == Kind::Bars) {
        m_diagram->setOrientation(Qt::Horizontal);
        // the first row on top
        plane->setVerticalRangeReversed(true);
    }
    m_labels->setPosition(kind == Kind::Bars ? KChart::CartesianAxis::Left
                                             : KChart::CartesianAxis::Bottom);
    m_diagram->setModel(m_model);
    plane->replaceDiagram(m_diagram);
    m_diagram->addAxis(m_labels);
    if (m_scale) {
        m_scale->setPosition(KChart::CartesianAxis::Left);
        m_diagram->addAxis(m_scale); // owns it from now on
    }
    layOut();
    paintInColours();
}

KpiChart::~KpiChart()
{
    // The chart deletes its planes after our members are gone.
    m_diagram->setModel(nullptr);
}

// KChart mirrors where its axes stand and nothing more; turned columns would lose their labels.
bool KpiChart::growsToTheLeft() const
{
    return m_kind == Kind::Bars && isRightToLeft();
}

void KpiChart::layOut()
{
    static_cast<KChart::CartesianCoordinatePlane *>(coordinatePlane())
        ->setHorizontalRangeReversed(growsToTheLeft());
}

QSize KpiChart::minimumSizeHint() const
{
    return {Measures::px(200), Measures::px(110)};
}

QSize KpiChart::sizeHint() const
{
    return {Measures::px(420), Measures::px(200)};
}

void KpiChart::setTable(const FigureTable &table)
{
    m_model->setTable(table);
    m_diagram->setAccessibleName(table.name);
    if (m_row >= m_model->rowCount() || m_bar >= m_model->columnCount()) {
        m_row = -1;
        m_bar = -1;
        Q_EMIT chosen({});
    } else if (isChosen()) {
        Q_EMIT chosen(words(m_row, m_bar));
    }
    paintInColours();
}

void KpiChart::paintInColours()
{
    if (m_painting)
        return; // KChart tells of the changes we make
    m_painting = true;
    const QPalette colours = palette();
    const QPen faint(Measures::line(colours), 1);

    KChart::BackgroundAttributes ground;
    ground.setVisible(false);
    setBackgroundAttributes(ground);
    KChart::FrameAttributes frame;
    frame.setVisible(false);
    setFrameAttributes(frame);
    setGlobalLeading(0, 0, Measures::px(Space::Small), 0);

    auto *plane = static_cast<KChart::CartesianCoordinatePlane *>(coordinatePlane());
    KChart::GridAttributes lines;
    lines.setGridPen(faint);
    lines.setZeroLinePen(faint);
    lines.setSubGridVisible(false);
    lines.setOuterLinesVisible(false);
    lines.setGridVisible(m_kind != Kind::Bars);
    if (m_kind == Kind::Shares)
        lines.setGridStepWidth(20);
    plane->setGridAttributes(Qt::Vertical, lines);
    lines.setGridVisible(false);
    lines.setGridStepWidth(0);
    plane->setGridAttributes(Qt::Horizontal, lines);

    const QFont font = Measures::font(Type::Small);
    for (KChart::CartesianAxis *axis : {m_labels, m_scale}) {
        if (!axis)
            continue;
        axis->setRulerAttributes(ChartLooks::ruler());
        axis->setTextAttributes(ChartLooks::text(Measures::muted(colours), font));
    }

    KChart::BarAttributes bars;
    bars.setGroupGapFactor(m_kind == Kind::Bars ? 0.5 : 0.35);
    bars.setBarGapFactor(0);
    m_diagram->setBarAttributes(bars);
    for (int bar = 0; bar < m_model->columnCount(); ++bar) {
        const QColor fill = ChartLooks::colour(m_model->columnAt(bar).tone, colours);
        m_diagram->setBrush(bar, fill);
        m_diagram->setPen(bar, QPen(colours.color(QPalette::Base), 1));
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int bar = 0; bar < m_model->columnCount(); ++bar) {
            const QModelIndex index = m_model->index(row, bar, m_diagram->rootIndex());
            const bool here = hasFocus() && row == m_row && bar == m_bar;
            const QColor fill = ChartLooks::colour(m_model->columnAt(bar).tone, colours);
            QPen pen(Qt::NoPen);
            if (here)
                pen = QPen(colours.color(QPalette::Text), Measures::px(2));
            else if (m_model->cellAt(row, bar).number > 0)
                pen = QPen(fill, 0);
            m_diagram->setPen(index, pen);
        }
    }
    makeRoom();
    m_painting = false;
    update();
}

// Room for the notes beyond the longest bar.
void KpiChart::makeRoom()
{
    double longest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        double sum = 0;
        for (int bar = 0; bar < m_model->columnCount(); ++bar)
            sum += m_model->cellAt(row, bar).number;
        longest = std::max(longest, sum);
    }
    if (m_kind == Kind::Shares)
        longest = 100;
    const double room = m_kind == Kind::Bars ? 1.25 : 1.12;
    auto *plane = static_cast<KChart::CartesianCoordinatePlane *>(coordinatePlane());
    const QPair<qreal, qreal> range(0, std::max(1.0, longest * room));
    if (m_kind == Kind::Bars)
        plane->setHorizontalRange(range);
    else
        plane->setVerticalRange(range);
}

void KpiChart::paintEvent(QPaintEvent *event)
{
    KChart::Chart::paintEvent(event);
    QPainter painter(this);
    painter.setFont(Measures::font(Type::Small));
    painter.setPen(palette().color(QPalette::Text));
    const int gap = Measures::px(Space::Hair);
    QRect before;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QRect bars;
        for (int bar = 0; bar < m_model->columnCount(); ++bar)
            bars |= barRect(row, bar);
        const QString &note = m_model->table().rows.at(row).note;
        if (m_kind == Kind::Bars) {
            const QRect beyond = growsToTheLeft()
                ? QRect(0, bars.top(), bars.left() - gap, bars.height())
                : QRect(bars.right() + gap, bars.top(), width() - bars.right() - gap,
                        bars.height());
            painter.drawText(beyond, Qt::AlignLeading | Qt::AlignVCenter, note);
        } else {
            const QRect above =
                painter.boundingRect(QRect(bars.left() - width(), bars.top() - gap - height(),
                                           bars.width() + 2 * width(), height()),
                                     Qt::AlignHCenter | Qt::AlignBottom, note);
            if (above.intersects(before))
                continue; // the tables have them all
            painter.drawText(above, Qt::AlignHCenter | Qt::AlignBottom, note);
            before = above.adjusted(-gap, -height(), gap, height());
        }
    }
}

bool KpiChart::isChosen() const
{
    return m_row >= 0 && m_bar >= 0;
}

QString KpiChart::words(int row, int bar) const
{
    return tr("%1: %2 · %3: %4")
        .arg(m_model->table().rowName, m_model->table().rows.at(row).label,
             m_model->columnAt(bar).name, m_model->cellAt(row, bar).text);
}

void KpiChart::choose(int row, int bar)
{
    m_row = row;
    m_bar = bar;
    paintInColours();
    const QString said = words(row, bar);
    setAccessibleDescription(said);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    Q_EMIT chosen(said);
}

// To the next bar in that direction that stands for something.
void KpiChart::step(int rows, int bars)
{
    if (m_model->rowCount() == 0 || m_model->columnCount() == 0)
        return;
    int row = std::max(0, m_row);
    int bar = std::max(0, m_bar);
    const auto inside = [&] {
        return row >= 0 && row < m_model->rowCount() && bar >= 0 && bar < m_model->columnCount();
    };
    const auto stands = [&](int r, int b) {
        return m_model->cellAt(r, b).figure.has_value();
    };
    if (isChosen()) {
        row += rows;
        bar += bars;
    }
    if (rows != 0 && inside() && !stands(row, bar)) {
        for (int other = 0; other < m_model->columnCount(); ++other) {
            if (stands(row, other))
                bar = other;
        }
    }
    while (bars != 0 && inside() && !stands(row, bar))
        bar += bars;
    if (inside() && stands(row, bar))
        choose(row, bar);
}

bool KpiChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = barAt(help->pos());
        QToolTip::showText(
            help->globalPos(),
            index.isValid() ? plainToolTip(words(index.row(), index.column())) : QString(), this);
        return true;
    }
    return KChart::Chart::event(event);
}

void KpiChart::changeEvent(QEvent *event)
{
    KChart::Chart::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintInColours();
    if (event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

void KpiChart::keyPressEvent(QKeyEvent *event)
{
    const bool lying = m_kind == Kind::Bars;
    const int forward = growsToTheLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        lying ? step(0, -forward) : step(-forward, 0);
        return;
    case Qt::Key_Right:
        lying ? step(0, forward) : step(forward, 0);
        return;
    case Qt::Key_Up:
        lying ? step(-1, 0) : step(0, 1);
        return;
    case Qt::Key_Down:
        lying ? step(1, 0) : step(0, -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isChosen()) {
            Q_EMIT opened(m_model->cellAt(m_row, m_bar));
            return;
        }
        break;
    default:
        break;
    }
    KChart::Chart::keyPressEvent(event);
}

void KpiChart::focusInEvent(QFocusEvent *event)
{
    KChart::Chart::focusInEvent(event);
    if (!isChosen())
        step(0, 0);
    if (isChosen())
        choose(m_row, m_bar);
}

void KpiChart::focusOutEvent(QFocusEvent *event)
{
    KChart::Chart::focusOutEvent(event);
    paintInColours();
    Q_EMIT chosen({});
}

QRect KpiChart::barRect(int row, int bar) const
{
    return m_diagram->visualRect(m_model->index(row, bar));
}

QModelIndex KpiChart::barAt(const QPoint &position) const
{
    const QModelIndex index = m_diagram->indexAt(position);
    if (!index.isValid() || !m_model->cellAt(index.row(), index.column()).figure)
        return {};
    return m_model->index(index.row(), index.column());
}

void KpiChart::mousePressEvent(QMouseEvent *event)
{
    if (const QModelIndex index = barAt(event->position().toPoint()); index.isValid())
        choose(index.row(), index.column());
}

void KpiChart::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = barAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.row() == m_row
        && index.column() == m_bar)
        Q_EMIT opened(m_model->cellAt(m_row, m_bar));
}

} // namespace Callwell

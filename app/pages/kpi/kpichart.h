// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/kpi/figuremodels.h"

#include <KChartChart>

namespace KChart {
class BarDiagram;
class CartesianAxis;
} // namespace KChart

namespace Callwell {

/*!
 * The charted columns of a FigureTable as stacked bars in the palette's colours. A bar is chosen
 * with the arrow keys or the mouse, and opened with Enter or a click.
 */
class KpiChart : public KChart::Chart
{
    Q_OBJECT

public:
    enum class Kind {
        Columns, ///< rows side by side
        Shares, ///< the same, each row filled up to 100 %
        Bars, ///< rows below each other: for long labels
    };

    explicit KpiChart(Kind kind, QWidget *parent = nullptr);
    ~KpiChart() override;

    void setTable(const FigureTable &table);

    /*! Where a bar was last painted. */
    [[nodiscard]] QRect barRect(int row, int bar) const;

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void opened(const Callwell::FigureCell &cell);
    /*! What the chosen bar says, in words; empty: none is chosen. */
    void chosen(const QString &words);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void paintInColours();
    [[nodiscard]] bool growsToTheLeft() const;
    void layOut();
    void makeRoom();
    void choose(int row, int bar);
    void step(int rows, int bars);
    [[nodiscard]] bool isChosen() const;
    [[nodiscard]] QModelIndex barAt(const QPoint &position) const;
    [[nodiscard]] QString words(int row, int bar) const;

    Kind m_kind;
    FigureBarModel *m_model;
    KChart::BarDiagram *m_diagram; ///< owned by the plane
    KChart::CartesianAxis *m_labels;
    KChart::CartesianAxis *m_scale; ///< null: the bars lie, their notes say how long they are
    int m_row = -1;
    int m_bar = -1;
    bool m_painting = false;
};

} // namespace Callwell

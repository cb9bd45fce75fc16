// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/kpi/kpichart.h"

class QHBoxLayout;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace Callwell {

class ElidedLabel;
class FigureTableModel;
class LegendMark;
class PlainLabel;

/*!
 * One part of the KPI window: its name, what it says in a sentence, and its numbers as a picture or
 * as a table. The picture is any widget; the table is always there behind it.
 */
class KpiPanel : public QWidget
{
    Q_OBJECT

public:
    /*! With bars. */
    explicit KpiPanel(KpiChart::Kind kind, QWidget *parent = nullptr);
    /*! With a picture of its own, which whoever made it keeps up to date; null: the table alone. */
    explicit KpiPanel(QWidget *picture, QWidget *parent = nullptr);

    void setTable(const FigureTable &table);
    [[nodiscard]] const FigureTable &table() const;
    void showTable(bool show);
    /*! Says this instead of a picture where the table is empty. */
    void setEmptyWords(const QString &words);

    [[nodiscard]] FigureTableModel *model() const { return m_model; }

Q_SIGNALS:
    void opened(const Callwell::FigureCell &cell);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    KpiPanel(QWidget *picture, KpiChart *chart, QWidget *parent);
    void build();
    void buildTable();
    void showLegend();
    void showPage();
    void openCurrent();

    FigureTableModel *m_model;
    KpiChart *m_chart;
    QWidget *m_picture;
    PlainLabel *m_heading;
    ElidedLabel *m_finding;
    PlainLabel *m_empty;
    QHBoxLayout *m_legend;
    QList<LegendMark *> m_marks;
    QToolButton *m_asTable;
    QStackedWidget *m_pages;
    QTableView *m_view;
};

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/kpi.h"

#include <QElapsedTimer>
#include <QMainWindow>
#include <QTimer>

class QAction;
class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace Callwell {

class EmptyState;
class KpiPanel;
class KpiTile;
class PeriodBar;
class PlainLabel;
class Workspace;
struct FigureCell;

/*!
 * What sales and marketing agreed on, where they stand, and what came of leads and calls: a window
 * of its own, that follows what changes. Every number opens its leads.
 */
class KpiWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit KpiWindow(Workspace &workspace, QWidget *parent = nullptr);

    void setSpan(KpiSpan span);

Q_SIGNALS:
    /*! Somebody wants to see these leads; `title` says what they are, plain text. */
    void leadsRequested(const QList<Callwell::LeadId> &leads, const QString &title);
    /*! The numbers of the chosen period are shown. */
    void shown();

private:
    void buildHeader(QVBoxLayout *layout);
    void buildPanels(QVBoxLayout *layout);
    void buildMenus();
    void refreshSoon();
    void refresh();
    void showNumbers(const Result<Kpi> &counted);
    void showTiles();
    void showTables(bool show);
    void open(const FigureCell &cell);
    void openLeads(const KpiFigure &figure, const QString &title);
    void exportTables();
    void exportPicture();

    Workspace &m_workspace;
    Kpi m_kpi;
    PeriodBar *m_period;
    PlainLabel *m_days;
    QStackedWidget *m_pages;
    QWidget *m_numbers;
    EmptyState *m_empty;
    QHBoxLayout *m_tiles;
    QWidget *m_firstLine; ///< the tables behind the tiles
    KpiPanel *m_targets;
    KpiPanel *m_funnel;
    KpiPanel *m_attempts;
    KpiPanel *m_calls;
    KpiPanel *m_reps;
    KpiPanel *m_trials; ///< there as long as there are any
    KpiPanel *m_inquiries;
    KpiPanel *m_care;
    QAction *m_allTime = nullptr;
    QTimer m_soon;
    QTimer m_minute; ///< the day ends and things become overdue without a change in the store
    QElapsedTimer m_asked;
    quint64 m_generation = 0; ///< of the newest question: answers to older ones are dropped
    quint64 m_opening = 0; ///< the same for questions about leads
};

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/kpi.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QDateEdit;

namespace Callwell {

/*! The choice of the days that are counted: a span around today, or two days. */
class PeriodBar : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodBar(QWidget *parent = nullptr);

    void setToday(QDate today);
    void setSpan(KpiSpan span);
    /*! The custom span, with these days. */
    void setDays(QDate from, QDate to);
    [[nodiscard]] KpiSpan span() const;
    [[nodiscard]] KpiPeriod period() const;
    /*! One for each span, with its key: for a menu. */
    [[nodiscard]] QList<QAction *> actions() const;

Q_SIGNALS:
    void periodChanged();

private:
    void showDays();

    QActionGroup *m_spans;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QDate m_today;
};

} // namespace Callwell

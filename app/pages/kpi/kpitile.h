// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/kpi/figuretable.h"

#include <QAbstractButton>

namespace Callwell {

/*! One big number with what it is held against, and its trend. Opens the leads behind it. */
class KpiTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KpiTile(QWidget *parent = nullptr);

    /*! Where we stand with a shared target. */
    void setTarget(const TargetStanding &standing, QDate today);
    /*! The unanswered inquiries; warns where some are overdue. */
    void setInquiries(const InquiryCount &count);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void tell();
    void paintTrend(QPainter &painter, const QRect &area) const;
    void paintProgress(QPainter &painter, double done, const QRect &area) const;

    QString m_name;
    QString m_number;
    QString m_against; ///< beside the number
    QString m_state; ///< below
    bool m_warns = false; ///< the state below
    bool m_warnsBeside = false;
    std::optional<double> m_done; ///< share of what was agreed, 0 to 1; null: no bar
    double m_timeGone = 0;
    double m_agreed = 0; ///< a line in the trend; 0: none
    QList<std::optional<double>> m_trend;
    bool m_unfinished = false; ///< the last stretch of the trend is not over
};

} // namespace Callwell

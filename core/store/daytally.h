// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/kpi.h"

#include <map>

namespace Callwell {

/*! What the targets measure, by local day: any stretch of days is added up from it. */
class DayTally
{
public:
    explicit DayTally(const QTimeZone &zone);

    /*! Times are milliseconds since 1970, UTC; cheap where they come in order. */
    void addLead(qint64 createdAt, bool won);
    void addAnswer(qint64 askedAt, qint64 answerTime);

    /*! The measure over these days, both included, in its unit; null where there is nothing. */
    [[nodiscard]] std::optional<double> value(Measure measure, QDate from, QDate to) const;

    /*! Where we stand with that target, its trend, and the time before it. */
    [[nodiscard]] TargetStanding standing(const Target &target, QDate today) const;

private:
    struct Day
    {
        qint64 leads = 0;
        qint64 won = 0;
        QList<qint64> answers;
    };
    [[nodiscard]] Day &dayOf(qint64 at);

    QTimeZone m_zone;
    std::map<QDate, Day> m_days;
    Day *m_day = nullptr; ///< the one that begins at m_begin
    qint64 m_begin = 0;
    qint64 m_end = 0;
};

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/kpi.h"
#include "store/rowstream.h"

#include <QHash>

namespace Callwell {

/*! What the numbers of the KPI window are counted from; a figure counts a row or it doesn't. */
namespace KpiRows {

/*! Milliseconds since 1970, UTC: from `begin` to before `end`. */
struct TimeSpan
{
    qint64 begin = 0;
    qint64 end = 0;

    [[nodiscard]] bool contains(qint64 at) const { return at >= begin && at < end; }
};
[[nodiscard]] TimeSpan spanOf(const KpiPeriod &period);

struct LeadRow
{
    qint64 createdAt = 0;
    QUuid lead;
    int attempts = 0;
    std::array<bool, codes<FunnelStep>.size()> steps{}; ///< which ones it took

    [[nodiscard]] bool took(FunnelStep step) const { return steps.at(indexOf(step)); }
};

struct CallRow
{
    QUuid lead;
    QUuid member;
    int attempt = 0;
    CallResult result = CallResult::NotAnswered;
    bool prepared = false;
};

struct InquiryRow
{
    qint64 askedAt = 0;
    QUuid lead;
    bool answered = false;
    bool overdue = false;
    std::optional<qint64> answerTime; ///< milliseconds
};

struct CareRow
{
    Care care = Care::HelpGiven;
    QUuid lead;
};

using Outcomes = QHash<QUuid, GoodFor>;

/*! Each in the order of time; a row's `lead` is read only where `withLead`: it costs. */
[[nodiscard]] Result<RowStream> leads(Connection &connection, TimeSpan span);
[[nodiscard]] LeadRow leadAt(const RowStream &row, bool withLead);

[[nodiscard]] Result<Outcomes> outcomes(Connection &connection);
[[nodiscard]] Result<RowStream> calls(Connection &connection, TimeSpan span);
[[nodiscard]] CallRow callAt(const RowStream &row, const Outcomes &outcomes, bool withLead);

[[nodiscard]] Result<RowStream> inquiries(Connection &connection, TimeSpan span);
[[nodiscard]] InquiryRow inquiryAt(const RowStream &row, const QDateTime &now, bool withLead);

[[nodiscard]] Result<RowStream> care(Connection &connection, TimeSpan span);
[[nodiscard]] CareRow careAt(const RowStream &row);

/*! Whether the figure counts that row. */
[[nodiscard]] bool counts(const KpiFigure &figure, const CareRow &row);
[[nodiscard]] bool counts(const KpiFigure &figure, const LeadRow &row);
[[nodiscard]] bool counts(const KpiFigure &figure, const CallRow &row);
[[nodiscard]] bool counts(const KpiFigure &figure, const InquiryRow &row);

} // namespace KpiRows
} // namespace Callwell

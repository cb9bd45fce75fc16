// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/kpirows.h"

#include "store/rows.h"

#include <limits>

namespace Callwell::KpiRows {
using namespace Qt::StringLiterals;

TimeSpan spanOf(const KpiPeriod &period)
{
    TimeSpan span{std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};
    if (period.from.isValid())
        span.begin = period.from.startOfDay(period.zone).toMSecsSinceEpoch();
    if (period.to.isValid())
        span.end = period.to.addDays(1).startOfDay(period.zone).toMSecsSinceEpoch();
    return span;
}

Result<RowStream> leads(Connection &connection, TimeSpan span)
{
    return RowStream::open(connection, "kpi_leads"_L1, {span.begin, span.end});
}

LeadRow leadAt(const RowStream &row, bool withLead)
{
    return {.createdAt = row.number(0),
            .lead = withLead ? row.uuid(1) : QUuid(),
            .attempts = static_cast<int>(row.number(2)),
            .steps = {true, row.number(3) != 0, row.number(4) != 0, row.number(5) != 0,
                      row.number(6) != 0}};
}

Result<Outcomes> outcomes(Connection &connection)
{
    CALLWELL_LET(const auto rows, Rows::select<CallOutcome>(connection, {}));
    Outcomes outcomes;
    for (const CallOutcome &row : rows)
        outcomes.insert(row.id.uuid(), row.goodFor);
    return outcomes;
}

Result<RowStream> calls(Connection &connection, TimeSpan span)
{
    return RowStream::open(connection, "kpi_calls"_L1, {span.begin, span.end});
}

CallRow callAt(const RowStream &row, const Outcomes &outcomes, bool withLead)
{
    const bool answered = row.number(3) != 0;
    std::optional<GoodFor> outcome;
    if (answered) {
        if (const auto known = outcomes.constFind(row.uuid(4)); known != outcomes.cend())
            outcome = *known;
    }
    return {.lead = withLead ? row.uuid(0) : QUuid(),
            .member = row.uuid(1),
            .attempt = static_cast<int>(row.number(2)),
            .result = callResult(answered, outcome),
            .prepared = row.number(5) != 0};
}

Result<RowStream> inquiries(Connection &connection, TimeSpan span)
{
    return RowStream::open(connection, "kpi_inquiries"_L1, {span.begin, span.end});
}

InquiryRow inquiryAt(const RowStream &row, const QDateTime &now, bool withLead)
{
    InquiryRow inquiry{.askedAt = row.number(0),
                       .lead = withLead ? row.uuid(1) : QUuid(),
                       .answered = row.number(2) != 0};
    if (inquiry.answered && !row.isNull(3))
        inquiry.answerTime = std::max(qint64(0), row.number(3) - inquiry.askedAt);
    inquiry.overdue =
        !inquiry.answered && !row.isNull(4) && row.number(4) < now.toMSecsSinceEpoch();
    return inquiry;
}

Result<RowStream> care(Connection &connection, TimeSpan span)
{
    return RowStream::open(connection, "kpi_care"_L1, {span.begin, span.end});
}

CareRow careAt(const RowStream &row)
{
    return {.care = fromCode<Care>(row.text(0)).value_or(Care::HelpGiven), .lead = row.uuid(1)};
}

bool counts(const KpiFigure &figure, const CareRow &row)
{
    return figure.kind == KpiFigure::Kind::Care && row.care == figure.care;
}

bool counts(const KpiFigure &figure, const LeadRow &row)
{
    const bool ofAttempts = row.attempts >= figure.fromAttempt && row.attempts <= figure.toAttempt;
    switch (figure.kind) {
    case KpiFigure::Kind::Funnel:
        return row.took(figure.step);
    case KpiFigure::Kind::Attempts:
        return ofAttempts;
    case KpiFigure::Kind::Converted:
        return ofAttempts && row.took(FunnelStep::Won);
    case KpiFigure::Kind::NotConverted:
        return ofAttempts && !row.took(FunnelStep::Won);
    default:
        return false;
    }
}

bool counts(const KpiFigure &figure, const CallRow &row)
{
    if (figure.kind == KpiFigure::Kind::CallsByAttempt) {
        return row.attempt >= figure.fromAttempt && row.attempt <= figure.toAttempt
            && (!figure.result || row.result == *figure.result);
    }
    if (figure.kind != KpiFigure::Kind::RepCalls || row.member != figure.member.uuid())
        return false;
    switch (figure.rep) {
    case KpiFigure::RepFigure::Calls:
        return true;
    case KpiFigure::RepFigure::Conversations:
        return row.result != CallResult::NotAnswered;
    case KpiFigure::RepFigure::Good:
        return row.result == CallResult::Good;
    case KpiFigure::RepFigure::OtherConversations:
        return row.result != CallResult::NotAnswered && row.result != CallResult::Good;
    case KpiFigure::RepFigure::NotAnswered:
        return row.result == CallResult::NotAnswered;
    case KpiFigure::RepFigure::Prepared:
        return row.prepared;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool counts(const KpiFigure &figure, const InquiryRow &row)
{
    if (figure.kind != KpiFigure::Kind::Inquiries)
        return false;
    switch (figure.inquiry) {
    case KpiFigure::InquiryFigure::Asked:
        return true;
    case KpiFigure::InquiryFigure::Answered:
        return row.answered;
    case KpiFigure::InquiryFigure::Unanswered:
        return !row.answered;
    case KpiFigure::InquiryFigure::Overdue:
        return row.overdue;
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace Callwell::KpiRows

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/kpistore.h"

#include "store/daytally.h"
#include "store/kpirows.h"
#include "store/rows.h"
#include "store/trialstore.h"

#include <algorithm>
#include <map>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// Several statements that see one state of the store.
class ReadTransaction
{
public:
    explicit ReadTransaction(Connection &connection)
        : m_connection(connection)
    {
    }
    ~ReadTransaction()
    {
        if (m_begun)
            std::ignore = m_connection.run(u"COMMIT"_s);
    }
    Q_DISABLE_COPY_MOVE(ReadTransaction)

    [[nodiscard]] Done begin()
    {
        if (m_connection.inGroup())
            return {}; // there is one already
        CALLWELL_TRY(m_connection.run(u"BEGIN"_s));
        m_begun = true;
        return {};
    }

private:
    Connection &m_connection;
    bool m_begun = false;
};

Result<QList<Target>> targetsIn(Connection &connection, const KpiPeriod &period)
{
    CALLWELL_LET(auto targets, Rows::select<Target>(connection, "ORDER BY id"_L1));
    targets.removeIf([&](const Target &target) {
        return (period.from.isValid() && target.endsOn < period.from)
            || (period.to.isValid() && target.startsOn > period.to);
    });
    std::ranges::stable_sort(targets, [](const Target &a, const Target &b) {
        return std::tuple(a.measure, b.startsOn, b.endsOn)
            < std::tuple(b.measure, a.startsOn, a.endsOn);
    });
    return targets;
}

// The days of the period and of what targets are measured by: answers, or leads.
KpiRows::TimeSpan reach(const KpiPeriod &period, const QList<Target> &targets, bool answers)
{
    KpiPeriod reach = period;
    for (const Target &target : targets) {
        if ((target.measure == Measure::AnswerHours) != answers)
            continue;
        const QDate before = target.startsOn.addDays(target.endsOn.daysTo(target.startsOn) - 1);
        if (reach.from.isValid())
            reach.from = std::min(reach.from, before);
        if (reach.to.isValid())
            reach.to = std::max(reach.to, target.endsOn);
    }
    return KpiRows::spanOf(reach);
}

class Count
{
public:
    Count(Connection &connection, const KpiPeriod &period, const QDateTime &now)
        : m_connection(connection)
        , m_now(now)
        , m_span(KpiRows::spanOf(period))
        , m_tally(period.zone)
        , m_kpi{.period = period}
    {
    }

    Result<Kpi> run()
    {
        CALLWELL_LET(const QList<Target> targets, targetsIn(m_connection, m_kpi.period));
        CALLWELL_TRY(countLeads(reach(m_kpi.period, targets, false)));
        CALLWELL_TRY(countCalls());
        CALLWELL_TRY(countCare());
        CALLWELL_TRY(countInquiries(reach(m_kpi.period, targets, true)));
        CALLWELL_ASSIGN(m_kpi.trials, TrialStore(m_connection).standings(m_span.begin, m_span.end));
        const QDate today = m_now.toTimeZone(m_kpi.period.zone).date();
        for (const Target &target : targets)
            m_kpi.targets.append(m_tally.standing(target, today));
        return m_kpi;
    }

private:
    Done countLeads(KpiRows::TimeSpan span)
    {
        std::map<int, AttemptCount> attempts;
        CALLWELL_LET(RowStream rows, KpiRows::leads(m_connection, span));
        while (rows.next()) {
            const KpiRows::LeadRow lead = KpiRows::leadAt(rows, false);
            const bool won = lead.took(FunnelStep::Won);
            m_tally.addLead(lead.createdAt, won);
            if (!m_span.contains(lead.createdAt))
                continue;
            for (size_t step = 0; step < lead.steps.size(); ++step)
                m_kpi.funnel[step] += lead.steps[step] ? 1 : 0;
            AttemptCount &count = attempts[lead.attempts];
            ++count.leads;
            count.converted += won ? 1 : 0;
        }
        CALLWELL_TRY(rows.failed());
        for (auto &[attempt, count] : attempts) {
            count.attempt = attempt;
            m_kpi.attempts.append(count);
        }
        return {};
    }

    Done countCalls()
    {
        std::map<int, AttemptCalls> attempts;
        QHash<QUuid, RepCalls> reps;
        CALLWELL_LET(const KpiRows::Outcomes outcomes, KpiRows::outcomes(m_connection));
        CALLWELL_LET(RowStream rows, KpiRows::calls(m_connection, m_span));
        while (rows.next()) {
            const KpiRows::CallRow call = KpiRows::callAt(rows, outcomes, false);
            if (call.attempt > 0)
                ++attempts[call.attempt].results.at(indexOf(call.result));
            RepCalls &rep = reps[call.member];
            ++rep.calls;
            rep.conversations += call.result != CallResult::NotAnswered ? 1 : 0;
            rep.good += call.result == CallResult::Good ? 1 : 0;
            rep.prepared += call.prepared ? 1 : 0;
        }
        CALLWELL_TRY(rows.failed());
        for (auto &[attempt, count] : attempts) {
            count.attempt = attempt;
            m_kpi.callsByAttempt.append(count);
        }
        return nameReps(std::move(reps));
    }

    Done nameReps(QHash<QUuid, RepCalls> reps)
    {
        CALLWELL_LET(const auto members, Rows::select<Member>(m_connection, {}));
        for (const Member &member : members) {
            if (const auto rep = reps.find(member.id.uuid()); rep != reps.end())
                rep->name = member.name;
        }
        for (auto rep = reps.begin(); rep != reps.end(); ++rep) {
            rep->member = MemberId(rep.key());
            m_kpi.reps.append(*rep);
        }
        std::ranges::sort(m_kpi.reps, [](const RepCalls &a, const RepCalls &b) {
            return std::tie(b.calls, a.name, a.member) < std::tie(a.calls, b.name, b.member);
        });
        return {};
    }

    Done countCare()
    {
        CALLWELL_LET(RowStream rows, KpiRows::care(m_connection, m_span));
        while (rows.next())
            ++m_kpi.care.at(indexOf(KpiRows::careAt(rows).care));
        return rows.failed();
    }

    Done countInquiries(KpiRows::TimeSpan span)
    {
        QList<qint64> answerTimes;
        CALLWELL_LET(RowStream rows, KpiRows::inquiries(m_connection, span));
        while (rows.next()) {
            const KpiRows::InquiryRow inquiry = KpiRows::inquiryAt(rows, m_now, false);
            if (inquiry.answerTime)
                m_tally.addAnswer(inquiry.askedAt, *inquiry.answerTime);
            if (!m_span.contains(inquiry.askedAt))
                continue;
            InquiryCount &count = m_kpi.inquiries;
            ++count.asked;
            ++(inquiry.answered ? count.answered : count.unanswered);
            count.overdue += inquiry.overdue ? 1 : 0;
            if (inquiry.answerTime)
                answerTimes.append(*inquiry.answerTime);
        }
        m_kpi.inquiries.medianAnswer = median(std::move(answerTimes));
        return rows.failed();
    }

    Connection &m_connection;
    QDateTime m_now;
    KpiRows::TimeSpan m_span;
    DayTally m_tally;
    Kpi m_kpi;
};

// Collects each lead once, in the order of the rows.
template<typename RowAt>
Result<QList<LeadId>> collect(const KpiFigure &figure, Result<RowStream> opened, RowAt rowAt)
{
    CALLWELL_LET(RowStream rows, std::move(opened));
    QSet<QUuid> known;
    QList<LeadId> leads;
    while (rows.next()) {
        const auto row = rowAt(rows);
        if (!KpiRows::counts(figure, row) || row.lead.isNull())
            continue;
        const auto before = known.size();
        known.insert(row.lead);
        if (known.size() != before)
            leads.append(LeadId(row.lead));
    }
    CALLWELL_TRY(rows.failed());
    return leads;
}

} // namespace

KpiStore::KpiStore(Connection &connection)
    : m_connection(connection)
{
}

Result<Kpi> KpiStore::numbers(const KpiPeriod &period, const QDateTime &now)
{
    ReadTransaction transaction(m_connection);
    CALLWELL_TRY(transaction.begin());
    return Count(m_connection, period, now).run();
}

Result<QList<LeadId>> KpiStore::leadsBehind(const KpiFigure &figure, const QDateTime &now)
{
    const KpiRows::TimeSpan span = KpiRows::spanOf(figure.period);
    switch (figure.kind) {
    case KpiFigure::Kind::Funnel:
    case KpiFigure::Kind::Attempts:
    case KpiFigure::Kind::Converted:
    case KpiFigure::Kind::NotConverted:
        return collect(figure, KpiRows::leads(m_connection, span),
                       [](const RowStream &row) { return KpiRows::leadAt(row, true); });
    case KpiFigure::Kind::CallsByAttempt:
    case KpiFigure::Kind::RepCalls: {
        CALLWELL_LET(const KpiRows::Outcomes outcomes, KpiRows::outcomes(m_connection));
        return collect(figure, KpiRows::calls(m_connection, span),
                       [&](const RowStream &row) { return KpiRows::callAt(row, outcomes, true); });
    }
    case KpiFigure::Kind::Care:
        return collect(figure, KpiRows::care(m_connection, span),
                       [](const RowStream &row) { return KpiRows::careAt(row); });
    case KpiFigure::Kind::Inquiries:
        return collect(figure, KpiRows::inquiries(m_connection, span),
                       [&](const RowStream &row) { return KpiRows::inquiryAt(row, now, true); });
    case KpiFigure::Kind::Trial:
        return TrialStore(m_connection).leadsBehind(figure.trial, figure.side, figure.goodAlone);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Callwell

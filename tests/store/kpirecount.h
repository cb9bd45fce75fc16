// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/kpi.h"
#include "kpiseed.h"

#include <QRandomGenerator>
#include <QSet>

#include <map>

namespace Callwell {

/*!
 * A workspace with everything that could be miscounted: corrections, calls without a lead, without
 * a member, without an attempt number, changes of mind, and rows that were taken away again.
 */
[[nodiscard]] inline bool fillAtRandom(Connection &store, KpiSeed &seed, quint32 number,
                                       const QDateTime &now)
{
    QRandomGenerator random(number);
    const auto upTo = [&](int end) {
        return static_cast<int>(random.bounded(end));
    };
    const auto oneIn = [&](int n) {
        return upTo(n) == 0;
    };
    const auto fill = [&]() -> Done {
        const QList<MemberId> members{seed.member(u"Ada"_s), seed.member(u"Bo"_s), {}};
        QList<OutcomeId> outcomes{{}};
        for (const GoodFor goodFor : allValues<GoodFor>()) {
            outcomes.append(seed.outcome(u"one"_s, goodFor));
            outcomes.append(seed.outcome(u"other"_s, goodFor));
        }
        QList<Activity> calls;
        for (int i = 0; i < 250; ++i) {
            const QDateTime created = now.addSecs(-60 * qint64(upTo(300 * 24 * 60)));
            const auto stage = static_cast<Stage>(upTo(codes<Stage>.size()));
            Lead lead = seed.lead(created, stage, static_cast<HandRaise>(upTo(4)));
            QDateTime at = created;
            const auto later = [&] {
                return at = at.addSecs(upTo(5 * 24 * 3600));
            };
            Lead nobody = lead;
            nobody.id = {};
            for (int attempt = 1, last = upTo(9); attempt <= last; ++attempt) {
                calls.append(seed.call(oneIn(20) ? nobody : lead, later(), oneIn(8) ? 0 : attempt,
                                       static_cast<Disposition>(upTo(codes<Disposition>.size())),
                                       outcomes.at(upTo(static_cast<int>(outcomes.size()))),
                                       members.at(upTo(3)), oneIn(2)));
                if (oneIn(10)) {
                    calls.append(seed.call(lead, later(), attempt,
                                           static_cast<Disposition>(upTo(3)), {},
                                           members.at(upTo(3)), false, calls.last().id));
                }
                if (oneIn(6))
                    seed.activity(lead, ActivityKind::Mail, later(), attempt + 1);
            }
            if (oneIn(5))
                seed.activity(lead, ActivityKind::Meeting, later());
            if (oneIn(5))
                seed.activity(lead, ActivityKind::HandRaise, later(), 0,
                              code(static_cast<HandRaise>(upTo(4))));
            if (oneIn(5))
                seed.activity(lead, ActivityKind::StageChange, later(), 0,
                              code(static_cast<Stage>(upTo(codes<Stage>.size()))));
            if (oneIn(3)) {
                const QDateTime asked = later();
                const QDateTime answered = oneIn(2) ? QDateTime() : later();
                seed.inquiry(oneIn(6) ? nobody : lead, asked, answered,
                             oneIn(3) ? QDateTime() : asked.addDays(upTo(3)));
            }
            if (oneIn(3)) {
                lead.stage = static_cast<Stage>(upTo(codes<Stage>.size()));
                lead.handRaise = static_cast<HandRaise>(upTo(4));
                if (oneIn(4))
                    lead.createdAt = lead.createdAt.addDays(-upTo(3));
                seed.change(lead);
            }
        }
        // taken back, the last one first, as the outbox does it
        for (qsizetype i = calls.size() - 1; i >= 0; --i) {
            const auto names = [&](const Activity &other) {
                return other.corrects == calls.at(i).id;
            };
            if (!oneIn(15) || std::ranges::any_of(calls, names))
                continue;
            seed.remove("call"_L1, calls.at(i).id.uuid());
            seed.remove("activity"_L1, calls.at(i).id.uuid());
            calls.removeAt(i);
        }
        return {};
    };
    return inGroup(store, {.kind = u"fill"_s, .at = now}, fill).has_value();
}

/*! The same numbers as KpiStore's, counted in the plainest way from all rows. */
struct Recount
{
    QList<qint64> funnel;
    QList<AttemptCount> attempts;
    QList<AttemptCalls> callsByAttempt;
    QList<RepCalls> reps;
    InquiryCount inquiries;

    [[nodiscard]] static Result<Recount> of(Connection &store, const KpiPeriod &period,
                                            const QDateTime &now)
    {
        Recount count;
        CALLWELL_ASSIGN(count.m_leads, Rows::select<Lead>(store, {}));
        CALLWELL_ASSIGN(count.m_activities, Rows::select<Activity>(store, {}));
        CALLWELL_ASSIGN(count.m_inquiries, Rows::select<Inquiry>(store, {}));
        CALLWELL_LET(const auto calls, Rows::select<Call>(store, {}));
        for (const Call &call : calls)
            count.m_calls.insert(call.id, call);
        for (const Activity &activity : count.m_activities) {
            count.m_byLead[activity.lead].append(activity);
            count.m_corrected.insert(activity.corrects);
        }
        CALLWELL_LET(const auto outcomes, Rows::select<CallOutcome>(store, {}));
        for (const CallOutcome &outcome : outcomes)
            count.m_outcomes.insert(outcome.id, outcome.goodFor);
        CALLWELL_LET(const auto members, Rows::select<Member>(store, {}));
        for (const Member &member : members)
            count.m_names.insert(member.id, member.name);
        count.m_period = period;
        count.m_now = now;
        count.countAll();
        return count;
    }

    [[nodiscard]] QSet<LeadId> leadsBehind(const KpiFigure &figure) const
    {
        QSet<LeadId> leads;
        for (const Lead &lead : m_leads) {
            if (!inPeriod(lead.createdAt))
                continue;
            const int tries = attemptsOf(lead);
            const bool ofAttempts = tries >= figure.fromAttempt && tries <= figure.toAttempt;
            if ((figure.kind == KpiFigure::Kind::Funnel && took(lead, figure.step))
                || (figure.kind == KpiFigure::Kind::Attempts && ofAttempts)
                || (figure.kind == KpiFigure::Kind::NotConverted && ofAttempts
                    && lead.stage != Stage::Won)
                || (figure.kind == KpiFigure::Kind::Converted && ofAttempts
                    && lead.stage == Stage::Won))
                leads.insert(lead.id);
        }
        for (const Activity &activity : m_activities) {
            if (countsAsCall(activity) && inPeriod(activity.at) && ofCalls(figure, activity))
                leads.insert(activity.lead);
        }
        for (const Inquiry &inquiry : m_inquiries) {
            if (figure.kind == KpiFigure::Kind::Inquiries && inPeriod(inquiry.askedAt)
                && ofInquiries(figure.inquiry, inquiry))
                leads.insert(inquiry.lead);
        }
        leads.remove(LeadId());
        return leads;
    }

private:
    bool inPeriod(const QDateTime &at) const
    {
        const QDate day = at.toTimeZone(m_period.zone).date();
        return (!m_period.from.isValid() || day >= m_period.from)
            && (!m_period.to.isValid() || day <= m_period.to);
    }

    bool countsAsCall(const Activity &activity) const
    {
        return m_calls.contains(activity.id) && !m_corrected.contains(activity.id);
    }

    CallResult resultOf(const Activity &activity) const
    {
        const Call call = m_calls.value(activity.id);
        if (call.disposition != Disposition::Answered)
            return CallResult::NotAnswered;
        if (call.outcome.isNull())
            return CallResult::NoOutcome;
        const QList results{CallResult::Good, CallResult::Neutral, CallResult::Bad};
        return results.at(static_cast<qsizetype>(indexOf(m_outcomes.value(call.outcome))));
    }

    int attemptsOf(const Lead &lead) const
    {
        int highest = 0;
        for (const Activity &activity : m_byLead.value(lead.id))
            highest = std::max(highest, activity.attempt);
        return highest;
    }

    bool took(const Lead &lead, FunnelStep step) const
    {
        const bool talks = lead.stage == Stage::InConversation || lead.stage == Stage::Won;
        switch (step) {
        case FunnelStep::Generated:
            return true;
        case FunnelStep::Won:
            return lead.stage == Stage::Won;
        case FunnelStep::RaisedHand:
            return lead.handRaise == HandRaise::Yes
                || happened(lead, ActivityKind::HandRaise, u"yes"_s);
        case FunnelStep::InConversation:
            return talks || happened(lead, ActivityKind::StageChange, u"in_conversation"_s);
        case FunnelStep::Reached:
            break;
        }
        return took(lead, FunnelStep::InConversation) || happened(lead, ActivityKind::Meeting, {})
            || std::ranges::any_of(m_byLead.value(lead.id), [&](const Activity &activity) {
                   return countsAsCall(activity) && resultOf(activity) != CallResult::NotAnswered;
               });
    }

    bool happened(const Lead &lead, ActivityKind kind, const QString &to) const
    {
        return std::ranges::any_of(m_byLead.value(lead.id), [&](const Activity &activity) {
            return activity.kind == kind && (to.isNull() || activity.to == to);
        });
    }

    bool ofCalls(const KpiFigure &figure, const Activity &activity) const
    {
        const CallResult result = resultOf(activity);
        if (figure.kind == KpiFigure::Kind::CallsByAttempt) {
            return activity.attempt >= figure.fromAttempt && activity.attempt <= figure.toAttempt
                && (!figure.result || *figure.result == result);
        }
        if (figure.kind != KpiFigure::Kind::RepCalls || activity.member != figure.member)
            return false;
        const QList answers{true,
                            result != CallResult::NotAnswered,
                            result == CallResult::Good,
                            result != CallResult::NotAnswered && result != CallResult::Good,
                            result == CallResult::NotAnswered,
                            !m_calls.value(activity.id).preparation.isNull()};
        return answers.at(static_cast<qsizetype>(figure.rep));
    }

    bool ofInquiries(KpiFigure::InquiryFigure figure, const Inquiry &inquiry) const
    {
        const bool answered = !inquiry.answer.isNull();
        const bool late = !answered && inquiry.answerDueAt.isValid() && inquiry.answerDueAt < m_now;
        return QList{true, answered, !answered, late}.at(static_cast<qsizetype>(figure));
    }

    void countAll()
    {
        std::map<int, AttemptCount> byAttempts;
        funnel.resize(static_cast<qsizetype>(codes<FunnelStep>.size()));
        for (const Lead &lead : m_leads) {
            if (!inPeriod(lead.createdAt))
                continue;
            for (const FunnelStep step : allValues<FunnelStep>())
                funnel[static_cast<qsizetype>(indexOf(step))] += took(lead, step) ? 1 : 0;
            AttemptCount &count = byAttempts[attemptsOf(lead)];
            count.attempt = attemptsOf(lead);
            ++count.leads;
            count.converted += lead.stage == Stage::Won ? 1 : 0;
        }
        for (const auto &[attempt, count] : byAttempts)
            attempts.append(count);
        countCalls();
        countInquiries();
    }

    void countCalls()
    {
        std::map<int, AttemptCalls> byAttempt;
        QHash<MemberId, RepCalls> byRep;
        for (const Activity &activity : m_activities) {
            if (!countsAsCall(activity) || !inPeriod(activity.at))
                continue;
            const CallResult result = resultOf(activity);
            if (activity.attempt > 0) {
                byAttempt[activity.attempt].attempt = activity.attempt;
                ++byAttempt[activity.attempt].results.at(indexOf(result));
            }
            RepCalls &rep = byRep[activity.member];
            rep.member = activity.member;
            rep.name = m_names.value(activity.member);
            ++rep.calls;
            rep.conversations += result != CallResult::NotAnswered ? 1 : 0;
            rep.good += result == CallResult::Good ? 1 : 0;
            rep.prepared += m_calls.value(activity.id).preparation.isNull() ? 0 : 1;
        }
        for (const auto &[attempt, count] : byAttempt)
            callsByAttempt.append(count);
        reps = byRep.values();
        std::ranges::sort(reps, [](const RepCalls &a, const RepCalls &b) {
            return a.calls != b.calls ? a.calls > b.calls : a.name < b.name;
        });
    }

    void countInquiries()
    {
        QList<qint64> times;
        for (const Inquiry &inquiry : m_inquiries) {
            if (!inPeriod(inquiry.askedAt))
                continue;
            using Figure = KpiFigure::InquiryFigure;
            ++inquiries.asked;
            inquiries.answered += ofInquiries(Figure::Answered, inquiry) ? 1 : 0;
            inquiries.unanswered += ofInquiries(Figure::Unanswered, inquiry) ? 1 : 0;
            inquiries.overdue += ofInquiries(Figure::Overdue, inquiry) ? 1 : 0;
            if (inquiry.answeredAt.isValid())
                times.append(inquiry.askedAt.msecsTo(inquiry.answeredAt));
        }
        std::ranges::sort(times);
        if (!times.isEmpty())
            inquiries.medianAnswer =
                (times.at((times.size() - 1) / 2) + times.at(times.size() / 2)) / 2;
    }

    QList<Lead> m_leads;
    QList<Activity> m_activities;
    QList<Inquiry> m_inquiries;
    QHash<LeadId, QList<Activity>> m_byLead;
    QSet<ActivityId> m_corrected;
    QHash<ActivityId, Call> m_calls;
    QHash<OutcomeId, GoodFor> m_outcomes;
    QHash<MemberId, QString> m_names;
    KpiPeriod m_period;
    QDateTime m_now;
};

/*! One figure for every number that the window shows. */
[[nodiscard]] inline QList<KpiFigure> everyFigure(const Kpi &kpi)
{
    using Kind = KpiFigure::Kind;
    QList<KpiFigure> figures;
    for (const FunnelStep step : allValues<FunnelStep>())
        figures.append({.kind = Kind::Funnel, .step = step, .period = kpi.period});
    for (const AttemptCount &count : kpi.attempts) {
        for (const Kind kind : {Kind::Attempts, Kind::Converted, Kind::NotConverted})
            figures.append({.kind = kind,
                            .fromAttempt = count.attempt,
                            .toAttempt = count.attempt,
                            .period = kpi.period});
    }
    for (const AttemptCalls &count : kpi.callsByAttempt) {
        figures.append({.kind = Kind::CallsByAttempt,
                        .fromAttempt = count.attempt,
                        .toAttempt = count.attempt + 2,
                        .period = kpi.period});
        for (const CallResult result : allValues<CallResult>())
            figures.append({.kind = Kind::CallsByAttempt,
                            .fromAttempt = count.attempt,
                            .toAttempt = count.attempt,
                            .result = result,
                            .period = kpi.period});
    }
    for (const RepCalls &rep : kpi.reps) {
        for (int which = 0; which < 6; ++which)
            figures.append({.kind = Kind::RepCalls,
                            .member = rep.member,
                            .rep = static_cast<KpiFigure::RepFigure>(which),
                            .period = kpi.period});
    }
    for (int which = 0; which < 4; ++which)
        figures.append({.kind = Kind::Inquiries,
                        .inquiry = static_cast<KpiFigure::InquiryFigure>(which),
                        .period = kpi.period});
    return figures;
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/kpi/figuretable.h"

#include "words/kpiwords.h"
#include "words/trialwords.h"

#include <QCoreApplication>

#include <limits>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::FigureTables)
};

constexpr int lastAttemptAlone = 14; // twice the usual goal
constexpr int manyAttempts = std::numeric_limits<int>::max();
constexpr int lateAttempt = 4; // where most give up

FigureCell cell(qint64 number, const KpiFigure &figure, const QString &title)
{
    return {KpiWords::count(number), static_cast<double>(number), figure, title};
}

FigureCell words(const QString &text)
{
    return {.text = text};
}

FigureCell share(qint64 part, qint64 whole)
{
    return words(KpiWords::share(tenthsOfPercent(part, whole)));
}

QString attemptLabel(int attempt)
{
    if (attempt == 0)
        return Text::tr("none");
    if (attempt > lastAttemptAlone)
        //: So many attempts or more, as short as can be
        return Text::tr("%1+").arg(KpiWords::count(lastAttemptAlone + 1));
    return KpiWords::count(attempt);
}

// Everything beyond the last attempt that stands alone, in one.
template<typename Count, typename Add>
QList<Count> gathered(const QList<Count> &counts, Add add)
{
    QList<Count> all;
    for (const Count &count : counts) {
        if (count.attempt > lastAttemptAlone && !all.isEmpty()
            && all.last().attempt > lastAttemptAlone) {
            add(all.last(), count);
            continue;
        }
        all.append(count);
        if (count.attempt > lastAttemptAlone)
            all.last().attempt = lastAttemptAlone + 1;
    }
    return all;
}

int lastOf(int attempt)
{
    return attempt > lastAttemptAlone ? manyAttempts : attempt;
}

QString lateFinding(const Kpi &kpi)
{
    qint64 late = 0;
    qint64 all = 0;
    for (const AttemptCount &count : kpi.attempts) {
        all += count.converted;
        late += count.attempt >= lateAttempt ? count.converted : 0;
    }
    if (all == 0)
        return {};
    return Text::tr("%1 of all customers came after three attempts had led nowhere.")
        .arg(KpiWords::roughShare(static_cast<double>(late) / static_cast<double>(all)));
}

} // namespace

QList<qsizetype> FigureTable::chartedColumns() const
{
    QList<qsizetype> charted;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        if (columns.at(column).charted)
            charted.append(column);
    }
    return charted;
}

namespace FigureTables {

KpiFigure figureOf(const Target &target, const KpiPeriod &period)
{
    KpiFigure figure{.period = {target.startsOn, target.endsOn, period.zone}};
    switch (target.measure) {
    case Measure::Leads:
        break;
    case Measure::ShareConverted:
        figure.step = FunnelStep::Won;
        break;
    case Measure::AnswerHours:
        figure.kind = KpiFigure::Kind::Inquiries;
        figure.inquiry = KpiFigure::InquiryFigure::Answered;
        break;
    }
    return figure;
}

FigureTable targets(const Kpi &kpi)
{
    FigureTable table{.name = Text::tr("Shared targets"),
                      .rowName = Text::tr("Target"),
                      .columns = {{Text::tr("Now")},
                                  {Text::tr("Agreed")},
                                  {Text::tr("Before")},
                                  {Text::tr("Time gone")},
                                  {Text::tr("When")}}};
    for (const TargetStanding &standing : kpi.targets) {
        const Target &target = standing.target;
        const QString now = KpiWords::value(target.measure, standing.standing);
        const QString when = KpiWords::period({target.startsOn, target.endsOn});
        const QString name = KpiWords::measure(target.measure);
        table.rows.append(
            {.label = name,
             .cells = {{now, standing.standing.value_or(0), figureOf(target, kpi.period),
                        Text::tr("%1, %2").arg(name, when)},
                       words(KpiWords::value(target.measure, target.value)),
                       words(KpiWords::value(target.measure, standing.before)),
                       words(KpiWords::roughShare(standing.timeGone)),
                       words(when)}});
    }
    return table;
}

FigureTable funnel(const Kpi &kpi)
{
    FigureTable table{.name = Text::tr("From lead to customer"),
                      .rowName = Text::tr("Step"),
                      .columns = {{Text::tr("Marketing"), true, Tone::Middle},
                                  {Text::tr("Sales"), true, Tone::Strong},
                                  {Text::tr("Of all leads")}}};
    if (kpi.leads() > 0) {
        table.finding = Text::tr("%1 of all leads became customers.")
                            .arg(KpiWords::share(tenthsOfPercent(kpi.converted(), kpi.leads())));
    }
    for (const FunnelStep step : allValues<FunnelStep>()) {
        const qint64 leads = kpi.funnel.at(indexOf(step));
        const QString name = KpiWords::step(step);
        const FigureCell own =
            cell(leads, {.step = step, .period = kpi.period}, Text::tr("Leads: %1").arg(name));
        const bool marketing = sideOf(step) == OwnerSide::Marketing;
        table.rows.append({.label = name,
                           .note = Text::tr("%1 · %2").arg(
                               own.text, KpiWords::share(tenthsOfPercent(leads, kpi.leads()))),
                           .cells = {marketing ? own : FigureCell(), marketing ? FigureCell() : own,
                                     share(leads, kpi.leads())}});
    }
    return table;
}

FigureTable attempts(const Kpi &kpi)
{
    FigureTable table{.name = Text::tr("Customers by attempts"),
                      .finding = lateFinding(kpi),
                      .rowName = Text::tr("Attempts"),
                      .columns = {{Text::tr("Customers"), true, Tone::Strong},
                                  {Text::tr("Not yet"), true, Tone::Faint},
                                  {Text::tr("Leads")},
                                  {Text::tr("Share")}}};
    const auto counts = gathered(kpi.attempts, [](AttemptCount &sum, const AttemptCount &count) {
        sum.leads += count.leads;
        sum.converted += count.converted;
    });
    for (const AttemptCount &count : counts) {
        const QString label = attemptLabel(count.attempt);
        const KpiFigure all{.kind = KpiFigure::Kind::Attempts,
                            .fromAttempt = count.attempt,
                            .toAttempt = lastOf(count.attempt),
                            .period = kpi.period};
        KpiFigure won = all;
        won.kind = KpiFigure::Kind::Converted;
        KpiFigure open = all;
        open.kind = KpiFigure::Kind::NotConverted;
        const double part = static_cast<double>(count.converted) / static_cast<double>(count.leads);
        const QString share = KpiWords::share(tenthsOfPercent(count.converted, count.leads));
        table.rows.append(
            {.label = label,
             .note = KpiWords::roughShare(part),
             .cells = {cell(count.converted, won, Text::tr("Customers; attempts: %1").arg(label)),
                       cell(count.leads - count.converted, open,
                            Text::tr("Not customers yet; attempts: %1").arg(label)),
                       cell(count.leads, all, Text::tr("Leads; attempts: %1").arg(label)),
                       words(share)},
             .charted = count.attempt > 0});
    }
    return table;
}

FigureTable calls(const Kpi &kpi)
{
    FigureTable table{.name = Text::tr("What each attempt came to"),
                      .rowName = Text::tr("Attempt"),
                      .columns = {{KpiWords::result(CallResult::Good), true, Tone::Strong},
                                  {KpiWords::result(CallResult::Neutral), true, Tone::Middle},
                                  {KpiWords::result(CallResult::Bad), true, Tone::Warning},
                                  {KpiWords::result(CallResult::NoOutcome), true, Tone::Rest},
                                  {KpiWords::result(CallResult::NotAnswered), true, Tone::Faint},
                                  {Text::tr("Calls")}}};
    constexpr std::array order{CallResult::Good, CallResult::Neutral, CallResult::Bad,
                               CallResult::NoOutcome, CallResult::NotAnswered};
    const auto counts =
        gathered(kpi.callsByAttempt, [](AttemptCalls &sum, const AttemptCalls &count) {
            for (size_t i = 0; i < sum.results.size(); ++i)
                sum.results.at(i) += count.results.at(i);
        });
    qint64 calls = 0;
    qint64 answered = 0;
    for (const AttemptCalls &count : counts) {
        calls += count.calls();
        answered += count.calls() - count.of(CallResult::NotAnswered);
        const QString label = attemptLabel(count.attempt);
        KpiFigure figure{.kind = KpiFigure::Kind::CallsByAttempt,
                         .fromAttempt = count.attempt,
                         .toAttempt = lastOf(count.attempt),
                         .period = kpi.period};
        FigureRow row{.label = label, .note = KpiWords::count(count.calls())};
        for (const CallResult result : order) {
            figure.result = result;
            row.cells.append(
                cell(count.of(result), figure,
                     Text::tr("%1; attempt: %2").arg(KpiWords::result(result), label)));
        }
        figure.result.reset();
        row.cells.append(cell(count.calls(), figure, Text::tr("Calls; attempt: %1").arg(label)));
        table.rows.append(row);
    }
    if (calls > 0) {
        table.finding = Text::tr("%1 of the calls became a conversation; good and bad are "
                                 "meant for the lead.")
                            .arg(KpiWords::roughShare(static_cast<double>(answered)
                                                      / static_cast<double>(calls)));
    }
    return table;
}

FigureTable reps(const Kpi &kpi)
{
    FigureTable table{.name = Text::tr("Calls against outcomes"),
                      .rowName = Text::tr("Rep"),
                      .columns = {{KpiWords::result(CallResult::Good), true, Tone::Strong},
                                  {Text::tr("Other"), true, Tone::Middle},
                                  {Text::tr("Not answered"), true, Tone::Faint},
                                  {Text::tr("Calls")},
                                  {Text::tr("Conversations")},
                                  {Text::tr("Prepared")}}};
    using RepFigure = KpiFigure::RepFigure;
    qint64 calls = 0;
    qint64 prepared = 0;
    for (const RepCalls &rep : kpi.reps) {
        const QString name = KpiWords::rep(rep);
        const auto figure = [&](RepFigure which) {
            return KpiFigure{.kind = KpiFigure::Kind::RepCalls,
                             .member = rep.member,
                             .rep = which,
                             .period = kpi.period};
        };
        calls += rep.calls;
        prepared += rep.prepared;
        const QString preparedShare = KpiWords::share(tenthsOfPercent(rep.prepared, rep.calls));
        table.rows.append(
            {.label = name,
             .note = KpiWords::count(rep.calls),
             .cells = {cell(rep.good, figure(RepFigure::Good),
                            Text::tr("%1: calls that were good for the lead").arg(name)),
                       cell(rep.conversations - rep.good, figure(RepFigure::OtherConversations),
                            Text::tr("%1: other conversations").arg(name)),
                       cell(rep.calls - rep.conversations, figure(RepFigure::NotAnswered),
                            Text::tr("%1: calls without an answer").arg(name)),
                       cell(rep.calls, figure(RepFigure::Calls), Text::tr("%1: calls").arg(name)),
                       cell(rep.conversations, figure(RepFigure::Conversations),
                            Text::tr("%1: conversations").arg(name)),
                       {preparedShare, static_cast<double>(rep.prepared),
                        figure(RepFigure::Prepared), Text::tr("%1: prepared calls").arg(name)}}});
    }
    if (calls > 0) {
        table.finding = Text::tr("%1 of the calls were prepared.")
                            .arg(KpiWords::roughShare(static_cast<double>(prepared)
                                                      / static_cast<double>(calls)));
    }
    return table;
}

FigureTable trials(const Kpi &kpi)
{
    FigureTable table{.name = Text::tr("Scripts on trial"),
                      .rowName = Text::tr("Version"),
                      .columns = {{Text::tr("Leads")},
                                  {Text::tr("Good for the lead")},
                                  {Text::tr("Share")},
                                  {Text::tr("In 95 of 100 cases")},
                                  {Text::tr("What can be said")}}};
    for (const TrialStanding &trial : kpi.trials) {
        for (const TrialSide side : {TrialSide::First, TrialSide::Second}) {
            const BetaShare &share = trial.of(side);
            const QString name = TrialWords::versionOf(trial, side);
            KpiFigure figure{.kind = KpiFigure::Kind::Trial,
                             .trial = trial.trial.id,
                             .side = side,
                             .period = kpi.period};
            const FigureCell leads = cell(share.all, figure, Text::tr("Leads: %1").arg(name));
            figure.goodAlone = true;
            table.rows.append(
                {.label = name,
                 .cells = {leads, cell(share.good, figure, Text::tr("Good: %1").arg(name)),
                           words(TrialWords::share(share)), words(TrialWords::interval(share)),
                           words(TrialWords::shortVerdict(trial, side))}});
        }
    }
    if (!kpi.trials.isEmpty())
        table.finding = TrialWords::verdict(kpi.trials.first());
    return table;
}

FigureTable inquiries(const Kpi &kpi)
{
    using InquiryFigure = KpiFigure::InquiryFigure;
    FigureTable table{.name = Text::tr("Inquiries"),
                      .rowName = Text::tr("Inquiries"),
                      .columns = {{Text::tr("Number")}}};
    const InquiryCount &count = kpi.inquiries;
    const auto add = [&](const QString &label, qint64 number, InquiryFigure which) {
        table.rows.append(
            {.label = label,
             .cells = {
                 cell(number,
                      {.kind = KpiFigure::Kind::Inquiries, .inquiry = which, .period = kpi.period},
                      Text::tr("Inquiries: %1").arg(label))}});
    };
    add(Text::tr("Asked"), count.asked, InquiryFigure::Asked);
    add(Text::tr("Answered"), count.answered, InquiryFigure::Answered);
    add(Text::tr("Unanswered"), count.unanswered, InquiryFigure::Unanswered);
    add(Text::tr("Unanswered and overdue"), count.overdue, InquiryFigure::Overdue);
    table.rows.append({.label = KpiWords::measure(Measure::AnswerHours),
                       .cells = {words(KpiWords::duration(count.medianAnswer))}});
    return table;
}

FigureTable care(const Kpi &kpi)
{
    FigureTable table{.name = Text::tr("How people were treated"),
                      .rowName = Text::tr("What happened"),
                      .columns = {{Text::tr("Number")}}};
    for (const Care care : allValues<Care>()) {
        const QString label = KpiWords::care(care);
        table.rows.append(
            {.label = label,
             .cells = {cell(kpi.care.at(indexOf(care)),
                            {.kind = KpiFigure::Kind::Care, .care = care, .period = kpi.period},
                            label)}});
    }
    return table;
}

} // namespace FigureTables
} // namespace Callwell

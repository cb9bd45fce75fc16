// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/kpitext.h"

#include "words/kpiwords.h"
#include "words/trialwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

struct KpiText
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::KpiText)
};

// The first column begins its words where the line begins, numbers end theirs below each other.
QString table(const QString &title, const QList<QStringList> &rows)
{
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), row.at(column).size());
    }
    QString text = u'\n' + title + u'\n';
    for (const QStringList &row : rows) {
        QString line = u"  "_s + row.first().leftJustified(widths.first());
        for (qsizetype column = 1; column < row.size(); ++column)
            line += u"  "_s + row.at(column).rightJustified(widths.at(column));
        text += line + u'\n';
    }
    return text;
}

QString share(qint64 part, qint64 whole)
{
    return KpiWords::share(tenthsOfPercent(part, whole));
}

QString targetTable(const Kpi &kpi)
{
    QList<QStringList> rows{{QString(), KpiText::tr("when"), KpiText::tr("agreed"),
                             KpiText::tr("now"), KpiText::tr("before"), KpiText::tr("time gone")}};
    for (const TargetStanding &standing : kpi.targets) {
        const Target &target = standing.target;
        rows.append({KpiWords::measure(target.measure),
                     KpiWords::period({target.startsOn, target.endsOn}),
                     KpiWords::value(target.measure, target.value),
                     KpiWords::value(target.measure, standing.standing),
                     KpiWords::value(target.measure, standing.before),
                     KpiWords::share(qRound(standing.timeGone * 1000))});
    }
    return table(KpiText::tr("Shared targets"), rows);
}

QString funnelTable(const Kpi &kpi)
{
    QList<QStringList> rows{
        {QString(), KpiText::tr("side"), KpiText::tr("leads"), KpiText::tr("of all")}};
    for (const FunnelStep step : allValues<FunnelStep>()) {
        const qint64 leads = kpi.funnel.at(indexOf(step));
        rows.append({KpiWords::step(step), KpiWords::side(sideOf(step)), KpiWords::count(leads),
                     share(leads, kpi.leads())});
    }
    return table(KpiText::tr("From lead to customer"), rows);
}

QString attemptsTable(const Kpi &kpi)
{
    QList<QStringList> rows{{KpiText::tr("attempts"), KpiText::tr("leads"),
                             KpiText::tr("customers"), KpiText::tr("share")}};
    for (const AttemptCount &count : kpi.attempts) {
        rows.append({KpiWords::count(count.attempt), KpiWords::count(count.leads),
                     KpiWords::count(count.converted), share(count.converted, count.leads)});
    }
    return table(KpiText::tr("Leads by the attempts made so far"), rows);
}

QString callsTable(const Kpi &kpi)
{
    QStringList header{KpiText::tr("attempt"), KpiText::tr("calls")};
    for (const CallResult result : allValues<CallResult>())
        header.append(KpiWords::result(result));
    QList<QStringList> rows{header};
    for (const AttemptCalls &count : kpi.callsByAttempt) {
        QStringList row{KpiWords::count(count.attempt), KpiWords::count(count.calls())};
        for (const qint64 result : count.results)
            row.append(KpiWords::count(result));
        rows.append(row);
    }
    return table(KpiText::tr("What calls came to, by the number of the attempt"), rows);
}

QString repsTable(const Kpi &kpi)
{
    QList<QStringList> rows{{QString(), KpiText::tr("calls"), KpiText::tr("conversations"),
                             KpiText::tr("good for the lead"), KpiText::tr("prepared")}};
    for (const RepCalls &rep : kpi.reps) {
        rows.append({KpiWords::rep(rep), KpiWords::count(rep.calls),
                     KpiWords::count(rep.conversations), KpiWords::count(rep.good),
                     share(rep.prepared, rep.calls)});
    }
    return table(KpiText::tr("Calls against outcomes"), rows);
}

QString inquiryTable(const Kpi &kpi)
{
    const InquiryCount &count = kpi.inquiries;
    return table(KpiText::tr("Inquiries"),
                 {{KpiText::tr("Asked"), KpiWords::count(count.asked)},
                  {KpiText::tr("Answered"), KpiWords::count(count.answered)},
                  {KpiText::tr("Unanswered"), KpiWords::count(count.unanswered)},
                  {KpiText::tr("of these overdue"), KpiWords::count(count.overdue)},
                  {KpiText::tr("Median answer time"), KpiWords::duration(count.medianAnswer)}});
}

QString careTable(const Kpi &kpi)
{
    QList<QStringList> rows;
    for (const Care care : allValues<Care>())
        rows.append({KpiWords::care(care), KpiWords::count(kpi.care.at(indexOf(care)))});
    return table(KpiText::tr("How people were treated"), rows);
}

// A trial is named in the first line of its two; what can be said of it stands below them.
QString trialTables(const Kpi &kpi)
{
    QString text;
    for (const TrialStanding &trial : kpi.trials) {
        QList<QStringList> rows{{KpiText::tr("version"), KpiText::tr("leads"),
                                 KpiText::tr("good for the lead"), KpiText::tr("share"),
                                 KpiText::tr("in 95 of 100 cases")}};
        for (const TrialSide side : {TrialSide::First, TrialSide::Second}) {
            const BetaShare &share = trial.of(side);
            rows.append({TrialWords::version(trial.number(side)), KpiWords::count(share.all),
                         KpiWords::count(share.good), TrialWords::share(share),
                         TrialWords::interval(share)});
        }
        //: A script's name, and since when a trial of it runs
        text += table(KpiText::tr("Trial of “%1”, %2")
                          .arg(trial.script.simplified(), TrialWords::course(trial)),
                      rows)
            + u"  "_s + TrialWords::verdict(trial) + u'\n';
    }
    return text;
}

QJsonObject careObject(const Kpi &kpi)
{
    QJsonObject object;
    for (const Care care : allValues<Care>())
        object.insert(code(care), kpi.care.at(indexOf(care)));
    return object;
}

QJsonValue isoDay(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

template<typename Number>
QJsonValue orNull(const std::optional<Number> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonArray targetList(const Kpi &kpi)
{
    static const QStringList units{u"leads"_s, u"tenths of a per cent"_s, u"hours"_s};
    QJsonArray targets;
    for (const TargetStanding &standing : kpi.targets) {
        const Target &target = standing.target;
        QJsonArray trend;
        for (const TrendPoint &point : standing.trend) {
            trend.append(QJsonObject{{u"from"_s, isoDay(point.startsOn)},
                                     {u"to"_s, isoDay(point.endsOn)},
                                     {u"value"_s, orNull(point.value)}});
        }
        targets.append(
            QJsonObject{{u"measure"_s, QString(code(target.measure))},
                        {u"unit"_s, units.at(static_cast<qsizetype>(indexOf(target.measure)))},
                        {u"from"_s, isoDay(target.startsOn)},
                        {u"to"_s, isoDay(target.endsOn)},
                        {u"agreed"_s, target.value},
                        {u"standing"_s, orNull(standing.standing)},
                        {u"before"_s, orNull(standing.before)},
                        {u"time_gone"_s, standing.timeGone},
                        {u"trend"_s, trend}});
    }
    return targets;
}

QJsonArray funnelList(const Kpi &kpi)
{
    QJsonArray steps;
    for (const FunnelStep step : allValues<FunnelStep>()) {
        steps.append(QJsonObject{{u"step"_s, QString(code(step))},
                                 {u"side"_s, QString(code(sideOf(step)))},
                                 {u"leads"_s, kpi.funnel.at(indexOf(step))}});
    }
    return steps;
}

QJsonArray callsList(const Kpi &kpi)
{
    QJsonArray list;
    for (const AttemptCalls &count : kpi.callsByAttempt) {
        QJsonObject row{{u"attempt"_s, count.attempt}, {u"calls"_s, count.calls()}};
        for (const CallResult result : allValues<CallResult>())
            row.insert(code(result), count.of(result));
        list.append(row);
    }
    return list;
}

QJsonArray repsList(const Kpi &kpi)
{
    QJsonArray list;
    for (const RepCalls &rep : kpi.reps) {
        list.append(QJsonObject{
            {u"member"_s, rep.member.isNull() ? QJsonValue() : QJsonValue(rep.member.toString())},
            {u"name"_s, rep.name},
            {u"calls"_s, rep.calls},
            {u"conversations"_s, rep.conversations},
            {u"good"_s, rep.good},
            {u"prepared"_s, rep.prepared}});
    }
    return list;
}

QJsonObject inquiryObject(const InquiryCount &count)
{
    constexpr double millisecondsPerHour = 3'600'000;
    const auto hours = count.medianAnswer.transform([](qint64 milliseconds) {
        return static_cast<double>(milliseconds) / millisecondsPerHour;
    });
    return {{u"asked"_s, count.asked},
            {u"answered"_s, count.answered},
            {u"unanswered"_s, count.unanswered},
            {u"overdue"_s, count.overdue},
            {u"median_answer_hours"_s, orNull(hours)}};
}

QJsonObject versionObject(const TrialStanding &trial, TrialSide side)
{
    const BetaShare &share = trial.of(side);
    const ShareInterval ends = interval95(share);
    const ScriptVersionId version =
        side == TrialSide::First ? trial.trial.first : trial.trial.second;
    return {{u"id"_s, version.toString()}, {u"version"_s, trial.number(side)},
            {u"leads"_s, share.all},       {u"good"_s, share.good},
            {u"low"_s, ends.low},          {u"high"_s, ends.high}};
}

QJsonArray trialList(const Kpi &kpi)
{
    const auto time = [](const QDateTime &at) {
        return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue();
    };
    QJsonArray list;
    for (const TrialStanding &trial : kpi.trials) {
        list.append(
            QJsonObject{{u"id"_s, trial.trial.id.toString()},
                        {u"script"_s, trial.script},
                        {u"begun"_s, time(trial.trial.begunAt)},
                        {u"ended"_s, time(trial.trial.endedAt)},
                        {u"versions"_s,
                         QJsonArray{versionObject(trial, TrialSide::First),
                                    versionObject(trial, TrialSide::Second)}},
                        {u"second_better"_s, trial.secondIsBetter()},
                        {u"verdict"_s, QString(code(trial.verdict))},
                        {u"leads_needed"_s,
                         trial.leadsNeeded > 0 ? QJsonValue(trial.leadsNeeded) : QJsonValue()}});
    }
    return list;
}

} // namespace

QString kpiText(const Kpi &kpi)
{
    QString text = KpiText::tr("Leads and calls, %1").arg(KpiWords::period(kpi.period)) + u'\n';
    if (!kpi.targets.isEmpty())
        text += targetTable(kpi);
    text += funnelTable(kpi);
    if (!kpi.attempts.isEmpty())
        text += attemptsTable(kpi);
    if (!kpi.callsByAttempt.isEmpty())
        text += callsTable(kpi);
    if (!kpi.reps.isEmpty())
        text += repsTable(kpi);
    return QString(text + trialTables(kpi) + inquiryTable(kpi) + careTable(kpi)).trimmed();
}

QJsonObject kpiJson(const Kpi &kpi)
{
    qint64 untried = 0;
    QJsonArray attempts;
    for (const AttemptCount &count : kpi.attempts) {
        if (count.attempt == 0) {
            untried = count.leads;
            continue;
        }
        attempts.append(QJsonObject{{u"attempt"_s, count.attempt},
                                    {u"leads"_s, count.leads},
                                    {u"converted"_s, count.converted}});
    }
    return {{u"from"_s, isoDay(kpi.period.from)},
            {u"to"_s, isoDay(kpi.period.to)},
            {u"time_zone"_s, QString::fromLatin1(kpi.period.zone.id())},
            {u"leads"_s, kpi.leads()},
            {u"converted"_s, kpi.converted()},
            {u"share_converted"_s, orNull(tenthsOfPercent(kpi.converted(), kpi.leads()))},
            {u"targets"_s, targetList(kpi)},
            {u"funnel"_s, funnelList(kpi)},
            {u"attempts"_s, attempts},
            {u"untried"_s, untried},
            {u"calls_by_attempt"_s, callsList(kpi)},
            {u"reps"_s, repsList(kpi)},
            {u"trials"_s, trialList(kpi)},
            {u"inquiries"_s, inquiryObject(kpi.inquiries)},
            {u"care"_s, careObject(kpi)}};
}

} // namespace Callwell

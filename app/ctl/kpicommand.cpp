// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/kpicommand.h"

#include "base/clock.h"
#include "ctl/kpitext.h"
#include "store/kpistore.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Result<QDate> day(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return QDate();
    const QString text = parser.value(option);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return failure(ErrorCode::WrongUse,
                       {KpiCommand::tr("'%1' is no day; write it as in 2026-03-31").arg(text)});
    return date;
}

} // namespace

QString KpiCommand::name() const
{
    return u"kpi"_s;
}

QString KpiCommand::summary() const
{
    return tr("Print the numbers of the KPI window.");
}

QString KpiCommand::details() const
{
    return tr(
        "Both days are included; without one the period has no beginning or no end. Days are\n"
        "those of this computer's time zone (TZ). Leads count on the day they were made, calls\n"
        "on the day they were made, inquiries on the day they were asked. A target is measured\n"
        "over its own time; those are shown that overlap the period.");
}

void KpiCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"from"_s, tr("The first day, as in 2026-01-01."), u"DAY"_s});
    parser.addOption({u"to"_s, tr("The last day, as in 2026-03-31."), u"DAY"_s});
}

Result<Answer> KpiCommand::run(const QCommandLineParser &parser)
{
    KpiPeriod period;
    CALLWELL_ASSIGN(period.from, day(parser, u"from"_s));
    CALLWELL_ASSIGN(period.to, day(parser, u"to"_s));
    if (period.from.isValid() && period.to.isValid() && period.to < period.from)
        return failure(ErrorCode::WrongUse, {tr("--to is before --from")});
    CALLWELL_LET(const auto store, openStore(parser, Connection::Mode::ReadOnly));
    CALLWELL_LET(const Kpi kpi, KpiStore(*store).numbers(period, SystemClock().now()));
    return Answer{.text = kpiText(kpi), .json = kpiJson(kpi)};
}

} // namespace Callwell

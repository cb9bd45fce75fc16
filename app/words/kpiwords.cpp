// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/kpiwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Callwell::KpiWords {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::KpiWords)
};

constexpr qint64 millisecondsPerMinute = 60'000;

QString dash()
{
    return QString(QChar(0x2013));
}

} // namespace

QString step(FunnelStep step)
{
    switch (step) {
    case FunnelStep::Generated:
        return Text::tr("Generated");
    case FunnelStep::RaisedHand:
        return Text::tr("Raised their hand");
    case FunnelStep::Reached:
        return Text::tr("Reached");
    case FunnelStep::InConversation:
        return Text::tr("In conversation");
    case FunnelStep::Won:
        return Text::tr("Became customers");
    }
    Q_UNREACHABLE_RETURN({});
}

QString side(OwnerSide side)
{
    return side == OwnerSide::Marketing ? Text::tr("Marketing") : Text::tr("Sales");
}

QString result(CallResult result)
{
    switch (result) {
    case CallResult::NotAnswered:
        return Text::tr("Not answered");
    case CallResult::Good:
        return Text::tr("Good");
    case CallResult::Neutral:
        return Text::tr("Neutral");
    case CallResult::Bad:
        return Text::tr("Bad");
    case CallResult::NoOutcome:
        return Text::tr("No outcome");
    }
    Q_UNREACHABLE_RETURN({});
}

QString care(Care care)
{
    switch (care) {
    case Care::HelpGiven:
        return Text::tr("Help given");
    case Care::Claims:
        return Text::tr("Taken on without a raised hand");
    case Care::GaveUp:
        return Text::tr("Given up before the goal");
    case Care::AskedAgain:
        return Text::tr("Asked what was known");
    case Care::Unprepared:
        return Text::tr("Answered unprepared");
    case Care::PutRight:
        return Text::tr("Bad contacts put right in time");
    case Care::PutRightLate:
        return Text::tr("Bad contacts put right late, or not yet");
    case Care::ObjectionsResolved:
        return Text::tr("Objections resolved together");
    case Care::ObjectionsAccepted:
        return Text::tr("Objections accepted as a reason");
    case Care::ObjectionsGraceful:
        return Text::tr("Objections that ended with grace");
    case Care::ObjectionsOpen:
        return Text::tr("Objections still open");
    }
    Q_UNREACHABLE_RETURN({});
}

QString measure(Measure measure)
{
    switch (measure) {
    case Measure::Leads:
        return Text::tr("Leads generated");
    case Measure::ShareConverted:
        return Text::tr("Share who became customers");
    case Measure::AnswerHours:
        return Text::tr("Median answer time");
    }
    Q_UNREACHABLE_RETURN({});
}

QString rep(const RepCalls &rep)
{
    if (!rep.name.isEmpty())
        return rep.name;
    return rep.member.isNull() ? Text::tr("Nobody named") : Text::tr("Somebody unknown");
}

QString count(qint64 number)
{
    return QLocale().toString(number);
}

QString share(std::optional<int> tenthsOfPercent)
{
    if (!tenthsOfPercent)
        return dash();
    //: A share in per cent
    return Text::tr("%1 %").arg(QLocale().toString(*tenthsOfPercent / 10.0, 'f', 1));
}

QString roughShare(double share)
{
    return Text::tr("%1 %").arg(QLocale().toString(qRound(share * 100)));
}

QString value(Measure measure, std::optional<double> value)
{
    if (!value)
        return dash();
    switch (measure) {
    case Measure::Leads:
        return count(qRound64(*value));
    case Measure::ShareConverted:
        return share(qRound(*value));
    case Measure::AnswerHours:
        return duration(qRound64(*value * 60.0) * millisecondsPerMinute);
    }
    Q_UNREACHABLE_RETURN({});
}

QString duration(std::optional<qint64> milliseconds)
{
    if (!milliseconds)
        return dash();
    const qint64 minutes = (*milliseconds + millisecondsPerMinute / 2) / millisecondsPerMinute;
    if (minutes < 60) {
        //: A duration in minutes
        return Text::tr("%1 min").arg(count(minutes));
    }
    if (minutes % 60 == 0) {
        //: A duration in hours
        return Text::tr("%1 h").arg(count(minutes / 60));
    }
    return Text::tr("%1 h").arg(QLocale().toString(static_cast<double>(minutes) / 60.0, 'f', 1));
}

QString period(const KpiPeriod &period)
{
    const auto day = [](QDate date) {
        return QLocale().toString(date, QLocale::ShortFormat);
    };
    if (period.from.isValid() && period.to.isValid())
        return Text::tr("%1 to %2").arg(day(period.from), day(period.to));
    if (period.from.isValid())
        return Text::tr("since %1").arg(day(period.from));
    if (period.to.isValid())
        return Text::tr("until %1").arg(day(period.to));
    return Text::tr("all the time");
}

} // namespace Callwell::KpiWords

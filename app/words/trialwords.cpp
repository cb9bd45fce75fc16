// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/trialwords.h"

#include "words/kpiwords.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Callwell::TrialWords {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::TrialWords)
};

QString oneShare(double share)
{
    constexpr int tenthsOfPercentInAll = 1000;
    return KpiWords::share(qRound(share * tenthsOfPercentInAll));
}

QString day(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().date(), QLocale::ShortFormat);
}

// Never "100 %": that is nobody's to know.
QString probability(double probability)
{
    constexpr double most = 0.99;
    if (probability > most)
        //: Behind a probability: more than 99 per cent
        return Text::tr("more than %1").arg(KpiWords::roughShare(most));
    return KpiWords::roughShare(probability);
}

QString better(const TrialStanding &standing, TrialSide side)
{
    const double second = standing.secondIsBetter();
    return Text::tr(
               "%1 serves leads better. That can be said since %2 leads were counted, and will "
               "not change by looking on. By the numbers of today the probability is %3.")
        .arg(version(standing.number(side)), KpiWords::count(standing.leadsNeeded),
             probability(side == TrialSide::Second ? second : 1 - second));
}

} // namespace

QString version(int number)
{
    return Text::tr("Version %1").arg(KpiWords::count(number));
}

QString versionOf(const TrialStanding &standing, TrialSide side)
{
    //: A script's name and the number of one of its versions
    return Text::tr("%1, version %2")
        .arg(Words::isolated(standing.script.simplified()), KpiWords::count(standing.number(side)));
}

QString share(const BetaShare &share)
{
    return KpiWords::share(tenthsOfPercent(share.good, share.all));
}

QString interval(const BetaShare &share)
{
    const ShareInterval ends = interval95(share);
    //: From one share in per cent to another one
    return Text::tr("%1 to %2").arg(oneShare(ends.low), oneShare(ends.high));
}

QString verdict(const TrialStanding &standing)
{
    switch (standing.verdict) {
    case TrialVerdict::NotYet:
        return standing.leads() == 0
            ? Text::tr(
                  "No lead counts yet: a lead does with the outcome of its first conversation.")
            : Text::tr("Not decided yet: the difference so far may be chance.");
    case TrialVerdict::FirstBetter:
        return better(standing, TrialSide::First);
    case TrialVerdict::SecondBetter:
        return better(standing, TrialSide::Second);
    }
    Q_UNREACHABLE_RETURN({});
}

QString shortVerdict(const TrialStanding &standing, TrialSide side)
{
    if (standing.verdict == TrialVerdict::NotYet)
        return Text::tr("not decided yet");
    const bool isBetter =
        (standing.verdict == TrialVerdict::SecondBetter) == (side == TrialSide::Second);
    //: Of a version of a script, compared with another one
    return isBetter ? Text::tr("better") : Text::tr("not as good");
}

QString course(const TrialStanding &standing)
{
    const ScriptTrial &trial = standing.trial;
    if (trial.runs())
        return Text::tr("runs since %1").arg(day(trial.begunAt));
    if (trial.kept.isNull())
        return Text::tr("ran from %1 to %2").arg(day(trial.begunAt), day(trial.endedAt));
    const TrialSide kept = trial.kept == trial.first ? TrialSide::First : TrialSide::Second;
    return Text::tr("ran from %1 to %2, version %3 was kept")
        .arg(day(trial.begunAt), day(trial.endedAt), KpiWords::count(standing.number(kept)));
}

} // namespace Callwell::TrialWords

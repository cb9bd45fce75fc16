// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/democommand.h"

#include "ctl/newstore.h"
#include "usecase/makeexample.h"

#include <QTimeZone>

#include <limits>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostLeads = 10'000'000;
constexpr int toldEvery = 5000; // leads

Result<quint32> numberOf(const QCommandLineParser &parser, const QString &option, quint32 from,
                         quint32 to)
{
    bool understood = false;
    const quint32 number = parser.value(option).toUInt(&understood);
    if (!understood || number < from || number > to) {
        return failure(
            ErrorCode::WrongUse,
            {DemoCommand::tr("--%1 is a number from %2 to %3").arg(option).arg(from).arg(to)});
    }
    return number;
}

Result<QDateTime> endOf(const QCommandLineParser &parser)
{
    const QString text = parser.value(u"now"_s);
    if (text.isEmpty())
        return QDateTime::currentDateTimeUtc();
    QDateTime now = QDateTime::fromString(text, Qt::ISODate);
    if (now.isValid() && now.timeSpec() == Qt::LocalTime)
        now =
            QDateTime(now.date(), text.contains(u'T') ? now.time() : QTime(11, 0), QTimeZone::UTC);
    if (!now.isValid() || now.date().year() < 1990)
        return failure(ErrorCode::WrongUse, {DemoCommand::tr("--now is a day such as 2026-03-02")});
    return now;
}

} // namespace

QString DemoCommand::name() const
{
    return u"demo"_s;
}

QString DemoCommand::summary() const
{
    return tr("Make an example workspace to play with.");
}

QString DemoCommand::details() const
{
    return tr(
        "FILE must not exist yet, or hold no people. The same seed and the same --now make the\n"
        "same workspace. All people are invented; their numbers lie in ranges that are kept\n"
        "free for examples.");
}

void DemoCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"leads"_s, tr("How many leads; 400 unless given."), u"N"_s, u"400"_s});
    parser.addOption({u"seed"_s, tr("What chance begins with; 1 unless given."), u"S"_s, u"1"_s});
    parser.addOption(
        {u"now"_s, tr("Where all timelines end, in UTC; this moment unless given."), u"DAY"_s});
}

Result<Answer> DemoCommand::run(const QCommandLineParser &parser)
{
    CALLWELL_LET(const quint32 leads, numberOf(parser, u"leads"_s, 1, mostLeads));
    CALLWELL_LET(const quint32 seed,
                 numberOf(parser, u"seed"_s, 0, std::numeric_limits<quint32>::max()));
    CALLWELL_LET(const QDateTime now, endOf(parser));

    NewStore store(storePath(parser));
    CALLWELL_TRY(store.open(false));
    const MakeExample input{
        .leads = static_cast<int>(leads), .seed = seed, .now = now, .progress = [&](int made) {
            if (made % toldEvery == 0)
                tell(tr("%n lead(s) made", nullptr, made));
        }};
    CALLWELL_LET(const MadeExample made, makeExample(store.connection(), input));
    store.keep();
    return Answer{.exit = ExitCode::AllDone,
                  .text =
                      tr("Made %n lead(s), with %1 events on their timelines.", nullptr, made.leads)
                          .arg(made.activities),
                  .json = {{u"leads"_s, made.leads},
                           {u"persons"_s, made.persons},
                           {u"organisations"_s, made.organisations},
                           {u"activities"_s, made.activities},
                           {u"seed"_s, static_cast<qint64>(seed)},
                           {u"now"_s, now.toString(Qt::ISODate)}}};
}

} // namespace Callwell

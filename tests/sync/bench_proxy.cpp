// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cuts the line of a round of fifty changes each way again and again, and looks each time whether
// all of it is done exactly once after the next round.
//
//     bench_proxy [--every N] [--from N] [--until N] [--json]
//
// Every N-th byte of both directions (default 997), those from one offset until another; with
// CALLWELL_EVERY_BYTE=1 or --every 1 all of them. Starts a server itself. Ends with 1 on the first
// loss; with --json it tells it in the figures.
#include "figures.h"
#include "sync/cutrounds.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Callwell;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    TestServer::startInside(argv);
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption every(u"every"_s, u"Distance of the cuts."_s, u"N"_s, u"997"_s);
    const QCommandLineOption from(u"from"_s, u"First offset."_s, u"N"_s, u"0"_s);
    const QCommandLineOption until(u"until"_s, u"Last offset."_s, u"N"_s, u"1000000000"_s);
    const QCommandLineOption json(u"json"_s, u"One object, as all benchmarks print it."_s);
    parser.addOptions({every, from, until, json});
    parser.process(application);
    const bool all = qEnvironmentVariableIntValue("CALLWELL_EVERY_BYTE") != 0;
    const int distance = all ? 1 : qMax(1, parser.value(every).toInt());

    const auto rounds = CutRounds::prepare(TestServer::started(), u"proxy"_s);
    if (!rounds)
        qFatal("%s", qPrintable(rounds.error().detail));
    QString loss;
    for (const auto direction : {CutRounds::Direction::ToServer, CutRounds::Direction::ToClient}) {
        const QList<CutRounds::Cut> cuts = (*rounds)->cuts(direction, distance, 0);
        for (const CutRounds::Cut &cut : cuts) {
            if (cut.after < parser.value(from).toLongLong()
                || cut.after > parser.value(until).toLongLong())
                continue;
            loss = (*rounds)->attempt(cut);
            if (!loss.isEmpty())
                break;
        }
        if (!loss.isEmpty())
            break;
    }
    if (!loss.isEmpty())
        std::fprintf(stderr, "%s\n", qPrintable(loss));
    const auto figure = [](const QString &name, double value, const QString &unit) {
        return Figure{.name = name, .value = value, .unit = unit};
    };
    Figure cuts = figure(u"cuts, all done once"_s, (*rounds)->attempts(), u"rounds"_s);
    cuts.goal = u"no loss"_s;
    cuts.held = loss.isEmpty();
    const auto bytes = [&](CutRounds::Direction direction) {
        return static_cast<double>((*rounds)->bytes(direction));
    };
    printFigures(
        u"proxy"_s,
        {cuts, figure(u"nothing had happened yet"_s, (*rounds)->untouched(), u"rounds"_s),
         figure(u"the reply to the push was lost"_s, (*rounds)->repliesLost(), u"rounds"_s),
         figure(u"the pull was cut"_s, (*rounds)->pullsCut(), u"rounds"_s),
         figure(u"sent by an uncut round"_s, bytes(CutRounds::Direction::ToServer), u"bytes"_s),
         figure(u"received by it"_s, bytes(CutRounds::Direction::ToClient), u"bytes"_s)});
    return loss.isEmpty() || parser.isSet(json) ? 0 : 1;
}

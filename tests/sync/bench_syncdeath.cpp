// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Kills a laptop's program and its server in turn while they push, pull and load for the first
// time, again and again and at any moment, and looks each time whether anything that was
// acknowledged is lost or doubled.
//
//     bench_syncdeath [--kills N] [--json]     N in all (default 60)
//
// Starts a server itself. Ends with 1 on the first loss; with --json it tells it in the figures.
#include "figures.h"
#include "sync/killedrounds.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Callwell;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    TestServer::startInside(argv);
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption wanted(u"kills"_s, u"How many."_s, u"N"_s, u"60"_s);
    const QCommandLineOption json(u"json"_s, u"One object, as all benchmarks print it."_s);
    parser.addOptions({wanted, json});
    parser.process(application);

    using Killed = KilledRounds::Killed;
    KilledRounds rounds(TestServer::started());
    QString loss;
    const auto kills = [&] {
        return rounds.kills(Killed::Client) + rounds.kills(Killed::Server);
    };
    for (int i = 0; kills() < parser.value(wanted).toInt() && loss.isEmpty(); ++i) {
        loss = rounds.history(static_cast<KilledRounds::Work>(i % 4),
                              i / 4 % 2 == 0 ? Killed::Client : Killed::Server);
        if (i % 20 == 0)
            std::fprintf(stderr, "%d kills\n", kills());
    }
    if (!loss.isEmpty())
        std::fprintf(stderr, "after %d kills: %s\n", kills(), qPrintable(loss));
    const auto figure = [&](const QString &name, double value, const QString &unit) {
        return Figure{.name = name,
                      .value = value,
                      .unit = unit,
                      .goal = u"no loss"_s,
                      .held = loss.isEmpty()};
    };
    printFigures(u"syncdeath"_s,
                 {figure(u"laptop's program killed"_s, rounds.kills(Killed::Client), u"kills"_s),
                  figure(u"server killed"_s, rounds.kills(Killed::Server), u"kills"_s),
                  Figure{.name = u"rounds cut short"_s,
                         .value = double(rounds.cutShort()),
                         .unit = u"rounds"_s},
                  figure(u"acknowledged groups, each there once"_s, double(rounds.acknowledged()),
                         u"groups"_s)});
    return loss.isEmpty() || parser.isSet(json) ? 0 : 1;
}

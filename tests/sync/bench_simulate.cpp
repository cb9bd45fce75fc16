// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs histories of a team whose links break, as many as wanted, and ends with 1 on the first that
// breaks a rule: the same seed gives it again.
//
//     bench_simulate [--runs N] [--first SEED] [--json]
#include "figures.h"
#include "sync/simulation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Callwell;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    TestServer::startInside(argv);
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"runs"_s, u"How many histories."_s, u"N"_s, u"1000"_s},
                       {u"first"_s, u"The first seed."_s, u"SEED"_s, u"1"_s},
                       {u"json"_s, u"Figures as JSON."_s}});
    parser.process(application);
    const quint32 runs = parser.value(u"runs"_s).toUInt();
    const quint32 first = parser.value(u"first"_s).toUInt();
    const auto simulation = Simulation::prepare(TestServer::started(), u"sim"_s);
    if (!simulation)
        qFatal("%s", qPrintable(simulation.error().detail));
    QElapsedTimer timer;
    timer.start();
    for (quint32 seed = first; seed < first + runs; ++seed) {
        const QString broken = (*simulation)->run(seed);
        if (!broken.isEmpty())
            qFatal("%s", qPrintable(broken));
        if (seed % 100 == 0)
            std::fprintf(stderr, "%u histories\n", seed - first + 1);
    }
    const Simulation &all = **simulation;
    const auto counted = [](const QString &name, qint64 value) {
        return Figure{.name = name, .value = static_cast<double>(value), .unit = u"times"_s};
    };
    printFigures(u"simulate"_s,
                 {{.name = u"histories that held"_s,
                   .value = static_cast<double>(runs),
                   .unit = u"times"_s,
                   .goal = u"all"_s,
                   .held = true},
                  counted(u"rounds"_s, all.rounds()),
                  counted(u"broken links"_s, all.faults()),
                  counted(u"groups sent"_s, all.groups()),
                  counted(u"conflicts told"_s, all.conflicts()),
                  counted(u"laptops with something rejected"_s, all.rejections()),
                  counted(u"servers restored"_s, all.restores()),
                  {.name = u"time"_s,
                   .value = static_cast<double>(timer.elapsed()) / 1000,
                   .unit = u"s"_s}});
    return 0;
}

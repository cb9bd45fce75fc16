// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Holds the language of scripts against texts that were broken by chance, as many as wanted, and
// ends with 1 on the first that breaks a promise: the same seed gives it again.
//
//     bench_scriptfuzz [--runs N] [--first SEED] [--all] [--json]
//     bench_scriptfuzz --text FILE
#include "figures.h"
#include "script/fuzzscripts.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

using namespace Callwell;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"runs"_s, u"How many texts."_s, u"N"_s, u"10000"_s},
                       {u"first"_s, u"The first seed."_s, u"SEED"_s, u"1"_s},
                       {u"all"_s, u"Goes on behind a broken promise."_s},
                       {u"text"_s, u"The text of that file instead."_s, u"FILE"_s},
                       {u"json"_s, u"Figures as JSON."_s}});
    parser.process(application);
    const quint32 runs = parser.value(u"runs"_s).toUInt();
    const quint32 first = parser.value(u"first"_s).toUInt();
    FuzzScripts scripts;
    if (parser.isSet(u"text"_s)) {
        QFile file(parser.value(u"text"_s));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        const QString told = scripts.brokenBy(QString::fromUtf8(file.readAll()));
        std::fprintf(stderr, "%s\n", told.isEmpty() ? "every promise kept" : qPrintable(told));
        return told.isEmpty() ? 0 : 1;
    }
    int broken = 0;
    QElapsedTimer timer;
    timer.start();
    for (quint32 i = 0; i < runs; ++i) {
        if (const QString told = scripts.run(first + i); !told.isEmpty()) {
            ++broken;
            std::fprintf(stderr, "%s\n", qPrintable(told));
            if (!parser.isSet(u"all"_s))
                return 1;
        }
        if ((i + 1) % 1000 == 0)
            std::fprintf(stderr, "%u texts\n", i + 1);
    }
    const auto counted = [](const QString &name, qint64 value) {
        return Figure{.name = name, .value = static_cast<double>(value), .unit = u"times"_s};
    };
    printFigures(u"scriptfuzz"_s,
                 {{.name = u"texts that kept every promise"_s,
                   .value = static_cast<double>(runs) - broken,
                   .unit = u"times"_s,
                   .goal = u"all"_s,
                   .held = broken == 0},
                  counted(u"faults told"_s, scripts.faults()),
                  counted(u"fixes made"_s, scripts.fixes()),
                  counted(u"scripts filled in"_s, scripts.filled()),
                  counted(u"filled in and too long"_s, scripts.refused()),
                  counted(u"marks"_s, scripts.marks()),
                  {.name = u"time"_s,
                   .value = static_cast<double>(timer.elapsed()) / 1000,
                   .unit = u"s"_s}});
    return broken == 0 ? 0 : 1;
}

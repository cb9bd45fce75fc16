// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/language.h"
#include "main/options.h"
#include "main/program.h"
#include "main/tour.h"
#include "words/errorwords.h"

#include <QApplication>

#include <cstdio>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

void print(FILE *file, const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), file);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"callwell"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CALLWELL_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Callwell"_s);
    QGuiApplication::setDesktopFileName(u"callwell"_s);

    const QStringList arguments = QCoreApplication::arguments();
    Language language;
    language.set({});
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        print(stdout, optionsHelp());
        return 0;
    }
    const Result<Options> read = readOptions(arguments);
    if (!read) {
        print(stderr, errorText(read.error()));
        print(stderr, optionsHelp());
        return 2;
    }
    const Options &options = *read;
    if (!options.language.isEmpty())
        language.set(options.language);
    Theme theme(application, options.scheme);
    if (options.tour) {
        Tour tour(theme, language, *options.tour, options.store);
        tour.drawOnly(options.screens);
        return tour.run();
    }
    Program program;
    program.start(options);
    return QApplication::exec();
}

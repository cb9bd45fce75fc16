// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commandline.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("callwellctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CALLWELL_VERSION));
    return static_cast<int>(Callwell::runCommandLine(QCoreApplication::arguments()));
}

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <QFile>
#include <QTemporaryDir>

namespace Callwell {

/*! The file of a new store, to be copied: made once in each program, for its migrations take longer
    than most tests. */
[[nodiscard]] inline QString emptyStore()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString file = folder.filePath(QStringLiteral("empty.callwell"));
        const auto made = Connection::open(file, Connection::Mode::Create);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        return file;
    }();
    return path;
}

/*! Opens a new store at that path. */
[[nodiscard]] inline Result<std::unique_ptr<Connection>> openEmptyStore(const QString &path)
{
    if (!QFile::copy(emptyStore(), path))
        qFatal("no empty store at %s", qPrintable(path));
    return Connection::open(path, Connection::Mode::ReadWrite);
}

} // namespace Callwell

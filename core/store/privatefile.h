// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

namespace Callwell {

/*!
 * Makes an empty file for its owner alone, where there is none: what people told us is for nobody
 * else on this computer. SQLite gives a store's -wal and -shm the rights of the store.
 */
inline void makePrivateFile(const QString &path)
{
    QFile file(path);
    [[maybe_unused]] const bool made =
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace Callwell

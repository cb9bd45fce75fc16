// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/smallfile.h"

#include <QFile>
#include <QFileInfo>

namespace Callwell {

Result<std::optional<QByteArray>> readSmallFile(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {path});
    if (info.isDir())
        return failure(ErrorCode::FileIsDirectory, {path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    const QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    if (bytes.isEmpty())
        return failure(ErrorCode::FileEmpty, {path});
    if (bytes.size() > limit)
        return std::nullopt;
    return bytes;
}

} // namespace Callwell

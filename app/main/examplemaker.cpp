// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/examplemaker.h"

#include "base/clock.h"
#include "store/connection.h"
#include "usecase/makeexample.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

void removeStore(const QString &path)
{
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + end);
}

Done make(const QString &path, int leads, QPromise<Done> &promise)
{
    if (QFileInfo::exists(path))
        return {};
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failure(ErrorCode::FileUnwritable, {path});
    const QString part = path + u".part"_s;
    removeStore(part);
    promise.setProgressRange(0, leads);
    {
        CALLWELL_LET(const auto store, Connection::open(part, Connection::Mode::Create));
        const auto progress = [&promise](int made) {
            promise.setProgressValue(made);
        };
        CALLWELL_TRY(makeExample(
            *store, {.leads = leads, .now = SystemClock().now(), .progress = progress}));
    }
    if (!QFile::rename(part, path))
        return failure(ErrorCode::FileUnwritable, {path});
    return {};
}

} // namespace

QFuture<Done> makeExampleStore(const QString &path, int leads)
{
    return QtConcurrent::run([path, leads](QPromise<Done> &promise) {
        const Done done = make(path, leads, promise);
        if (!done)
            removeStore(path + u".part"_s);
        promise.addResult(done);
    });
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace Callwell {

/*! What a run of callwellctl left behind. */
struct CtlRun
{
    int exit = -1; ///< -1: it did not end by itself
    QByteArray out;
    QString err;

    /*! What --json printed; empty where that isn't exactly one object on one line. */
    [[nodiscard]] QJsonObject json() const
    {
        return out.count('\n') == 1 ? QJsonDocument::fromJson(out).object() : QJsonObject();
    }
};

/*! What the child takes away from itself before it becomes callwellctl. */
enum class Without { Nothing, Privileges, Room };

/*! A file may get so many bytes and no more: what a full disk looks like to the one who writes. */
inline constexpr rlim_t roomInBytes = 1 << 20;

inline void giveUp(Without what)
{
    // even root then needs the permission that the file's mode gives; others never had this
    constexpr unsigned long writeAnything = 1; // CAP_DAC_OVERRIDE
    constexpr unsigned long readAnything = 2; // CAP_DAC_READ_SEARCH
    if (what == Without::Privileges) {
        prctl(PR_CAPBSET_DROP, writeAnything, 0, 0, 0);
        prctl(PR_CAPBSET_DROP, readAnything, 0, 0, 0);
    }
    if (what == Without::Room) {
        const rlimit limit{.rlim_cur = roomInBytes, .rlim_max = roomInBytes};
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN);
    }
}

inline CtlRun runProgram(const QString &program, const QStringList &arguments,
                         Without what = Without::Nothing)
{
    QProcess process;
    process.setChildProcessModifier([what] { giveUp(what); });
    process.start(program, arguments);
    constexpr int milliseconds = 60'000;
    if (!process.waitForFinished(milliseconds) || process.exitStatus() != QProcess::NormalExit)
        return {.err = process.errorString()};
    return {.exit = process.exitCode(),
            .out = process.readAllStandardOutput(),
            .err = QString::fromUtf8(process.readAllStandardError())};
}

inline CtlRun runCtl(const QStringList &arguments, Without what = Without::Nothing)
{
    return runProgram(QStringLiteral(CALLWELLCTL), arguments, what);
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for a test file");
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/*! Everything that the synced tables of the store hold; leaves no file beside it. */
inline Result<QStringList> rowsOf(const QString &store)
{
    CALLWELL_LET(const auto connection, Connection::open(store, Connection::Mode::ReadWrite));
    return syncedRows(*connection);
}

/*! The names of all files in a folder. */
inline QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

} // namespace Callwell

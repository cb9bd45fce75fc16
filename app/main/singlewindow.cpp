// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/singlewindow.h"

#include "base/logging.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 2000; // ms, for a window that is busy

QString wholePath(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

} // namespace

SingleWindow::SingleWindow(const QString &storePath, QObject *parent)
    : QObject(parent)
    , m_lock(wholePath(storePath) + u".lock"_s)
    , m_name(u"callwell-"_s
             + QString::fromLatin1(
                 QCryptographicHash::hash(wholePath(storePath).toUtf8(), QCryptographicHash::Sha256)
                     .toHex()
                     .first(24)))
{
    m_lock.setStaleLockTime(0); // a lock is stale when its process is gone, however old it is
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            Q_EMIT raiseWanted();
        }
    });
}

SingleWindow::Claim SingleWindow::claim()
{
    if (!m_lock.tryLock(0)) {
        if (m_lock.error() == QLockFile::LockFailedError)
            return askOther() ? Claim::Theirs : Claim::Unreachable;
        // A folder that can't be written to: nobody can keep a lock there.
        qCInfo(lcWindow) << "no lock beside the store:" << m_lock.error();
    }
    listen();
    return Claim::Ours;
}

bool SingleWindow::askOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    socket.disconnectFromServer();
    return true;
}

void SingleWindow::listen()
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_name); // left behind by a program that was killed
    if (!m_server.listen(m_name))
        qCWarning(lcWindow) << "other windows cannot raise this one:" << m_server.errorString();
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storethread.h"

namespace Callwell {
using namespace Qt::StringLiterals;

StoreThread::StoreThread()
{
    m_thread.setObjectName(u"store"_s);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    // Queued behind all work: the connection must end in the thread that made it.
    QMetaObject::invokeMethod(
        &m_worker,
        [this] {
            m_connection.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

Done StoreThread::open(const QString &path, Connection::Mode mode)
{
    Done done;
    QMetaObject::invokeMethod(
        &m_worker,
        [&] {
            auto opened = Connection::open(path, mode);
            if (opened)
                m_connection = *std::move(opened);
            else
                done = std::unexpected(opened.error());
        },
        Qt::BlockingQueuedConnection);
    return done;
}

} // namespace Callwell

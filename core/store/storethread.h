// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <type_traits>

namespace Callwell {

/*! A thread that owns one connection and does one piece of work after the other on it. */
class StoreThread
{
public:
    StoreThread();
    ~StoreThread(); ///< waits for the work that was asked for
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    /*! Opens the connection; waits for it. */
    [[nodiscard]] Done open(const QString &path, Connection::Mode mode);

    /*! Runs `work(Connection &)`, which returns a Result of plain values, and promises that. */
    template<typename Work>
    [[nodiscard]] auto run(Work work) -> QFuture<std::invoke_result_t<Work, Connection &>>
    {
        using Answer = std::invoke_result_t<Work, Connection &>;
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QMetaObject::invokeMethod(
            &m_worker,
            [this, promise, work = std::move(work)]() mutable {
                // A list that was scrolled on, a page that was left: nobody waits any more.
                if (!promise->isCanceled())
                    promise->addResult(work(*m_connection));
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

private:
    QThread m_thread;
    QObject m_worker;
    std::unique_ptr<Connection> m_connection;
};

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>

namespace Callwell {

/*!
 * What was asked of another thread: a future whose answer always comes through the event loop.
 *
 * QFuture::then calls at once, inside of whoever asks, when the answer happens to be there already.
 * A model would then begin to insert rows while it tells its views of others, now and then, on a
 * fast machine.
 */
template<typename T>
class Reply
{
public:
    explicit Reply(QFuture<T> future)
        : m_future(std::move(future))
    {
    }

    /*!
     * Calls `use(const T &)` in `context`'s thread, which is the caller's; never before this
     * returns, and not at all when `context` is gone by then or the work was cancelled. Several
     * may wait.
     */
    template<typename Use>
    void then(QObject *context, Use use) const
    {
        auto *watcher = new QFutureWatcher<T>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                         [watcher, use = std::move(use)]() mutable {
                             watcher->deleteLater();
                             if (watcher->future().resultCount() > 0)
                                 use(watcher->result());
                         });
        watcher->setFuture(m_future);
    }

    [[nodiscard]] const QFuture<T> &future() const { return m_future; }

private:
    QFuture<T> m_future;
};

} // namespace Callwell

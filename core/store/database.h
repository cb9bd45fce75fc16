// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/outbox.h"
#include "store/storethread.h"

namespace Callwell {

/*!
 * The local store as a program with a window uses it: one thread that writes, one that only reads
 * (lists, charts), and a signal that tells what was changed.
 */
class Database : public QObject
{
    Q_OBJECT

public:
    /*! Waits until the store is open; fails like Connection::open. */
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path,
                                                                Connection::Mode mode);

    [[nodiscard]] const QString &path() const { return m_path; }

    /*! Runs `work(Connection &)` in the reading thread. */
    template<typename Work>
    [[nodiscard]] auto read(Work work)
    {
        return m_reader.run(std::move(work));
    }

    /*! Runs `work(Connection &)` in the writing thread and tells everybody what it changed. */
    template<typename Work>
    [[nodiscard]] auto write(Work work)
    {
        return m_writer.run([this, work = std::move(work)](Connection &connection) mutable {
            const qint64 before = newestGroup(connection);
            auto result = work(connection);
            announce(connection, before);
            return result;
        });
    }

    /*! Others' work was written into the store, by another connection: tells everybody. */
    void tellNews(const TouchedRows &touched) { Q_EMIT changed(touched); }

Q_SIGNALS:
    /*! Changes were committed. Sent to the database's own thread. */
    void changed(const Callwell::TouchedRows &touched);
    /*! The same, where they were made here: they wait to be sent. */
    void changedHere();

private:
    explicit Database(QString path);
    [[nodiscard]] static qint64 newestGroup(Connection &connection);
    void announce(Connection &connection, qint64 since);

    QString m_path;
    StoreThread m_writer; ///< ends last: who closes last, and may write, empties the journal
    StoreThread m_reader;
};

} // namespace Callwell

Q_DECLARE_METATYPE(Callwell::TouchedRows)

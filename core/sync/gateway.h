// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <QMap>
#include <QUuid>

#include <functional>
#include <optional>
#include <span>

namespace Callwell {

/*! What the shared database says of itself and of who comes. */
struct Greeting
{
    int schema = 0; ///< version of the server's schema
    QUuid epoch; ///< another one after the server was restored
    qint64 time = 0; ///< the server's clock, milliseconds since 1970
    QUuid member; ///< who the login is
    QString name;
    QString role; ///< rep, marketer, manager, administrator
    QString team;
    QString cursor; ///< where a pull would begin that wants nothing of before
    std::optional<qint64> lastOp; ///< of that laptop; nothing where the server does not know it
    qint64 dailyRows = 0; ///< how many rows in bulk one may take on a day
    qint64 takenToday = 0;
    QMap<QString, QMap<QString, QString>> tables; ///< table -> column -> PostgreSQL type
};

/*! A row as the server has it. */
struct ServerRow
{
    QString table;
    QUuid id;
    qint64 version = 0;
    bool gone = false; ///< it is not there, or not for us: nothing but `table` and `id` counts
    QJsonObject content; ///< column -> value; keys as text, times in milliseconds, 0 and 1
    QJsonObject stamps; ///< column -> [stamp, laptop] of what was edited
};

/*! A group that the server did not apply. */
struct Rejection
{
    qint64 op = 0;
    QString code; ///< stage, not_yours, not_allowed, in_use, missing_reference, malformed, ...
    QString detail;
};

/*! What two people wrote into one field while apart; a winner is in place. */
struct ServerConflict
{
    QUuid id;
    QUuid laptop;
    qint64 op = 0; ///< group of that laptop
    QString table;
    QUuid row;
    QString field; ///< empty: the row was deleted
    QJsonValue before, mine, theirs; ///< `mine`: of whose laptop that was
    bool mineWon = false;
    QString who; ///< whose laptop that was
    QString other;
    qint64 at = 0; ///< milliseconds since 1970
};

struct PushReply
{
    qint64 lastOp = 0; ///< every group up to that is done or rejected, for good
    qint64 time = 0; ///< the server's clock
    QList<qint64> clamped; ///< groups whose stamp was too far ahead
    QList<Rejection> rejected;
    QList<ServerConflict> conflicts;
    QList<ServerRow> rows; ///< every row that the groups touched, as it is now
};

struct Digest
{
    qint64 rows = 0;
    QString hashes; ///< a sum, as decimal digits: see resources/sql/postgres/README.md

    bool operator==(const Digest &) const = default;
};

/*! A field of a page as PostgreSQL sends it in binary: keys 16 bytes, numbers big-endian. */
struct PageField
{
    const char *data = nullptr;
    int length = -1; ///< -1: NULL
};

/*! How much went through. */
struct Traffic
{
    qint64 rowsIn = 0;
    qint64 rowsOut = 0;
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
};

using RowSink = std::function<Done(const ServerRow &)>;
using PageSink = std::function<Done(std::span<const PageField>)>;
using VersionSink = std::function<Done(const QUuid &id, qint64 version)>;

/*!
 * One session with the shared database, closed by its destructor. Every call waits for the server
 * and belongs into a worker thread; abort() alone may be called from any. Fails with the Server...
 * codes; after ServerUnreachable the session is of no more use.
 */
class Gateway
{
public:
    Gateway() = default;
    Gateway(const Gateway &) = delete;
    Gateway &operator=(const Gateway &) = delete;
    virtual ~Gateway() = default;

    [[nodiscard]] virtual Result<Greeting> hello(const QUuid &laptop) = 0;
    /*! Makes a laptop known whose next group has that number; gives the last that is done. */
    [[nodiscard]] virtual Result<qint64> join(const QUuid &laptop, qint64 nextOp) = 0;

    /*! Sends groups from `firstOp` on, a JSON array. One transaction, exactly once. */
    [[nodiscard]] virtual Result<PushReply> push(const QUuid &laptop, qint64 firstOp,
                                                 const QByteArray &groups) = 0;
    /*! Sends new rows of one table ahead of their group: part 1, 2, ...; a JSON array of rows. */
    [[nodiscard]] virtual Done pushPart(const QUuid &laptop, qint64 op, int part,
                                        const QString &table, const QStringList &fields,
                                        const QByteArray &rows) = 0;

    /*! Everything since the cursor, from one snapshot, to `sink`; gives the new cursor. */
    [[nodiscard]] virtual Result<QString> pull(const QString &cursor, const RowSink &sink) = 0;
    /*!
     * The next at most `most` rows behind the key `after` in the order of keys (null: from the
     * first), with these columns; "version" is one. Gives how many there were.
     */
    [[nodiscard]] virtual Result<int> page(const QString &table, const QStringList &columns,
                                           const QUuid &after, int most, const PageSink &sink) = 0;
    /*! Key and version of the next `most` rows behind `after`. */
    [[nodiscard]] virtual Done versions(const QString &table, const QUuid &after, int most,
                                        const VersionSink &sink) = 0;
    [[nodiscard]] virtual Done rows(const QString &table, const QList<QUuid> &ids,
                                    const RowSink &sink) = 0;
    [[nodiscard]] virtual Result<Digest> digest(const QString &table) = 0;

    /*! Conflicts of one's own changes, and of others' with them, from that time on. */
    [[nodiscard]] virtual Result<QList<ServerConflict>> conflicts(qint64 sinceMs) = 0;
    /*! Says that that many rows are about to leave the program as a file. */
    [[nodiscard]] virtual Done noteExport(qint64 rows) = 0;

    [[nodiscard]] virtual Traffic traffic() const = 0;
    /*! Ends what is under way, from any thread; it fails with Cancelled. */
    virtual void abort() = 0;
};

} // namespace Callwell

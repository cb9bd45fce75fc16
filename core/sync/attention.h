// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/gateway.h"

#include <QDateTime>

namespace Callwell {

class Connection;

/*! A field as it was and as one made it. */
struct ChangedField
{
    QString table;
    QUuid row;
    QString operation; ///< insert, update, delete
    QString field;
    QJsonValue before;
    QJsonValue after;
};

/*! Something that was done here and that the server did not take; it is no longer in place. */
struct RejectedWork
{
    qint64 group = 0;
    QString kind; ///< code of the use case
    QString subject; ///< whom it was about
    QDateTime doneAt;
    QString code; ///< why: see Rejection
    QString detail;
    QList<ChangedField> fields; ///< the first fifty
};

/*! What two people wrote into one field while apart. */
struct FieldConflict
{
    QUuid id;
    QDateTime at;
    QString table;
    QUuid row;
    QString field; ///< empty: the row was deleted by one of the two
    QJsonValue before, mine, theirs;
    bool mineWon = false;
    QString who; ///< the other one
    QString subject; ///< whom it is about, where that is known here
    QUuid person;
};

/*! What waits for somebody to look at it: newest first. */
struct Attention
{
    QList<RejectedWork> rejected;
    QList<FieldConflict> conflicts;
};
[[nodiscard]] Result<Attention> readAttention(Connection &store);
[[nodiscard]] Result<int> countAttention(Connection &store);

/*! Something that was done here and that the server does not have yet. */
struct WaitingWork
{
    qint64 group = 0;
    QString kind; ///< code of the use case
    QString subject;
    QDateTime doneAt;
};
/*! The first `most` of it, oldest first; nothing in a store that belongs to nobody else. */
[[nodiscard]] Result<QList<WaitingWork>> readWaiting(Connection &store, int most);

/*! Somebody has looked at it and needs it no more. Writes on its own. */
[[nodiscard]] Done settleRejected(Connection &store, qint64 group, const QDateTime &at);
[[nodiscard]] Done settleConflict(Connection &store, const QUuid &id, const QDateTime &at);

// In the transaction that is open:
[[nodiscard]] Done noteRejected(Connection &store, const Rejection &rejection, const QDateTime &at);
/*! `laptop`: this store's; what another's laptop wrote is told from this side. */
[[nodiscard]] Result<bool> noteConflict(Connection &store, const ServerConflict &conflict,
                                        const QUuid &laptop);

} // namespace Callwell

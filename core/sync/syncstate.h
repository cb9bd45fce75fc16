// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QUuid>

#include <optional>

namespace Callwell {

class Connection;

/*! Where a store stands with the team's shared database. */
struct SyncState
{
    QUuid laptop; ///< how the server knows this store
    QByteArray server; ///< its address, as a joining file has it
    QUuid epoch; ///< null: never been there
    QUuid member; ///< who works with this store
    QString role;
    QString cursor; ///< how far was pulled; empty until everything was loaded once
    QString loading; ///< from where to pull once a load is complete; empty: none is under way
    qint64 acknowledged = 0; ///< up to that group the server has everything, for good
    qint64 clock = 0; ///< the latest stamp seen: milliseconds << 16 | counter
    QDateTime syncedAt;
    QDateTime comparedAt; ///< when all rows were last held against the server's

    /*! Nothing where the store belongs to nobody else. */
    [[nodiscard]] static Result<std::optional<SyncState>> read(Connection &store);
    /*! Writes all of it, in the transaction that is open. */
    [[nodiscard]] Done write(Connection &store) const;

    /*! Lets the clock run at least to that stamp: what is done next is later than what was seen. */
    void sawStamp(qint64 stamp) { clock = qMax(clock, stamp); }
};

} // namespace Callwell

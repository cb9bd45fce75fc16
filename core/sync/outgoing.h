// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/serverrows.h"
#include "sync/syncstate.h"

namespace Callwell {

/*! The next groups of the outbox as the wire has them. */
struct OutgoingGroups
{
    qint64 first = 0; ///< number of the first group
    int count = 0; ///< 0: nothing is waiting
    QByteArray json; ///< an array, one group after the other
    qint64 rows = 0; ///< how many changes they hold
    bool inParts = false; ///< one big group, whose new rows go ahead of it, table by table
};

/*! How much goes out at once. */
struct OutgoingLimits
{
    int groups = 50; ///< each is a subtransaction there
    qint64 changes = 2000; ///< of all groups together; one group may have more
    qint64 partsFrom = 5000; ///< a group of so many changes is sent in parts
    int partRows = 10000;
};

/*! The groups behind `acknowledged`; the same store gives the same text again. */
[[nodiscard]] Result<OutgoingGroups> readOutgoing(Connection &store, qint64 acknowledged,
                                                  const OutgoingLimits &limits = {});

/*! Sends the new rows of a big group ahead of it; gives the group itself. */
[[nodiscard]] Result<QByteArray> sendParts(Connection &store, Gateway &gateway, const QUuid &laptop,
                                           qint64 group, const SharedColumns &columns,
                                           const OutgoingLimits &limits = {});

/*! How many groups are waiting behind `acknowledged`. */
[[nodiscard]] Result<qint64> waitingGroups(Connection &store, qint64 acknowledged);

} // namespace Callwell

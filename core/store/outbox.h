// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/changegroup.h"

#include <QSet>

#include <optional>

namespace Callwell {

/*! One group of the outbox, as the screens name it. */
struct GroupRow
{
    qint64 number = 0;
    QString kind; ///< code of the use case
    Origin origin = Origin::Hand;
    QString subject;
    QDateTime at;
};

/*! What the groups behind a number touched. */
struct TouchedRows
{
    QSet<QString> tables;
    QSet<QUuid> rows; ///< empty where `everything`
    bool everything = false; ///< too many rows to name each
};

/*! Reads the outbox and applies it backwards. */
class Outbox
{
public:
    explicit Outbox(Connection &connection)
        : m_connection(connection)
    {
    }

    /*! The number of the newest group; 0 where there is none. */
    [[nodiscard]] Result<qint64> newestGroup() const;
    [[nodiscard]] Result<TouchedRows> touchedSince(qint64 group) const;

    /*! The newest group that can be taken back, not older than `since`. */
    [[nodiscard]] Result<std::optional<GroupRow>> nextUndo(const QDateTime &since) const;
    /*! The newest taking-back that can itself be taken back: nothing was done after it. */
    [[nodiscard]] Result<std::optional<GroupRow>> nextRedo(const QDateTime &since) const;

    /*!
     * Applies a group backwards inside the open group, newest change first. Fails with
     * ChangedSince, and changes nothing, where a field is no longer what the group made it.
     */
    [[nodiscard]] Done applyInverse(const GroupRow &group);

private:
    [[nodiscard]] Result<std::optional<GroupRow>> first(QLatin1StringView statement,
                                                        const QDateTime &since) const;

    Connection &m_connection;
};

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QHash>
#include <QJsonObject>
#include <QUuid>

#include <optional>

namespace Callwell {

class Connection;

/*! Which row of which table. */
struct RowKey
{
    QString table;
    QUuid id;

    bool operator==(const RowKey &) const = default;
};

[[nodiscard]] inline size_t qHash(const RowKey &key, size_t seed = 0) noexcept
{
    return qHashMulti(seed, key.table, key.id);
}

/*!
 * The rows that we changed and the server does not have yet, as the outbox stands now. What is
 * shown of such a row is what the server has, with our changes over it.
 */
class PendingRows
{
public:
    /*! Reads what lies behind the group that the server acknowledged last. */
    [[nodiscard]] static Result<PendingRows> read(Connection &store, qint64 acknowledged);

    [[nodiscard]] bool contains(const RowKey &row) const { return m_changes.contains(row); }
    [[nodiscard]] bool isEmpty() const { return m_changes.isEmpty(); }

    /*!
     * Our changes of that row over `base` (nothing: the server has no such row), by the server's
     * rules, so that nothing jumps when it has taken them. Nothing where the row is deleted.
     */
    [[nodiscard]] Result<std::optional<QJsonObject>> over(const RowKey &row,
                                                          std::optional<QJsonObject> base) const;

private:
    explicit PendingRows(Connection &store)
        : m_store(&store)
    {
    }

    Connection *m_store;
    QHash<RowKey, QList<qint64>> m_changes; ///< sequence numbers, ascending
};

} // namespace Callwell

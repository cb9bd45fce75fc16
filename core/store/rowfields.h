// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/capture.h"

#include <QHash>
#include <QJsonObject>
#include <QUuid>
#include <QVariantList>

namespace Callwell {

class Connection;

/*!
 * Rows of synced tables whose names come from elsewhere: the outbox, or the team's server. A name
 * that is none of the schema's fails with NotFound before any SQL is made of it. Values are JSON:
 * keys as text, times in milliseconds. Writes belong into an open group.
 */
class RowFields
{
public:
    explicit RowFields(Connection &store)
        : m_store(store)
    {
    }

    /*! Whether the row is there. */
    [[nodiscard]] Result<bool> isThere(const QString &table, const QUuid &row);
    /*! Whether the row is there and has that value in that field. */
    [[nodiscard]] Result<bool> has(const QString &table, const QUuid &row, const QString &field,
                                   const QJsonValue &value);
    /*! NotFound where the row is not there. */
    [[nodiscard]] Done set(const QString &table, const QUuid &row, const QJsonObject &fields);
    [[nodiscard]] Done insert(const QString &table, const QJsonObject &fields);
    [[nodiscard]] Done remove(const QString &table, const QUuid &row);

private:
    using Columns = QHash<QString, SyncedColumn>;
    [[nodiscard]] Result<Columns> columnsOf(const QString &table);
    /*! As SQLite has them, in the order of the object's names. */
    [[nodiscard]] Result<QVariantList> valuesOf(const QString &table, const QJsonObject &fields);

    Connection &m_store;
    QHash<QString, Columns> m_columns;
};

/*!
 * What people call the rows behind keys: members, organisations, people, sources, campaigns,
 * scripts, outcomes. Keys of anything else are left out.
 */
[[nodiscard]] Result<QHash<QUuid, QString>> namesOfKeys(Connection &store,
                                                        const QList<QUuid> &keys);

} // namespace Callwell

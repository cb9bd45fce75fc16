// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/pendingrows.h"

#include "store/connection.h"

#include <QJsonDocument>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// Two laptops may make the same setting; its fields are merged. Any other row that is there already
// was sent before.
bool mayBeMadeTwice(const QString &table)
{
    return table == "setting"_L1;
}

void lay(QJsonObject &row, const QJsonObject &fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field)
        row.insert(field.key(), field.value());
}

} // namespace

Result<PendingRows> PendingRows::read(Connection &store, qint64 acknowledged)
{
    PendingRows pending(store);
    CALLWELL_LET(Query query,
                 store.query(u"SELECT table_name, row_id, sequence FROM change "
                             "WHERE group_number > ?1 ORDER BY group_number, sequence"_s,
                             {acknowledged}));
    while (query.next()) {
        const RowKey key{query.text(0), QUuid::fromRfc4122(query.value(1).toByteArray())};
        pending.m_changes[key].append(query.number(2));
    }
    return pending;
}

Result<std::optional<QJsonObject>> PendingRows::over(const RowKey &row,
                                                     std::optional<QJsonObject> base) const
{
    for (const qint64 sequence : m_changes.value(row)) {
        CALLWELL_LET(Query query,
                     m_store->query(u"SELECT operation, after FROM change WHERE sequence = ?1"_s,
                                    {sequence}));
        if (!query.next())
            continue;
        const QString operation = query.text(0);
        const QJsonObject after = QJsonDocument::fromJson(query.text(1).toUtf8()).object();
        if (operation == "delete"_L1)
            base.reset();
        else if (operation == "insert"_L1 && !base)
            base = after;
        else if (base && (operation == "update"_L1 || mayBeMadeTwice(row.table)))
            lay(*base, after);
    }
    return base;
}

} // namespace Callwell

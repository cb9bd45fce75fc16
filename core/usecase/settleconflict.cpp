// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/settleconflict.h"

#include "store/rowfields.h"

#include <QJsonDocument>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QString table;
    QUuid row;
    QString operation;
    QJsonObject after;
};

Result<QList<Entry>> entriesOf(Connection &store, qint64 group)
{
    CALLWELL_LET(Query query,
                 store.query(u"SELECT table_name, row_id, operation, after FROM change "
                             "WHERE group_number = ?1 ORDER BY sequence"_s,
                             {group}));
    QList<Entry> entries;
    while (query.next()) {
        entries.append({.table = query.text(0),
                        .row = QUuid::fromRfc4122(query.value(1).toByteArray()),
                        .operation = query.text(2),
                        .after = QJsonDocument::fromJson(query.text(3).toUtf8()).object()});
    }
    return entries;
}

Done applyAgain(RowFields &rows, const Entry &entry)
{
    if (entry.operation == "update"_L1)
        return rows.set(entry.table, entry.row, entry.after);
    if (entry.operation == "delete"_L1)
        return rows.remove(entry.table, entry.row);
    CALLWELL_LET(const bool there, rows.isThere(entry.table, entry.row));
    return there ? Done() : rows.insert(entry.table, entry.after);
}

QJsonValue chosen(const SettleConflict &input)
{
    switch (input.take) {
    case SettleConflict::Take::Mine:
        return input.conflict.mine;
    case SettleConflict::Take::Theirs:
        return input.conflict.theirs;
    default:
        return input.words;
    }
}

} // namespace

Done settleFieldConflict(Session &session, const SettleConflict &input)
{
    const FieldConflict &conflict = input.conflict;
    const auto settle = [&] {
        return settleConflict(session.store, conflict.id, session.now());
    };
    // of a row that was deleted nothing can be chosen
    if (input.take == SettleConflict::Take::AsItIs || conflict.field.isEmpty())
        return settle();
    RowFields rows(session.store);
    const QJsonValue wanted = chosen(input);
    CALLWELL_LET(const bool there, rows.has(conflict.table, conflict.row, conflict.field, wanted));
    if (there)
        return settle(); // a group without a change would leave nothing, this included
    return inGroup(
        session.store, session.group("settle_conflict"_L1, conflict.subject), [&]() -> Done {
            CALLWELL_TRY(rows.set(conflict.table, conflict.row, {{conflict.field, wanted}}));
            return settle();
        });
}

bool mayBeDoneAgain(const QString &rejectionCode)
{
    return rejectionCode == "stage"_L1 || rejectionCode == "in_use"_L1
        || rejectionCode == "missing_reference"_L1 || rejectionCode == "unknown_table"_L1
        || rejectionCode == "failed"_L1;
}

Done doRejectedAgain(Session &session, qint64 group)
{
    QString subject;
    {
        CALLWELL_LET(
            Query query,
            session.store.query(u"SELECT subject FROM change_group WHERE number = ?1"_s, {group}));
        if (!query.next())
            return failure(ErrorCode::NotFound, {QString::number(group)});
        subject = query.text(0);
    }
    CALLWELL_LET(const QList<Entry> entries, entriesOf(session.store, group));
    return inGroup(session.store, session.group("do_again"_L1, subject), [&]() -> Done {
        CALLWELL_TRY(session.store.run(u"PRAGMA defer_foreign_keys = ON"_s));
        RowFields rows(session.store);
        for (const Entry &entry : entries)
            CALLWELL_TRY(applyAgain(rows, entry));
        return settleRejected(session.store, group, session.now());
    });
}

Done dismissRejected(Session &session, qint64 group)
{
    return settleRejected(session.store, group, session.now());
}

} // namespace Callwell

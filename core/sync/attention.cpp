// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/attention.h"

#include "store/connection.h"
#include "store/values.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostFields = 50;

// A value alone is no JSON document to Qt: it stands in an array of one.
QString asJson(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QJsonValue fromJson(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array().at(0);
}

Result<QList<ChangedField>> fieldsOf(Connection &store, qint64 group)
{
    CALLWELL_LET(Query query,
                 store.query(u"SELECT table_name, row_id, operation, before, after FROM change "
                             "WHERE group_number = ?1 ORDER BY sequence LIMIT ?2"_s,
                             {group, mostFields}));
    QList<ChangedField> fields;
    while (query.next()) {
        const QJsonObject before = QJsonDocument::fromJson(query.text(3).toUtf8()).object();
        const QJsonObject after = QJsonDocument::fromJson(query.text(4).toUtf8()).object();
        QStringList names = before.keys() + after.keys();
        names.removeDuplicates();
        for (const QString &name : std::as_const(names)) {
            if (name == "id"_L1 || fields.size() == mostFields)
                continue;
            fields.append({.table = query.text(0),
                           .row = QUuid::fromRfc4122(query.value(1).toByteArray()),
                           .operation = query.text(2),
                           .field = name,
                           .before = before.value(name),
                           .after = after.value(name)});
        }
    }
    return fields;
}

Result<QList<RejectedWork>> readRejected(Connection &store)
{
    QList<RejectedWork> all;
    {
        CALLWELL_LET(Query query, store.named("attention_rejected"_L1));
        while (query.next()) {
            all.append({.group = query.number(0),
                        .kind = query.text(1),
                        .subject = query.text(2),
                        .doneAt = sqlAs<QDateTime>(query.value(3)),
                        .code = query.text(4),
                        .detail = query.text(5)});
        }
    }
    for (RejectedWork &one : all)
        CALLWELL_ASSIGN(one.fields, fieldsOf(store, one.group));
    return all;
}

Result<QList<FieldConflict>> readConflicts(Connection &store)
{
    CALLWELL_LET(Query query, store.named("attention_conflicts"_L1));
    QList<FieldConflict> all;
    while (query.next()) {
        all.append({.id = QUuid::fromRfc4122(query.value(0).toByteArray()),
                    .at = sqlAs<QDateTime>(query.value(1)),
                    .table = query.text(2),
                    .row = QUuid::fromRfc4122(query.value(3).toByteArray()),
                    .field = query.text(4),
                    .before = fromJson(query.text(5)),
                    .mine = fromJson(query.text(6)),
                    .theirs = fromJson(query.text(7)),
                    .mineWon = query.number(8) == 1,
                    .who = query.text(9),
                    .subject = query.text(10),
                    .person = query.isNull(11)
                        ? QUuid()
                        : QUuid::fromRfc4122(query.value(11).toByteArray())});
    }
    return all;
}

} // namespace

Result<Attention> readAttention(Connection &store)
{
    Attention attention;
    CALLWELL_ASSIGN(attention.rejected, readRejected(store));
    CALLWELL_ASSIGN(attention.conflicts, readConflicts(store));
    return attention;
}

Result<int> countAttention(Connection &store)
{
    CALLWELL_LET(Query query, store.named("attention_count"_L1));
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

Result<QList<WaitingWork>> readWaiting(Connection &store, int most)
{
    CALLWELL_LET(Query query, store.named("waiting_work"_L1, {most}));
    QList<WaitingWork> all;
    while (query.next()) {
        all.append({.group = query.number(0),
                    .kind = query.text(1),
                    .subject = query.text(2),
                    .doneAt = sqlAs<QDateTime>(query.value(3))});
    }
    return all;
}

Done settleRejected(Connection &store, qint64 group, const QDateTime &at)
{
    return store.run(u"UPDATE sync_rejected SET settled_at = ?2 WHERE group_number = ?1"_s,
                     {group, toSql(at)});
}

Done settleConflict(Connection &store, const QUuid &id, const QDateTime &at)
{
    return store.run(u"UPDATE sync_conflict SET settled_at = ?2 WHERE id = ?1"_s,
                     {toSql(id), toSql(at)});
}

Done noteRejected(Connection &store, const Rejection &rejection, const QDateTime &at)
{
    return store.run(u"INSERT INTO sync_rejected (group_number, code, detail, at) "
                     "VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING"_s,
                     {rejection.op, toSql(rejection.code), toSql(rejection.detail), toSql(at)});
}

Result<bool> noteConflict(Connection &store, const ServerConflict &conflict, const QUuid &laptop)
{
    const bool ours = conflict.laptop == laptop;
    CALLWELL_LET(
        const Query query,
        store.query(u"INSERT INTO sync_conflict (id, at, table_name, row_id, field, before, "
                    "mine, theirs, mine_won, who) "
                    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) "
                    "ON CONFLICT DO NOTHING"_s,
                    {toSql(conflict.id), conflict.at, conflict.table, toSql(conflict.row),
                     toSql(conflict.field), asJson(conflict.before),
                     asJson(ours ? conflict.mine : conflict.theirs),
                     asJson(ours ? conflict.theirs : conflict.mine),
                     conflict.mineWon == ours ? 1 : 0,
                     toSql(ours ? conflict.other : conflict.who)}));
    return query.affected() == 1;
}

} // namespace Callwell

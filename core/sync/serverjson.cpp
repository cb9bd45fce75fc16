// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/serverjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

QUuid keyIn(const QJsonObject &object, QLatin1StringView name)
{
    return QUuid::fromString(object.value(name).toString());
}

template<typename Item, typename Make>
QList<Item> listFrom(const QJsonValue &value, Make make)
{
    QList<Item> list;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items)
        list.append(make(item));
    return list;
}

ServerRow rowFrom(const QJsonValue &said)
{
    const QJsonObject row = said.toObject();
    return {.table = row.value("t"_L1).toString(),
            .id = keyIn(row, "id"_L1),
            .version = row.value("version"_L1).toInteger(),
            .gone = !row.value("content"_L1).isObject(),
            .content = row.value("content"_L1).toObject(),
            .stamps = row.value("stamps"_L1).toObject()};
}

Rejection rejectionFrom(const QJsonValue &said)
{
    return {.op = said["op"_L1].toInteger(),
            .code = said["code"_L1].toString(),
            .detail = said["detail"_L1].toString()};
}

} // namespace

std::optional<QJsonObject> jsonObject(QByteArrayView text)
{
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()));
    if (!document.isObject())
        return {};
    return document.object();
}

Greeting greetingFrom(const QJsonObject &said)
{
    Greeting greeting{
        .schema = static_cast<int>(said.value("schema"_L1).toInteger()),
        .epoch = keyIn(said, "epoch"_L1),
        .time = said.value("time"_L1).toInteger(),
        .member = keyIn(said, "member"_L1),
        .name = said.value("name"_L1).toString(),
        .role = said.value("role"_L1).toString(),
        .team = said.value("team"_L1).toString(),
        .cursor = said.value("cursor"_L1).toString(),
        .dailyRows = said.value("daily_rows"_L1).toInteger(),
        .takenToday = said.value("taken_today"_L1).toInteger(),
    };
    if (const QJsonValue last = said.value("last_op"_L1); last.isDouble())
        greeting.lastOp = last.toInteger();
    const QJsonObject tables = said.value("tables"_L1).toObject();
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        const QJsonObject columns = table.value().toObject();
        for (auto column = columns.begin(); column != columns.end(); ++column)
            greeting.tables[table.key()][column.key()] = column.value().toString();
    }
    return greeting;
}

PushReply pushReplyFrom(const QJsonObject &said)
{
    return {
        .lastOp = said.value("last_op"_L1).toInteger(),
        .time = said.value("time"_L1).toInteger(),
        .clamped = listFrom<qint64>(said.value("clamped"_L1),
                                    [](const QJsonValue &op) { return op.toInteger(); }),
        .rejected = listFrom<Rejection>(said.value("rejected"_L1), rejectionFrom),
        .conflicts = listFrom<ServerConflict>(
            said.value("conflicts"_L1),
            [](const QJsonValue &conflict) { return conflictFrom(conflict.toObject()); }),
        .rows = listFrom<ServerRow>(said.value("rows"_L1), rowFrom),
    };
}

ServerConflict conflictFrom(const QJsonObject &said)
{
    return {
        .id = keyIn(said, "id"_L1),
        .laptop = keyIn(said, "client"_L1),
        .op = said.value("op"_L1).toInteger(),
        .table = said.value("t"_L1).toString(),
        .row = keyIn(said, "row"_L1),
        .field = said.value("field"_L1).toString(),
        .before = said.value("before"_L1),
        .mine = said.value("mine"_L1),
        .theirs = said.value("theirs"_L1),
        .mineWon = said.value("winner"_L1).toString() == "mine"_L1,
        .who = said.value("who"_L1).toString(),
        .other = said.value("other"_L1).toString(),
        .at = said.value("at"_L1).toInteger(),
    };
}

qint64 objectsAtDepth(QByteArrayView json, int depth)
{
    qint64 count = 0;
    int open = 0;
    bool text = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (text) {
            if (c == '\\')
                ++i;
            else
                text = c != '"';
            continue;
        }
        text = c == '"';
        if (c == '{' && open == depth)
            ++count;
        if (c == '{' || c == '[')
            ++open;
        else if (c == '}' || c == ']')
            --open;
    }
    return count;
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/gateway.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

namespace Callwell {

/*!
 * A shared database in memory that does as it is told: for what a laptop does with its answers. It
 * knows no access, no stamps and no merging; those are tried against PostgreSQL.
 */
struct FakeTeam
{
    struct Row
    {
        qint64 version = 0;
        QJsonObject content; ///< empty: gone
    };

    Greeting greeting;
    QMap<QString, QMap<QUuid, Row>> tables;
    qint64 clock = 1; ///< version of the last write
    QHash<QUuid, qint64> lastOps;
    QMap<qint64, QString> refuse; ///< group -> code
    QList<ServerConflict> conflicts; ///< come with the next reply
    QList<ServerConflict> earlier; ///< what conflicts() tells, whatever time it is asked for
    /*! call -> what its next calls fail with; nothing: that one is well */
    QHash<QByteArray, QList<std::optional<ErrorCode>>> failures;
    QList<QByteArray> calls; ///< what was asked, in order
    QList<QByteArray> pushed; ///< groups, as they came

    void write(const QString &table, const QUuid &id, const QJsonObject &content)
    {
        QJsonObject whole = content;
        whole.insert(QStringLiteral("id"), id.toString(QUuid::WithoutBraces));
        tables[table][id] = {++clock, whole};
    }
    void remove(const QString &table, const QUuid &id) { tables[table][id] = {++clock, {}}; }
    [[nodiscard]] QString cursor() const
    {
        return greeting.epoch.toString() + QLatin1Char('/') + QString::number(clock);
    }
};

class FakeGateway final : public Gateway
{
public:
    explicit FakeGateway(FakeTeam &team)
        : m_team(team)
    {
    }

    Result<Greeting> hello(const QUuid &laptop) override
    {
        CALLWELL_TRY(called("hello"));
        Greeting greeting = m_team.greeting;
        greeting.cursor = m_team.cursor();
        greeting.lastOp.reset();
        if (m_team.lastOps.contains(laptop))
            greeting.lastOp = m_team.lastOps.value(laptop);
        return greeting;
    }

    Result<qint64> join(const QUuid &laptop, qint64 nextOp) override
    {
        CALLWELL_TRY(called("join"));
        if (!m_team.lastOps.contains(laptop))
            m_team.lastOps.insert(laptop, nextOp - 1);
        return m_team.lastOps.value(laptop);
    }

    Result<PushReply> push(const QUuid &laptop, qint64 firstOp, const QByteArray &groups) override
    {
        CALLWELL_TRY(called("push"));
        const QJsonArray all = QJsonDocument::fromJson(groups).array();
        PushReply reply{.lastOp = firstOp - 1, .conflicts = m_team.conflicts};
        m_team.conflicts.clear();
        QSet<QPair<QString, QUuid>> touched;
        for (const QJsonValue &group : all) {
            const bool isNew = ++reply.lastOp > m_team.lastOps.value(laptop);
            const bool refused = m_team.refuse.contains(reply.lastOp);
            m_team.pushed.append(QJsonDocument(group.toObject()).toJson(QJsonDocument::Compact));
            if (refused) {
                reply.rejected.append(
                    {.op = reply.lastOp, .code = m_team.refuse.value(reply.lastOp)});
            }
            const QJsonArray changes = group.toObject().value(QStringLiteral("changes")).toArray();
            for (const QJsonValue &value : changes) {
                const QJsonObject change = value.toObject();
                const QString table = change.value(QStringLiteral("t")).toString();
                const QUuid id = key(change.value(QStringLiteral("id")).toString());
                touched.insert({table, id});
                if (isNew && !refused)
                    apply(table, id, change);
            }
        }
        m_team.lastOps[laptop] = qMax(m_team.lastOps.value(laptop), reply.lastOp);
        for (const auto &[table, id] : std::as_const(touched))
            reply.rows.append(row(table, id));
        // what was lost on the way back was done all the same
        CALLWELL_TRY(called("reply"));
        return reply;
    }

    Done pushPart(const QUuid &laptop, qint64 op, int, const QString &table, const QStringList &,
                  const QByteArray &rows) override
    {
        CALLWELL_TRY(called("pushPart"));
        if (op <= m_team.lastOps.value(laptop) || m_team.refuse.contains(op))
            return {};
        const QJsonArray all = QJsonDocument::fromJson(rows).array();
        for (const QJsonValue &row : all) {
            const QJsonObject content = row.toObject();
            m_team.write(table, key(content.value(QStringLiteral("id")).toString()), content);
        }
        return {};
    }

    Result<QString> pull(const QString &cursor, const RowSink &sink) override
    {
        CALLWELL_TRY(called("pull"));
        const qint64 since = cursor.section(QLatin1Char('/'), 1).toLongLong();
        for (auto table = m_team.tables.begin(); table != m_team.tables.end(); ++table) {
            for (auto one = table->begin(); one != table->end(); ++one) {
                if (one->version > since)
                    CALLWELL_TRY(sink(row(table.key(), one.key())));
            }
        }
        return m_team.cursor();
    }

    Result<int> page(const QString &table, const QStringList &columns, const QUuid &after, int most,
                     const PageSink &sink) override
    {
        CALLWELL_TRY(called("page"));
        int count = 0;
        const QList<QUuid> asked = ids(table, after, most);
        for (const QUuid &id : asked) {
            const FakeTeam::Row &row = m_team.tables[table][id];
            QList<QByteArray> values;
            QList<PageField> fields;
            for (const QString &column : columns)
                values.append(binary(row, column));
            for (const QByteArray &value : std::as_const(values)) {
                fields.append(
                    {value.constData(), value.isNull() ? -1 : static_cast<int>(value.size())});
            }
            CALLWELL_TRY(sink(fields));
            ++count;
        }
        return count;
    }

    Done versions(const QString &table, const QUuid &after, int most,
                  const VersionSink &sink) override
    {
        CALLWELL_TRY(called("versions"));
        const QList<QUuid> asked = ids(table, after, most);
        for (const QUuid &id : asked)
            CALLWELL_TRY(sink(id, m_team.tables[table][id].version));
        return {};
    }

    Done rows(const QString &table, const QList<QUuid> &ids, const RowSink &sink) override
    {
        CALLWELL_TRY(called("rows"));
        for (const QUuid &id : ids)
            CALLWELL_TRY(sink(row(table, id)));
        return {};
    }

    Result<Digest> digest(const QString &table) override
    {
        CALLWELL_TRY(called("digest"));
        Digest digest;
        quint64 sum = 0; // few enough rows for one number
        const QList<QUuid> all = ids(table, {}, std::numeric_limits<int>::max());
        for (const QUuid &id : all) {
            const quint64 low = qFromBigEndian<quint64>(id.toRfc4122().constData() + 8);
            sum +=
                (low & 0xffffffffffffULL) ^ static_cast<quint64>(m_team.tables[table][id].version);
        }
        return Digest{.rows = all.size(), .hashes = QString::number(sum)};
    }

    Result<QList<ServerConflict>> conflicts(qint64) override { return m_team.earlier; }
    Done noteExport(qint64) override { return {}; }
    [[nodiscard]] Traffic traffic() const override { return {}; }
    void abort() override { }

private:
    static QUuid key(const QString &text)
    {
        return QUuid::fromRfc4122(
            QByteArray::fromHex(QString(text).remove(QLatin1Char('-')).toLatin1()));
    }

    Done called(const QByteArray &call)
    {
        m_team.calls.append(call);
        QList<std::optional<ErrorCode>> &failures = m_team.failures[call];
        const auto next = failures.isEmpty() ? std::nullopt : failures.takeFirst();
        return next ? failure(*next) : Done();
    }

    void apply(const QString &table, const QUuid &id, const QJsonObject &change)
    {
        const QString operation = change.value(QStringLiteral("op")).toString();
        if (operation == QLatin1StringView("delete")) {
            m_team.remove(table, id);
            return;
        }
        QJsonObject content = m_team.tables[table][id].content;
        const QJsonObject after = change.value(QStringLiteral("after")).toObject();
        for (auto field = after.begin(); field != after.end(); ++field)
            content.insert(field.key(), field.value());
        m_team.write(table, id, content);
    }

    [[nodiscard]] ServerRow row(const QString &table, const QUuid &id) const
    {
        const FakeTeam::Row row = m_team.tables.value(table).value(id);
        return {.table = table,
                .id = id,
                .version = row.version,
                .gone = row.content.isEmpty(),
                .content = row.content};
    }

    [[nodiscard]] QList<QUuid> ids(const QString &table, const QUuid &after, int most) const
    {
        QList<QUuid> ids;
        const auto rows = m_team.tables.value(table);
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            if (!row->content.isEmpty()
                && (after.isNull() || row.key().toRfc4122() > after.toRfc4122()))
                ids.append(row.key());
        }
        std::ranges::sort(ids, {}, [](const QUuid &id) { return id.toRfc4122(); });
        return ids.first(qMin(ids.size(), qsizetype(most)));
    }

    [[nodiscard]] QByteArray binary(const FakeTeam::Row &row, const QString &column) const
    {
        const auto number = [](qint64 value) {
            QByteArray bytes(8, '\0');
            qToBigEndian(value, bytes.data());
            return bytes;
        };
        if (column == QLatin1StringView("version"))
            return number(row.version);
        const QJsonValue value = row.content.value(column);
        if (value.isNull() || value.isUndefined())
            return {};
        if (value.isDouble())
            return number(value.toInteger());
        if (column == QLatin1StringView("id") || column.endsWith(QLatin1StringView("_id")))
            return key(value.toString()).toRfc4122();
        const QByteArray text = value.toString().toUtf8();
        return text.isNull() ? QByteArray("") : text;
    }

    FakeTeam &m_team;
};

} // namespace Callwell

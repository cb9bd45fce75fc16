// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/gateway.h"

namespace Callwell {

/*! What a gateway of a test leaves out, to show that something would notice. */
enum class Safeguard {
    None,
    SnapshotCursor, ///< the cursor is a number: what commits late is below it
    OneTransaction, ///< the cursor is kept apart from the rows, and sooner
    GroupNumbers, ///< what is sent again is not known again
    BaseApart, ///< what was fetched is shown as it is
    IdDiff, ///< keys are not compared
};

/*! A session that fails when it is told to: before a call is sent, or after it was carried out. */
class FaultyGateway final : public Gateway
{
public:
    FaultyGateway(Gateway &gateway, Safeguard leftOut)
        : m_gateway(gateway)
        , m_leftOut(leftOut)
    {
    }

    /*! The n-th step from now fails (0: the next); each call has one before it and one after. */
    void failAt(int steps) { m_left = steps; }
    [[nodiscard]] bool failed() const { return m_broken; }
    /*! It failed in the middle of a call: the session behind it is of no more use. */
    [[nodiscard]] bool wasCut() const { return m_cut; }
    /*! Takes a column out of what both sides know: a program that is older. */
    void forget(const QString &table, const QString &column) { m_forgotten = {table, column}; }
    /*! The cursor that the last pull gave, whether it arrived or not. */
    [[nodiscard]] const QString &lastCursor() const { return m_lastCursor; }

    Result<Greeting> hello(const QUuid &laptop) override
    {
        return step([&] {
            auto greeting = m_gateway.hello(laptop);
            if (greeting && !m_forgotten.first.isEmpty())
                greeting->tables[m_forgotten.first].remove(m_forgotten.second);
            if (greeting)
                greeting->cursor = cursor(greeting->cursor);
            return greeting;
        });
    }
    Result<qint64> join(const QUuid &laptop, qint64 nextOp) override
    {
        return step([&] { return m_gateway.join(laptop, nextOp); });
    }
    Result<PushReply> push(const QUuid &laptop, qint64 firstOp, const QByteArray &groups) override
    {
        if (pushFails)
            return failure(ErrorCode::ServerFailed, {QStringLiteral("localhost")});
        return step([&] { return m_gateway.push(laptop, firstOp, groups); });
    }
    Done pushPart(const QUuid &laptop, qint64 op, int part, const QString &table,
                  const QStringList &fields, const QByteArray &rows) override
    {
        return step([&] { return m_gateway.pushPart(laptop, op, part, table, fields, rows); });
    }
    Result<QString> pull(const QString &since, const RowSink &sink) override
    {
        if (meanwhile)
            meanwhile();
        return step([&]() -> Result<QString> {
            CALLWELL_LET(const QString next, m_gateway.pull(since, [&](const ServerRow &row) {
                const Done lost = lose();
                if (!lost)
                    m_cut = true;
                return lost ? sink(row) : lost;
            }));
            m_lastCursor = cursor(next);
            return m_lastCursor;
        });
    }
    Result<int> page(const QString &table, const QStringList &columns, const QUuid &after, int most,
                     const PageSink &sink) override
    {
        return step([&] { return m_gateway.page(table, columns, after, most, sink); });
    }
    Done versions(const QString &table, const QUuid &after, int most,
                  const VersionSink &sink) override
    {
        if (m_leftOut == Safeguard::IdDiff && ours)
            return ours(table, sink);
        return step([&] { return m_gateway.versions(table, after, most, sink); });
    }
    Done rows(const QString &table, const QList<QUuid> &ids, const RowSink &sink) override
    {
        return step([&] { return m_gateway.rows(table, ids, sink); });
    }
    Result<Digest> digest(const QString &table) override
    {
        return step([&] { return m_gateway.digest(table); });
    }
    Result<QList<ServerConflict>> conflicts(qint64 sinceMs) override
    {
        return step([&] { return m_gateway.conflicts(sinceMs); });
    }
    Done noteExport(qint64 rows) override { return m_gateway.noteExport(rows); }
    [[nodiscard]] Traffic traffic() const override { return m_gateway.traffic(); }
    void abort() override { m_gateway.abort(); }

    /*! What stands here, told as if the server had said it. */
    std::function<Done(const QString &table, const VersionSink &sink)> ours;
    /*! What somebody does in the window while a pull is under way. */
    std::function<void()> meanwhile;
    bool pushFails = false; ///< the server cannot take anything now, but it answers

private:
    // "epoch/xmin:xmax:under way" -> as if nothing below xmax were under way
    [[nodiscard]] QString cursor(const QString &whole) const
    {
        if (m_leftOut != Safeguard::SnapshotCursor)
            return whole;
        const QString until = whole.section(QLatin1Char(':'), 1, 1);
        return whole.section(QLatin1Char('/'), 0, 0) + QStringLiteral("/%1:%1:").arg(until);
    }

    Done lose()
    {
        if (m_broken || m_left == 0) {
            m_broken = true;
            return failure(ErrorCode::ServerUnreachable);
        }
        if (m_left > 0)
            --m_left;
        return {};
    }

    template<typename Call>
    auto step(Call call) -> decltype(call())
    {
        CALLWELL_TRY(lose());
        auto answer = call();
        CALLWELL_TRY(lose());
        return answer;
    }

    Gateway &m_gateway;
    Safeguard m_leftOut;
    int m_left = -1;
    bool m_broken = false;
    bool m_cut = false;
    std::pair<QString, QString> m_forgotten;
    QString m_lastCursor;
};

} // namespace Callwell

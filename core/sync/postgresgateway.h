// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/gateway.h"
#include "sync/gatewaycancel.h"
#include "sync/gatewayconnection.h"
#include "sync/gatewaystatement.h"

namespace Callwell {

/*! A session with PostgreSQL by the functions of resources/sql/postgres. Dead after abort(). */
class PostgresGateway : public Gateway
{
public:
    [[nodiscard]] static Result<std::unique_ptr<PostgresGateway>> open(
        const ServerAddress &address, const QString &password,
        const std::atomic_bool *stop = nullptr);

    [[nodiscard]] Result<Greeting> hello(const QUuid &laptop) override;
    [[nodiscard]] Result<qint64> join(const QUuid &laptop, qint64 nextOp) override;
    [[nodiscard]] Result<PushReply> push(const QUuid &laptop, qint64 firstOp,
                                         const QByteArray &groups) override;
    [[nodiscard]] Done pushPart(const QUuid &laptop, qint64 op, int part, const QString &table,
                                const QStringList &fields, const QByteArray &rows) override;
    [[nodiscard]] Result<QString> pull(const QString &cursor, const RowSink &sink) override;
    /*! Fails with ServerFailed where hello() did not name the table and the columns before. */
    [[nodiscard]] Result<int> page(const QString &table, const QStringList &columns,
                                   const QUuid &after, int most, const PageSink &sink) override;
    [[nodiscard]] Done versions(const QString &table, const QUuid &after, int most,
                                const VersionSink &sink) override;
    [[nodiscard]] Done rows(const QString &table, const QList<QUuid> &ids,
                            const RowSink &sink) override;
    [[nodiscard]] Result<Digest> digest(const QString &table) override;
    [[nodiscard]] Result<QList<ServerConflict>> conflicts(qint64 sinceMs) override;
    [[nodiscard]] Done noteExport(qint64 rows) override;
    [[nodiscard]] Traffic traffic() const override { return m_traffic; }
    void abort() override { m_cancel.cut(); }

private:
    using ResultSink = std::function<Done(const pg_result *)>;
    explicit PostgresGateway(std::unique_ptr<GatewayConnection> connection);

    /*! One value of a statement that gives one. */
    [[nodiscard]] Result<QByteArray> ask(const char *sql, const StatementValues &values);
    [[nodiscard]] Result<ServerResult> run(const char *sql, const StatementValues &values = {});
    /*! Row by row, so that memory does not grow with them. */
    [[nodiscard]] Done stream(const char *sql, const StatementValues &values,
                              const ResultSink &sink);
    [[nodiscard]] Result<int> copyOut(const QByteArray &select, qsizetype columns,
                                      const PageSink &sink);
    [[nodiscard]] Done copyPieces(const QByteArray &sql, class PageReader &reader);
    [[nodiscard]] Result<QString> pullOnce(const char *begin, const QString &cursor,
                                           const RowSink &sink, bool &delivered);
    [[nodiscard]] Result<QByteArray> typedColumns(const QString &table,
                                                  const QStringList &columns) const;

    [[nodiscard]] pg_conn *handle() const { return m_connection->handle(); }
    [[nodiscard]] QByteArray quoted(const QByteArray &text) const;
    [[nodiscard]] QByteArray quotedName(const QString &name) const;
    [[nodiscard]] Error problem(const pg_result *result, const QByteArray &sql);
    [[nodiscard]] Error badAnswer(const QByteArray &what) const;
    /*! Takes what is still on its way, so that the next statement finds an empty line. */
    void drain();
    /*! The same where nobody wants the rest: it is not even made. */
    void breakOff();

    std::unique_ptr<GatewayConnection> m_connection;
    GatewayCancel m_cancel;
    QMap<QString, QMap<QString, QString>> m_tables;
    Traffic m_traffic;
};

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QUuid>
#include <QVariantList>

#include <memory>

struct sqlite3_stmt;

namespace Callwell {

class Connection;

/*!
 * A running statement on the engine's own handle, for answers of a million rows: a step costs a
 * tenth of what Query::next() costs. For anything shorter take Connection::query. Holds a read lock
 * until it is destroyed; destroy it before the connection.
 */
class RowStream
{
public:
    /*! Begins the statement in the resource sql/sqlite/`name`.sql; integers, blobs, nulls. */
    [[nodiscard]] static Result<RowStream> open(Connection &connection, QLatin1StringView name,
                                                const QVariantList &values = {});

    /*! Steps to the next row; false at the end and where the engine failed: see failed(). */
    bool next();
    /*! What went wrong, to be asked once next() said false. */
    [[nodiscard]] Done failed() const;

    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QUuid uuid(int column) const; ///< null where there is none

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    RowStream(Connection &connection, QString sql);
    [[nodiscard]] Done prepare(const QVariantList &values);
    [[nodiscard]] Error error() const;

    Connection *m_connection;
    QString m_sql;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_state = 0;
};

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/capture.h"

#include <QByteArrayView>
#include <QJsonValue>

#include <memory>

struct sqlite3_stmt;

namespace Callwell {

class Connection;

/*!
 * Writes whole rows of one synced table on the engine's own handle, where they come by the million:
 * a row that is there is written over. Destroy it before the connection.
 */
class RowWriter
{
public:
    /*! `columns`: which of the table's are given; the others stay as they are, or at nothing. */
    [[nodiscard]] static Result<RowWriter> open(Connection &connection, const QString &table,
                                                QList<SyncedColumn> columns);

    [[nodiscard]] const QList<SyncedColumn> &columns() const { return m_columns; }

    /*! Begins a row with that key; then one value for each column in their order, or NULL. */
    void begin(QByteArrayView sixteenBytes);
    void setNull(int column);
    void setKey(int column, QByteArrayView sixteenBytes);
    void setText(int column, QByteArrayView utf8); ///< must live until write()
    void setNumber(int column, qint64 number);
    /*! A value as the wire has it: keys as text, numbers, texts, true and false. */
    void setJson(int column, const QJsonValue &value);

    /*! Writes the row with what was set, and forgets it. */
    [[nodiscard]] Done write(qint64 version);

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    RowWriter(Connection &connection, QString table, QList<SyncedColumn> columns);
    [[nodiscard]] Done prepare();
    [[nodiscard]] Error error(int result) const;

    Connection *m_connection;
    QList<SyncedColumn> m_columns;
    QString m_table;
    // The same numbers stand for the same columns in both; the key is the first. No upsert: its
    // conflict clause would rule in triggers, too.
    std::unique_ptr<sqlite3_stmt, Finalize> m_find, m_insert, m_update;
    sqlite3_stmt *m_row = nullptr; ///< the one that writes this row
};

/*! The 16 bytes of a key written as 32 hexadecimal digits, with or without lines; else nothing. */
[[nodiscard]] QByteArray keyFromText(QStringView text);

} // namespace Callwell

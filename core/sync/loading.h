// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/serverrows.h"

namespace Callwell {

/*!
 * Which tables have to be loaded as a whole, and how far each has come. Resumable to the page. A
 * table that is complete falls behind where a cursor is of no more use: then its keys are compared.
 */
class Loading
{
public:
    struct Table
    {
        QString name;
        QUuid after; ///< the last key that is here; null: none
    };

    /*! Tables that are not here completely, or without columns that both sides know by now. */
    [[nodiscard]] static Result<QList<Table>> needed(Connection &store,
                                                     const SharedColumns &columns);
    /*! Forgets what was loaded: the server is another one. In the transaction that is open. */
    [[nodiscard]] static Done forget(Connection &store);
    /*! No cursor leads on from what is here. In the transaction that is open. */
    [[nodiscard]] static Done fallBehind(Connection &store);
    /*! The tables of which all keys have to be compared. */
    [[nodiscard]] static Result<QStringList> behind(Connection &store);
    /*! One of them was compared. In the transaction that is open. */
    [[nodiscard]] static Done caughtUp(Connection &store, const QString &table);

    Loading(Connection &store, Gateway &gateway, const Greeting &greeting,
            const SharedColumns &columns);

    /*!
     * Fetches the next page and writes it in one transaction with its last key; what the server has
     * not between the two is dropped, unless it is pending. Gives how many rows came; `table` moves
     * on, and is complete when fewer came than were asked for.
     */
    [[nodiscard]] Result<int> page(Table &table);

    static constexpr int pageRows = 10000;

private:
    struct Row
    {
        QByteArray data; ///< of all fields, one behind the other
        QList<int> lengths; ///< -1: NULL
    };
    [[nodiscard]] Done writePage(const Table &table, const QUuid &last, bool complete);
    [[nodiscard]] Done dropOthers(const Table &table, const QUuid &last, bool complete,
                                  ServerRows &rows);
    [[nodiscard]] Done writeRow(RowWriter &writer, const Row &row) const;
    [[nodiscard]] ServerRow asServerRow(const QString &table, const Row &row) const;

    Connection &m_store;
    Gateway &m_gateway;
    const Greeting &m_greeting;
    const SharedColumns &m_columns;
    QList<Row> m_page;
    QSet<QUuid> m_ids;
};

} // namespace Callwell

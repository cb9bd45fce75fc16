// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <QHash>
#include <QJsonObject>

namespace Callwell {

/*! One row of the outbox; `before` and `after` are JSON texts, empty where there is none. */
struct Change
{
    qint64 sequence = 0;
    QString table;
    QByteArray row;
    QString operation;
    QString before;
    QString after;
};

/*!
 * Applies single changes backwards. Knows no table: fields are named by the change, and which of
 * them hold keys (blobs, hexadecimal in JSON) is read from the schema once.
 */
class InverseChange
{
public:
    /*! `subject` names in messages what is being taken back. */
    InverseChange(Connection &connection, QString subject);

    [[nodiscard]] Done apply(const Change &change);

private:
    [[nodiscard]] Result<QSet<QString>> blobColumns(const QString &table);
    [[nodiscard]] Result<QVariantList> fieldValues(const QString &table, const QJsonObject &fields);
    /*! That the row has these values still; a whole row is compared without what is NULL in it. */
    [[nodiscard]] Done mustStand(const Change &change, const QJsonObject &fields);
    [[nodiscard]] Done takeOut(const Change &change);
    [[nodiscard]] Done putIn(const Change &change);
    [[nodiscard]] Done setBack(const Change &change);

    Connection &m_connection;
    QString m_subject;
    QHash<QString, QSet<QString>> m_blobColumns;
};

} // namespace Callwell

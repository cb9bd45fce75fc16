// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include "base/logging.h"

namespace Callwell {

Database::Database(QString path)
    : m_path(std::move(path))
{
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Connection::Mode mode)
{
    std::unique_ptr<Database> database(new Database(path));
    CALLWELL_TRY(database->m_writer.open(path, mode));
    CALLWELL_TRY(database->m_reader.open(path, Connection::Mode::ReadOnly));
    return database;
}

qint64 Database::newestGroup(Connection &connection)
{
    return Outbox(connection).newestGroup().value_or(0);
}

void Database::announce(Connection &connection, qint64 since)
{
    const auto touched = Outbox(connection).touchedSince(since);
    if (!touched) {
        qCWarning(lcStore) << "cannot tell what changed:" << touched.error().detail;
        return;
    }
    if (!touched->tables.isEmpty()) {
        QMetaObject::invokeMethod(
            this,
            [this, touched = *touched] {
                Q_EMIT changed(touched);
                Q_EMIT changedHere();
            },
            Qt::QueuedConnection);
    }
}

} // namespace Callwell

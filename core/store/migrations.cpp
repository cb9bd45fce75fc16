// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrations.h"
#include "store/privatefile.h"

#include "base/logging.h"
#include "store/capture.h"
#include "store/connection.h"
#include "store/searchindex.h"

#include <QDir>
#include <QFile>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// "0001_the_house.sql", ... in order; the number is the place in the list.
const QStringList &migrationFiles()
{
    static const QStringList files = QDir(u":/callwell/sql/sqlite/migrations"_s)
                                         .entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    return files;
}

Result<QString> readMigration(int number)
{
    QFile file(u":/callwell/sql/sqlite/migrations/"_s + migrationFiles().at(number - 1));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {file.fileName()});
    return QString::fromUtf8(file.readAll());
}

Done backUp(Connection &connection, int version)
{
    const QString backup = u"%1.before-%2"_s.arg(connection.path()).arg(version + 1);
    const QString unfinished = backup + u".part"_s;
    QFile::remove(unfinished); // of a try that was cut short
    makePrivateFile(unfinished);
    CALLWELL_TRY(connection.run(u"VACUUM INTO ?1"_s, {unfinished}));
    QFile::remove(backup); // of an earlier try, or of an earlier life of this workspace
    QFile file(unfinished);
    return file.rename(backup) ? Done()
                               : failure(ErrorCode::FileUnwritable, {backup}, file.errorString());
}

Done step(Connection &connection, int number)
{
    CALLWELL_LET(const QString sql, readMigration(number));
    CALLWELL_TRY(connection.run(u"BEGIN IMMEDIATE"_s));
    const Done done = [&]() -> Done {
        CALLWELL_TRY(connection.runScript(sql));
        CALLWELL_TRY(makeCaptureTriggers(connection));
        CALLWELL_TRY(connection.run(u"PRAGMA user_version = %1"_s.arg(number)));
        return connection.run(u"COMMIT"_s);
    }();
    if (!done) {
        // the first failure is the one to tell
        [[maybe_unused]] const Done undone = connection.run(u"ROLLBACK"_s);
    }
    return done;
}

} // namespace

int newestSchema()
{
    return static_cast<int>(migrationFiles().size());
}

Result<qint64> pragma(Connection &connection, QLatin1StringView name)
{
    CALLWELL_LET(Query query, connection.query(u"PRAGMA "_s + name));
    return query.next() ? query.number(0) : 0;
}

Done migrate(Connection &connection)
{
    CALLWELL_LET(const qint64 version, pragma(connection, "user_version"_L1));
    if (version > 0 && version < newestSchema()) {
        qCInfo(lcStore) << "migrating" << connection.path() << "from schema" << version << "to"
                        << newestSchema();
        CALLWELL_TRY(backUp(connection, static_cast<int>(version)));
    }
    for (int number = static_cast<int>(version) + 1; number <= newestSchema(); ++number)
        CALLWELL_TRY(step(connection, number));
    // what a migration made stale, and what a program that was ended left so
    return version < newestSchema() ? refreshSearch(connection) : Done();
}

} // namespace Callwell

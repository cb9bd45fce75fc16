// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"
#include "store/privatefile.h"

#include "base/logging.h"
#include "store/migrations.h"
#include "store/sqltext.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <optional>
#include <sqlite3.h>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr int applicationId = 0x43616c77; // "Calw"

QString nextName()
{
    static std::atomic<quint64> counter = 0;
    return u"callwell-%1"_s.arg(++counter);
}

// A character that ends texts in C comes from a clipboard at most. Functions of SQLite end there,
// PostgreSQL refuses a text that holds one, so what was typed would never reach the team.
QVariant withoutNul(const QVariant &value)
{
    constexpr QChar nul(u'\0');
    if (value.typeId() != QMetaType::QString || !value.toString().contains(nul))
        return value;
    return value.toString().remove(nul);
}

// QtSql counts question marks in the order in which they stand and knows no ?1; a name may be a
// number to both, and may come twice.
QString withNames(QString sql)
{
    static const QRegularExpression numbered(u"\\?(\\d+)"_s);
    return sql.replace(numbered, u":\\1"_s);
}

std::unexpected<Error> newerStore(const QString &path, qint64 version)
{
    return failure(ErrorCode::StoreNewer,
                   {path, QString::number(version), QString::number(newestSchema())});
}

// One of the two numbers that SQLite's header keeps for programs; nothing if it can't be read.
std::optional<int> headerNumber(sqlite3 *file, const char *pragma)
{
    sqlite3_stmt *statement = nullptr;
    std::optional<int> number;
    if (sqlite3_prepare_v2(file, pragma, -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        number = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    return number;
}

// Refuses what is not ours before a connection would put files of its own beside it, as it does
// even to read, or move what a journal holds into the file. Asks SQLite, never QFile: closing any
// other handle of the file would drop the locks that this program's connections hold on it
// (https://sqlite.org/howtocorrupt.html, 2.2).
Done checkHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() || info.size() == 0)
        return {}; // nothing there yet
    const bool journal = QFileInfo::exists(path + u"-wal"_s); // what counts may stand in it
    const QByteArray uri = QUrl::fromLocalFile(info.absoluteFilePath()).toEncoded() + "?mode=ro"
        + (journal ? "" : "&immutable=1");
    sqlite3 *file = nullptr;
    sqlite3_open_v2(uri.constData(), &file, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    const auto id = headerNumber(file, "PRAGMA application_id");
    const auto version = headerNumber(file, "PRAGMA user_version");
    sqlite3_close(file);
    if (journal && (!id || !version))
        return {}; // in use, or not to be read beside its journal: opening tells which
    if (id != applicationId || !version)
        return failure(ErrorCode::StoreNotOurs, {path});
    return *version > newestSchema() ? Done(newerStore(path, *version)) : Done();
}

// A quota or a limit of the file's size also ends a write: no room, whatever the disk says.
bool isWriting(int code)
{
    return code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_TRUNCATE
        || code == SQLITE_IOERR_SHMSIZE;
}

} // namespace

Error storeError(const QSqlError &error, const QString &path, const QString &sql)
{
    const QString detail = error.text() + u" ["_s + sql.simplified().left(400) + u']';
    const int code = error.nativeErrorCode().toInt();
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::StoreInUse, {path}, detail};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {ErrorCode::StoreReadOnly, {path}, detail};
    case SQLITE_FULL:
        return {ErrorCode::StoreDiskFull, {path}, detail};
    case SQLITE_IOERR:
        return {
            isWriting(code) ? ErrorCode::StoreDiskFull : ErrorCode::StoreFailed, {path}, detail};
    case SQLITE_NOTADB:
        return {ErrorCode::StoreNotOurs, {path}, detail};
    case SQLITE_CORRUPT:
        return {ErrorCode::StoreDamaged, {path}, detail};
    default:
        return {ErrorCode::StoreFailed, {path}, detail};
    }
}

Connection::Connection(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
}

Connection::~Connection()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    const QFileInfo file(path);
    if (file.isDir())
        return failure(ErrorCode::FileIsDirectory, {path});
    if (!file.exists() && mode != Mode::Create)
        return failure(ErrorCode::StoreMissing, {path});
    if (file.exists() && !file.isReadable())
        return failure(ErrorCode::FileUnreadable, {path});
    if (!file.dir().exists())
        return failure(ErrorCode::FolderMissing, {file.path()});

    CALLWELL_TRY(checkHeader(path));
    if (file.exists() && mode != Mode::ReadOnly && !file.isWritable())
        return failure(ErrorCode::StoreReadOnly, {path});

    if (mode == Mode::Create && path != ":memory:"_L1)
        makePrivateFile(path); // where it can't, the engine says why
    std::unique_ptr<Connection> connection(new Connection(path, nextName()));
    connection->m_database.setDatabaseName(path);
    if (mode == Mode::ReadOnly)
        connection->m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!connection->m_database.open())
        return std::unexpected(storeError(connection->m_database.lastError(), path, u"open"_s));
    CALLWELL_TRY(connection->checkIdentity(mode));
    CALLWELL_TRY(connection->configure(mode));
    if (mode != Mode::ReadOnly)
        CALLWELL_TRY(migrate(*connection));
    return connection;
}

Done Connection::checkIdentity(Mode mode)
{
    CALLWELL_TRY(run(u"PRAGMA busy_timeout = 5000"_s));
    CALLWELL_LET(const qint64 id, pragma(*this, "application_id"_L1));
    CALLWELL_LET(const qint64 version, pragma(*this, "user_version"_L1));
    CALLWELL_LET(const qint64 pages, pragma(*this, "page_count"_L1));
    const bool blank = pages == 0 && id == 0 && version == 0;
    if (blank && mode == Mode::Create)
        return {};
    if (id != applicationId)
        return failure(ErrorCode::StoreNotOurs, {m_path});
    if (version > newestSchema())
        return newerStore(m_path, version);
    if (mode != Mode::ReadOnly && sqlite3_db_readonly(handle(), "main") == 1)
        return failure(ErrorCode::StoreReadOnly, {m_path});
    return {};
}

Done Connection::configure(Mode mode)
{
    for (const QString &pragma :
         {u"foreign_keys = ON"_s, u"temp_store = MEMORY"_s, u"synchronous = FULL"_s,
          u"cache_size = -65536"_s, u"recursive_triggers = OFF"_s, u"trusted_schema = OFF"_s})
        CALLWELL_TRY(run(u"PRAGMA "_s + pragma));
    if (mode == Mode::ReadOnly)
        return {};
    CALLWELL_TRY(run(u"PRAGMA journal_mode = WAL"_s));
    CALLWELL_TRY(run(u"PRAGMA journal_size_limit = 67108864"_s));
    CALLWELL_LET(const qint64 id, pragma(*this, "application_id"_L1));
    if (id == applicationId)
        return {}; // opening must not write: another program may be in the middle of something
    return run(u"PRAGMA application_id = %1"_s.arg(applicationId));
}

Result<Query> Connection::query(const QString &sql, const QVariantList &values)
{
    std::unique_ptr<QSqlQuery> query;
    if (auto prepared = m_prepared.extract(sql)) {
        query = std::move(prepared.mapped());
    } else {
        query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(withNames(sql)))
            return std::unexpected(storeError(query->lastError(), m_path, sql));
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(u':' + QString::number(i + 1), withoutNul(values.at(i)));
    if (!query->exec()) {
        const Error error = storeError(query->lastError(), m_path, sql);
        query->finish();
        return std::unexpected(error);
    }
    return Query(*this, sql, std::move(query));
}

Result<Query> Connection::named(QLatin1StringView name, const QVariantList &values)
{
    return query(sqlText(name), values);
}

Done Connection::run(const QString &sql, const QVariantList &values)
{
    CALLWELL_LET([[maybe_unused]] const Query done, query(sql, values));
    return {};
}

Done Connection::runScript(const QString &sql)
{
    char *message = nullptr;
    const int result = sqlite3_exec(handle(), sql.toUtf8().constData(), nullptr, nullptr, &message);
    if (result == SQLITE_OK)
        return {};
    const QSqlError error(u"script"_s, QString::fromUtf8(message), QSqlError::StatementError,
                          QString::number(result));
    sqlite3_free(message);
    return std::unexpected(storeError(error, m_path, sql));
}

sqlite3 *Connection::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    Q_ASSERT(handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "store/query.h"

#include <QSqlDatabase>

#include <memory>
#include <unordered_map>

struct sqlite3;

namespace Callwell {

/*!
 * The one class that opens the local store, and sets every pragma. Used in the thread that made it.
 */
class Connection
{
public:
    enum class Mode {
        ReadOnly,
        ReadWrite,
        Create, ///< like ReadWrite, and makes a new store where there is no file, or an empty one
    };

    /*!
     * Opens `path` and brings it to the present schema. Fails with StoreMissing, StoreNotOurs,
     * StoreNewer, StoreReadOnly, StoreInUse, FileIsDirectory or what the engine says; the file is
     * as it was then.
     */
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);

    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

    /*! Runs a statement with values for ?1, ?2, ...; prepared once for each text. */
    [[nodiscard]] Result<Query> query(const QString &sql, const QVariantList &values = {});
    /*! The same for the statement in the resource sql/sqlite/`name`.sql. */
    [[nodiscard]] Result<Query> named(QLatin1StringView name, const QVariantList &values = {});
    /*! Runs a statement of which no row is wanted. */
    [[nodiscard]] Done run(const QString &sql, const QVariantList &values = {});
    /*! Runs a text of many statements: migrations and generated triggers. */
    [[nodiscard]] Done runScript(const QString &sql);

    /*! The engine's own handle, where a million values stream. */
    [[nodiscard]] sqlite3 *handle() const;

    /*! Whether a change group is open: how use cases made of use cases share one. */
    [[nodiscard]] bool inGroup() const { return m_inGroup; }

private:
    friend class ChangeGroup;
    friend class WriteTurn;
    friend class Query;
    Connection(QString path, QString name);
    [[nodiscard]] Done configure(Mode mode);
    [[nodiscard]] Done checkIdentity(Mode mode);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_prepared; ///< those not in use
    bool m_inGroup = false;
    bool m_inTurn = false;
};

/*! What the engine's error means for the person at the screen. */
[[nodiscard]] Error storeError(const QSqlError &error, const QString &path, const QString &sql);

} // namespace Callwell

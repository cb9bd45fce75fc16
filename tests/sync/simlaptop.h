// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/faultygateway.h"

#include "base/uuidsource.h"
#include "store/changegroup.h"
#include "sync/round.h"

#include <QTemporaryDir>

namespace Callwell {

/*! A clock that runs with the computer's, so many milliseconds beside it. */
class SkewedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::currentDateTimeUtc().addMSecs(m_skew);
    }
    void skew(qint64 milliseconds) { m_skew = milliseconds; }

private:
    qint64 m_skew = 0;
};

/*! What was written into a field here, and under which number. */
struct SimEdit
{
    qint64 group = 0;
    QString table;
    QUuid row;
    QString field;
    QString value;
};

/*! One laptop of a simulated team: a real store, a session that may break, a clock of its own. */
class SimLaptop
{
public:
    using Opener = std::function<Result<std::unique_ptr<Gateway>>(const QString &login)>;

    SimLaptop(QString login, const QString &emptyStore, quint32 seed, Opener opener,
              Safeguard leftOut);
    /*! The same store again, as a copied file is. */
    [[nodiscard]] std::unique_ptr<SimLaptop> copy(quint32 seed) const;

    [[nodiscard]] const QString &login() const { return m_login; }
    [[nodiscard]] Connection &store() { return *m_store; }
    [[nodiscard]] SkewedClock &clock() { return m_clock; }
    [[nodiscard]] QList<SimEdit> &edits() { return m_edits; }
    /*! The newest group that a server ever acknowledged; a restored one may know less again. */
    [[nodiscard]] qint64 everAcknowledged() const { return m_everAcknowledged; }
    [[nodiscard]] QUuid newId() { return m_uuids.next(m_clock.now().toMSecsSinceEpoch()); }
    [[nodiscard]] SyncState state() { return SyncState::read(*m_store)->value(); }
    void forgetColumn(const QString &table, const QString &column)
    {
        m_forgotten = {table, column};
    }

    [[nodiscard]] bool forgot(const QString &table, const QString &column) const
    {
        return m_forgotten == std::pair(table, column);
    }

    /*! Keys of a table for which the condition holds, in their order. */
    [[nodiscard]] QList<QUuid> ids(const QString &table, const QString &condition = {});
    /*! Runs statements as one group of the outbox; gives its number, 0 if nothing changed. */
    [[nodiscard]] Result<qint64> change(const QString &kind,
                                        const QList<std::pair<QString, QVariantList>> &statements);
    /*! Writes a text field, and remembers that it did. */
    [[nodiscard]] Done edit(const QString &table, const QUuid &row, const QString &field,
                            const QString &value);

    /*! What goes wrong in a round, or happens beside it. */
    struct Disturbance
    {
        int failAt = -1; ///< from 0: the link breaks at that step, and the program with it
        bool pushFails = false;
        std::function<void()> meanwhile; ///< while a pull is under way
    };
    [[nodiscard]] Result<RoundReport> round(const Disturbance &disturbance);
    /*! Ends the session; the next round opens another one. */
    void hangUp() { m_session.reset(); }
    /*! The open session, for somebody else; nothing where there is none. */
    [[nodiscard]] std::unique_ptr<Gateway> takeSession() { return std::move(m_session); }
    /*! Opens the store as a new program does. */
    [[nodiscard]] Done reopen();

private:
    [[nodiscard]] Done weaken(const QString &reached, bool failed, qint64 acknowledged);

    QString m_login;
    Opener m_opener;
    Safeguard m_leftOut;
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("sim.callwell"));
    std::unique_ptr<Gateway> m_session; ///< rounds share one, so that histories go fast
    std::unique_ptr<Connection> m_store;
    SkewedClock m_clock;
    UuidSource m_uuids;
    QList<SimEdit> m_edits;
    qint64 m_everAcknowledged = 0;
    std::pair<QString, QString> m_forgotten;
};

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/keptrows.h"
#include "sync/simlaptop.h"
#include "sync/testserver.h"

#include <QRandomGenerator>

namespace Callwell {

/*!
 * Histories of a team whose links break: real stores, a real PostgreSQL, a seed. What people and an
 * administrator do, what fails and when follows from the seed alone; what must hold is asked after
 * each round and, when all is quiet, of everything (simchecks.cpp).
 */
class Simulation
{
public:
    /*! Makes a workspace with its people, from which each history begins. */
    [[nodiscard]] static Result<std::unique_ptr<Simulation>> prepare(
        const TestServer &server, const QString &name, Safeguard leftOut = Safeguard::None);

    /*! Runs the history of that seed. What did not hold, in words; empty where all did. */
    [[nodiscard]] QString run(quint32 seed);

    [[nodiscard]] qint64 rounds() const { return m_rounds; }
    [[nodiscard]] qint64 faults() const { return m_faults; }
    [[nodiscard]] qint64 groups() const { return m_groups; }
    [[nodiscard]] qint64 restores() const { return m_restores; }
    [[nodiscard]] qint64 conflicts() const { return m_conflicts; }
    [[nodiscard]] qint64 rejections() const { return m_rejections; }

private:
    Simulation(TestServer server, QString name, Safeguard leftOut);

    // One step of the history.
    [[nodiscard]] Done step();
    [[nodiscard]] Done work(SimLaptop &laptop);
    [[nodiscard]] Done newLead(SimLaptop &laptop);
    [[nodiscard]] Done editSomething(SimLaptop &laptop);
    [[nodiscard]] Done moveStage(SimLaptop &laptop);
    [[nodiscard]] Done addWords(SimLaptop &laptop);
    [[nodiscard]] Done changeAddress(SimLaptop &laptop);
    [[nodiscard]] Done handOver(SimLaptop &laptop);
    [[nodiscard]] Done poison(SimLaptop &laptop);
    [[nodiscard]] Done sync(SimLaptop &laptop, bool mayFail);
    [[nodiscard]] Done administer();
    [[nodiscard]] Done slowWriter();
    [[nodiscard]] Done restore();

    // What must hold.
    [[nodiscard]] Done becomeQuiet();
    [[nodiscard]] Done laptopEqualsServer(SimLaptop &laptop, bool quiet);
    [[nodiscard]] Done ownWordsAreRead(SimLaptop &laptop);
    [[nodiscard]] Done everyGroupIsAccountedFor(SimLaptop &laptop);
    [[nodiscard]] Done theLatestWriterWon();
    [[nodiscard]] Done storeIsSound(SimLaptop &laptop);
    [[nodiscard]] Done newerFieldsAreKept();
    [[nodiscard]] Done nothingDeletedCameBack();

    [[nodiscard]] Done begin(quint32 seed);
    [[nodiscard]] Done freshServer();
    [[nodiscard]] Done loadedStores();
    [[nodiscard]] Done joinTeam(const QString &login);
    [[nodiscard]] Done letIn();
    [[nodiscard]] Result<QList<QVariantList>> sql(const QString &statement,
                                                  const QVariantList &values = {});
    [[nodiscard]] Done cluster(const QString &statement) const;
    void hangUp();
    void keepSessions();
    [[nodiscard]] Result<QStringList> tablesWithRows();
    [[nodiscard]] Result<QHash<RowKey, ServerRow>> seenBy(const QString &login,
                                                          const QStringList &tables);
    [[nodiscard]] Result<std::unique_ptr<Gateway>> open(const QString &login);
    [[nodiscard]] int pick(int below) { return static_cast<int>(m_random.bounded(below)); }
    [[nodiscard]] bool chance(int percent) { return pick(100) < percent; }
    [[nodiscard]] QUuid any(const QList<QUuid> &ids)
    {
        return ids.value(pick(qMax<int>(1, static_cast<int>(ids.size()))));
    }
    [[nodiscard]] static std::unexpected<Error> broken(const QString &what);

    TestServer m_server;
    QString m_name;
    Safeguard m_leftOut;
    QMap<QString, QUuid> m_members; ///< login -> member
    KeptRows m_kept;
    QTemporaryDir m_folder; ///< of stores that have loaded the empty workspace, one for each login

    QRandomGenerator m_random;
    std::vector<std::unique_ptr<SimLaptop>> m_laptops;
    std::unique_ptr<GatewayConnection> m_admin;
    std::map<QString, std::unique_ptr<GatewayConnection>> m_eyes; ///< login -> what it may see
    std::multimap<QString, std::unique_ptr<Gateway>> m_idle; ///< login -> sessions nobody uses
    std::unique_ptr<GatewayConnection> m_slow; ///< in the middle of a transaction
    QSet<std::pair<QUuid, QString>> m_disturbed; ///< fields that an administrator wrote, too
    QSet<QUuid> m_deleted; ///< rows that an administrator deleted
    QSet<QUuid> m_newer; ///< leads with a field that one of the programs does not know
    bool m_ahead = false; ///< a clock was set ahead of the server's
    bool m_copied = false;
    bool m_restored = false;
    bool m_backup = false;
    bool m_moved = false; ///< something went one way or the other in a round
    bool m_usable = false; ///< the database of the history before can serve the next one
    qint64 m_rounds = 0;
    qint64 m_faults = 0;
    qint64 m_groups = 0;
    qint64 m_restores = 0;
    qint64 m_conflicts = 0;
    qint64 m_rejections = 0;
};

} // namespace Callwell

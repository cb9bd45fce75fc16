// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/round.h"
#include "sync/testserver.h"

#include <QTemporaryDir>

namespace Callwell {

class Connection;

/*!
 * A laptop and a server of which one is killed while they come together, with SIGKILL and at any
 * moment. That the machine goes down with them is another matter: the server of tests does not wait
 * for its disk, and need not, for what it wrote outlives it.
 */
class KilledRounds
{
public:
    enum class Work {
        Push, ///< a hundred groups
        Import, ///< one group so big that it goes in parts
        Pull, ///< what others changed
        FirstLoad, ///< into an empty store, some pages
    };
    enum class Killed { Client, Server };

    explicit KilledRounds(const TestServer &server);
    ~KilledRounds();

    /*!
     * Makes work, kills a few times while it is being done, lets it be done. After each kill the
     * store is sound and all that was acknowledged is at the server; in the end both hold the same,
     * each group once. What was not so, in words; empty where all was.
     */
    [[nodiscard]] QString history(Work work, Killed who);

    [[nodiscard]] int kills(Killed who) const { return m_kills.at(static_cast<size_t>(who)); }
    /*! How many of them came before the round was at its end. */
    [[nodiscard]] int cutShort() const { return m_cutShort; }
    /*! How many groups were acknowledged in all. */
    [[nodiscard]] qint64 acknowledged() const { return m_acknowledged; }

private:
    [[nodiscard]] Done historyOrFail(Work work, Killed who);
    [[nodiscard]] Done beginAnew();
    [[nodiscard]] Done give(Work work);
    [[nodiscard]] Result<bool> killClient(std::chrono::microseconds after);
    [[nodiscard]] Result<bool> killServer(std::chrono::microseconds after);
    void endServer() const;
    [[nodiscard]] Done look();
    [[nodiscard]] Done finish(Work work);

    [[nodiscard]] Done makeStore(const QString &path) const;
    [[nodiscard]] Result<std::unique_ptr<Connection>> open() const;
    [[nodiscard]] Result<RoundReport> round(Connection &store) const;
    [[nodiscard]] static std::unexpected<Error> broken(const QString &what);

    TestServer m_server;
    std::unique_ptr<GatewayConnection> m_admin;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_laptop; ///< the store that has been there for long
    QString m_path; ///< the store of this history
    QUuid m_member;
    int m_histories = 0;
    qint64 m_said = 0; ///< the highest number that was acknowledged in this history
    std::array<qint64, 4> m_times{400'000, 1'500'000, 500'000, 1'500'000}; ///< µs, of each work
    std::array<int, 2> m_kills{};
    int m_cutShort = 0;
    qint64 m_acknowledged = 0;
};

} // namespace Callwell

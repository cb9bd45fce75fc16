// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/cuttingproxy.h"
#include "sync/keptrows.h"
#include "sync/round.h"
#include "sync/testserver.h"

#include <QTemporaryDir>

namespace Callwell {

class Connection;

/*!
 * One round again and again, from the same beginning: fifty changes are waiting on a laptop and
 * fifty of others at the server. Each time the line is cut elsewhere, the round is done again over
 * a line that holds, and both sides are held against what a round without a cut came to.
 */
class CutRounds
{
public:
    using Cut = CuttingProxy::Cut;
    using Direction = CuttingProxy::Direction;

    /*! Makes the workspace and the laptop, and does the round that nobody cuts. */
    [[nodiscard]] static Result<std::unique_ptr<CutRounds>> prepare(const TestServer &server,
                                                                    const QString &database);

    /*! How many bytes the uncut round sends that way. */
    [[nodiscard]] qint64 bytes(Direction direction) const;
    /*! Every offset of a direction, or every n-th, and all those at its ends and at both ends of
        the reply to the push. Half of them close the line, half of them reset it. */
    [[nodiscard]] QList<Cut> cuts(Direction direction, int every, int nearby) const;

    /*! What was not as it should be, in words; empty where all was. */
    [[nodiscard]] QString attempt(const Cut &cut);

    [[nodiscard]] int attempts() const { return m_attempts; }
    /*! After so many of them nothing had happened yet, on either side. */
    [[nodiscard]] int untouched() const { return m_untouched; }
    /*! After so many the server had taken the changes, and the laptop did not know it. */
    [[nodiscard]] int repliesLost() const { return m_repliesLost; }
    /*! After so many the laptop knew that, and lacked what others had done. */
    [[nodiscard]] int pullsCut() const { return m_pullsCut; }

private:
    CutRounds(TestServer server, QString database);
    [[nodiscard]] Done makeServer();
    [[nodiscard]] Done makeLaptop();
    [[nodiscard]] Done workOffline(Connection &store) const;
    [[nodiscard]] Done measure();
    [[nodiscard]] Result<QString> attemptOrFail(const Cut &cut);
    [[nodiscard]] Result<QString> afterwards();

    [[nodiscard]] Result<std::unique_ptr<Connection>> open() const;
    [[nodiscard]] Result<std::unique_ptr<Gateway>> session(int port) const;
    [[nodiscard]] Result<RoundReport> round(Connection &store, int port,
                                            SyncWatch watch = {}) const;
    [[nodiscard]] Result<QString> print(const QString &leftOut) const;
    [[nodiscard]] Result<bool> isUntouched(Connection &store) const;

    TestServer m_server;
    QString m_database;
    QTemporaryDir m_folder;
    QString m_prepared = m_folder.filePath(QStringLiteral("prepared.callwell"));
    QString m_path = m_folder.filePath(QStringLiteral("laptop.callwell"));
    std::unique_ptr<GatewayConnection> m_admin;
    KeptRows m_kept;
    std::unique_ptr<Gateway> m_whole; ///< a session whose line nobody cuts
    QUuid m_member;
    CuttingProxy m_proxy;

    /*! What had passed by then, in each direction. */
    struct Mark
    {
        std::array<qint64, 2> passed{};
    };
    Mark m_pushBegins, m_pushEnds, m_end;
    QString m_printBefore; ///< of all that the server holds
    QString m_printAfter; ///< the same, but for what no two rounds have in common
    QStringList m_storeBefore;
    QStringList m_storeAfter;
    bool m_dirty = false; ///< the server is not as it was at the beginning
    int m_attempts = 0;
    int m_untouched = 0;
    int m_repliesLost = 0;
    int m_pullsCut = 0;
};

} // namespace Callwell

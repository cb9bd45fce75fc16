// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/team/keychain.h"
#include "usecase/workspace.h"
#include "words/syncwords.h"

namespace Callwell {

/*!
 * Ties an open workspace to its team: begins the rounds, tells the lists what came, sends what was
 * done here, asks the keychain. Everything that the window shows of it comes from standing().
 */
class TeamLink : public QObject
{
    Q_OBJECT

public:
    /*! `opener` empty: no rounds at all, only what show() is given. The keychain outlives this. */
    TeamLink(Workspace &workspace, ServerAddress server, GatewayOpener opener, Keychain &keychain,
             QObject *parent = nullptr);
    ~TeamLink() override;

    [[nodiscard]] const TeamStanding &standing() const { return m_standing; }
    [[nodiscard]] Workspace &workspace() { return m_workspace; }

    /*! Begins with the password that the keychain holds, or says that one is needed. */
    void begin();
    void beginWith(const QString &password, bool remember);
    void syncNow();
    void pause();
    void resume();
    /*! That a network is back is a hint to try again. */
    void watchNetwork();
    /*! Somebody settled something: reads anew how much waits for a look. */
    void countAttention();
    /*! Shows that status, as if it came from a round. */
    void show(const TeamStanding &standing);

    /*! What the keychain calls the password for that place. */
    [[nodiscard]] static QString passwordName(const ServerAddress &server);

Q_SIGNALS:
    void changed();
    /*! The first round that loaded everything is done. */
    void completed();

private:
    void take(const SyncStatus &status);
    void setHold(TeamStanding::Hold hold);

    Workspace &m_workspace;
    Keychain &m_keychain;
    TeamStanding m_standing;
    QString m_password;
    bool m_remember = false; ///< once the server took it
    std::unique_ptr<Syncer> m_syncer; ///< null: no rounds
};

} // namespace Callwell

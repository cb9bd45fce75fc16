// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/serveraddress.h"
#include "sync/syncer.h"

namespace Callwell {

/*! How a workspace is tied to its team, for what the window shows. */
struct TeamStanding
{
    enum class Hold {
        None, ///< rounds come by themselves
        Paused, ///< somebody wants none for now
        Asking, ///< the keychain is looked at
        NoPassword ///< somebody must type it
    };
    SyncStatus sync;
    Hold hold = Hold::None;
    ServerAddress server;
    bool keychainFailed = false; ///< the password could not be remembered
};

/*! How the quiet mark in the window stands for it. */
struct SyncMarkWords
{
    QString text; ///< a few words
    QString icon; ///< a name of the theme's
    bool warns = false; ///< somebody has to do something
};

namespace Words {

[[nodiscard]] SyncMarkWords syncMark(const TeamStanding &standing, const QDateTime &now);
/*! The same in a sentence or two, with what to do. */
[[nodiscard]] QString syncSentence(const TeamStanding &standing, const QDateTime &now);
/*! What else there is to know: restored, a clock that is wrong, a keychain that did not take it. */
[[nodiscard]] QStringList syncRemarks(const TeamStanding &standing);
/*! What a round is at: "Fetching people, 12,000 rows so far". */
[[nodiscard]] QString syncProgress(const SyncProgress &progress);
/*! Whether somebody must type the password before it goes on. */
[[nodiscard]] bool wantsPassword(const TeamStanding &standing);

/*! Why the server did not take something, and what to do. */
[[nodiscard]] QString rejection(const QString &code, const QString &detail);

} // namespace Words
} // namespace Callwell

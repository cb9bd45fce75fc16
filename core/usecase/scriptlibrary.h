// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"
#include "script/callcontext.h"
#include "script/scriptcheck.h"
#include "store/connection.h"

namespace Callwell {

/*! A script of the team, as a list shows it. */
struct ScriptEntry
{
    Script script;
    int number = 0; ///< of the version in use; 0: none was published yet
    QDateTime publishedAt;
    bool hasDraft = false;
};

/*! Every script, by its name. */
[[nodiscard]] Result<QList<ScriptEntry>> scriptEntries(Connection &store);

/*! All versions of a script, the newest first; none for a null id. */
[[nodiscard]] Result<QList<ScriptVersion>> versionsOf(Connection &store, const ScriptId &script);

/*!
 * Somebody whom a script is for, to try it on: who, and all that it may say. At most `most` of
 * those whom its stages, roles and languages fit, the newest first; where nobody fits, of all.
 */
[[nodiscard]] Result<QList<CallContext>> scriptAudience(Connection &store, const ScriptText &script,
                                                        const QDateTime &now, MemberId member,
                                                        int most);

/*! What the team has, to hold a script against, with what its audience has nothing for. */
[[nodiscard]] Result<ScriptSurroundings> scriptSurroundings(Connection &store,
                                                            const ScriptReading &reading,
                                                            const QList<CallContext> &audience);

} // namespace Callwell

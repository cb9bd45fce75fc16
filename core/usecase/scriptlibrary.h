// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"
#include "script/scriptlook.h"
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
 * Leads to try a script on, with all that it may say of them: at most `most` of those whom its
 * stages, roles and languages fit, the newest first; where nobody fits, of all.
 */
[[nodiscard]] Result<ScriptAudience> scriptAudience(Connection &store, const ScriptText &script,
                                                    const QDateTime &now, MemberId member,
                                                    int most);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"
#include "usecase/session.h"

namespace Callwell {

/*! What a workspace of one's own begins with, in the words of who opens it first. */
struct SettleIn
{
    struct Outcome
    {
        QString name;
        GoodFor goodFor = GoodFor::Neutral;
    };

    QString memberName;
    QString homeRegion; ///< ISO 3166, e.g. "FR"
    QString timeZone; ///< the team's, IANA
    QList<Outcome> outcomes; ///< what a conversation can come to
    QString scriptName;
    QString scriptText; ///< published at once
};

/*!
 * Who sits here: the member who worked here first, a rep before others; a new one where there is
 * nobody. What the workspace has already (outcomes, a script, a region) stays as it is.
 */
[[nodiscard]] Result<MemberId> settleIn(Session &session, const SettleIn &input);

/*! Gives this session's member another name: the one that scripts say. Refuses an empty one. */
[[nodiscard]] Done renameMember(Session &session, const QString &name);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/help.h"
#include "domain/question.h"
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
    struct Asked
    {
        QString key;
        QString wording;
        QuestionKind kind = QuestionKind::Open;
        BuyerRole buyerRole = BuyerRole::Unknown; ///< Unknown: for anybody
    };
    struct Help
    {
        HelpKind kind = HelpKind::Answer;
        QString title;
        QString text;
    };

    QString memberName;
    QString homeRegion; ///< ISO 3166, e.g. "FR"
    QString timeZone; ///< the team's, IANA
    QList<Outcome> outcomes; ///< what a conversation can come to
    QString scriptName;
    QString scriptText; ///< published at once
    QString language; ///< BCP 47: of the questions' wordings
    QList<Asked> questions;
    QList<Help> help; ///< ready to be given
};

/*!
 * Who sits here: the member who worked here first, a rep before others; a new one where there is
 * nobody. What the workspace has already (outcomes, a script, questions, a region) stays as it is.
 * In a store that belongs to a team it is whom the team's server knows, and nobody is added;
 * NotFound before the server was reached once.
 */
[[nodiscard]] Result<MemberId> settleIn(Session &session, const SettleIn &input);

/*!
 * Gives a team what it begins with, where this session's member may and the team has no outcomes
 * of calls yet: for after everything was loaded. Gives whether there was something to be added.
 */
[[nodiscard]] Result<bool> furnishTeam(Session &session, const SettleIn &input);

/*! Gives this session's member another name: the one that scripts say. Refuses an empty one. */
[[nodiscard]] Done renameMember(Session &session, const QString &name);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

namespace Callwell {

/*! An answer to something that a person asked of us: a mail, or help given. */
struct AnswerInquiry
{
    LeadId lead;
    ActivityKind kind = ActivityKind::Mail; ///< Mail, Message or HelpGiven
    QString words;
    QList<HelpItemId> help; ///< pieces of the library that were given; their use is counted
};

/*! Writes the answer on the timeline and closes the lead's open inquiries with it. */
[[nodiscard]] Result<ActivityId> answerInquiry(Session &session, const AnswerInquiry &input);

/*!
 * Closes the lead's open inquiries with an activity that is in the store already. An answer that
 * was not prepared is counted apart.
 */
[[nodiscard]] Done answerInquiriesWith(Session &session, const Lead &lead, const Activity &answer,
                                       bool somebodyPrepared);

} // namespace Callwell

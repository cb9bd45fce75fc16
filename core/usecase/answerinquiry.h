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
};

/*! Writes the answer on the timeline and closes the lead's open inquiries with it. */
[[nodiscard]] Result<ActivityId> answerInquiry(Session &session, const AnswerInquiry &input);

/*! Closes the lead's open inquiries with an activity that is in the store already. */
[[nodiscard]] Done answerInquiriesWith(Session &session, const Lead &lead, const Activity &answer);

} // namespace Callwell

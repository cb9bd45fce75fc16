// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/activity.h"

namespace Callwell {

bool canBeAttempt(ActivityKind kind)
{
    return kind == ActivityKind::Call || kind == ActivityKind::Mail
        || kind == ActivityKind::Message;
}

bool isContact(const Activity &activity)
{
    const bool theirs =
        activity.member.isNull() && activity.attempt == 0 && !activity.channel.isEmpty();
    return !theirs
        && (canBeAttempt(activity.kind) || activity.kind == ActivityKind::Meeting
            || activity.kind == ActivityKind::HelpGiven);
}

bool isConversation(Disposition disposition)
{
    return disposition == Disposition::Answered;
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/activity.h"

namespace Callwell {

bool canBeAttempt(ActivityKind kind)
{
    return kind == ActivityKind::Call || kind == ActivityKind::Mail
        || kind == ActivityKind::Message;
}

bool isContact(ActivityKind kind)
{
    return canBeAttempt(kind) || kind == ActivityKind::Meeting || kind == ActivityKind::HelpGiven;
}

bool isConversation(Disposition disposition)
{
    return disposition == Disposition::Answered;
}

} // namespace Callwell

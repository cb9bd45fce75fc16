// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/lead.h"

namespace Callwell {

bool isClosed(Stage stage)
{
    return stage == Stage::Won || needsClosingRecord(stage);
}

bool needsClosingRecord(Stage stage)
{
    return stage == Stage::NotAFit || stage == Stage::Later || stage == Stage::Withdrawn;
}

OwnerSide sideFor(HandRaise answer)
{
    return answer == HandRaise::Yes ? OwnerSide::Sales : OwnerSide::Marketing;
}

bool beginsConversation(Stage before, bool somethingComesNext)
{
    const bool waited =
        before == Stage::WantsACall || before == Stage::New || before == Stage::Nurturing;
    return waited || (needsClosingRecord(before) && somethingComesNext);
}

Stage stageAfter(HandRaise answer, Stage before, bool askAgain)
{
    if (answer == HandRaise::Yes)
        return before == Stage::InConversation ? before : Stage::WantsACall;
    if (before == Stage::Withdrawn && answer == HandRaise::NotNow && askAgain)
        return Stage::Nurturing;
    if (isClosed(before))
        return before;
    return answer == HandRaise::NotAsked && before == Stage::New ? before : Stage::Nurturing;
}

} // namespace Callwell

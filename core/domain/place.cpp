// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/place.h"

namespace Callwell {

bool standsIn(Place place, const LeadSituation &situation, const QDateTime &endOfToday)
{
    const Lead &lead = situation.lead;
    const bool open = !isClosed(lead.stage);
    switch (place) {
    case Place::WantsACall:
        return open && lead.handRaise == HandRaise::Yes && situation.attempts == 0
            && lead.stage == Stage::WantsACall;
    case Place::Unanswered:
        return situation.openInquiry;
    case Place::DueToday:
        return open && lead.nextStepAt.isValid() && lead.nextStepAt <= endOfToday;
    case Place::KeepTrying:
        return open && lead.side == OwnerSide::Sales && situation.attempts > 0
            && !situation.reached;
    case Place::Nurturing:
        return open && lead.side == OwnerSide::Marketing;
    case Place::Helped:
        return situation.helpGiven;
    case Place::Everyone:
        return true;
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace Callwell

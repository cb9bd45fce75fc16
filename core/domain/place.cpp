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
        return lead.stage == Stage::WantsACall && situation.tries == 0;
    case Place::Unanswered:
        return situation.openInquiry;
    case Place::PutRight:
        return situation.openTask;
    case Place::DueToday: // a customer may have something agreed, too
        return (open || lead.stage == Stage::Won) && lead.nextStepAt.isValid()
            && lead.nextStepAt <= endOfToday;
    case Place::KeepTrying:
        return lead.stage == Stage::WantsACall && situation.tries > 0;
    case Place::Nurturing:
        return open && lead.side == OwnerSide::Marketing;
    case Place::Helped:
        return !open && situation.helpGiven;
    case Place::Everyone:
        return true;
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace Callwell

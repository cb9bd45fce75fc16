// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/closing.h"

namespace Callwell {
using namespace Qt::StringLiterals;

QString whyNotClosed(const Closing &closing, QDate today)
{
    if (!isClosed(closing.stage))
        return u"not_a_closing_stage"_s;
    if (needsClosingRecord(closing.stage) && closing.reason.trimmed().isEmpty())
        return u"closing_needs_record"_s;
    if (closing.lookAgainOn.isValid()
        && (closing.stage == Stage::Withdrawn || closing.before == Stage::Withdrawn))
        return u"withdrawn_is_left_alone"_s;
    if (closing.stage == Stage::Later && !closing.lookAgainOn.isValid())
        return u"later_needs_a_day"_s;
    if (closing.lookAgainOn.isValid() && closing.lookAgainOn <= today)
        return u"look_again_is_past"_s;
    if (closing.waitsForAnswer)
        return u"inquiry_unanswered"_s;
    return {};
}

} // namespace Callwell

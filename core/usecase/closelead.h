// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

namespace Callwell {

/*! Letting a lead go with grace, or winning them. */
struct CloseLead
{
    LeadId lead;
    Stage stage = Stage::NotAFit; ///< a closing stage
    QString reason; ///< in our words; needed for all but Won
    QString theirWords;
    QString helpGiven;
    QList<HelpItemId> help; ///< pieces of the library that were given; their use is counted
    QString whoElse;
    bool thanked = false;
    QDate lookAgainOn;
};

/*!
 * Closes a lead with its closing record and, where help was given, that event on the timeline.
 * Refused (RuleBroken) for an open stage, without a reason, while an inquiry has no answer, for a
 * day to look again that is not to come or belongs to somebody who withdrew, and for Later without
 * one.
 */
[[nodiscard]] Result<Lead> closeLead(Session &session, const CloseLead &input);

} // namespace Callwell

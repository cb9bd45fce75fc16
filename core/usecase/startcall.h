// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/notepreparation.h"

namespace Callwell {

/*! What was done before a call that shall begin now. */
struct StartCall
{
    LeadId lead;
    /*! What was looked at just now; NotYet: nothing, an earlier preparation must still count. */
    NotePreparation prepared{.profile = ProfileSeen::NotYet};
};

/*!
 * Keeps the preparation and lets the call begin; returns the preparation that the call belongs to.
 * Refused (RuleBroken), with nothing kept, while something is missing: no_calls_wanted, no_number,
 * profile_not_looked_at.
 */
[[nodiscard]] Result<PreparationId> startCall(Session &session, const StartCall &input);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/teamstore.h"
#include "usecase/session.h"

namespace Callwell {

/*!
 * Sets how leads of a source and a stage are tried; a plan without a key is a new one. Its steps
 * are numbered as they come. Refused (RuleBroken), and nothing is changed: cadence_needs_name,
 * cadence_there_already (for that source and stage), cadence_stage_not_tried, cadence_needs_goal,
 * cadence_hours_end_first, cadence_needs_weekday, cadence_looks_again_too_soon,
 * cadence_gap_too_small (below a day for an attempt, below none for a look), cadence_needs_attempt.
 */
[[nodiscard]] Result<CadenceId> saveCadence(Session &session, const CadencePlan &input);

/*! Leads that it was for go on by the next one that fits, or by the standard. */
[[nodiscard]] Done deleteCadence(Session &session, const CadenceId &id);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

namespace Callwell {

/*!
 * A day on which nobody works in a territory, or in the team where it names none; without a key it
 * is a new one. Refused (RuleBroken), and nothing is changed: day_off_needs_day,
 * day_off_needs_name, territory_unknown, day_off_there_already.
 */
[[nodiscard]] Result<RowId> saveDayOff(Session &session, const DayOff &input);

[[nodiscard]] Done deleteDayOff(Session &session, const RowId &id);

} // namespace Callwell

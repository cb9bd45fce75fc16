// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

namespace Callwell {

/*!
 * Where leads come from, and how soon they are to be answered; a source without a key is a new
 * one. Refused (RuleBroken), and nothing is changed: source_needs_name, source_there_already (one
 * of that kind and name), answer_time_negative.
 */
[[nodiscard]] Result<SourceId> saveSource(Session &session, const Source &input);

/*! Refuses (RuleBroken source_in_use) where a lead, a cadence or an assignment rule names it. */
[[nodiscard]] Done deleteSource(Session &session, const SourceId &id);

} // namespace Callwell

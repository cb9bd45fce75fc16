// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

namespace Callwell {

struct SetStage
{
    LeadId lead;
    Stage stage = Stage::InConversation;
    QString words; ///< why, where somebody says so
};

/*!
 * Moves a lead to another stage, with the event on its timeline; returns the lead as it is then.
 * Refused (RuleBroken) for stages that need a closing record: closeLead() writes that first.
 */
[[nodiscard]] Result<Lead> setStage(Session &session, const SetStage &input);

} // namespace Callwell

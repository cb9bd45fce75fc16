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
    RowId closingRecord; ///< of a stage that needs one
};

/*!
 * Moves a lead to another stage, with the event on its timeline; returns the lead as it is then.
 * Refused (RuleBroken) for a stage that needs a closing record where none is named: closeLead()
 * writes it first.
 */
[[nodiscard]] Result<Lead> setStage(Session &session, const SetStage &input);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

namespace Callwell {

/*! A lead is told of a reference person whom they may ask. */
struct Introduce
{
    LeadId lead;
    ProofId proof;
    QString words; ///< a note for the timeline; empty: it is written down elsewhere
};

/*!
 * Counts it for the reference person, with a note on the lead's timeline. Refused (RuleBroken), and
 * nothing is changed, where that is nobody to be asked (proof_is_no_person), who did not agree
 * (reference_not_agreed), not any more (reference_no_longer), or was asked as often in the last 365
 * days as they want (reference_asked_enough). See askingOf().
 */
[[nodiscard]] Done introduce(Session &session, const Introduce &input);

} // namespace Callwell

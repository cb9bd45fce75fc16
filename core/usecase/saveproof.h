// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"
#include "usecase/session.h"

namespace Callwell {

/*!
 * A piece of proof; without a key it is a new one. What only reference people have is emptied where
 * it is of another kind. Refused (RuleBroken), and nothing is changed: proof_needs_title,
 * proof_needs_words, proof_address_not_web (neither http nor https), reference_ends_first (the
 * consent ends before it begins, or never), reference_needs_times (who agreed is asked how often?).
 */
[[nodiscard]] Result<ProofId> saveProof(Session &session, const Proof &input);

/*! Removes it; what helped, or who was introduced to anybody, is retired instead. */
[[nodiscard]] Done deleteProof(Session &session, const ProofId &id);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/draftstore.h"
#include "usecase/session.h"

namespace Callwell {

/*! What was typed about a lead so far. */
struct KeepDraft
{
    DraftKind kind = DraftKind::Call;
    LeadId lead;
    QByteArray words; ///< JSON; empty: there is nothing to keep any more
};

/*! Keeps the draft on this machine until it is sent off. Nothing that can be taken back. */
[[nodiscard]] Done keepDraft(Session &session, const KeepDraft &input);

} // namespace Callwell

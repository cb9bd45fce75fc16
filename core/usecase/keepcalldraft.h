// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

namespace Callwell {

/*! What was typed on a lead's call page so far. */
struct KeepCallDraft
{
    LeadId lead;
    QByteArray words; ///< JSON; empty: there is nothing to keep any more
};

/*! Keeps the draft on this machine until the call is finished. Nothing that can be taken back. */
[[nodiscard]] Done keepCallDraft(Session &session, const KeepCallDraft &input);

} // namespace Callwell

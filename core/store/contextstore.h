// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/callcontext.h"
#include "script/choosescript.h"
#include "store/connection.h"

#include <optional>

namespace Callwell {

/*! Everything that a script about this lead may say at that time; `member` is who calls. */
[[nodiscard]] Result<CallContext> callContext(Connection &connection, LeadId lead,
                                              const QDateTime &now, MemberId member);

/*!
 * The published script that fits the person best: in their language, or else in the first of
 * `otherwise` that there is; of two versions on trial the one that the lead is given. Nothing: the
 * team has none that fits. Scripts with mistakes are passed over.
 */
[[nodiscard]] Result<std::optional<PublishedScript>> fittingScript(Connection &connection,
                                                                   const CallContext &context,
                                                                   const QStringList &otherwise);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/help.h"
#include "usecase/session.h"

namespace Callwell {

/*!
 * A piece of ready help; without a key it is a new one. Refused (RuleBroken), and nothing is
 * changed: help_needs_title, help_needs_words (a link needs none), help_link_needs_address,
 * help_address_not_web (neither http nor https).
 */
[[nodiscard]] Result<HelpItemId> saveHelpItem(Session &session, const HelpItem &input);

/*! Removes it; what was given to anybody is retired instead, as it stands on their record. */
[[nodiscard]] Done deleteHelpItem(Session &session, const HelpItemId &id);

} // namespace Callwell

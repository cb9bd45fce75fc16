// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

namespace Callwell {

/*! A page where somebody shows themselves in public, found by whoever says so. */
struct AddProfile
{
    LeadId lead;
    QString address; ///< as it was pasted, with a scheme or without
};

/*!
 * Keeps it with who found it. One that is known already is left as it is, and given. Refused
 * (RuleBroken) where the address is none of the web: profile_address_not_web.
 */
[[nodiscard]] Result<RowId> addProfile(Session &session, const AddProfile &input);

} // namespace Callwell

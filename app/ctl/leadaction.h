// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/leaddeed.h"
#include "usecase/session.h"

namespace Callwell {

/*! Does with a lead what was said on the command line, through the use cases of the window. */
[[nodiscard]] Done doWithLead(Session &session, const LeadDeed &deed);

} // namespace Callwell

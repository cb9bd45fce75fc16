// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

namespace Callwell {

/*!
 * Why whoever set up the shared database was refused, what was kept and what to do; %2 stands for
 * what it is about. Empty for a name that is not known. `rule`: first argument of ServerRule.
 */
[[nodiscard]] QString serverRuleText(QStringView rule);

/*! The same for whoever did not get in; %1 and %2 are the arguments of that error. Empty for
    others. */
[[nodiscard]] QString serverDoorText(ErrorCode code);

} // namespace Callwell

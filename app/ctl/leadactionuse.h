// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/leaddeed.h"

namespace Callwell {

/*! What each action does and which options it takes, as help says it. */
[[nodiscard]] QString actionHelp();

/*! WrongUse names an option that was given and means nothing to that action: nothing that somebody
    says is passed over. Those that all actions take are fine. */
[[nodiscard]] Done checkDeedOptions(const QCommandLineParser &parser, LeadAction action);

} // namespace Callwell

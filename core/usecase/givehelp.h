// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

namespace Callwell {

/*! Counts each piece of ready help that was given with that event, inside the open group. */
[[nodiscard]] Done countHelp(Session &session, const QList<HelpItemId> &items,
                             const Activity &given);

} // namespace Callwell

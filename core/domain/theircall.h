// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"

namespace Callwell {

/*! What `from` of a call says where the person rang us; empty: we rang them. */
inline constexpr QLatin1StringView theyCalled{"they_called"};

/*! Whether the person rang us: no attempt of ours, whatever they said about being called. */
[[nodiscard]] inline bool isTheirCall(const Activity &activity)
{
    return activity.kind == ActivityKind::Call && activity.from == theyCalled;
}

} // namespace Callwell

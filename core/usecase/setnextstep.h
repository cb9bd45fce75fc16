// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

namespace Callwell {

struct SetNextStep
{
    LeadId lead;
    QString step; ///< in words, or a code such as "try_again"; empty: nothing planned
    QDateTime at;
};

/*!
 * Plans what happens next with a lead. Refused (RuleBroken) on a way that they ruled out, and with
 * somebody who was let go: they come back by what they say themselves.
 */
[[nodiscard]] Done setNextStep(Session &session, const SetNextStep &input);

} // namespace Callwell

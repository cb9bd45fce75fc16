// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/logcall.h"
#include "usecase/raisehand.h"

namespace Callwell {

/*! All that the call page holds when a call is over. */
struct FinishCall
{
    LogCall call;
    std::optional<RaiseHand> handRaise; ///< where their answer changed
};

/*!
 * Logs the call, follows a new answer to "would you like a personal call?", and drops the page's
 * draft: one change, taken back as one. A next step that was named outlives the answer's own.
 */
[[nodiscard]] Result<LoggedCall> finishCall(Session &session, const FinishCall &input);

/*! Logs an attempt that nobody answered, to the lead's first number; the cadence plans the next. */
[[nodiscard]] Result<LoggedCall> logNoAnswer(Session &session, LeadId lead);

} // namespace Callwell

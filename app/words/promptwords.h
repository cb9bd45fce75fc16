// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/callcontext.h"
#include "script/scriptcondition.h"

namespace Callwell {

/*! What decided about a part of a script, in words. */
namespace Words {

/*! Why a prompt does not apply: its condition, and how it is with this lead. A whole sentence. */
[[nodiscard]] QString whyNot(const ScriptCondition &condition, const CallContext &context);

/*! The same for a condition as it is written; empty where it can't be read. */
[[nodiscard]] QString whyFolded(const QString &condition, const CallContext &context);

/*! An answer that is known, with where it comes from: "12 (form, May 2025, told to Ada)". */
[[nodiscard]] QString answerAndSource(const CallContext::Fact &fact);

} // namespace Words

} // namespace Callwell

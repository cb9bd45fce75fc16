// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/callcontext.h"
#include "script/scripttag.h"
#include "script/scripttext.h"

namespace Callwell {

/*! A filled-in script longer than this many bytes of UTF-8 is refused. */
inline constexpr qint64 maximumFilledBytes = qint64(1024) * 1024;

struct FilledScript
{
    QString markdown; ///< what the lead said stands in it as text only
};

/*!
 * Fills a script with what is known. Fails with ScriptInvalid, problem ResultTooLong, where it
 * grows beyond maximumFilledBytes.
 */
[[nodiscard]] Result<FilledScript> fillScript(const ScriptText &script, const CallContext &context);

/*! Has the template engine read every tag of a script that keeps our rules: the first bad line. */
[[nodiscard]] Done checkExpressions(const ScriptText &script, const QList<ScriptTag> &tags);

} // namespace Callwell

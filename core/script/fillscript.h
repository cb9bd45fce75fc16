// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/callcontext.h"
#include "script/scriptmark.h"
#include "script/scripttext.h"

#include <memory>

namespace Callwell {

/*! A filled-in script longer than this many bytes of UTF-8 is refused. */
inline constexpr qint64 maximumFilledBytes = qint64(1024) * 1024;

struct FilledScript
{
    QString markdown; ///< what the lead said stands in it as text only
    QList<ScriptMark> marks; ///< what our tags decided, in the order of the text
};

/*! A script that the template engine has read: to be filled for one lead after another. */
class CompiledScript
{
public:
    explicit CompiledScript(ScriptText script);
    ~CompiledScript();
    Q_DISABLE_COPY(CompiledScript)

    /*!
     * Fills it with what is known. Fails with ScriptInvalid, problem ResultTooLong, where it grows
     * beyond maximumFilledBytes.
     */
    [[nodiscard]] Result<FilledScript> fill(const CallContext &context) const;

private:
    struct Private;
    ScriptText m_script;
    std::unique_ptr<Private> d;
};

/*! The same for one lead. */
[[nodiscard]] Result<FilledScript> fillScript(const ScriptText &script, const CallContext &context);

/*! The tags that the template engine cannot read, of a script that keeps our rules. */
[[nodiscard]] QList<ScriptFault> unreadableTags(const ScriptText &script,
                                                const QList<ScriptTag> &tags);

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/scripttag.h"

namespace Callwell {

/*! A tag that scripts may use, beside {{ variables }} and {# comments #}. */
struct ScriptBlock
{
    QLatin1StringView name;
    QLatin1StringView end; ///< the tag that closes it; empty: it stands alone
    QList<QLatin1StringView> parts; ///< what may stand between
};

[[nodiscard]] const QList<ScriptBlock> &scriptBlocks();

/*! How the blocks of a text lie in one another: goes over its tags, in order. */
class BlockCheck
{
public:
    void take(const ScriptTag &tag);
    void finish();

    /*! Whether the next tag lies in {% comment %}, where nothing counts. */
    [[nodiscard]] bool inComment() const;
    [[nodiscard]] const QList<ScriptFault> &faults() const { return m_faults; }

private:
    struct Open
    {
        const ScriptBlock *block;
        ScriptTag tag;
        bool lastPart = false; ///< nothing but its end may follow
    };

    void begin(const ScriptBlock &block, const ScriptTag &tag);
    void takePart(const ScriptTag &tag);
    void checkArgument(const ScriptTag &tag);
    void checkLoop(const ScriptTag &tag);
    void add(const ScriptTag &tag, ScriptProblem problem, const QString &what = {});

    QList<Open> m_open;
    QList<ScriptFault> m_faults;
};

} // namespace Callwell

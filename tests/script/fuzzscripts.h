// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/scriptlook.h"
#include "script/scriptmutator.h"
#include "script/watchdog.h"

namespace Callwell {

/*! Holds the language of scripts against texts that were broken by chance. */
class FuzzScripts
{
public:
    FuzzScripts();

    /*! The promise that the text of that seed breaks, with the shortest text that does, if any. */
    [[nodiscard]] QString run(quint32 seed);
    /*! The same of any text: what it breaks, not shortened. */
    [[nodiscard]] QString brokenBy(const QString &text);

    /*! How often a text had that problem. */
    [[nodiscard]] int met(ScriptProblem problem) const;
    [[nodiscard]] qint64 faults() const { return m_faults; }
    [[nodiscard]] qint64 fixes() const { return m_fixes; }
    [[nodiscard]] qint64 filled() const { return m_filled; }
    [[nodiscard]] qint64 refused() const { return m_refused; } ///< filled in, they were too long
    [[nodiscard]] qint64 marks() const { return m_marks; }

private:
    [[nodiscard]] QString brokenFixes(const ScriptReading &reading,
                                      const QList<ScriptFinding> &findings);
    [[nodiscard]] QString brokenFillings(const ScriptReading &reading);
    [[nodiscard]] QString brokenLook(const QString &text, const ScriptReading &reading) const;
    [[nodiscard]] QString shrunk(QString text, const QString &broken);

    ScriptMutator m_mutator;
    ScriptAudience m_audience;
    ScriptSurroundings m_around;
    Watchdog m_watchdog;
    QHash<ScriptProblem, int> m_met;
    qint64 m_faults = 0;
    qint64 m_fixes = 0;
    qint64 m_filled = 0;
    qint64 m_refused = 0;
    qint64 m_marks = 0;
};

} // namespace Callwell

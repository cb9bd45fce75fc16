// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/trial.h"

#include <QList>

namespace Callwell {

class Connection;

/*! Trials of scripts: which one runs, and where it stands. */
class TrialStore
{
public:
    explicit TrialStore(Connection &connection);

    /*!
     * The trial by which the versions of this script are given to leads; none: the newest one is.
     * Where two people began one while apart, the earlier one counts.
     */
    [[nodiscard]] Result<std::optional<ScriptTrial>> running(ScriptId script) const;
    /*! The same of every script of which one runs. */
    [[nodiscard]] Result<QList<ScriptTrial>> running() const;

    /*! Where it stands, or stood when it ended. */
    [[nodiscard]] Result<TrialStanding> standing(const ScriptTrial &trial) const;
    /*! The trials of a script, the latest first. */
    [[nodiscard]] Result<QList<TrialStanding>> standings(ScriptId script) const;
    /*!
     * The trials that ran at any time from `begin` to before `end` (milliseconds since 1970, UTC),
     * each counted over its own time; the latest first.
     */
    [[nodiscard]] Result<QList<TrialStanding>> standings(qint64 begin, qint64 end) const;

    /*! The leads that count for that side, in the order of their conversations. */
    [[nodiscard]] Result<QList<LeadId>> leadsBehind(TrialId trial, TrialSide side,
                                                    bool goodAlone) const;

private:
    struct Counted
    {
        LeadId lead;
        TrialSide side = TrialSide::First;
        bool good = false;
    };

    [[nodiscard]] Result<QList<Counted>> counted(const ScriptTrial &trial) const;
    [[nodiscard]] Result<QList<TrialStanding>> standingsOf(const QList<ScriptTrial> &trials) const;

    Connection &m_connection;
};

} // namespace Callwell

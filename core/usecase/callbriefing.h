// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cadence.h"
#include "domain/preparation.h"
#include "domain/workspace.h"
#include "store/draftstore.h"
#include "store/personstore.h"
#include "store/timelinestore.h"

namespace Callwell {

/*! All that is worth knowing before and during a call with a lead. */
struct CallBriefing
{
    Lead lead;
    PersonDetails person;
    Source source; ///< null id: not known
    std::optional<TimelineRow> lastConversation;
    QList<TimelineRow> contacts; ///< of which they have a view, newest first, at most 9
    QList<TimelineRow> read; ///< what they read, downloaded and filled in, newest first, at most 5
    QList<CallOutcome> outcomes; ///< the team's list, in its order
    int tries = 0; ///< attempts since the last hand-raise
    Cadence cadence; ///< how they are tried
    CadenceState cadenceState;
    QString homeRegion; ///< ISO 3166
    int profileDays = profileCountsForDays; ///< how long a look at a profile counts
    QStringList themes; ///< of objections, the most frequent first
    QStringList questions; ///< keys of what the team asks somebody of their part, as it is asked
    std::optional<Draft> draft; ///< what was typed on this machine and not logged

    /*! What is known about whether they may be called, as the store has it. */
    [[nodiscard]] CallReadiness readiness() const;
    /*! What comes next if nobody answers a call now; Answered: what was agreed stays, for `at`. */
    [[nodiscard]] Proposal afterSilence(const QDateTime &now) const;
    /*! What is known of them: the newest answers, by the key of their question. */
    [[nodiscard]] QMap<QString, QString> answers() const;
    /*! When one may reach them. */
    [[nodiscard]] WorkHours reachable() const { return allowedHours(cadence, cadenceState); }
};

/*! Reads it. NotFound where there is no such lead. */
[[nodiscard]] Result<CallBriefing> callBriefing(Connection &store, LeadId lead);

} // namespace Callwell

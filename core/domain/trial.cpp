// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/trial.h"

#include <QCryptographicHash>

namespace Callwell {

// A digest and no qHash: that one differs from one program to the next.
TrialSide sideOf(const ScriptTrial &trial, LeadId lead)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    digest.addData(trial.id.uuid().toRfc4122());
    digest.addData(lead.uuid().toRfc4122());
    return (digest.resultView().front() & 1) == 0 ? TrialSide::First : TrialSide::Second;
}

ScriptVersionId versionFor(const ScriptTrial &trial, LeadId lead)
{
    return sideOf(trial, lead) == TrialSide::First ? trial.first : trial.second;
}

} // namespace Callwell

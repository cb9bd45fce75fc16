// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/preparation.h"
#include "usecase/session.h"

#include <QMap>

namespace Callwell {

/*! What was looked at before a call. */
struct NotePreparation
{
    LeadId lead;
    ProfileSeen profile = ProfileSeen::LookedAt;
    RowId publicProfile; ///< which of the person's profiles; null: none of them
    QString seen; ///< what it told, or where one looked in vain
    QString openingLine;
    QMap<QString, QString> told; ///< what it told, by the key of the question that it answers
};

/*!
 * Keeps the preparation; a call names it later. What the profile told becomes known, with the look
 * as its source. Refused where nothing was looked at.
 */
[[nodiscard]] Result<PreparationId> notePreparation(Session &session, const NotePreparation &input);

/*! What still keeps this lead from being called now. */
[[nodiscard]] Result<QList<Missing>> missingForCall(Session &session, LeadId lead);

} // namespace Callwell

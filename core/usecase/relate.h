// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

namespace Callwell {

/*! `person` works with (knows, spoke about us to, ...) `other`. */
struct Relate
{
    PersonId person;
    RelationshipKind kind = RelationshipKind::Knows;
    PersonId other;
    QDateTime at; ///< null: not known
    QString how; ///< how we know
};

/*!
 * Keeps a relationship. Refused (RuleBroken): with oneself, and what is known already, for which it
 * does not matter who of two colleagues was named first. Somebody may speak about us more than
 * once, on different days.
 */
[[nodiscard]] Result<RowId> relate(Session &session, const Relate &input);

/*! Somebody we know sends us somebody. */
struct Refer
{
    PersonId by;
    PersonId known; ///< null: somebody new, as follows
    QString givenName;
    QString familyName;
    QString organisationName; ///< found by name or made; empty: none
    QString emailAddress; ///< empty: none
    QString phoneNumber; ///< as written; empty: none
    QString words; ///< what was said of them
    QDateTime at; ///< null: now
};

/*!
 * Writes on both timelines who sent whom, and makes somebody new a lead of the source "referral".
 * Who was let go comes back with their whole story: their newest lead is nurtured again, with who
 * sent them as the cause. A customer stays one. Returns the newest lead of who was sent. Refused
 * (RuleBroken) for oneself and for somebody without a name.
 */
[[nodiscard]] Result<LeadId> refer(Session &session, const Refer &input);

/*! Somebody said something in public. */
struct NotePost
{
    PersonId person;
    QString words;
    QString address; ///< where it can be read: http or https; empty: not known
    QDateTime at; ///< null: now
};

/*!
 * Keeps it on their timeline; it touches everybody around them too. Refused (RuleBroken) without
 * words, with another kind of address, and where it would be said in the future.
 */
[[nodiscard]] Result<ActivityId> notePost(Session &session, const NotePost &input);

} // namespace Callwell

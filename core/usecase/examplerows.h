// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/rows.h"

namespace Callwell {

/*! A person of the example workspace with what belongs to them, before it is written. */
struct ExampleSomebody
{
    Person person;
    Organisation organisation;
    bool newOrganisation = false;
    PersonId colleague; ///< somebody at the same organisation who is there already; null: nobody
    QList<EmailAddress> mails;
    QList<PhoneNumber> numbers;
    QList<PublicProfile> profiles;
};

/*! What happened to one lead of the example workspace, before it is written. */
struct ExampleRows
{
    Lead lead;
    QList<Consent> consents;
    QList<Relationship> relationships;
    QList<Activity> activities; ///< in the order of their times
    QList<Preparation> preparations;
    QList<Call> calls;
    QList<Inquiry> inquiries;
    QList<ClosingRecord> closingRecords;
    QList<KnownFact> facts;
    QList<Objection> objections;
    QList<Alternative> alternatives;
    QList<HelpUse> helpUses;
    QList<ProspectView> views;
    QList<Task> tasks;
};

template<typename Row>
[[nodiscard]] Done insertAll(Connection &store, const QList<Row> &rows)
{
    for (const Row &row : rows)
        CALLWELL_TRY(Rows::insert(store, row));
    return {};
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"
#include "domain/task.h"
#include "domain/workspace.h"
#include "store/referralstore.h"

namespace Callwell {

/*! A person around another one, as their page shows it. */
struct AroundRow
{
    Relationship relationship;
    PersonId person; ///< the other one
    QString name;
    QString organisation;
    bool towards = false; ///< the other one referred (knows, ...) this person, not the other way
};

/*! A known fact with where it comes from. */
struct FactRow
{
    KnownFact fact;
    ActivityKind sourceKind = ActivityKind::Note;
    QString memberName;
    bool superseded = false; ///< a newer answer has the same key
    bool disagrees =
        false; ///< the newest one; another source says otherwise, and nobody settled it
};

/*! All that a person's page shows beside the timeline. */
struct PersonDetails
{
    Person person;
    Organisation organisation; ///< null id: none
    QList<EmailAddress> emailAddresses;
    QList<PhoneNumber> phoneNumbers;
    QList<PublicProfile> profiles;
    QHash<MemberId, QString> finders; ///< names of who found those; as owners
    QList<Consent> consents; ///< newest first
    QList<FactRow> facts; ///< by key, newest first
    QList<AroundRow> around;
    ReferralTotals cameOf; ///< whom they sent, and what became of them
    QList<Lead> leads; ///< open ones first, newest first
    QHash<MemberId, QString>
        owners; ///< names of who looks after the leads; none where one works alone
    QList<Inquiry> inquiries; ///< unanswered first
    QList<Objection> objections; ///< newest first
    QList<Alternative> alternatives; ///< newest first
    QList<Task> tasks; ///< open ones, the most urgent first
    QList<Preparation> preparations; ///< newest first
    QList<ClosingRecord> closingRecords; ///< newest first
};

/*! Reads people. */
class PersonStore
{
public:
    explicit PersonStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /*! Of who that is now, where two records became one. NotFound where there is no such person. */
    [[nodiscard]] Result<PersonDetails> details(PersonId asked) const;

private:
    Connection &m_connection;
};

} // namespace Callwell

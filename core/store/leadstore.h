// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "domain/place.h"
#include "domain/workspace.h"
#include "store/connection.h"

#include <functional>

namespace Callwell {

enum class LeadSort { Due, Waiting, Name, Newest };
template<>
inline constexpr auto codes<LeadSort> =
    std::to_array<QLatin1StringView>({"due"_L1, "waiting"_L1, "name"_L1, "newest"_L1});

/*! The order in which a place is worked on unless somebody wants another one. */
[[nodiscard]] constexpr LeadSort usualSort(Place place)
{
    return place == Place::Unanswered ? LeadSort::Waiting : LeadSort::Due;
}

/*! Which leads a list shows, in which order. */
struct LeadQuery
{
    Place place = Place::Everyone;
    LeadSort sort = LeadSort::Due;
    MemberId owner; ///< only theirs; null: anybody's
    SourceId source; ///< only from there; null: from anywhere
    QDateTime endOfToday; ///< for Place::DueToday, in UTC
    QDateTime now; ///< for LeadSort::Waiting

    bool operator==(const LeadQuery &) const = default;
};

/*! What one row of a list of leads shows. */
struct LeadRow
{
    Lead lead;
    QString givenName;
    QString familyName;
    QString jobTitle;
    QString organisation;
    QString timeZone; ///< the person's, IANA
    SourceKind sourceKind = SourceKind::OwnContact;
    QString sourceName;
    QString referredBy; ///< name of who sent them; empty: nobody
    int tries = 0; ///< attempts since the last hand-raise
    int goal = defaultAttemptGoal; ///< after how many of them one lets the lead rest
    QString inquiry; ///< the oldest unanswered one; empty: none
    QDateTime askedAt;
    QDateTime answerDueAt;
    QString ownerName;
    bool mayCall = true;
};

/*! Reads leads for lists: their ids as a stream, their rows by id. */
class LeadStore
{
public:
    explicit LeadStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /*! Gets chunks of ids in the list's order; false stops. */
    using Chunk = std::function<bool(const QList<LeadId> &ids)>;
    [[nodiscard]] Done streamIds(const LeadQuery &query, const Chunk &chunk,
                                 qsizetype chunkSize = 20'000) const;
    /*! All of them at once. */
    [[nodiscard]] Result<QList<LeadId>> ids(const LeadQuery &query) const;

    /*! The rows of these leads, in this order; those that are gone are left out. */
    [[nodiscard]] Result<QList<LeadRow>> rows(const QList<LeadId> &ids) const;

    /*! How many leads stand there, counted up to `most`. */
    [[nodiscard]] Result<int> count(const LeadQuery &query, int most = 10'000) const;

    /*! The newest lead of a person, open ones first; null: none. */
    [[nodiscard]] Result<LeadId> newestOf(PersonId person) const;

private:
    [[nodiscard]] Done streamWaiting(const LeadQuery &query, const Chunk &chunk,
                                     qsizetype chunkSize) const;

    Connection &m_connection;
};

} // namespace Callwell

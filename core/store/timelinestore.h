// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"
#include "store/connection.h"

#include <optional>

namespace Callwell {

/*! Somebody around a person: what they say in public touches that person too. */
struct Speaker
{
    QString name;
    std::optional<RelationshipKind> kind; ///< nothing: at the same organisation
    bool towards = false; ///< the speaker referred (knows, ...) the person, not the other way
};

/*! How a contact was for the person: what was told last. */
struct HowItWas
{
    ViewSource source = ViewSource::NotKnown;
    int value = 0; ///< 1 (bad) to 5 (good)
    QString words; ///< theirs
};

/*! One event as the timeline shows it. */
struct TimelineRow
{
    Activity activity;
    QString memberName; ///< empty: the person themselves, or nobody
    std::optional<Call> call; ///< of a call
    QString outcome; ///< name of the call's outcome
    GoodFor goodFor = GoodFor::Neutral; ///< of the outcome, for the lead
    bool corrected = false; ///< a later activity corrects this one
    std::optional<HowItWas> view; ///< nothing: nobody said, with the contact or later
    bool hasFiles = false; ///< a recording or another file belongs to it on this machine
    std::optional<Speaker> speaker; ///< nothing: the event is this person's own
};

/*! Where the next page of a timeline begins: behind the last event of the one before. */
struct TimelineKey
{
    QDateTime at; ///< null: from the newest
    ActivityId id;
};

/*!
 * Reads the events of a person, newest first, a page at a time, and among them what people within
 * one step said in public.
 */
class TimelineStore
{
public:
    explicit TimelineStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /*! At most `most` events behind `after`, of these kinds (none given: of any). */
    [[nodiscard]] Result<QList<TimelineRow>> page(PersonId person, const TimelineKey &after,
                                                  int most,
                                                  const QList<ActivityKind> &kinds = {}) const;

private:
    Connection &m_connection;
};

} // namespace Callwell

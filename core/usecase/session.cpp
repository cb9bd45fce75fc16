// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/session.h"

#include <algorithm>

namespace Callwell {

Result<QString> subjectOf(Session &session, const Lead &lead)
{
    CALLWELL_LET(const Person person, Rows::get<Person>(session.store, lead.person));
    return displayName(person);
}

QDateTime saidAt(const Session &session, const QDateTime &then)
{
    const QDateTime now = session.now();
    return then.isValid() ? std::min(then, now) : now;
}

Activity newActivity(Session &session, const Lead &lead, ActivityKind kind, const QString &words)
{
    Activity activity;
    activity.id = session.newId<ActivityId>();
    activity.person = lead.person;
    activity.lead = lead.id;
    activity.kind = kind;
    activity.at = session.now();
    activity.member = session.member;
    activity.words = words;
    return activity;
}

} // namespace Callwell

// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/assignmentstore.h"

#include "store/answertime.h"
#include "store/rows.h"
#include "store/settings.h"

#include <QLocale>

namespace Callwell {
using namespace Qt::StringLiterals;

Result<AssignmentCase> AssignmentStore::caseOf(const Lead &lead) const
{
    CALLWELL_LET(const Person person, Rows::get<Person>(m_connection, lead.person));
    AssignmentCase found{.source = lead.source, .language = person.language};
    const QTimeZone zone(person.timeZone.toLatin1());
    if (zone.isValid() && zone.territory() != QLocale::AnyTerritory)
        found.territory = QLocale::territoryToCode(zone.territory());
    return found;
}

Result<QList<AssignmentCandidate>> AssignmentStore::candidatesFor(const Lead &lead,
                                                                  const QDateTime &now) const
{
    CALLWELL_LET(const WorkHours hours, AnswerTime::teamHours(m_connection));
    CALLWELL_LET(const int profileDays, Settings::daysOfAProfile(m_connection));
    CALLWELL_LET(Query query,
                 m_connection.named("assignment_candidates"_L1,
                                    {toSql(lead.person), toSql(lead.id),
                                     toSql(now.toTimeZone(hours.zone).date()),
                                     toSql(now.addDays(-profileDays))}));
    QList<AssignmentCandidate> candidates;
    while (query.next()) {
        candidates.append({.member = sqlAs<MemberId>(query.value(0)),
                           .team = query.text(1),
                           .away = query.number(2) != 0,
                           .knowsThem = !query.isNull(3),
                           .knownSince = sqlAs<QDateTime>(query.value(3)),
                           .prepared = static_cast<int>(query.number(4)),
                           .lastGiven = sqlAs<QDateTime>(query.value(5))});
    }
    return candidates;
}

} // namespace Callwell

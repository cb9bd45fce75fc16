-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- house: allows no-count because it counts one rep's few prepared leads by an index

-- ?1 a person, ?2 the lead, ?3 today, ?4 since when a preparation counts: every rep with their team,
-- whether they are away, when they last talked with the person or looked after them, how many open
-- leads they prepared, and when they last got one.
SELECT member.id, member.team,
       EXISTS (SELECT 1 FROM absence
               WHERE absence.member_id = member.id AND ?3 BETWEEN absence.from_on AND absence.until_on),
       nullif(max(ifnull((SELECT max(activity.at) FROM activity LEFT JOIN call ON call.id = activity.id
                   WHERE activity.person_id = ?1 AND activity.member_id = member.id
                     AND (activity.kind = 'meeting' OR call.disposition = 'answered')), 0),
           ifnull((SELECT max(lead.created_at) FROM lead
                   WHERE lead.person_id = ?1 AND lead.owner_id = member.id AND lead.id <> ?2), 0)), 0),
       (SELECT count(*) FROM lead
        WHERE lead.owner_id = member.id AND lead.closed_at IS NULL AND lead.id <> ?2
          AND EXISTS (SELECT 1 FROM preparation
                      WHERE preparation.lead_id = lead.id AND preparation.at >= ?4)),
       (SELECT max(ifnull(lead.hand_raised_at, lead.created_at)) FROM lead
        WHERE lead.owner_id = member.id AND lead.id <> ?2)
FROM member
WHERE member.role = 'rep'
ORDER BY member.id

-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT activity.words, activity.at, ifnull(member.name, '')
FROM activity
LEFT JOIN call ON call.id = activity.id
LEFT JOIN member ON member.id = activity.member_id
WHERE activity.person_id = ?1 AND activity.at <= ?2
  AND activity.kind IN ('call', 'meeting') AND (activity.kind = 'meeting' OR (activity.kind = 'call' AND call.disposition = 'answered'))
ORDER BY activity.at DESC LIMIT 1

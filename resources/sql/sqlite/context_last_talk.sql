-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- By kind: going back in time alone would pass all visits of somebody who never talked with us.
SELECT activity.words, activity.at, ifnull(member.name, '')
FROM activity INDEXED BY activity_of_kind
LEFT JOIN call ON call.id = activity.id
LEFT JOIN member ON member.id = activity.member_id
WHERE activity.person_id = ?1 AND activity.at <= ?2
  AND activity.kind IN ('call', 'meeting') AND (activity.kind = 'meeting' OR (activity.kind = 'call' AND call.disposition = 'answered'))
ORDER BY activity.at DESC LIMIT 1

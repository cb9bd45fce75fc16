-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Follows the columns of the activity and of the call.
       ifnull(member.name, ''), ifnull(call_outcome.name, ''), ifnull(call_outcome.good_for, 'neutral'),
       EXISTS (SELECT 1 FROM activity AS later WHERE later.corrects_id = activity.id)
FROM activity
LEFT JOIN call ON call.id = activity.id
LEFT JOIN call_outcome ON call_outcome.id = call.outcome_id
LEFT JOIN member ON member.id = activity.member_id
WHERE activity.person_id = ?1 AND (activity.at, activity.id) < (?2, ?3)
  AND (?4 = '' OR instr(?4, '/' || activity.kind || '/') > 0)
ORDER BY activity.at DESC, activity.id DESC
LIMIT ?5

-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- ?1 a lead: the script of their last conversation.
SELECT script.id, script.name
FROM activity
JOIN call ON call.id = activity.id
JOIN script_version ON script_version.id = call.script_version_id
JOIN script ON script.id = script_version.script_id
WHERE activity.person_id = (SELECT person_id FROM lead WHERE id = ?1) AND activity.lead_id = ?1
  AND activity.kind = 'call' AND call.disposition = 'answered'
ORDER BY activity.at DESC, activity.id DESC
LIMIT 1

-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- ?1 a lead: when somebody of us talked with them last, or they wrote; when they asked something.

SELECT max(activity.at), (SELECT max(asked_at) FROM inquiry WHERE lead_id = ?1)
FROM activity LEFT JOIN call ON call.id = activity.id
WHERE activity.person_id = (SELECT person_id FROM lead WHERE id = ?1) AND activity.lead_id = ?1
  AND activity.kind IN ('call', 'meeting', 'mail', 'message')
  AND (call.disposition = 'answered' OR activity.kind = 'meeting'
       OR (activity.kind IN ('mail', 'message') AND activity.member_id IS NULL AND activity.attempt = 0))

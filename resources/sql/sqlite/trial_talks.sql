-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Conversations with versions ?1 and ?2 of a script that had an outcome, from ?3 to before ?4
-- (NULL: now), in the order of time: the lead, the version, and whether it was good for the lead.
-- A call that a later activity corrects does not count.
SELECT activity.lead_id, call.script_version_id, call_outcome.good_for = 'good'
FROM call
JOIN activity ON activity.id = call.id
JOIN call_outcome ON call_outcome.id = call.outcome_id
WHERE call.script_version_id IN (?1, ?2) AND call.disposition = 'answered'
  AND activity.lead_id IS NOT NULL AND activity.at >= ?3 AND (?4 IS NULL OR activity.at < ?4)
  AND NOT EXISTS (SELECT 1 FROM activity AS correction WHERE correction.corrects_id = call.id)
ORDER BY activity.at, activity.id

-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How people were treated from ?1 to before ?2: what, and the lead. The list of kinds is that of the
-- index activity_counted.
SELECT iif(kind = 'claim', 'claims', kind), lead_id
FROM activity
WHERE kind IN ('claim', 'gave_up', 'asked_again', 'help_given') AND at >= ?1 AND at < ?2
UNION ALL
SELECT 'unprepared', lead_id
FROM inquiry
WHERE asked_at >= ?1 AND asked_at < ?2 AND answer_id IS NOT NULL AND prepared = 0
UNION ALL
SELECT iif(done_at <= due_at, 'put_right', 'put_right_late'), lead_id
FROM task
WHERE created_at >= ?1 AND created_at < ?2 AND kind = 'put_right'
UNION ALL
SELECT CASE WHEN objection.state = 'resolved' THEN 'objections_resolved'
            WHEN lead.stage IN ('not_a_fit', 'later', 'withdrawn')
                 AND EXISTS (SELECT 1 FROM closing_record
                             WHERE closing_record.lead_id = lead.id
                               AND (closing_record.thanked OR closing_record.help_given <> ''))
            THEN 'objections_graceful'
            WHEN objection.state = 'accepted' THEN 'objections_accepted'
            ELSE 'objections_open' END,
       objection.lead_id
FROM objection
JOIN activity ON activity.id = objection.activity_id
LEFT JOIN lead ON lead.id = objection.lead_id
WHERE activity.at >= ?1 AND activity.at < ?2

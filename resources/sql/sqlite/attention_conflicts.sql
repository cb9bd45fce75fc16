-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Whom it is about: the person, the person of the lead, or whom the row hangs on.

SELECT conflict.id, conflict.at, conflict.table_name, conflict.row_id, conflict.field,
       conflict.before, conflict.mine, conflict.theirs, conflict.mine_won, conflict.who,
       ifnull(trim(person.given_name || ' ' || person.family_name), ''), person.id
FROM sync_conflict AS conflict
LEFT JOIN person ON person.id = CASE conflict.table_name
    WHEN 'person' THEN conflict.row_id
    WHEN 'lead' THEN (SELECT person_id FROM lead WHERE id = conflict.row_id)
    WHEN 'email_address' THEN (SELECT person_id FROM email_address WHERE id = conflict.row_id)
    WHEN 'phone_number' THEN (SELECT person_id FROM phone_number WHERE id = conflict.row_id)
    WHEN 'inquiry' THEN (SELECT person_id FROM inquiry WHERE id = conflict.row_id)
    WHEN 'known_fact' THEN (SELECT person_id FROM known_fact WHERE id = conflict.row_id)
    WHEN 'objection' THEN (SELECT person_id FROM objection WHERE id = conflict.row_id)
    WHEN 'task' THEN (SELECT person_id FROM task WHERE id = conflict.row_id)
END
WHERE conflict.settled_at IS NULL
ORDER BY conflict.at DESC, conflict.id

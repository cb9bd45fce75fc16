-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- ?1 stages, ?2 buyer roles, ?3 languages, each as JSON (an empty list: any), ?4 how many: the newest
-- leads that a script is for.
SELECT lead.id
FROM lead
JOIN person ON person.id = lead.person_id
WHERE (?1 = '[]' OR lead.stage IN (SELECT value FROM json_each(?1)))
  AND (?2 = '[]' OR person.buyer_role IN (SELECT value FROM json_each(?2)))
  AND (?3 = '[]' OR substr(person.language, 1, 2) IN (SELECT value FROM json_each(?3)))
ORDER BY lead.id DESC
LIMIT ?4

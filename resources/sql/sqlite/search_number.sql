-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- ?1 begins the number, or ?3 ends it (?2: its last four digits, for the index). Of numbers whose
-- country is not known ?3 is looked for in what was written.
WITH hit AS (
    SELECT person_id, e164 FROM phone_number
    WHERE e164 >= ?1 AND e164 < ?1 || ':'
    UNION
    SELECT person_id, e164 FROM phone_number
    WHERE length(?2) = 4 AND substr(e164, -4) = ?2 AND substr(e164, -length(?3)) = ?3
    UNION
    SELECT person_id, written FROM phone_number
    WHERE e164 = '' AND ?3 <> ''
        AND instr(replace(replace(replace(replace(replace(replace(written, ' ', ''), '-', ''), '.', ''),
                                          '/', ''), '(', ''), ')', ''), ?3) > 0
    LIMIT ?4
)
SELECT person.id,
       (SELECT lead.id FROM lead WHERE lead.person_id = person.id
        ORDER BY lead.closed_at IS NOT NULL, lead.created_at DESC LIMIT 1),
       person.given_name, person.family_name, person.job_title, ifnull(organisation.name, ''),
       hit.e164
FROM hit
JOIN person ON person.id = hit.person_id
LEFT JOIN organisation ON organisation.id = person.organisation_id
ORDER BY person.family_name COLLATE NOCASE, person.id

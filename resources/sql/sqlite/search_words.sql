-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The best documents first; a person may be found by several, and by what another record of them
-- that was merged into theirs brought along.
WITH hit AS (
    SELECT document.person_id AS person_id, min(search.rank) AS rank
    FROM search JOIN search_document AS document ON document.number = search.rowid
    WHERE search MATCH ?1
    GROUP BY document.person_id
    ORDER BY rank
    LIMIT ?2
),
found AS (
    SELECT ifnull(named.merged_into_id, named.id) AS person_id, min(hit.rank) AS rank
    FROM hit JOIN person AS named ON named.id = hit.person_id
    GROUP BY 1
)
SELECT person.id,
       (SELECT lead.id FROM lead WHERE lead.person_id = person.id
        ORDER BY lead.closed_at IS NOT NULL, lead.created_at DESC LIMIT 1),
       person.given_name, person.family_name, person.job_title, ifnull(organisation.name, ''),
       ''
FROM found
JOIN person ON person.id = found.person_id
LEFT JOIN organisation ON organisation.id = person.organisation_id
ORDER BY found.rank, person.id

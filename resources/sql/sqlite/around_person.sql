-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Follows the relationship's own columns.
       person.given_name, person.family_name, ifnull(organisation.name, '')
FROM relationship
JOIN person ON person.id = iif(relationship.person_id = ?1, relationship.other_id, relationship.person_id)
LEFT JOIN organisation ON organisation.id = person.organisation_id
WHERE relationship.person_id = ?1 OR relationship.other_id = ?1
ORDER BY relationship.kind <> 'referred', relationship.at DESC

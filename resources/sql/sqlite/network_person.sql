-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- ?1 a person, as a node of a network.
SELECT person.given_name, person.family_name, person.job_title,
       person.organisation_id, ifnull(organisation.name, ''), ifnull(organisation.industry, ''),
       EXISTS (SELECT 1 FROM lead WHERE lead.person_id = person.id AND lead.stage = 'won'),
       EXISTS (SELECT 1 FROM lead WHERE lead.person_id = person.id AND lead.closed_at IS NULL)
FROM person
LEFT JOIN organisation ON organisation.id = person.organisation_id
WHERE person.id = ?1

-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

INSERT INTO search (rowid, names, organisation, addresses, notes)
SELECT document.number,
       person.given_name || ' ' || person.family_name,
       ifnull((SELECT name FROM organisation WHERE id = person.organisation_id), ''),
       person.address || ' '
           || ifnull((SELECT group_concat(address, ' ') FROM email_address WHERE person_id = person.id), ''),
       person.note || ' ' || person.job_title
FROM search_stale AS stale
JOIN person ON person.id = stale.subject_id
JOIN search_document AS document ON document.subject_id = person.id
WHERE stale.kind = 'person'

-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

INSERT INTO search_document (kind, subject_id, person_id)
SELECT stale.kind, person.id, person.id
FROM search_stale AS stale JOIN person ON person.id = stale.subject_id
WHERE stale.kind = 'person' AND person.merged_into_id IS NULL
UNION ALL
SELECT stale.kind, activity.id, activity.person_id
FROM search_stale AS stale JOIN activity ON activity.id = stale.subject_id
WHERE stale.kind = 'note'

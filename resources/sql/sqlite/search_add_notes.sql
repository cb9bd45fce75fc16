-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

INSERT INTO search (rowid, names, organisation, addresses, notes)
SELECT document.number, '', '', '', activity.words
FROM search_stale AS stale
JOIN activity ON activity.id = stale.subject_id
JOIN search_document AS document ON document.subject_id = activity.id
WHERE stale.kind = 'note'

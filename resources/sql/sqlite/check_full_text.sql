-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The words themselves can't be compared, the index keeps no text: each subject must have its one
-- document, except who was merged into somebody else, each document its subject and its entry. That
-- the index is whole is the file's check.
SELECT * FROM (
    SELECT 'a person cannot be found:', lower(hex(id)) FROM person
    WHERE merged_into_id IS NULL
        AND NOT EXISTS (SELECT 1 FROM search_document WHERE subject_id = person.id AND kind = 'person')
    LIMIT 100)
UNION ALL
SELECT * FROM (
    SELECT 'a note cannot be found:', lower(hex(id)) FROM activity
    WHERE kind IN ('note', 'call') AND words <> ''
        AND NOT EXISTS (SELECT 1 FROM search_document WHERE subject_id = activity.id AND kind = 'note')
    LIMIT 100)
UNION ALL
SELECT * FROM (
    SELECT 'a document without its subject:', lower(hex(subject_id)) FROM search_document
    WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = subject_id AND search_document.kind = 'person')
        AND NOT EXISTS (SELECT 1 FROM activity WHERE id = subject_id AND search_document.kind = 'note')
    LIMIT 100)
UNION ALL
SELECT * FROM (
    SELECT 'a document that is not in the index:', number FROM search_document
    WHERE number NOT IN (SELECT id FROM search_docsize)
    LIMIT 100)
UNION ALL
SELECT * FROM (
    SELECT 'the index knows a document that is not there:', id FROM search_docsize
    WHERE id NOT IN (SELECT number FROM search_document)
    LIMIT 100)
UNION ALL
SELECT * FROM (
    SELECT 'a document still to be written:', lower(hex(subject_id)) FROM search_stale
    LIMIT 100)

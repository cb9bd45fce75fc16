-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the outbox tells of %TABLE% against the table. %ROW% is a whole row as the outbox writes it.

WITH life AS MATERIALIZED (
    SELECT row_id,
           max(sequence) AS latest,
           max(iif(operation = 'insert', sequence, 0)) AS born
    FROM change
    WHERE table_name = '%TABLE%'
    GROUP BY row_id
),
-- The newest value that each field of an updated row was given since the row was made.
field AS (
    SELECT past.row_id AS row_id, written.key AS key, written.atom AS atom, max(past.sequence)
    FROM life
    JOIN change AS newest ON newest.sequence = life.latest AND newest.operation = 'update'
    JOIN change AS past ON past.table_name = '%TABLE%' AND past.row_id = life.row_id
        AND past.sequence >= life.born
    JOIN json_each(past.after) AS written
    GROUP BY past.row_id, written.key
),
-- Each row as it should stand.
expected AS (
    SELECT row_id, json_patch('{}', json_group_object(key, atom)) AS fields FROM field GROUP BY row_id
    UNION ALL
    SELECT life.row_id, change.after
    FROM life JOIN change ON change.sequence = life.latest AND change.operation = 'insert'
)
SELECT * FROM (
    SELECT '%TABLE%', lower(hex(id)), 'is not in the outbox' FROM %TABLE%
    WHERE id NOT IN (SELECT row_id FROM life)
    LIMIT 100)
UNION ALL
SELECT * FROM (
    SELECT '%TABLE%', lower(hex(%TABLE%.id)), 'is there, though the outbox deleted it'
    FROM life
    JOIN change ON change.sequence = life.latest AND change.operation = 'delete'
    JOIN %TABLE% ON %TABLE%.id = life.row_id
    LIMIT 100)
UNION ALL
SELECT * FROM (
    SELECT '%TABLE%', lower(hex(row_id)), 'is not there, though the outbox did not delete it'
    FROM expected
    WHERE row_id NOT IN (SELECT id FROM %TABLE%)
    LIMIT 100)
UNION ALL
SELECT * FROM (
    SELECT '%TABLE%', lower(hex(expected.row_id)), 'differs from what the outbox wrote'
    FROM expected JOIN %TABLE% ON %TABLE%.id = expected.row_id
    -- the same text is the same row: the quick way for nearly all of them
    WHERE expected.fields IS NOT %ROW% AND EXISTS (
        SELECT 1
        FROM json_each(%ROW%) AS stands
        FULL JOIN json_each(expected.fields) AS wanted ON wanted.key = stands.key
        WHERE wanted.atom IS NOT stands.atom
              -- a column that came with a later migration stands at what that gave it
              AND NOT (wanted.key IS NULL
                       AND EXISTS (SELECT 1 FROM pragma_table_info('%TABLE%')
                                   WHERE name = stands.key AND dflt_value = quote(stands.atom))))
    LIMIT 100)

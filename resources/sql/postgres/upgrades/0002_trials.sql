-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The table data.script_trial, which CREATE TABLE IF NOT EXISTS has made by now: a number of its own
-- tells whether a server has it.

INSERT INTO sync.upgrade (number) VALUES (2) ON CONFLICT DO NOTHING;
UPDATE sync.meta SET schema_version = (SELECT max(number) FROM sync.upgrade)
WHERE schema_version IS DISTINCT FROM (SELECT max(number) FROM sync.upgrade);

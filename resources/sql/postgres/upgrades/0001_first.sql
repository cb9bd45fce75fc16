-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The first schema. A later step is a file of its own, with the next number, in order.txt behind
-- this one: it changes what CREATE TABLE IF NOT EXISTS leaves as it is, can be run again, and only
-- adds. A new column takes what newer programs sent for it before (_more).

INSERT INTO sync.upgrade (number) VALUES (1) ON CONFLICT DO NOTHING;
UPDATE sync.meta SET schema_version = (SELECT max(number) FROM sync.upgrade)
WHERE schema_version IS DISTINCT FROM (SELECT max(number) FROM sync.upgrade);

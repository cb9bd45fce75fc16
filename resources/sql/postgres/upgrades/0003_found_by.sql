-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who found a public profile.

ALTER TABLE data.public_profile
    ADD COLUMN IF NOT EXISTS found_by_id uuid REFERENCES data.member (id) DEFERRABLE;
UPDATE data.public_profile SET found_by_id = (_more ->> 'found_by_id')::uuid,
                               _more = nullif(_more - 'found_by_id', '{}')
WHERE _more ? 'found_by_id';

INSERT INTO sync.upgrade (number) VALUES (3) ON CONFLICT DO NOTHING;
UPDATE sync.meta SET schema_version = (SELECT max(number) FROM sync.upgrade)
WHERE schema_version IS DISTINCT FROM (SELECT max(number) FROM sync.upgrade);

-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who found a public profile.

ALTER TABLE data.public_profile
    ADD COLUMN IF NOT EXISTS found_by_id uuid REFERENCES data.member (id) DEFERRABLE;
-- What newer programs had sent by now. What is no member is left out: no one is kept from the upgrade
-- by one odd value. When it was written stays as it was, so that what was changed later still wins.
ALTER TABLE data.public_profile DISABLE TRIGGER USER;
UPDATE data.public_profile p SET _xid = pg_current_xact_id(),
                                 _more = nullif(_more - 'found_by_id', '{}'),
                                 found_by_id = (SELECT id FROM data.member m
                                                WHERE m.id::text = lower(p._more ->> 'found_by_id'))
WHERE _more ? 'found_by_id';
ALTER TABLE data.public_profile ENABLE TRIGGER USER;

INSERT INTO sync.upgrade (number) VALUES (3) ON CONFLICT DO NOTHING;
UPDATE sync.meta SET schema_version = (SELECT max(number) FROM sync.upgrade)
WHERE schema_version IS DISTINCT FROM (SELECT max(number) FROM sync.upgrade);

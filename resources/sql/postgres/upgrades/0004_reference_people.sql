-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Reference people are asked only where they agreed, and no more often than they want. The table
-- data.introduction has been made by now.

ALTER TABLE data.proof ADD COLUMN IF NOT EXISTS agreed_on text;
ALTER TABLE data.proof ADD COLUMN IF NOT EXISTS agreed_until text;
ALTER TABLE data.proof ADD COLUMN IF NOT EXISTS times_a_year bigint NOT NULL DEFAULT 0;
ALTER TABLE data.proof ADD COLUMN IF NOT EXISTS retired bigint NOT NULL DEFAULT 0;
-- What newer programs had sent by now, as in 0003: without what is no day or no number, and with the
-- time when it was written.
ALTER TABLE data.proof DISABLE TRIGGER USER;
UPDATE data.proof
SET _xid = pg_current_xact_id(),
    agreed_on = substring(_more ->> 'agreed_on' FROM '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    agreed_until = substring(_more ->> 'agreed_until' FROM '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    times_a_year = coalesce(substring(_more ->> 'times_a_year' FROM '^[0-9]{1,9}$')::bigint, 0),
    retired = coalesce(substring(_more ->> 'retired' FROM '^[01]$')::bigint, 0),
    _more = nullif(_more - '{agreed_on,agreed_until,times_a_year,retired}'::text[], '{}')
WHERE _more ?| '{agreed_on,agreed_until,times_a_year,retired}';
ALTER TABLE data.proof ENABLE TRIGGER USER;

INSERT INTO sync.upgrade (number) VALUES (4) ON CONFLICT DO NOTHING;
UPDATE sync.meta SET schema_version = (SELECT max(number) FROM sync.upgrade)
WHERE schema_version IS DISTINCT FROM (SELECT max(number) FROM sync.upgrade);

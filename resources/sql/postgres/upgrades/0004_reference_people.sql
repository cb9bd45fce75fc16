-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Reference people are asked only where they agreed, and no more often than they want. The table
-- data.introduction has been made by now.

ALTER TABLE data.proof ADD COLUMN IF NOT EXISTS agreed_on text;
ALTER TABLE data.proof ADD COLUMN IF NOT EXISTS agreed_until text;
ALTER TABLE data.proof ADD COLUMN IF NOT EXISTS times_a_year bigint NOT NULL DEFAULT 0;
ALTER TABLE data.proof ADD COLUMN IF NOT EXISTS retired bigint NOT NULL DEFAULT 0;
UPDATE data.proof SET agreed_on = _more ->> 'agreed_on',
                      agreed_until = _more ->> 'agreed_until',
                      times_a_year = coalesce((_more ->> 'times_a_year')::bigint, 0),
                      retired = coalesce((_more ->> 'retired')::bigint, 0),
                      _more = nullif(_more - '{agreed_on,agreed_until,times_a_year,retired}'::text[],
                                     '{}')
WHERE _more ?| '{agreed_on,agreed_until,times_a_year,retired}';

INSERT INTO sync.upgrade (number) VALUES (4) ON CONFLICT DO NOTHING;
UPDATE sync.meta SET schema_version = (SELECT max(number) FROM sync.upgrade)
WHERE schema_version IS DISTINCT FROM (SELECT max(number) FROM sync.upgrade);

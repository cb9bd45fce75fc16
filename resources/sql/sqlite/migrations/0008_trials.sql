-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Two published versions of a script, shared out among leads: which of them serves them better.
CREATE TABLE script_trial (
    id BLOB PRIMARY KEY NOT NULL,
    script_id BLOB NOT NULL REFERENCES script (id),
    first_version_id BLOB NOT NULL REFERENCES script_version (id),
    second_version_id BLOB NOT NULL REFERENCES script_version (id),
    begun_at INTEGER NOT NULL,
    begun_by_id BLOB REFERENCES member (id),
    ended_at INTEGER,         -- NULL: it runs
    ended_by_id BLOB REFERENCES member (id),
    kept_version_id BLOB REFERENCES script_version (id), -- NULL: none was chosen
    _version INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX script_trial_by_script ON script_trial (script_id);

-- What a version came to is read from its calls alone.
CREATE INDEX call_by_script_version ON call (script_version_id) WHERE script_version_id IS NOT NULL;

-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The script whose part on that theme helped to resolve an objection.
ALTER TABLE objection ADD COLUMN script_id BLOB REFERENCES script (id);
CREATE INDEX objection_by_script ON objection (script_id) WHERE script_id IS NOT NULL;

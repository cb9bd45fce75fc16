-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A customer may have something agreed, too: what is due is not of open leads alone.
DROP INDEX lead_by_next_step;
CREATE INDEX lead_by_next_step ON lead (next_step_at) WHERE next_step_at IS NOT NULL;

-- The script whose part on that theme helped to resolve an objection.
ALTER TABLE objection ADD COLUMN script_id BLOB REFERENCES script (id);
CREATE INDEX objection_by_script ON objection (script_id) WHERE script_id IS NOT NULL;

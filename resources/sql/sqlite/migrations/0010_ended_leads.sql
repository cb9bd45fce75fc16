-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What came of the newest leads is read whenever somebody is called.
CREATE INDEX lead_ended ON lead (closed_at)
WHERE stage IN ('won', 'not_a_fit', 'withdrawn') AND closed_at IS NOT NULL;

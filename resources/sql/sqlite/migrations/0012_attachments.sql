-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Files that belong to events. The copies stand in a folder beside the store, each under its ID:
-- local, never shared, so no trigger captures them.

CREATE TABLE attachment (
    id BLOB NOT NULL PRIMARY KEY,
    activity_id BLOB NOT NULL, -- no reference: a lead that comes back finds its files again
    name TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX attachment_by_activity ON attachment (activity_id);

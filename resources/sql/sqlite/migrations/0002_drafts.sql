-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What somebody began to type and left: local, never shared, so no trigger captures it.

CREATE TABLE draft (
    kind TEXT NOT NULL,       -- code of what is being written, e.g. call
    subject_id BLOB NOT NULL, -- the row it is about
    words TEXT NOT NULL,      -- JSON
    kept_at INTEGER NOT NULL,
    PRIMARY KEY (kind, subject_id)
) WITHOUT ROWID;

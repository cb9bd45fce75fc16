-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Reference people are asked only where they agreed, and no more often than they want. What is no
-- longer told is retired.
ALTER TABLE proof ADD COLUMN agreed_on TEXT;    -- NULL: they did not agree
ALTER TABLE proof ADD COLUMN agreed_until TEXT; -- the last day
ALTER TABLE proof ADD COLUMN times_a_year INTEGER NOT NULL DEFAULT 0;
ALTER TABLE proof ADD COLUMN retired INTEGER NOT NULL DEFAULT 0;

-- Each time that somebody was told of a reference person. Without the lead: everybody in the team
-- counts these, and not everybody may know whom it was.
CREATE TABLE introduction (
    id BLOB PRIMARY KEY NOT NULL,
    proof_id BLOB NOT NULL REFERENCES proof (id),
    member_id BLOB REFERENCES member (id),
    at INTEGER NOT NULL,
    _version INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX introduction_by_proof ON introduction (proof_id, at);

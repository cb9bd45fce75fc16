-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Where this store stands with the team's shared database. No row: it belongs to nobody else.
CREATE TABLE sync_state (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    laptop BLOB NOT NULL,             -- how the server knows this store
    server TEXT NOT NULL,             -- its address, JSON
    epoch BLOB,                       -- NULL: never been there; another one after a restore
    member_id BLOB,
    role TEXT NOT NULL DEFAULT '',
    cursor TEXT NOT NULL DEFAULT '',  -- how far was pulled; empty: the first load is not complete
    loading TEXT NOT NULL DEFAULT '', -- from where to pull once everything is loaded
    acknowledged INTEGER NOT NULL DEFAULT 0, -- up to that group the server has everything for good
    clock INTEGER NOT NULL DEFAULT 0, -- the latest stamp seen: milliseconds << 16 | counter
    synced_at INTEGER,
    compared_at INTEGER
);

-- Which columns of a table were loaded, and up to which key while a load is under way.
CREATE TABLE sync_table (
    name TEXT PRIMARY KEY NOT NULL,
    columns TEXT NOT NULL,
    after BLOB,
    complete INTEGER NOT NULL
) WITHOUT ROWID;

-- Rows as the server has them, where something of ours that it does not have yet lies over them.
CREATE TABLE sync_base (
    table_name TEXT NOT NULL,
    row_id BLOB NOT NULL,
    version INTEGER NOT NULL,
    content TEXT,                     -- JSON; NULL: it is not there, or not for us
    PRIMARY KEY (table_name, row_id)
) WITHOUT ROWID;

-- Groups that the server did not take.
CREATE TABLE sync_rejected (
    group_number INTEGER PRIMARY KEY REFERENCES change_group (number),
    code TEXT NOT NULL,
    detail TEXT NOT NULL,
    at INTEGER NOT NULL,
    settled_at INTEGER
);

-- What two people wrote into one field while apart; a winner is in place.
CREATE TABLE sync_conflict (
    id BLOB PRIMARY KEY NOT NULL,
    at INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id BLOB NOT NULL,
    field TEXT NOT NULL,              -- empty: the row was deleted
    before TEXT NOT NULL,             -- JSON values, as `mine` and `theirs`
    mine TEXT NOT NULL,
    theirs TEXT NOT NULL,
    mine_won INTEGER NOT NULL,
    who TEXT NOT NULL,                -- the other one
    settled_at INTEGER
) WITHOUT ROWID;

-- When a group was done, by a clock that never goes back and is ahead of all that was seen.
ALTER TABLE change_group ADD COLUMN stamp INTEGER NOT NULL DEFAULT 0;
UPDATE change_group SET stamp = at << 16;

-- The server's version of each row; 0: it did not say yet. Ours to know, nothing to be sent.
ALTER TABLE member ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE setting ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE organisation ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE email_address ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE phone_number ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE public_profile ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE consent ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE relationship ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE campaign ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE lead ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE activity ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE call_outcome ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE script ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE script_version ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE preparation ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE call ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE inquiry ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE closing_record ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE known_fact ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE proof ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE objection ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE target ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import_batch ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import_row ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cadence ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cadence_step ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE day_off ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE help_item ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE help_use ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE question ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE question_wording ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE alternative ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE prospect_view ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE assignment_rule ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE absence ADD COLUMN _version INTEGER NOT NULL DEFAULT 0;

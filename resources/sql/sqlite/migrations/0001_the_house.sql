-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Keys (`id`, `..._id`) are UUIDv7 as 16-byte blobs. `..._at` is UTC in milliseconds since 1970,
-- `..._on` an ISO date, a code the stable name of an enumeration's value. Every synced table has
-- `id` as its primary key; which tables are synced stands in core/store/tables.h.

CREATE TABLE member (
    id BLOB PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    team TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE setting (
    id BLOB PRIMARY KEY NOT NULL,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE organisation (
    id BLOB PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    industry TEXT NOT NULL,
    size TEXT NOT NULL,
    site TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX organisation_by_name ON organisation (name);

CREATE TABLE person (
    id BLOB PRIMARY KEY NOT NULL,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    job_title TEXT NOT NULL,
    buyer_role TEXT NOT NULL,
    organisation_id BLOB REFERENCES organisation (id),
    address TEXT NOT NULL,
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    note TEXT NOT NULL,
    created_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX person_by_name ON person (family_name COLLATE NOCASE, given_name COLLATE NOCASE);
CREATE INDEX person_by_organisation ON person (organisation_id);

CREATE TABLE email_address (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES person (id),
    address TEXT NOT NULL,
    label TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX email_address_by_person ON email_address (person_id);
CREATE INDEX email_address_by_address ON email_address (address COLLATE NOCASE);

CREATE TABLE phone_number (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES person (id),
    e164 TEXT NOT NULL,
    written TEXT NOT NULL,
    label TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX phone_number_by_person ON phone_number (person_id);
CREATE INDEX phone_number_by_e164 ON phone_number (e164);
CREATE INDEX phone_number_by_last_four ON phone_number (substr(e164, -4));

CREATE TABLE public_profile (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES person (id),
    network TEXT NOT NULL,
    address TEXT NOT NULL,
    looked_at INTEGER
) WITHOUT ROWID;
CREATE INDEX public_profile_by_person ON public_profile (person_id);

CREATE TABLE consent (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES person (id),
    channel TEXT NOT NULL,
    allowed INTEGER NOT NULL,
    at INTEGER NOT NULL,
    how TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX consent_by_person ON consent (person_id);

CREATE TABLE relationship (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL,
    other_id BLOB NOT NULL REFERENCES person (id),
    at INTEGER,
    how TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX relationship_by_person ON relationship (person_id);
CREATE INDEX relationship_by_other ON relationship (other_id);

CREATE TABLE campaign (
    id BLOB PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    starts_on TEXT,
    ends_on TEXT
) WITHOUT ROWID;

CREATE TABLE source (
    id BLOB PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    campaign_id BLOB REFERENCES campaign (id)
) WITHOUT ROWID;

CREATE TABLE lead (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES person (id),
    source_id BLOB REFERENCES source (id),
    interest TEXT NOT NULL,
    stage TEXT NOT NULL,
    owner_side TEXT NOT NULL,
    owner_id BLOB REFERENCES member (id),
    hand_raise TEXT NOT NULL,
    hand_raised_at INTEGER,
    call_from INTEGER,
    call_until INTEGER,
    next_step TEXT NOT NULL,
    next_step_at INTEGER,
    created_at INTEGER NOT NULL,
    closed_at INTEGER
) WITHOUT ROWID;
CREATE INDEX lead_by_person ON lead (person_id);
CREATE INDEX lead_by_created ON lead (created_at);
CREATE INDEX lead_by_stage ON lead (stage, owner_side);
CREATE INDEX lead_by_next_step ON lead (next_step_at) WHERE closed_at IS NULL;

CREATE TABLE activity (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES person (id),
    lead_id BLOB REFERENCES lead (id),
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    time_zone TEXT NOT NULL,
    member_id BLOB REFERENCES member (id),
    words TEXT NOT NULL,
    from_code TEXT NOT NULL,
    to_code TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    corrects_id BLOB REFERENCES activity (id)
) WITHOUT ROWID;
CREATE INDEX activity_by_person ON activity (person_id, at);
CREATE INDEX activity_by_lead ON activity (lead_id, attempt);
CREATE INDEX activity_by_correction ON activity (corrects_id) WHERE corrects_id IS NOT NULL;

CREATE TABLE call_outcome (
    id BLOB PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    good_for TEXT NOT NULL,
    position INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE script (
    id BLOB PRIMARY KEY NOT NULL,
    name TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE script_version (
    id BLOB PRIMARY KEY NOT NULL,
    script_id BLOB NOT NULL REFERENCES script (id),
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    published_at INTEGER
) WITHOUT ROWID;
CREATE INDEX script_version_by_script ON script_version (script_id, number);

CREATE TABLE preparation (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES person (id),
    lead_id BLOB REFERENCES lead (id),
    member_id BLOB REFERENCES member (id),
    at INTEGER NOT NULL,
    profile TEXT NOT NULL,
    seen TEXT NOT NULL,
    opening_line TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX preparation_by_person ON preparation (person_id, at);
CREATE INDEX preparation_by_lead ON preparation (lead_id);

CREATE TABLE call (
    id BLOB PRIMARY KEY NOT NULL REFERENCES activity (id),
    number TEXT NOT NULL,
    disposition TEXT NOT NULL,
    outcome_id BLOB REFERENCES call_outcome (id),
    seconds INTEGER NOT NULL,
    script_version_id BLOB REFERENCES script_version (id),
    preparation_id BLOB REFERENCES preparation (id),
    view_source TEXT NOT NULL,
    view INTEGER NOT NULL,
    view_words TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX call_by_preparation ON call (preparation_id) WHERE preparation_id IS NOT NULL;

CREATE TABLE inquiry (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES person (id),
    lead_id BLOB REFERENCES lead (id),
    words TEXT NOT NULL,
    channel TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    answer_due_at INTEGER,
    answer_id BLOB REFERENCES activity (id),
    answered_at INTEGER
) WITHOUT ROWID;
CREATE INDEX inquiry_by_person ON inquiry (person_id);
CREATE INDEX inquiry_by_lead ON inquiry (lead_id);
CREATE INDEX inquiry_by_answer ON inquiry (answer_id) WHERE answer_id IS NOT NULL;
CREATE INDEX inquiry_unanswered ON inquiry (answer_due_at) WHERE answer_id IS NULL;
CREATE INDEX inquiry_by_asked ON inquiry (asked_at, answer_id, answered_at, answer_due_at, lead_id);

CREATE TABLE closing_record (
    id BLOB PRIMARY KEY NOT NULL,
    lead_id BLOB NOT NULL REFERENCES lead (id),
    reason TEXT NOT NULL,
    their_words TEXT NOT NULL,
    help_given TEXT NOT NULL,
    who_else TEXT NOT NULL,
    thanked INTEGER NOT NULL,
    look_again_on TEXT,
    member_id BLOB REFERENCES member (id),
    at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX closing_record_by_lead ON closing_record (lead_id);

CREATE TABLE known_fact (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES person (id),
    key TEXT NOT NULL,
    answer TEXT NOT NULL,
    source_id BLOB REFERENCES activity (id),
    member_id BLOB REFERENCES member (id),
    at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX known_fact_by_person ON known_fact (person_id, key, at);
CREATE INDEX known_fact_by_source ON known_fact (source_id);

CREATE TABLE objection (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES person (id),
    lead_id BLOB REFERENCES lead (id),
    activity_id BLOB REFERENCES activity (id),
    words TEXT NOT NULL,
    theme TEXT NOT NULL,
    state TEXT NOT NULL,
    resolution TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX objection_by_person ON objection (person_id);
CREATE INDEX objection_by_lead ON objection (lead_id);
CREATE INDEX objection_by_activity ON objection (activity_id);

CREATE TABLE proof (
    id BLOB PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    role TEXT NOT NULL,
    industry TEXT NOT NULL,
    theme TEXT NOT NULL,
    text TEXT NOT NULL,
    address TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE target (
    id BLOB PRIMARY KEY NOT NULL,
    measure TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    value INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE import_batch (
    id BLOB PRIMARY KEY NOT NULL,
    file_name TEXT NOT NULL,
    member_id BLOB REFERENCES member (id),
    at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE import_row (
    id BLOB PRIMARY KEY NOT NULL,
    batch_id BLOB NOT NULL REFERENCES import_batch (id),
    person_id BLOB NOT NULL REFERENCES person (id)
) WITHOUT ROWID;
CREATE INDEX import_row_by_batch ON import_row (batch_id);
CREATE INDEX import_row_by_person ON import_row (person_id);

-- The outbox. One group is one local transaction. The triggers that fill `change` are made from
-- the list of synced tables; they name the group by current_group, so that a change outside a
-- group fails.
CREATE TABLE change_group (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,      -- code of the use case
    origin TEXT NOT NULL,    -- hand, import, example, system
    subject TEXT NOT NULL,   -- whom or what it was about, for "Take back ..."
    member_id BLOB,
    at INTEGER NOT NULL,
    undoes INTEGER REFERENCES change_group (number),
    undone_by INTEGER REFERENCES change_group (number)
);
CREATE INDEX change_group_undoable ON change_group (number) WHERE origin <> 'system' AND undone_by IS NULL;

CREATE TABLE change (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    group_number INTEGER NOT NULL REFERENCES change_group (number),
    table_name TEXT NOT NULL,
    row_id BLOB NOT NULL,
    operation TEXT NOT NULL, -- insert, update, delete
    before TEXT,             -- JSON, the fields concerned; NULL for an insert
    after TEXT               -- JSON, the fields concerned; NULL for a delete
);
CREATE INDEX change_by_group ON change (group_number, sequence);

CREATE TABLE current_group (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    number INTEGER NOT NULL
);

-- Local and derived, kept by the triggers below, checked by `callwellctl check`.
CREATE TABLE lead_summary (
    lead_id BLOB PRIMARY KEY NOT NULL,
    attempts INTEGER NOT NULL, -- the highest attempt number ever
    tries INTEGER NOT NULL     -- the highest attempt number since the last hand-raise
) WITHOUT ROWID;
CREATE INDEX lead_summary_by_attempts ON lead_summary (attempts);

CREATE VIEW lead_summary_afresh AS
SELECT lead.id AS lead_id,
       max(activity.attempt) AS attempts,
       max(iif(activity.at >= ifnull(lead.hand_raised_at, 0), activity.attempt, 0)) AS tries
FROM lead JOIN activity ON activity.lead_id = lead.id
WHERE activity.attempt > 0
GROUP BY lead.id;

CREATE TRIGGER lead_summary_on_attempt AFTER INSERT ON activity WHEN NEW.attempt > 0 AND NEW.lead_id IS NOT NULL
BEGIN
    INSERT OR REPLACE INTO lead_summary SELECT * FROM lead_summary_afresh WHERE lead_id = NEW.lead_id;
END;
CREATE TRIGGER lead_summary_on_attempt_deleted AFTER DELETE ON activity WHEN OLD.attempt > 0 AND OLD.lead_id IS NOT NULL
BEGIN
    DELETE FROM lead_summary WHERE lead_id = OLD.lead_id;
    INSERT INTO lead_summary SELECT * FROM lead_summary_afresh WHERE lead_id = OLD.lead_id;
END;
CREATE TRIGGER lead_summary_on_hand_raise AFTER UPDATE OF hand_raised_at ON lead
BEGIN
    INSERT OR REPLACE INTO lead_summary SELECT * FROM lead_summary_afresh WHERE lead_id = NEW.id;
END;

-- How far each lead came and what came of each call: what the KPI window counts, narrow and in the
-- order of time, so that ten years of a million leads are one short scan. Local and derived like
-- lead_summary.
CREATE TABLE lead_progress (
    created_at INTEGER NOT NULL,
    lead_id BLOB NOT NULL,
    attempts INTEGER NOT NULL,        -- the highest attempt number ever
    raised INTEGER NOT NULL,          -- 1: said yes to a personal call, at any time
    reached INTEGER NOT NULL,         -- 1: there was a conversation: a call answered, a meeting, or more
    in_conversation INTEGER NOT NULL, -- 1: stands in conversation, did once, or is won
    won INTEGER NOT NULL,             -- 1: is a customer now
    PRIMARY KEY (created_at, lead_id)
) WITHOUT ROWID;

CREATE VIEW lead_progress_afresh AS
SELECT lead.created_at AS created_at,
       lead.id AS lead_id,
       ifnull((SELECT max(attempt) FROM activity WHERE lead_id = lead.id), 0) AS attempts,
       lead.hand_raise = 'yes'
           OR EXISTS (SELECT 1 FROM activity
                      WHERE lead_id = lead.id AND kind = 'hand_raise' AND to_code = 'yes') AS raised,
       lead.stage IN ('in_conversation', 'won')
           OR EXISTS (SELECT 1 FROM activity
                      WHERE lead_id = lead.id
                            AND (kind = 'meeting'
                                 OR (kind = 'stage_change' AND to_code = 'in_conversation')))
           OR EXISTS (SELECT 1 FROM activity JOIN call ON call.id = activity.id
                      WHERE activity.lead_id = lead.id AND call.disposition = 'answered'
                            AND NOT EXISTS (SELECT 1 FROM activity AS correction
                                            WHERE correction.corrects_id = activity.id)) AS reached,
       lead.stage IN ('in_conversation', 'won')
           OR EXISTS (SELECT 1 FROM activity
                      WHERE lead_id = lead.id AND kind = 'stage_change'
                            AND to_code = 'in_conversation') AS in_conversation,
       lead.stage = 'won' AS won
FROM lead;

CREATE TABLE call_summary (
    at INTEGER NOT NULL,
    call_id BLOB NOT NULL,
    lead_id BLOB,
    member_id BLOB,
    attempt INTEGER NOT NULL,
    answered INTEGER NOT NULL, -- 1: somebody was reached
    outcome_id BLOB,
    prepared INTEGER NOT NULL, -- 1: there was a preparation
    PRIMARY KEY (at, call_id)
) WITHOUT ROWID;

-- A call that a later activity corrects does not count.
CREATE VIEW call_summary_afresh AS
SELECT activity.at AS at, call.id AS call_id, activity.lead_id AS lead_id,
       activity.member_id AS member_id, activity.attempt AS attempt,
       call.disposition = 'answered' AS answered, call.outcome_id AS outcome_id,
       call.preparation_id IS NOT NULL AS prepared
FROM call JOIN activity ON activity.id = call.id
WHERE NOT EXISTS (SELECT 1 FROM activity AS correction WHERE correction.corrects_id = call.id);

CREATE TRIGGER lead_progress_on_lead AFTER INSERT ON lead
BEGIN
    INSERT INTO lead_progress
    VALUES (NEW.created_at, NEW.id, 0, NEW.hand_raise = 'yes',
            NEW.stage IN ('in_conversation', 'won'), NEW.stage IN ('in_conversation', 'won'),
            NEW.stage = 'won');
END;
CREATE TRIGGER lead_progress_on_lead_updated AFTER UPDATE OF stage, hand_raise, created_at ON lead
BEGIN
    DELETE FROM lead_progress WHERE created_at = OLD.created_at AND lead_id = OLD.id;
    INSERT INTO lead_progress SELECT * FROM lead_progress_afresh WHERE lead_id = NEW.id;
END;
CREATE TRIGGER lead_progress_on_lead_deleted AFTER DELETE ON lead
BEGIN
    DELETE FROM lead_progress WHERE created_at = OLD.created_at AND lead_id = OLD.id;
END;
CREATE TRIGGER lead_progress_on_activity AFTER INSERT ON activity
WHEN NEW.lead_id IS NOT NULL
     AND (NEW.attempt > 0 OR NEW.kind IN ('hand_raise', 'meeting', 'stage_change'))
BEGIN
    UPDATE lead_progress
    SET attempts = max(attempts, NEW.attempt),
        raised = raised OR (NEW.kind = 'hand_raise' AND NEW.to_code = 'yes'),
        reached = reached OR NEW.kind = 'meeting'
                  OR (NEW.kind = 'stage_change' AND NEW.to_code = 'in_conversation'),
        in_conversation = in_conversation
                  OR (NEW.kind = 'stage_change' AND NEW.to_code = 'in_conversation')
    WHERE created_at = (SELECT created_at FROM lead WHERE id = NEW.lead_id)
          AND lead_id = NEW.lead_id;
END;
CREATE TRIGGER kpi_on_correction AFTER INSERT ON activity WHEN NEW.corrects_id IS NOT NULL
BEGIN
    DELETE FROM call_summary
    WHERE at = (SELECT at FROM activity WHERE id = NEW.corrects_id) AND call_id = NEW.corrects_id;
    INSERT OR REPLACE INTO lead_progress SELECT * FROM lead_progress_afresh
    WHERE lead_id = (SELECT lead_id FROM activity WHERE id = NEW.corrects_id);
END;
CREATE TRIGGER kpi_on_activity_updated AFTER UPDATE ON activity
BEGIN
    DELETE FROM call_summary WHERE at = OLD.at AND call_id = OLD.id;
    INSERT OR REPLACE INTO call_summary SELECT * FROM call_summary_afresh WHERE call_id = NEW.id;
    INSERT OR REPLACE INTO lead_progress SELECT * FROM lead_progress_afresh
    WHERE lead_id IN (OLD.lead_id, NEW.lead_id);
END;
CREATE TRIGGER kpi_on_activity_deleted AFTER DELETE ON activity
BEGIN
    DELETE FROM call_summary WHERE at = OLD.at AND call_id = OLD.id;
    INSERT OR REPLACE INTO call_summary SELECT * FROM call_summary_afresh
    WHERE call_id = OLD.corrects_id;
    INSERT OR REPLACE INTO lead_progress SELECT * FROM lead_progress_afresh
    WHERE lead_id = OLD.lead_id;
END;
CREATE TRIGGER kpi_on_call AFTER INSERT ON call
BEGIN
    INSERT INTO call_summary SELECT * FROM call_summary_afresh WHERE call_id = NEW.id;
    UPDATE lead_progress SET reached = 1
    WHERE NEW.disposition = 'answered'
          AND lead_id = (SELECT lead_id FROM activity WHERE id = NEW.id)
          AND created_at = (SELECT lead.created_at FROM activity JOIN lead ON lead.id = activity.lead_id
                            WHERE activity.id = NEW.id);
END;
CREATE TRIGGER kpi_on_call_updated AFTER UPDATE ON call
BEGIN
    INSERT OR REPLACE INTO call_summary SELECT * FROM call_summary_afresh WHERE call_id = NEW.id;
    INSERT OR REPLACE INTO lead_progress SELECT * FROM lead_progress_afresh
    WHERE lead_id = (SELECT lead_id FROM activity WHERE id = NEW.id);
END;
CREATE TRIGGER kpi_on_call_deleted AFTER DELETE ON call
BEGIN
    DELETE FROM call_summary
    WHERE at = (SELECT at FROM activity WHERE id = OLD.id) AND call_id = OLD.id;
    INSERT OR REPLACE INTO lead_progress SELECT * FROM lead_progress_afresh
    WHERE lead_id = (SELECT lead_id FROM activity WHERE id = OLD.id);
END;

-- Full text. A document is a person (names, organisation, addresses, note) or a note on the
-- timeline. Documents that changed are listed in search_stale and written again before the
-- transaction ends.
CREATE TABLE search_document (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,       -- person, note
    subject_id BLOB NOT NULL, -- the person or the activity
    person_id BLOB NOT NULL,
    UNIQUE (subject_id)
);
CREATE TABLE search_stale (
    subject_id BLOB PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL
) WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5 (
    names, organisation, addresses, notes,
    content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);

CREATE TRIGGER search_person_insert AFTER INSERT ON person
BEGIN INSERT OR IGNORE INTO search_stale VALUES (NEW.id, 'person'); END;
CREATE TRIGGER search_person_update AFTER UPDATE ON person
BEGIN INSERT OR IGNORE INTO search_stale VALUES (NEW.id, 'person'); END;
CREATE TRIGGER search_person_delete AFTER DELETE ON person
BEGIN INSERT OR IGNORE INTO search_stale VALUES (OLD.id, 'person'); END;
CREATE TRIGGER search_email_insert AFTER INSERT ON email_address
BEGIN INSERT OR IGNORE INTO search_stale VALUES (NEW.person_id, 'person'); END;
CREATE TRIGGER search_email_update AFTER UPDATE ON email_address
BEGIN INSERT OR IGNORE INTO search_stale VALUES (OLD.person_id, 'person'), (NEW.person_id, 'person'); END;
CREATE TRIGGER search_email_delete AFTER DELETE ON email_address
BEGIN INSERT OR IGNORE INTO search_stale VALUES (OLD.person_id, 'person'); END;
CREATE TRIGGER search_organisation_update AFTER UPDATE ON organisation WHEN OLD.name IS NOT NEW.name
BEGIN INSERT OR IGNORE INTO search_stale SELECT id, 'person' FROM person WHERE organisation_id = NEW.id; END;
CREATE TRIGGER search_note_insert AFTER INSERT ON activity WHEN NEW.kind = 'note'
BEGIN INSERT OR IGNORE INTO search_stale VALUES (NEW.id, 'note'); END;
CREATE TRIGGER search_note_delete AFTER DELETE ON activity WHEN OLD.kind = 'note'
BEGIN INSERT OR IGNORE INTO search_stale VALUES (OLD.id, 'note'); END;

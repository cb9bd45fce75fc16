-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What keeps people with us: ready help, questions that are asked once, views that are put right,
-- who of us looks after whom, and one person instead of two.

-- A library of ready help: a link, an answer, a pointer, an introduction.
CREATE TABLE help_item (
    id BLOB PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    address TEXT NOT NULL,
    retired INTEGER NOT NULL -- 1: no longer offered; what was given stays
) WITHOUT ROWID;

-- Each time it was given: the event on the timeline.
CREATE TABLE help_use (
    id BLOB PRIMARY KEY NOT NULL,
    item_id BLOB NOT NULL REFERENCES help_item (id),
    activity_id BLOB NOT NULL REFERENCES activity (id)
) WITHOUT ROWID;
CREATE INDEX help_use_by_item ON help_use (item_id);
CREATE INDEX help_use_by_activity ON help_use (activity_id);

-- What forms and scripts ask; known facts answer it under the same key.
CREATE TABLE question (
    id BLOB PRIMARY KEY NOT NULL,
    key TEXT NOT NULL,
    kind TEXT NOT NULL,       -- open, closed
    buyer_role TEXT NOT NULL, -- code; unknown: for anybody
    position INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX question_by_key ON question (key);

CREATE TABLE question_wording (
    id BLOB PRIMARY KEY NOT NULL,
    question_id BLOB NOT NULL REFERENCES question (id),
    language TEXT NOT NULL, -- BCP 47
    text TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX question_wording_by_question ON question_wording (question_id);

-- Why this answer counts where two sources disagreed; empty: nothing was settled by it.
ALTER TABLE known_fact ADD COLUMN settled TEXT NOT NULL DEFAULT '';

-- What was found out about an objection, and the proof that helped.
ALTER TABLE objection ADD COLUMN found_out TEXT NOT NULL DEFAULT '';
ALTER TABLE objection ADD COLUMN proof_id BLOB REFERENCES proof (id);
CREATE INDEX objection_by_theme ON objection (theme, state);
CREATE INDEX objection_by_proof ON objection (proof_id) WHERE proof_id IS NOT NULL;

-- What else they consider: a product of somebody else, and what they like about it.
CREATE TABLE alternative (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES person (id),
    lead_id BLOB REFERENCES lead (id),
    activity_id BLOB REFERENCES activity (id),
    name TEXT NOT NULL,
    liked TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX alternative_by_person ON alternative (person_id);
CREATE INDEX alternative_by_lead ON alternative (lead_id);
CREATE INDEX alternative_by_activity ON alternative (activity_id);

-- How a contact was for them, where it was not said with the call itself. The newest counts.
CREATE TABLE prospect_view (
    id BLOB PRIMARY KEY NOT NULL,
    activity_id BLOB NOT NULL REFERENCES activity (id),
    source TEXT NOT NULL,
    value INTEGER NOT NULL,
    words TEXT NOT NULL,
    member_id BLOB REFERENCES member (id),
    at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX prospect_view_by_activity ON prospect_view (activity_id);

-- What somebody has to do: a bad contact that a manager puts right.
CREATE TABLE task (
    id BLOB PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    person_id BLOB NOT NULL REFERENCES person (id),
    lead_id BLOB REFERENCES lead (id),
    activity_id BLOB REFERENCES activity (id), -- what made it necessary
    words TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    done_at INTEGER,
    done_by_id BLOB REFERENCES member (id),
    done_words TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX task_by_person ON task (person_id);
CREATE INDEX task_by_lead ON task (lead_id);
CREATE INDEX task_by_activity ON task (activity_id);
CREATE INDEX task_open ON task (lead_id, due_at) WHERE done_at IS NULL;

-- Who gets a lead that wants a call: the first rule that fits. What is open fits anybody.
CREATE TABLE assignment_rule (
    id BLOB PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL,
    source_id BLOB REFERENCES source (id),
    language TEXT NOT NULL,  -- BCP 47
    territory TEXT NOT NULL, -- ISO 3166
    way TEXT NOT NULL,       -- round_robin, least_busy, member
    team TEXT NOT NULL,      -- whose members are asked; empty: every rep
    member_id BLOB REFERENCES member (id)
) WITHOUT ROWID;

CREATE TABLE absence (
    id BLOB PRIMARY KEY NOT NULL,
    member_id BLOB NOT NULL REFERENCES member (id),
    from_on TEXT NOT NULL, -- both days included
    until_on TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX absence_by_member ON absence (member_id);
CREATE INDEX lead_by_owner ON lead (owner_id) WHERE owner_id IS NOT NULL;

-- Two records of one human being became one; the other only points there.
ALTER TABLE person ADD COLUMN merged_into_id BLOB REFERENCES person (id);
CREATE INDEX person_by_merged ON person (merged_into_id) WHERE merged_into_id IS NOT NULL;

-- 1: the answer was prepared, or written; the clock of an unprepared call is counted apart.
ALTER TABLE inquiry ADD COLUMN prepared INTEGER NOT NULL DEFAULT 1;
DROP INDEX inquiry_by_asked;
CREATE INDEX inquiry_by_asked ON inquiry (asked_at, answer_id, answered_at, answer_due_at, lead_id, prepared);

-- What the KPI window counts beside calls, what people said in public, and when to look again.
CREATE INDEX activity_counted ON activity (kind, at)
WHERE kind IN ('claim', 'gave_up', 'asked_again', 'help_given');
CREATE INDEX activity_post ON activity (person_id, at) WHERE kind = 'post';
CREATE INDEX closing_record_look_again ON closing_record (look_again_on) WHERE look_again_on IS NOT NULL;

-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Leads and what hangs on a lead or on an event of its timeline. See data_team.sql for the types.

CREATE TABLE IF NOT EXISTS data.lead (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES data.person (id) DEFERRABLE,
    source_id uuid, -- a source and a member: see references.sql
    interest text NOT NULL DEFAULT '',
    stage text NOT NULL DEFAULT '',
    owner_side text NOT NULL DEFAULT '',
    owner_id uuid,
    hand_raise text NOT NULL DEFAULT '',
    hand_raised_at bigint,
    call_from bigint,
    call_until bigint,
    next_step text NOT NULL DEFAULT '',
    next_step_at bigint,
    created_at bigint NOT NULL,
    closed_at bigint,
    LIKE sync.stem INCLUDING DEFAULTS
);
CREATE INDEX IF NOT EXISTS lead_by_person ON data.lead (person_id);

CREATE TABLE IF NOT EXISTS data.activity (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES data.person (id) DEFERRABLE,
    lead_id uuid REFERENCES data.lead (id) DEFERRABLE,
    kind text NOT NULL DEFAULT '',
    at bigint NOT NULL,
    time_zone text NOT NULL DEFAULT '',
    member_id uuid REFERENCES data.member (id) DEFERRABLE,
    words text NOT NULL DEFAULT '',
    from_code text NOT NULL DEFAULT '',
    to_code text NOT NULL DEFAULT '',
    attempt bigint NOT NULL DEFAULT 0,
    corrects_id uuid REFERENCES data.activity (id) DEFERRABLE,
    channel text NOT NULL DEFAULT '',
    LIKE sync.stem INCLUDING DEFAULTS
);
CREATE INDEX IF NOT EXISTS activity_by_corrects ON data.activity (corrects_id)
    WHERE corrects_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS activity_by_lead ON data.activity (lead_id);
CREATE INDEX IF NOT EXISTS activity_by_person ON data.activity (person_id);

CREATE TABLE IF NOT EXISTS data.preparation (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES data.person (id) DEFERRABLE,
    lead_id uuid REFERENCES data.lead (id) DEFERRABLE,
    member_id uuid REFERENCES data.member (id) DEFERRABLE,
    at bigint NOT NULL,
    profile text NOT NULL DEFAULT '',
    seen text NOT NULL DEFAULT '',
    opening_line text NOT NULL DEFAULT '',
    LIKE sync.stem INCLUDING DEFAULTS
);
CREATE INDEX IF NOT EXISTS preparation_by_lead ON data.preparation (lead_id);
CREATE INDEX IF NOT EXISTS preparation_by_person ON data.preparation (person_id);

CREATE TABLE IF NOT EXISTS data.call (
    id uuid PRIMARY KEY REFERENCES data.activity (id) DEFERRABLE,
    number text NOT NULL DEFAULT '',
    disposition text NOT NULL DEFAULT '',
    outcome_id uuid REFERENCES data.call_outcome (id) DEFERRABLE,
    seconds bigint NOT NULL DEFAULT 0,
    script_version_id uuid REFERENCES data.script_version (id) DEFERRABLE,
    preparation_id uuid REFERENCES data.preparation (id) DEFERRABLE,
    view_source text NOT NULL DEFAULT '',
    view bigint NOT NULL DEFAULT 0,
    view_words text NOT NULL DEFAULT '',
    LIKE sync.stem INCLUDING DEFAULTS
);

CREATE TABLE IF NOT EXISTS data.inquiry (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES data.person (id) DEFERRABLE,
    lead_id uuid REFERENCES data.lead (id) DEFERRABLE,
    words text NOT NULL DEFAULT '',
    channel text NOT NULL DEFAULT '',
    asked_at bigint NOT NULL,
    answer_due_at bigint,
    answer_id uuid REFERENCES data.activity (id) DEFERRABLE,
    answered_at bigint,
    prepared bigint NOT NULL DEFAULT 1,
    LIKE sync.stem INCLUDING DEFAULTS
);
CREATE INDEX IF NOT EXISTS inquiry_by_answer ON data.inquiry (answer_id)
    WHERE answer_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS inquiry_by_lead ON data.inquiry (lead_id);
CREATE INDEX IF NOT EXISTS inquiry_by_person ON data.inquiry (person_id);

CREATE TABLE IF NOT EXISTS data.closing_record (
    id uuid PRIMARY KEY,
    lead_id uuid NOT NULL REFERENCES data.lead (id) DEFERRABLE,
    reason text NOT NULL DEFAULT '',
    their_words text NOT NULL DEFAULT '',
    help_given text NOT NULL DEFAULT '',
    who_else text NOT NULL DEFAULT '',
    thanked bigint NOT NULL DEFAULT 0,
    look_again_on text,
    member_id uuid REFERENCES data.member (id) DEFERRABLE,
    at bigint NOT NULL,
    LIKE sync.stem INCLUDING DEFAULTS
);
CREATE INDEX IF NOT EXISTS closing_record_by_lead ON data.closing_record (lead_id);

CREATE TABLE IF NOT EXISTS data.known_fact (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES data.person (id) DEFERRABLE,
    key text NOT NULL DEFAULT '',
    answer text NOT NULL DEFAULT '',
    source_id uuid REFERENCES data.activity (id) DEFERRABLE,
    member_id uuid REFERENCES data.member (id) DEFERRABLE,
    at bigint NOT NULL,
    settled text NOT NULL DEFAULT '',
    LIKE sync.stem INCLUDING DEFAULTS
);
CREATE INDEX IF NOT EXISTS known_fact_by_source ON data.known_fact (source_id)
    WHERE source_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS known_fact_by_person ON data.known_fact (person_id);

CREATE TABLE IF NOT EXISTS data.objection (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES data.person (id) DEFERRABLE,
    lead_id uuid REFERENCES data.lead (id) DEFERRABLE,
    activity_id uuid REFERENCES data.activity (id) DEFERRABLE,
    words text NOT NULL DEFAULT '',
    theme text NOT NULL DEFAULT '',
    state text NOT NULL DEFAULT '',
    resolution text NOT NULL DEFAULT '',
    found_out text NOT NULL DEFAULT '',
    proof_id uuid REFERENCES data.proof (id) DEFERRABLE,
    script_id uuid REFERENCES data.script (id) DEFERRABLE,
    LIKE sync.stem INCLUDING DEFAULTS
);
CREATE INDEX IF NOT EXISTS objection_by_activity ON data.objection (activity_id);
CREATE INDEX IF NOT EXISTS objection_by_lead ON data.objection (lead_id);
CREATE INDEX IF NOT EXISTS objection_by_person ON data.objection (person_id);

CREATE TABLE IF NOT EXISTS data.help_use (
    id uuid PRIMARY KEY,
    item_id uuid NOT NULL REFERENCES data.help_item (id) DEFERRABLE,
    activity_id uuid NOT NULL REFERENCES data.activity (id) DEFERRABLE,
    LIKE sync.stem INCLUDING DEFAULTS
);
CREATE INDEX IF NOT EXISTS help_use_by_activity ON data.help_use (activity_id);

CREATE TABLE IF NOT EXISTS data.alternative (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES data.person (id) DEFERRABLE,
    lead_id uuid REFERENCES data.lead (id) DEFERRABLE,
    activity_id uuid REFERENCES data.activity (id) DEFERRABLE,
    name text NOT NULL DEFAULT '',
    liked text NOT NULL DEFAULT '',
    LIKE sync.stem INCLUDING DEFAULTS
);
CREATE INDEX IF NOT EXISTS alternative_by_activity ON data.alternative (activity_id);
CREATE INDEX IF NOT EXISTS alternative_by_lead ON data.alternative (lead_id);
CREATE INDEX IF NOT EXISTS alternative_by_person ON data.alternative (person_id);

CREATE TABLE IF NOT EXISTS data.prospect_view (
    id uuid PRIMARY KEY,
    activity_id uuid NOT NULL REFERENCES data.activity (id) DEFERRABLE,
    source text NOT NULL DEFAULT '',
    value bigint NOT NULL DEFAULT 0,
    words text NOT NULL DEFAULT '',
    member_id uuid REFERENCES data.member (id) DEFERRABLE,
    at bigint NOT NULL,
    LIKE sync.stem INCLUDING DEFAULTS
);
CREATE INDEX IF NOT EXISTS prospect_view_by_activity ON data.prospect_view (activity_id);

CREATE TABLE IF NOT EXISTS data.task (
    id uuid PRIMARY KEY,
    kind text NOT NULL DEFAULT '',
    person_id uuid NOT NULL REFERENCES data.person (id) DEFERRABLE,
    lead_id uuid REFERENCES data.lead (id) DEFERRABLE,
    activity_id uuid REFERENCES data.activity (id) DEFERRABLE,
    words text NOT NULL DEFAULT '',
    created_at bigint NOT NULL,
    due_at bigint NOT NULL,
    done_at bigint,
    done_by_id uuid REFERENCES data.member (id) DEFERRABLE,
    done_words text NOT NULL DEFAULT '',
    LIKE sync.stem INCLUDING DEFAULTS
);
CREATE INDEX IF NOT EXISTS task_by_activity ON data.task (activity_id);
CREATE INDEX IF NOT EXISTS task_by_lead ON data.task (lead_id);
CREATE INDEX IF NOT EXISTS task_by_person ON data.task (person_id);

-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the team sets for everybody. Columns are called and typed as in the local store (see
-- resources/sql/sqlite): keys uuid, times in milliseconds since 1970, days as ISO text, booleans
-- 0/1. Defaults stand for what an older program does not know. `_...` belongs to the server.

-- What every synced row has beside its own columns.
CREATE TABLE IF NOT EXISTS sync.stem (
    _scope int NOT NULL, -- who sees it: sync.scope
    _xid xid8 NOT NULL DEFAULT pg_current_xact_id(), -- the transaction that wrote it last
    _stamps jsonb, -- field -> [stamp, client], for fields that were edited
    _more jsonb -- fields of newer programs, until the server has columns for them
);

CREATE TABLE IF NOT EXISTS data.member (
    id uuid PRIMARY KEY,
    name text NOT NULL DEFAULT '',
    role text NOT NULL DEFAULT '',
    team text NOT NULL DEFAULT '',
    LIKE sync.stem INCLUDING DEFAULTS
);

CREATE TABLE IF NOT EXISTS data.setting (
    id uuid PRIMARY KEY,
    name text NOT NULL DEFAULT '',
    value text NOT NULL DEFAULT '',
    LIKE sync.stem INCLUDING DEFAULTS
);

CREATE TABLE IF NOT EXISTS data.campaign (
    id uuid PRIMARY KEY,
    name text NOT NULL DEFAULT '',
    starts_on text,
    ends_on text,
    LIKE sync.stem INCLUDING DEFAULTS
);

CREATE TABLE IF NOT EXISTS data.source (
    id uuid PRIMARY KEY,
    kind text NOT NULL DEFAULT '',
    name text NOT NULL DEFAULT '',
    campaign_id uuid REFERENCES data.campaign (id) DEFERRABLE,
    answer_minutes bigint NOT NULL DEFAULT 0,
    LIKE sync.stem INCLUDING DEFAULTS
);

CREATE TABLE IF NOT EXISTS data.call_outcome (
    id uuid PRIMARY KEY,
    name text NOT NULL DEFAULT '',
    good_for text NOT NULL DEFAULT '',
    position bigint NOT NULL DEFAULT 0,
    LIKE sync.stem INCLUDING DEFAULTS
);

CREATE TABLE IF NOT EXISTS data.script (
    id uuid PRIMARY KEY,
    name text NOT NULL DEFAULT '',
    LIKE sync.stem INCLUDING DEFAULTS
);

CREATE TABLE IF NOT EXISTS data.script_version (
    id uuid PRIMARY KEY,
    script_id uuid NOT NULL REFERENCES data.script (id) DEFERRABLE,
    number bigint NOT NULL DEFAULT 0,
    text text NOT NULL DEFAULT '',
    published_at bigint,
    LIKE sync.stem INCLUDING DEFAULTS
);
CREATE INDEX IF NOT EXISTS script_version_by_script ON data.script_version (script_id);

CREATE TABLE IF NOT EXISTS data.proof (
    id uuid PRIMARY KEY,
    kind text NOT NULL DEFAULT '',
    title text NOT NULL DEFAULT '',
    role text NOT NULL DEFAULT '',
    industry text NOT NULL DEFAULT '',
    theme text NOT NULL DEFAULT '',
    text text NOT NULL DEFAULT '',
    address text NOT NULL DEFAULT '',
    LIKE sync.stem INCLUDING DEFAULTS
);

CREATE TABLE IF NOT EXISTS data.target (
    id uuid PRIMARY KEY,
    measure text NOT NULL DEFAULT '',
    starts_on text NOT NULL DEFAULT '',
    ends_on text NOT NULL DEFAULT '',
    value bigint NOT NULL DEFAULT 0,
    LIKE sync.stem INCLUDING DEFAULTS
);

CREATE TABLE IF NOT EXISTS data.cadence (
    id uuid PRIMARY KEY,
    name text NOT NULL DEFAULT '',
    source_id uuid REFERENCES data.source (id) DEFERRABLE,
    stage text NOT NULL DEFAULT '',
    goal bigint NOT NULL DEFAULT 0,
    from_minute bigint NOT NULL DEFAULT 0,
    until_minute bigint NOT NULL DEFAULT 0,
    weekdays bigint NOT NULL DEFAULT 0,
    nurture_days bigint NOT NULL DEFAULT 0,
    LIKE sync.stem INCLUDING DEFAULTS
);

CREATE TABLE IF NOT EXISTS data.cadence_step (
    id uuid PRIMARY KEY,
    cadence_id uuid NOT NULL REFERENCES data.cadence (id) DEFERRABLE,
    position bigint NOT NULL DEFAULT 0,
    kind text NOT NULL DEFAULT '',
    gap_days bigint NOT NULL DEFAULT 0,
    LIKE sync.stem INCLUDING DEFAULTS
);
CREATE INDEX IF NOT EXISTS cadence_step_by_cadence ON data.cadence_step (cadence_id);

CREATE TABLE IF NOT EXISTS data.day_off (
    id uuid PRIMARY KEY,
    territory text NOT NULL DEFAULT '',
    on_day text NOT NULL DEFAULT '',
    name text NOT NULL DEFAULT '',
    LIKE sync.stem INCLUDING DEFAULTS
);

CREATE TABLE IF NOT EXISTS data.help_item (
    id uuid PRIMARY KEY,
    kind text NOT NULL DEFAULT '',
    title text NOT NULL DEFAULT '',
    text text NOT NULL DEFAULT '',
    address text NOT NULL DEFAULT '',
    retired bigint NOT NULL DEFAULT 0,
    LIKE sync.stem INCLUDING DEFAULTS
);

CREATE TABLE IF NOT EXISTS data.question (
    id uuid PRIMARY KEY,
    key text NOT NULL DEFAULT '',
    kind text NOT NULL DEFAULT '',
    buyer_role text NOT NULL DEFAULT '',
    position bigint NOT NULL DEFAULT 0,
    LIKE sync.stem INCLUDING DEFAULTS
);

CREATE TABLE IF NOT EXISTS data.question_wording (
    id uuid PRIMARY KEY,
    question_id uuid NOT NULL REFERENCES data.question (id) DEFERRABLE,
    language text NOT NULL DEFAULT '',
    text text NOT NULL DEFAULT '',
    LIKE sync.stem INCLUDING DEFAULTS
);
CREATE INDEX IF NOT EXISTS question_wording_by_question ON data.question_wording (question_id);

CREATE TABLE IF NOT EXISTS data.assignment_rule (
    id uuid PRIMARY KEY,
    position bigint NOT NULL DEFAULT 0,
    source_id uuid REFERENCES data.source (id) DEFERRABLE,
    language text NOT NULL DEFAULT '',
    territory text NOT NULL DEFAULT '',
    way text NOT NULL DEFAULT '',
    team text NOT NULL DEFAULT '',
    member_id uuid REFERENCES data.member (id) DEFERRABLE,
    LIKE sync.stem INCLUDING DEFAULTS
);

CREATE TABLE IF NOT EXISTS data.absence (
    id uuid PRIMARY KEY,
    member_id uuid NOT NULL REFERENCES data.member (id) DEFERRABLE,
    from_on text NOT NULL DEFAULT '',
    until_on text NOT NULL DEFAULT '',
    LIKE sync.stem INCLUDING DEFAULTS
);

CREATE TABLE IF NOT EXISTS data.script_trial (
    id uuid PRIMARY KEY,
    script_id uuid NOT NULL REFERENCES data.script (id) DEFERRABLE,
    first_version_id uuid NOT NULL REFERENCES data.script_version (id) DEFERRABLE,
    second_version_id uuid NOT NULL REFERENCES data.script_version (id) DEFERRABLE,
    begun_at bigint NOT NULL DEFAULT 0,
    begun_by_id uuid REFERENCES data.member (id) DEFERRABLE,
    ended_at bigint,
    ended_by_id uuid REFERENCES data.member (id) DEFERRABLE,
    kept_version_id uuid REFERENCES data.script_version (id) DEFERRABLE,
    LIKE sync.stem INCLUDING DEFAULTS
);

CREATE TABLE IF NOT EXISTS data.introduction (
    id uuid PRIMARY KEY,
    proof_id uuid NOT NULL REFERENCES data.proof (id) DEFERRABLE,
    member_id uuid REFERENCES data.member (id) DEFERRABLE,
    at bigint NOT NULL DEFAULT 0,
    LIKE sync.stem INCLUDING DEFAULTS
);
CREATE INDEX IF NOT EXISTS introduction_by_proof ON data.introduction (proof_id);

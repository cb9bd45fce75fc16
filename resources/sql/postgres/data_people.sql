-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- People and what hangs on a person. See data_team.sql for the types.

CREATE TABLE IF NOT EXISTS data.organisation (
    id uuid PRIMARY KEY,
    name text NOT NULL DEFAULT '',
    industry text NOT NULL DEFAULT '',
    size text NOT NULL DEFAULT '',
    site text NOT NULL DEFAULT '',
    LIKE sync.stem INCLUDING DEFAULTS
);

CREATE TABLE IF NOT EXISTS data.person (
    id uuid PRIMARY KEY,
    given_name text NOT NULL DEFAULT '',
    family_name text NOT NULL DEFAULT '',
    job_title text NOT NULL DEFAULT '',
    buyer_role text NOT NULL DEFAULT '',
    organisation_id uuid REFERENCES data.organisation (id) DEFERRABLE,
    address text NOT NULL DEFAULT '',
    language text NOT NULL DEFAULT '',
    time_zone text NOT NULL DEFAULT '',
    note text NOT NULL DEFAULT '',
    created_at bigint NOT NULL,
    merged_into_id uuid REFERENCES data.person (id) DEFERRABLE,
    _home int NOT NULL,
    LIKE sync.stem INCLUDING DEFAULTS
);
CREATE INDEX IF NOT EXISTS person_by_merged_into ON data.person (merged_into_id)
    WHERE merged_into_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS person_by_organisation ON data.person (organisation_id);

CREATE TABLE IF NOT EXISTS data.email_address (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES data.person (id) DEFERRABLE,
    address text NOT NULL DEFAULT '',
    label text NOT NULL DEFAULT '',
    LIKE sync.stem INCLUDING DEFAULTS
);
CREATE INDEX IF NOT EXISTS email_address_by_person ON data.email_address (person_id);

CREATE TABLE IF NOT EXISTS data.phone_number (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES data.person (id) DEFERRABLE,
    e164 text NOT NULL DEFAULT '',
    written text NOT NULL DEFAULT '',
    label text NOT NULL DEFAULT '',
    LIKE sync.stem INCLUDING DEFAULTS
);
CREATE INDEX IF NOT EXISTS phone_number_by_person ON data.phone_number (person_id);

CREATE TABLE IF NOT EXISTS data.public_profile (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES data.person (id) DEFERRABLE,
    network text NOT NULL DEFAULT '',
    address text NOT NULL DEFAULT '',
    looked_at bigint,
    found_by_id uuid REFERENCES data.member (id) DEFERRABLE,
    LIKE sync.stem INCLUDING DEFAULTS
);
CREATE INDEX IF NOT EXISTS public_profile_by_person ON data.public_profile (person_id);

CREATE TABLE IF NOT EXISTS data.consent (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES data.person (id) DEFERRABLE,
    channel text NOT NULL DEFAULT '',
    allowed bigint NOT NULL DEFAULT 0,
    at bigint NOT NULL,
    how text NOT NULL DEFAULT '',
    LIKE sync.stem INCLUDING DEFAULTS
);
CREATE INDEX IF NOT EXISTS consent_by_person ON data.consent (person_id);

CREATE TABLE IF NOT EXISTS data.relationship (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES data.person (id) DEFERRABLE,
    kind text NOT NULL DEFAULT '',
    other_id uuid NOT NULL REFERENCES data.person (id) DEFERRABLE,
    at bigint,
    how text NOT NULL DEFAULT '',
    _other_scope int NOT NULL,
    LIKE sync.stem INCLUDING DEFAULTS
);
CREATE INDEX IF NOT EXISTS relationship_by_other ON data.relationship (other_id);
CREATE INDEX IF NOT EXISTS relationship_by_person ON data.relationship (person_id);

CREATE TABLE IF NOT EXISTS data.import_batch (
    id uuid PRIMARY KEY,
    file_name text NOT NULL DEFAULT '',
    member_id uuid REFERENCES data.member (id) DEFERRABLE,
    at bigint NOT NULL,
    LIKE sync.stem INCLUDING DEFAULTS
);

CREATE TABLE IF NOT EXISTS data.import_row (
    id uuid PRIMARY KEY,
    batch_id uuid NOT NULL REFERENCES data.import_batch (id) DEFERRABLE,
    person_id uuid NOT NULL REFERENCES data.person (id) DEFERRABLE,
    LIKE sync.stem INCLUDING DEFAULTS
);
CREATE INDEX IF NOT EXISTS import_row_by_person ON data.import_row (person_id);

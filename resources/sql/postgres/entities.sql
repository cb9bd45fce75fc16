-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The synced tables in an order in which no row comes before one it names, how their rows are seen,
-- and who may write them. Everything else (triggers, policies, grants) is made from this table.
--
-- seen: everybody   whoever has an account
--       workers     whoever answers leads: all but administrators
--       lead, person, activity   as the row that it hangs on; a lead as its owner side and owner
-- edit: may add, change and delete; add: may only add. For what is seen by leads that holds for
-- rows that one sees.

CREATE TABLE IF NOT EXISTS sync.entity (
    id smallint PRIMARY KEY,
    name text NOT NULL UNIQUE,
    seen text NOT NULL CHECK (seen IN ('everybody', 'workers', 'lead', 'person', 'activity')),
    person_column text, -- names of the columns by which a row hangs on another
    lead_column text,
    activity_column text,
    edit text[] NOT NULL,
    add text[] NOT NULL DEFAULT '{}',
    derived boolean NOT NULL DEFAULT false -- two laptops may make the same id: merged by field
);

INSERT INTO sync.entity (id, name, seen, person_column, lead_column, activity_column, edit, add,
                         derived)
VALUES
    (1, 'member', 'everybody', NULL, NULL, NULL, '{administrator}', '{}', false),
    (2, 'setting', 'everybody', NULL, NULL, NULL, '{manager,administrator}', '{}', true),
    (3, 'organisation', 'workers', NULL, NULL, NULL, '{rep,marketer,manager}', '{}', false),
    (4, 'person', 'person', NULL, NULL, NULL, '{rep,marketer,manager}', '{}', false),
    (5, 'email_address', 'person', 'person_id', NULL, NULL, '{rep,marketer,manager}', '{}', false),
    (6, 'phone_number', 'person', 'person_id', NULL, NULL, '{rep,marketer,manager}', '{}', false),
    (7, 'public_profile', 'person', 'person_id', NULL, NULL, '{rep,marketer,manager}', '{}', false),
    (8, 'consent', 'person', 'person_id', NULL, NULL, '{rep,marketer,manager}', '{}', false),
    (9, 'relationship', 'person', 'person_id', NULL, NULL, '{rep,marketer,manager}', '{}', false),
    (10, 'campaign', 'everybody', NULL, NULL, NULL, '{marketer,manager,administrator}', '{}',
     false),
    (11, 'source', 'everybody', NULL, NULL, NULL, '{marketer,manager,administrator}', '{rep}',
     false),
    (12, 'lead', 'lead', 'person_id', NULL, NULL, '{rep,marketer,manager}', '{}', false),
    (13, 'activity', 'lead', 'person_id', 'lead_id', NULL, '{rep,marketer,manager}', '{}', false),
    (14, 'call_outcome', 'everybody', NULL, NULL, NULL, '{manager,administrator}', '{rep,marketer}',
     false),
    (15, 'script', 'everybody', NULL, NULL, NULL, '{manager,administrator}', '{}', false),
    (16, 'script_version', 'everybody', NULL, NULL, NULL, '{manager,administrator}', '{}', false),
    (17, 'preparation', 'lead', 'person_id', 'lead_id', NULL, '{rep,marketer,manager}', '{}',
     false),
    (18, 'call', 'activity', NULL, NULL, 'id', '{rep,marketer,manager}', '{}', false),
    (19, 'inquiry', 'lead', 'person_id', 'lead_id', NULL, '{rep,marketer,manager}', '{}', false),
    (20, 'closing_record', 'lead', NULL, 'lead_id', NULL, '{rep,marketer,manager}', '{}', false),
    (21, 'known_fact', 'person', 'person_id', NULL, NULL, '{rep,marketer,manager}', '{}', false),
    (22, 'proof', 'everybody', NULL, NULL, NULL, '{manager,administrator}', '{}', false),
    (23, 'objection', 'lead', 'person_id', 'lead_id', NULL, '{rep,marketer,manager}', '{}', false),
    (24, 'target', 'everybody', NULL, NULL, NULL, '{manager,administrator}', '{}', false),
    (25, 'import_batch', 'workers', NULL, NULL, NULL, '{rep,marketer,manager}', '{}', false),
    (26, 'import_row', 'person', 'person_id', NULL, NULL, '{rep,marketer,manager}', '{}', false),
    (27, 'cadence', 'everybody', NULL, NULL, NULL, '{manager,administrator}', '{}', false),
    (28, 'cadence_step', 'everybody', NULL, NULL, NULL, '{manager,administrator}', '{}', false),
    (29, 'day_off', 'everybody', NULL, NULL, NULL, '{manager,administrator}', '{}', false),
    (30, 'help_item', 'everybody', NULL, NULL, NULL, '{manager,administrator}', '{}', false),
    (31, 'help_use', 'activity', NULL, NULL, 'activity_id', '{rep,marketer,manager}', '{}', false),
    (32, 'question', 'everybody', NULL, NULL, NULL, '{manager,administrator}', '{}', false),
    (33, 'question_wording', 'everybody', NULL, NULL, NULL, '{manager,administrator}', '{}', false),
    (34, 'alternative', 'lead', 'person_id', 'lead_id', NULL, '{rep,marketer,manager}', '{}',
     false),
    (35, 'prospect_view', 'activity', NULL, NULL, 'activity_id', '{rep,marketer,manager}', '{}',
     false),
    (36, 'task', 'lead', 'person_id', 'lead_id', NULL, '{rep,marketer,manager}', '{}', false),
    (37, 'assignment_rule', 'everybody', NULL, NULL, NULL, '{manager,administrator}', '{}', false),
    (38, 'absence', 'everybody', NULL, NULL, NULL, '{manager,administrator}', '{}', false),
    (39, 'script_trial', 'everybody', NULL, NULL, NULL, '{manager,administrator}', '{}', false),
    (40, 'introduction', 'everybody', NULL, NULL, NULL, '{rep,marketer,manager}', '{}', false)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, seen = excluded.seen, person_column = excluded.person_column,
    lead_column = excluded.lead_column, activity_column = excluded.activity_column,
    edit = excluded.edit, add = excluded.add, derived = excluded.derived;

-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A small team, and what tests say about it in few words. Loaded once, after the schema.
--   north: anna and ben (reps), nils (manager); south: cora (rep), sven (manager)
--   marketing: mara (marketer); office: adam (administrator)
-- Leads: anna's, ben's, cora's, mara's (marketing's), one in each pool, and `both`: one person with
-- a lead of anna's and one of cora's. alone: a person without a lead, entered by anna. merged:
-- joined into anna's. A row of everything hangs on each lead or person; its key is made from both
-- names.

CREATE SCHEMA t;

CREATE FUNCTION t.id(name text) RETURNS uuid LANGUAGE sql IMMUTABLE AS
$$ SELECT (substr(md5(name), 1, 12) || '7' || substr(md5(name), 14, 3) || '8'
           || substr(md5(name), 18, 15))::uuid $$;

CREATE FUNCTION t.verifier() RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT 'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$'
       || 'WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:'
       || 'wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=' $$;

-- One value of a query, asked as that login; an error is its message.
CREATE FUNCTION t.ask(login text, question text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    answer text;
    superuser name := session_user;
BEGIN
    BEGIN
        PERFORM set_config('session_authorization', login, false);
        EXECUTE question INTO answer;
        PERFORM set_config('session_authorization', superuser, false);
        RETURN answer;
    EXCEPTION WHEN OTHERS THEN
        PERFORM set_config('session_authorization', superuser, false);
        RETURN SQLSTATE || ' ' || SQLERRM;
    END;
END $$;

CREATE FUNCTION t.change(tab text, row_id uuid, op text, after jsonb, before jsonb DEFAULT NULL)
RETURNS jsonb LANGUAGE sql AS $$
    SELECT jsonb_strip_nulls(jsonb_build_object('t', tab, 'id', replace(row_id::text, '-', ''),
        'op', op)) || jsonb_build_object('after', after, 'before', before) $$;

CREATE FUNCTION t.set(tab text, name text, field text, was text, becomes text) RETURNS jsonb
LANGUAGE sql AS $$
    SELECT t.change(tab, t.id(name), 'update', jsonb_build_object(field, becomes),
                    jsonb_build_object(field, was)) $$;

-- Pushes one group as that login from the laptop of that name, as its next one, and gives the
-- reply.
CREATE FUNCTION t.push(login text, laptop text, changes jsonb, stamp bigint DEFAULT NULL)
RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    next_op bigint;
    answer text;
BEGIN
    SELECT c.last_op + 1 INTO next_op FROM sync.client c WHERE c.id = t.id(laptop);
    IF next_op IS NULL THEN
        next_op := 1;
        answer := t.ask(login, format('SELECT api.join(%L, 1)', t.id(laptop)));
    END IF;
    answer := t.ask(login, format('SELECT api.push(%L, %s, %L)', t.id(laptop), next_op,
        jsonb_build_array(jsonb_build_object('kind', 'test', 'changes', changes)
            || CASE WHEN stamp IS NULL THEN '{}' ELSE jsonb_build_object('stamp', stamp) END)));
    RETURN CASE WHEN answer LIKE '{%' THEN answer::jsonb
           ELSE jsonb_build_object('error', answer) END;
END $$;

CREATE FUNCTION t.cursor(login text) RETURNS text LANGUAGE sql AS
$$ SELECT t.ask(login, $q$SELECT api.hello() ->> 'cursor'$q$) $$;

SELECT api.add_user(login, initcap(login), role, team, t.verifier(), t.id(login))
FROM (VALUES ('anna', 'rep', 'north'), ('ben', 'rep', 'north'), ('nils', 'manager', 'north'),
             ('cora', 'rep', 'south'), ('sven', 'manager', 'south'),
             ('mara', 'marketer', 'marketing'), ('adam', 'administrator', 'office'))
     u (login, role, team);

INSERT INTO data.setting (id, name, value) VALUES (t.id('team'), 'time_zone', 'Europe/Paris');
INSERT INTO data.organisation (id, name) VALUES (t.id('acme'), 'Acme');
INSERT INTO data.campaign (id, name) VALUES (t.id('team'), 'Spring');
INSERT INTO data.source (id, kind, name) VALUES (t.id('team'), 'form', 'Site');
INSERT INTO data.call_outcome (id, name) VALUES (t.id('team'), 'Talked');
INSERT INTO data.script (id, name) VALUES (t.id('team'), 'Hello');
INSERT INTO data.script_version (id, script_id, number, text, published_at)
VALUES (t.id('team'), t.id('team'), 1, 'Hi', 1), (t.id('draft'), t.id('team'), 2, 'Hey', NULL);
INSERT INTO data.proof (id, title) VALUES (t.id('team'), 'Story');
INSERT INTO data.introduction (id, proof_id, at) VALUES (t.id('team'), t.id('team'), 1);
INSERT INTO data.target (id, measure, starts_on, ends_on)
VALUES (t.id('team'), 'leads', '2026-01-01', '2026-12-31');
INSERT INTO data.import_batch (id, file_name, at) VALUES (t.id('team'), 'leads.csv', 1);
INSERT INTO data.cadence (id, name) VALUES (t.id('team'), 'Usual');
INSERT INTO data.cadence_step (id, cadence_id) VALUES (t.id('team'), t.id('team'));
INSERT INTO data.day_off (id, on_day) VALUES (t.id('team'), '2026-05-01');
INSERT INTO data.help_item (id, title) VALUES (t.id('team'), 'Guide');
INSERT INTO data.question (id, key) VALUES (t.id('team'), 'team_size');
INSERT INTO data.question_wording (id, question_id) VALUES (t.id('team'), t.id('team'));
INSERT INTO data.assignment_rule (id, way) VALUES (t.id('team'), 'round_robin');
INSERT INTO data.absence (id, member_id, from_on, until_on)
VALUES (t.id('team'), t.id('anna'), '2026-08-01', '2026-08-02');
INSERT INTO data.script_trial (id, script_id, first_version_id, second_version_id, begun_at)
VALUES (t.id('team'), t.id('team'), t.id('team'), t.id('team'), 1);

-- Which lead is whose; `person` says who it is about. The oracle of what is seen reads this too.
CREATE TABLE t.lead (name text PRIMARY KEY, person text, side text, owner text);
INSERT INTO t.lead VALUES
    ('anna1', 'anna1', 'sales', 'anna'), ('ben1', 'ben1', 'sales', 'ben'),
    ('cora1', 'cora1', 'sales', 'cora'), ('mara1', 'mara1', 'marketing', 'mara'),
    ('claimed', 'claimed', 'marketing', 'anna'),
    ('pool_s', 'pool_s', 'sales', NULL), ('pool_m', 'pool_m', 'marketing', NULL),
    ('both_a', 'both', 'sales', 'anna'), ('both_c', 'both', 'sales', 'cora');

INSERT INTO data.person (id, given_name, organisation_id, created_at)
SELECT DISTINCT ON (person) t.id(person), person, t.id('acme'), 1 FROM t.lead;
INSERT INTO data.person (id, given_name, created_at, _home)
SELECT t.id('alone'), 'alone', 1, id FROM sync.scope
WHERE owner_id = t.id('anna') AND side = 'sales';
INSERT INTO data.person (id, given_name, created_at, merged_into_id)
VALUES (t.id('merged'), 'merged', 1, t.id('anna1'));
INSERT INTO data.lead (id, person_id, source_id, stage, owner_side, owner_id, hand_raise,
                       created_at)
SELECT t.id(name), t.id(person), t.id('team'), 'new', side, t.id(owner), 'not_asked', 1 FROM t.lead;

-- On every person.
INSERT INTO data.email_address (id, person_id) SELECT id, id FROM data.person;
INSERT INTO data.phone_number (id, person_id) SELECT id, id FROM data.person;
INSERT INTO data.public_profile (id, person_id) SELECT id, id FROM data.person;
INSERT INTO data.consent (id, person_id, at) SELECT id, id, 1 FROM data.person;
INSERT INTO data.known_fact (id, person_id, at) SELECT id, id, 1 FROM data.person;
INSERT INTO data.import_row (id, batch_id, person_id) SELECT id, t.id('team'), id FROM data.person;
INSERT INTO data.relationship (id, person_id, kind, other_id)
SELECT t.id(a.given_name || b.given_name), a.id, 'knows', b.id
FROM data.person a, data.person b WHERE a.id <> b.id;

-- On every lead; what hangs on a person alone has their key.
INSERT INTO data.activity (id, person_id, lead_id, kind, at, member_id)
SELECT id, person_id, id, 'call', 1, owner_id FROM data.lead
UNION ALL SELECT t.id('p' || p.given_name), p.id, NULL, 'note', 1, NULL FROM data.person p;
INSERT INTO data.preparation (id, person_id, lead_id, at)
SELECT id, person_id, lead_id, 1 FROM data.activity;
INSERT INTO data.inquiry (id, person_id, lead_id, asked_at)
SELECT id, person_id, lead_id, 1 FROM data.activity;
INSERT INTO data.objection (id, person_id, lead_id, activity_id)
SELECT id, person_id, lead_id, id FROM data.activity;
INSERT INTO data.alternative (id, person_id, lead_id) SELECT id, person_id, lead_id
FROM data.activity;
INSERT INTO data.task (id, person_id, lead_id, created_at, due_at)
SELECT id, person_id, lead_id, 1, 1 FROM data.activity;
INSERT INTO data.closing_record (id, lead_id, at) SELECT id, id, 1 FROM data.lead;
INSERT INTO data.call (id, preparation_id) SELECT id, id FROM data.activity;
INSERT INTO data.help_use (id, item_id, activity_id) SELECT id, t.id('team'), id FROM data.activity;
INSERT INTO data.prospect_view (id, activity_id, at) SELECT id, id, 1 FROM data.activity;

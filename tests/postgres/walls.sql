-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What each login of the fixture must see and may write, said by hand and independent of
-- sync.entity, and the functions that try it. Each gives (what, ok); the mutation test runs them
-- too.

-- Runs a statement with the rights that the functions in api have, and gives the rows it touched.
CREATE FUNCTION t.probe(statement text) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    n bigint;
BEGIN
    EXECUTE statement;
    GET DIAGNOSTICS n = ROW_COUNT;
    RETURN n;
END $$;
CREATE FUNCTION t.probe_ids(of_table text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    ids text;
BEGIN
    EXECUTE format('SELECT string_agg(id::text, '','' ORDER BY id) FROM data.%I', of_table)
    INTO ids;
    RETURN ids;
END $$;
ALTER FUNCTION t.probe(text) OWNER TO callwell_api;
ALTER FUNCTION t.probe_ids(text) OWNER TO callwell_api;
GRANT USAGE ON SCHEMA t TO PUBLIC;
GRANT EXECUTE ON FUNCTION t.probe(text), t.probe_ids(text) TO PUBLIC;
-- Whoever calls them, what was done is undone.
CREATE FUNCTION t.try(login text, statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    n text;
BEGIN
    n := t.ask(login, format('SELECT t.probe(%L)', statement));
    RAISE EXCEPTION USING ERRCODE = 'TT000', MESSAGE = n;
EXCEPTION WHEN SQLSTATE 'TT000' THEN
    RETURN SQLERRM;
END $$;

CREATE TABLE t.sees (login text PRIMARY KEY, leads text[], persons text[]);
INSERT INTO t.sees VALUES
    ('anna', '{anna1,claimed,both_a,pool_s}', '{anna1,claimed,both,pool_s,alone,merged}'),
    ('ben', '{ben1,pool_s}', '{ben1,pool_s}'),
    ('cora', '{cora1,both_c,pool_s}', '{cora1,both,pool_s}'),
    ('nils', '{anna1,claimed,both_a,ben1,pool_s}', '{anna1,claimed,both,ben1,pool_s,alone,merged}'),
    ('sven', '{cora1,both_c,pool_s}', '{cora1,both,pool_s}'),
    ('mara', '{mara1,claimed,pool_m}', '{mara1,claimed,pool_m}'),
    ('adam', '{}', '{}'),
    ('stranger', '{}', '{}'); -- a login of the server's, without an account
CREATE ROLE stranger LOGIN;

CREATE TABLE t.kind (tab text PRIMARY KEY, kind text);
INSERT INTO t.kind
SELECT unnest('{email_address,phone_number,public_profile,consent,known_fact,import_row,person}'::
              text[]), 'person'
UNION ALL SELECT unnest('{activity,preparation,call,inquiry,objection,help_use,alternative,
                          prospect_view,task}'::text[]), 'event'
UNION ALL SELECT unnest('{lead,closing_record}'::text[]), 'lead'
UNION ALL SELECT 'relationship', 'tie'
UNION ALL SELECT unnest('{organisation,import_batch}'::text[]), 'workers'
UNION ALL SELECT unnest('{member,setting,campaign,source,call_outcome,script,script_version,proof,
    target,cadence,cadence_step,day_off,help_item,question,question_wording,assignment_rule,
    absence,script_trial,introduction}'::text[]), 'team';

-- What stands beside the fixture hangs on anna's lead.
CREATE FUNCTION t.extra(of_login text, of_table text) RETURNS uuid[] LANGUAGE sql AS $$
    SELECT CASE WHEN of_table = 'activity' AND of_login IN ('anna', 'nils')
           THEN ARRAY[t.id('spare'), t.id('own'), t.id('bens')] ELSE '{}' END
$$;

CREATE FUNCTION t.expected(of_login text, of_table text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    s t.sees;
    ids uuid[];
    every text;
BEGIN
    SELECT * INTO s FROM t.sees WHERE login = of_login;
    IF of_login = 'stranger' THEN
        RETURN NULL;
    END IF;
    CASE (SELECT kind FROM t.kind WHERE tab = of_table)
    WHEN 'person' THEN ids := ARRAY(SELECT t.id(p) FROM unnest(s.persons) p);
    WHEN 'lead' THEN ids := ARRAY(SELECT t.id(l) FROM unnest(s.leads) l);
    WHEN 'event' THEN ids := ARRAY(SELECT t.id(l) FROM unnest(s.leads) l
                                   UNION SELECT t.id('p' || p) FROM unnest(s.persons) p);
    WHEN 'tie' THEN ids := ARRAY(SELECT t.id(a || b) FROM unnest(s.persons) a, unnest(s.persons) b
                                 WHERE a <> b);
    ELSE
        IF of_login = 'adam' AND of_table IN ('organisation', 'import_batch') THEN
            RETURN NULL;
        END IF;
        EXECUTE format('SELECT string_agg(id::text, '','' ORDER BY id) FROM data.%I', of_table)
        INTO every;
        RETURN every;
    END CASE;
    RETURN (SELECT string_agg(i::text, ',' ORDER BY i)
            FROM unnest(ids || t.extra(of_login, of_table)) i);
END $$;

-- Each login sees of each table exactly what is theirs: under the policies, and by the function.
CREATE FUNCTION t.seen(tables text[] DEFAULT NULL) RETURNS TABLE (what text, ok boolean)
LANGUAGE sql AS $$
    SELECT format('%s sees of %s what is theirs, %s', login, tab, way),
           CASE way WHEN 'by policy' THEN t.ask(login, format('SELECT t.probe_ids(%L)', tab))
           ELSE t.ask(login, format('SELECT string_agg(id::text, '','' ORDER BY id) '
                                    'FROM api.ids(%L)', tab)) END
           IS NOT DISTINCT FROM t.expected(login, tab)
    FROM t.sees, t.kind, unnest(ARRAY['by policy', 'by function']) way
    WHERE (tables IS NULL OR tab = ANY (tables))
      AND (way = 'by policy' OR login <> 'stranger')
$$;

CREATE FUNCTION t.edits(of_login text, of_table text) RETURNS boolean LANGUAGE sql AS $$
    SELECT CASE
        WHEN of_table = 'member' THEN of_login = 'adam'
        WHEN of_table = 'introduction' THEN of_login NOT IN ('adam', 'stranger')
        WHEN of_table IN ('campaign', 'source') THEN of_login IN ('mara', 'nils', 'sven', 'adam')
        WHEN (SELECT kind FROM t.kind WHERE tab = of_table) = 'team'
            THEN of_login IN ('nils', 'sven', 'adam')
        ELSE of_login NOT IN ('adam', 'stranger') END
$$;
CREATE FUNCTION t.adds(of_login text, of_table text) RETURNS boolean LANGUAGE sql AS $$
    SELECT t.edits(of_login, of_table)
        OR (of_table = 'source' AND of_login IN ('anna', 'ben', 'cora'))
        OR (of_table = 'call_outcome' AND of_login IN ('anna', 'ben', 'cora', 'mara'))
$$;

-- The key of the row that writing is tried on: it hangs on anna1.
CREATE FUNCTION t.target(of_table text) RETURNS uuid LANGUAGE sql AS $$
    SELECT CASE of_table WHEN 'member' THEN t.id('ben') WHEN 'organisation' THEN t.id('acme')
           WHEN 'relationship' THEN t.id('anna1claimed') WHEN 'script_version' THEN t.id('draft')
           ELSE CASE (SELECT kind FROM t.kind WHERE tab = of_table)
           WHEN 'team' THEN t.id('team') WHEN 'workers' THEN t.id('team') ELSE t.id('anna1') END END
$$;

CREATE FUNCTION t.insertion(of_table text, of_row jsonb) RETURNS text LANGUAGE sql AS $$
    SELECT format('INSERT INTO data.%1$I (%2$s) SELECT %2$s FROM '
                  'jsonb_populate_record(NULL::data.%1$I, %3$L)', of_table,
                  string_agg(format('%I', attname), ', '), of_row)
    FROM pg_attribute WHERE attrelid = to_regclass('data.' || quote_ident(of_table)) AND attnum > 0
      AND NOT attisdropped AND attname NOT LIKE '\_%'
$$;

CREATE FUNCTION t.row_of(of_table text, key uuid) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    r jsonb;
BEGIN
    EXECUTE format('SELECT to_jsonb(x) FROM data.%I x WHERE id = $1', of_table) INTO r USING key;
    RETURN r;
END $$;

-- Each login may change, delete and add exactly where declared, and hang nothing on what is hidden.
CREATE FUNCTION t.written(tables text[] DEFAULT NULL) RETURNS TABLE (what text, ok boolean)
LANGUAGE plpgsql AS $$
DECLARE
    l text;
    k record;
    target uuid;
    sees boolean;
    was text;
    fresh jsonb;
BEGIN
    FOR l IN SELECT login FROM t.sees ORDER BY login LOOP
        FOR k IN SELECT * FROM t.kind WHERE tables IS NULL OR tab = ANY (tables) LOOP
            target := t.target(k.tab);
            sees := coalesce(t.expected(l, k.tab) LIKE '%' || target || '%', false);
            was := t.try(l, format('UPDATE data.%I SET _more = ''{}'' WHERE id = %L', k.tab,
                                   target));
            what := format('%s %s a row of %s', l, CASE WHEN sees AND t.edits(l, k.tab)
                THEN 'changes' ELSE 'cannot change' END, k.tab);
            ok := was = CASE WHEN sees AND t.edits(l, k.tab) THEN '1' ELSE '0' END;
            RETURN NEXT;
            was := t.try(l, format('DELETE FROM data.%I WHERE id = %L', k.tab, target));
            what := format('%s %s a row of %s', l, CASE WHEN sees AND t.edits(l, k.tab)
                THEN 'deletes' ELSE 'cannot delete' END, k.tab);
            -- what others hang on is held by them, after the policies let it go
            ok := CASE WHEN sees AND t.edits(l, k.tab) THEN was = '1' OR was LIKE '23503%'
                  ELSE was = '0' END;
            RETURN NEXT;
            -- without naming rows, so that no policy for reading applies
            was := t.try(l, format('UPDATE data.%I SET _more = NULL', k.tab));
            what := format('%s changes of %s only what they see', l, k.tab);
            ok := was = CASE WHEN NOT t.edits(l, k.tab) THEN '0' ELSE (SELECT count(*)
                FROM string_to_table(t.expected(l, k.tab), ',')
                -- a published version is nobody's
                WHERE NOT (k.tab = 'script_version' AND string_to_table = t.id('team')::text)
                )::text END;
            RETURN NEXT;
            fresh := t.row_of(k.tab, target);
            IF k.tab = 'call' THEN
                fresh := fresh || jsonb_build_object('id', t.id('spare'));
            ELSE
                fresh := fresh || jsonb_build_object('id', gen_random_uuid());
            END IF;
            sees := k.kind = 'team' OR sees;
            was := t.try(l, t.insertion(k.tab, fresh));
            -- a person without a lead hangs on nobody
            sees := sees OR k.tab = 'person';
            what := format('%s %s a row to %s', l, CASE WHEN sees AND t.adds(l, k.tab)
                THEN 'adds' ELSE 'cannot add' END, k.tab);
            ok := CASE WHEN sees AND t.adds(l, k.tab) THEN was = '1' ELSE was LIKE '42501%' END;
            RETURN NEXT;
        END LOOP;
    END LOOP;
    RETURN QUERY SELECT format('%s deletes of %s only what they see', v.l, v.tab),
        t.try(v.l, 'DELETE FROM data.' || v.tab) = (SELECT count(*)
            FROM string_to_table(t.expected(v.l, v.tab), ',') WHERE t.edits(v.l, v.tab))::text
    FROM (SELECT x.l, y.tab FROM unnest('{anna,mara,adam}'::text[]) x (l),
          unnest('{email_address,phone_number,public_profile,consent,import_row,relationship,
                   closing_record,inquiry,help_use,alternative,prospect_view,task,objection,
                   known_fact,call}'::text[]) y (tab)
          -- of these others hold what one may delete, so only who may nothing is tried
          UNION ALL SELECT 'adam', unnest('{organisation,import_batch,person,lead,activity,
                                            preparation}'::text[])
          UNION ALL SELECT 'anna', tab FROM t.kind WHERE kind = 'team') v
    WHERE tables IS NULL OR v.tab = ANY (tables);
    RETURN QUERY SELECT format('anna cannot delete rows of %s that she does not see', v),
        t.try('anna', format('DELETE FROM data.%I', v)) LIKE '23503%'
        AND t.try('anna', format('DELETE FROM data.%I WHERE id = %L', v, t.id('cora1'))) = '0'
    FROM unnest('{person,lead,activity,preparation}'::text[]) v
    WHERE tables IS NULL OR v = ANY (tables);
    -- Hanging one's own row on what one does not see, in each column that does it.
    FOR k IN SELECT e.name, c.col, c.parent FROM sync.entity e, LATERAL (VALUES
                 ('person_id', 'person'), ('other_id', 'person'), ('lead_id', 'lead'),
                 ('activity_id', 'activity')) c (col, parent)
             WHERE EXISTS (SELECT FROM pg_attribute WHERE attname = c.col
                           AND attrelid = to_regclass('data.' || quote_ident(e.name)))
               AND (c.col <> 'activity_id' OR e.name IN ('help_use', 'prospect_view'))
               AND (tables IS NULL OR e.name = ANY (tables)) LOOP
        was := t.try('anna', format('UPDATE data.%I SET %I = %L WHERE id = %L', k.name, k.col,
            t.id('cora1'), t.target(k.name)));
        what := format('anna cannot hang a row of %s on a hidden %s by %s', k.name, k.parent,
                       k.col);
        ok := was LIKE '42501%';
        RETURN NEXT;
        fresh := t.row_of(k.name, t.target(k.name))
            || jsonb_build_object('id', gen_random_uuid(), k.col, t.id('cora1'));
        was := t.try('anna', t.insertion(k.name, fresh));
        what := format('anna cannot add a row to %s on a hidden %s by %s', k.name, k.parent, k.col);
        ok := was LIKE '42501%';
        RETURN NEXT;
    END LOOP;
END $$;

-- An activity of anna's without a call, for trying to add one.
INSERT INTO data.activity (id, person_id, lead_id, kind, at)
VALUES (t.id('spare'), t.id('anna1'), t.id('anna1'), 'call', 1);

-- Rules of single tables, and the tables of the house.
CREATE FUNCTION t.rules() RETURNS TABLE (what text, ok boolean) LANGUAGE plpgsql AS $$
BEGIN
    RETURN QUERY VALUES
        ('a published script version is not changed', t.try('nils', format(
            'UPDATE data.script_version SET text = '''' WHERE id = %L', t.id('team'))) = '0'),
        ('a published script version is not deleted', t.try('nils', format(
            'DELETE FROM data.script_version WHERE id = %L', t.id('team'))) = '0'),
        ('a draft is published', t.try('nils', format(
            'UPDATE data.script_version SET published_at = 5 WHERE id = %L', t.id('draft'))) = '1'),
        ('what a colleague did stays', t.try('anna', format(
            'DELETE FROM data.call WHERE id = %1$L; '
            'UPDATE data.activity SET _more = NULL WHERE id = %1$L; '
            'DELETE FROM data.activity WHERE id = %1$L', t.id('bens'))) = '0'),
        ('one''s own can be taken back', t.try('anna', format(
            'DELETE FROM data.activity WHERE id = %L', t.id('own'))) = '1'),
        ('a manager takes it back', t.try('nils', format(
            'DELETE FROM data.activity WHERE id = %L', t.id('bens'))) = '1'),
        ('an event is not written anew', t.try('anna', format(
            'UPDATE data.activity SET words = ''x'' WHERE id = %L', t.id('own'))) LIKE '42501%'),
        ('an event can be hung on another lead', t.try('anna', format(
            'UPDATE data.activity SET lead_id = %L WHERE id = %L', t.id('claimed'), t.id('own')))
            = '1'),
        ('nobody makes themselves a manager', t.try('adam', format(
            'UPDATE data.member SET role = ''manager'' WHERE id = %L', t.id('adam')))
            LIKE '42501%'),
        ('a lead can be given out of sight', t.try('anna', format(
            'UPDATE data.lead SET owner_id = %L WHERE id = %L', t.id('cora'), t.id('anna1')))
            = '1'),
        ('a lead for a colleague can be added', t.try('anna', t.insertion('lead',
            t.row_of('lead', t.id('anna1')) || jsonb_build_object('id', gen_random_uuid(),
                'owner_id', t.id('cora')))) = '1'),
        ('what somebody adds for others they see while they add it', t.try('anna', format(
            'UPDATE data.lead SET owner_id = %L WHERE id = %L; '
            'UPDATE data.activity SET _more = ''{}'' WHERE id = %L',
            t.id('cora'), t.id('anna1'), t.id('own'))) = '1'),
        ('another one''s laptop is not known', t.try('anna', format(
            'UPDATE sync.client SET last_op = 9 WHERE id = %L', t.id('ben''s'))) = '0'),
        ('one''s own laptop is', t.try('ben', format(
            'UPDATE sync.client SET last_op = 9 WHERE id = %L', t.id('ben''s'))) = '1'),
        ('a laptop cannot be entered for another', t.try('anna', format('INSERT INTO sync.client '
            '(id, account, last_op, epoch) SELECT %L, %s, 0, %L', gen_random_uuid(),
            (SELECT id FROM sync.account WHERE login = 'ben'), gen_random_uuid())) LIKE '42501%');
    RETURN QUERY SELECT format('%s %s a row of %s about ben', l.login,
            CASE WHEN n = 0 THEN 'does not see' ELSE 'sees' END, tab),
        t.try(l.login, 'SELECT FROM sync.' || tab) = n::text
    FROM (VALUES ('applied', 'anna', 0), ('applied', 'ben', 1), ('rejected', 'anna', 0),
                 ('rejected', 'ben', 1), ('part', 'anna', 0), ('part', 'ben', 1),
                 ('usage', 'anna', 0), ('usage', 'ben', 1), ('conflict', 'anna', 0),
                 ('conflict', 'ben', 1), ('conflict', 'cora', 1), ('client', 'anna', 0),
                 ('client', 'ben', 1), ('notice', 'anna', 0), ('notice', 'ben', 0),
                 ('notice', 'nils', 1), ('notice', 'sven', 0), ('notice', 'adam', 1),
                 ('meta', 'adam', 1), ('entity', 'adam', 40))
         l (tab, login, n);
    RETURN QUERY SELECT format('%s cannot say of another: %s', 'anna', tab),
        t.try('anna', statement) LIKE '42501%'
    FROM (SELECT (SELECT id FROM sync.account WHERE login = 'ben') AS id) ben,
         LATERAL (VALUES
             ('usage', format('INSERT INTO sync.usage (account, kind, rows) '
                              'VALUES (%s, ''page'', 1)', ben.id)),
             ('notice', format('INSERT INTO sync.notice (account, kind, rows) '
                               'VALUES (%s, ''ceiling'', 1)', ben.id)),
             ('part', format('INSERT INTO sync.part VALUES (%L, 9, 9, %s, 1, ''{}'', ''[]'')',
                             t.id('ben''s'), ben.id)),
             ('applied', format('INSERT INTO sync.applied (client_id, op, hash, kind, verdict) '
                                'VALUES (%L, 77, '''', '''', ''{}'')', t.id('ben''s'))),
             ('rejected', format('INSERT INTO sync.rejected (client_id, op, account, code, detail, '
                 'content) VALUES (%L, 7, %s, '''', '''', ''{}'')', t.id('ben''s'), ben.id)),
             ('conflict', format('INSERT INTO sync.conflict (account, client_id, op, entity, '
                 'row_id, field, winner) VALUES (%s, %L, 1, 1, %L, '''', ''mine'')', ben.id,
                 t.id('ben''s'), t.id('x')))) s (tab, statement);
    RETURN QUERY SELECT format('%s are there for the functions', tab),
        t.try('anna', 'SELECT FROM sync.' || tab) NOT IN ('0', '')
        AND t.try('anna', 'SELECT FROM sync.' || tab) ~ '^[0-9]+$'
    FROM unnest(ARRAY['scope', 'log', 'change', 'tomb']) tab;
    RETURN QUERY VALUES
        ('only what is counted is known to the counter', t.ask('mara',
            'SELECT sum(leads) FROM api.summary(0, 9)') = '9'),
        ('a rep gets no summary', t.ask('anna', 'SELECT api.summary(0, 9)') LIKE '42501%'),
        ('the registrar finds members', t.ask('adam', 'SELECT count(*) FROM api.list_users()')
            = '7'),
        ('the registrar makes and changes them', t.registrar()),
        ('the server finds its own', (SELECT bool_and(c.well) FROM api.check() c
                                      WHERE c.what NOT LIKE '%encrypted%'));
END $$;

CREATE FUNCTION t.registrar() RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    well boolean;
BEGIN
    well := t.ask('adam', format('SELECT api.add_user(''zoe'', ''Zoe'', ''rep'', ''north'', %L)',
                                 t.verifier())) ~ '^[0-9a-f-]{36}$'
        AND t.ask('adam', 'SELECT api.set_team(''zoe'', ''south'')') = ''
        AND t.ask('zoe', 'SELECT api.hello() ->> ''team''') = 'south'
        AND t.ask('adam', 'SELECT api.remove_user(''zoe'')') = '';
    RAISE EXCEPTION USING ERRCODE = 'TT000', MESSAGE = well::text;
EXCEPTION WHEN SQLSTATE 'TT000' THEN
    RETURN SQLERRM::boolean;
END $$;

-- A row of each table of the house about ben, and events of three hands on anna's lead.
INSERT INTO sync.client (id, account, last_op, epoch)
SELECT t.id('ben''s'), a.id, 0, m.epoch FROM sync.account a, sync.meta m WHERE login = 'ben';
INSERT INTO sync.applied (client_id, op, hash, kind, verdict)
VALUES (t.id('ben''s'), 99, '', '', '{}');
INSERT INTO sync.rejected (client_id, op, account, code, detail, content)
SELECT t.id('ben''s'), 99, id, '', '', '{}' FROM sync.account WHERE login = 'ben';
INSERT INTO sync.part SELECT t.id('ben''s'), 99, 1, id, 1, '{}', '[]'
FROM sync.account WHERE login = 'ben';
INSERT INTO sync.usage (account, kind, rows)
SELECT id, 'page', 1 FROM sync.account WHERE login = 'ben';
INSERT INTO sync.notice (account, kind, rows)
SELECT id, 'much', 1 FROM sync.account WHERE login = 'ben';
INSERT INTO sync.conflict (account, other_account, client_id, op, entity, row_id, field, winner)
SELECT b.id, c.id, t.id('ben''s'), 99, 1, t.id('x'), '', 'mine'
FROM sync.account b, sync.account c WHERE b.login = 'ben' AND c.login = 'cora';
INSERT INTO data.activity (id, person_id, lead_id, kind, at, member_id)
VALUES (t.id('own'), t.id('anna1'), t.id('anna1'), 'note', 1, t.id('anna')),
       (t.id('bens'), t.id('anna1'), t.id('anna1'), 'note', 1, t.id('ben'));
-- a row that was deleted, so that there is a tomb and a line in the log
DELETE FROM data.import_batch WHERE id = t.id('never');
INSERT INTO data.day_off (id, on_day) VALUES (t.id('gone'), '2026-01-01');
DELETE FROM data.day_off WHERE id = t.id('gone');

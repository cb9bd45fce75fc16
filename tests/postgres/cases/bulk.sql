-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- An imported file comes in parts and is one group: whole, once, seen by whom it should.

-- A file of 300 people with a lead each in the pools, some with two of different owners, by login.
CREATE FUNCTION t.file(login text, laptop text, op bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    answer text;
    part int := 0;
    p record;
BEGIN
    CREATE TEMP TABLE IF NOT EXISTS imported ON COMMIT DROP AS
    SELECT n, t.id(laptop || n) AS id FROM generate_series(1, 300) n;
    FOR p IN
        SELECT 'person' AS tab, '{id,given_name,created_at}' AS fields, (SELECT json_agg(
            json_build_object('id', replace(id::text, '-', ''), 'given_name', 'P' || n,
                              'created_at', n)) FROM imported) AS rows
        UNION ALL SELECT 'lead', '{id,person_id,owner_side,owner_id,stage,created_at}', json_agg(
            json_build_object('id', id, 'person_id', id, 'stage', 'new', 'created_at', n,
                'owner_side', CASE WHEN n % 2 = 0 THEN 'sales' ELSE 'marketing' END,
                'owner_id', CASE n % 5 WHEN 1 THEN t.id('ben') END)) FROM imported
        UNION ALL SELECT 'lead', '{id,person_id,owner_side,owner_id,stage,created_at}', json_agg(
            json_build_object('id', t.id(laptop || 'second' || n), 'person_id', id, 'stage', 'new',
                'created_at', n, 'owner_side', 'sales', 'owner_id', t.id('cora')))
            FROM imported WHERE n % 7 = 0
        UNION ALL SELECT 'activity', '{id,person_id,lead_id,kind,at}', json_agg(json_build_object(
            'id', id, 'person_id', id, 'lead_id', id, 'kind', 'form_submission', 'at', n))
            FROM imported
        UNION ALL SELECT 'call', '{id,number}', json_agg(json_build_object('id', id,
            'number', '+33')) FROM imported
        UNION ALL SELECT 'import_row', '{id,batch_id,person_id}', json_agg(json_build_object(
            'id', t.id('row' || n), 'batch_id', t.id('team'), 'person_id', id)) FROM imported
        UNION ALL SELECT 'person', '{id,created_at,aura,merged_into_id}', json_agg(
            json_build_object('id', t.id(laptop || 'aura'), 'created_at', 1, 'aura', 'blue',
                              'merged_into_id', t.id(laptop || 7)))
    LOOP
        part := part + 1;
        answer := t.ask(login, format('SELECT api.push_part(%L, %s, %s, %L, %L, %L)',
            t.id(laptop), op, part, p.tab, p.fields, p.rows));
        IF answer <> '' THEN
            RAISE EXCEPTION '%', answer;
        END IF;
    END LOOP;
END $$;

SELECT t.ask('anna', format('SELECT api.join(%L, 1)', t.id('b'))) AS r \gset
SELECT t.file('anna', 'b', 1);
SELECT is(count(*), 0::bigint, 'parts alone change nothing') FROM data.person
    WHERE given_name = 'P1';
SELECT is(t.ask('anna', format($$SELECT api.push(%L, 1, '[{"kind": "import", "parts": 8}]')$$,
    t.id('b'))), 'CW013 parts', 'a part that is missing is asked for');
SELECT t.ask('anna', format($$SELECT api.push(%L, 1,
    '[{"kind": "import", "parts": 7}, {"changes": []}]')$$, t.id('b'))) AS r \gset
SELECT is(:'r'::jsonb -> 'rejected', '[]', 'the file is applied');
SELECT is(count(*), 300::bigint, 'every person') FROM data.person WHERE given_name LIKE 'P%';
SELECT is(count(*), 342::bigint, 'every lead') FROM data.lead WHERE _xid = (SELECT xid
    FROM sync.applied WHERE client_id = t.id('b') AND op = 1);
SELECT is(_more, '{"aura": "blue"}', 'a field of tomorrow too') FROM data.person
    WHERE id = t.id('baura');
SELECT is(count(*), 0::bigint, 'all of it is seen by whom it should: ' || coalesce(
    string_agg(what || ' ' || detail, ', '), '')) FROM api.check()
    WHERE NOT well AND what LIKE 'who sees%';
SELECT is(count(*), 0::bigint, 'parts are gone') FROM sync.part WHERE client_id = t.id('b');
SELECT is(t.ask('anna', 'SELECT count(*) FROM api.ids(''lead'')')::int, 4 + 120,
    'whoever imported sees the pool of sales of it');
SELECT is(t.ask('mara', 'SELECT count(*) FROM api.ids(''call'')')::int, 3 * 2 + 150,
    'marketing what it owns');
SELECT is(t.ask('ben', 'SELECT count(*) FROM api.ids(''person'')')::int,
    2 + (SELECT count(*)::int FROM generate_series(1, 300) n WHERE n % 5 = 1 OR n % 2 = 0),
    'an owner what is theirs');
-- Once.
SELECT t.file('anna', 'b', 1);
SELECT t.ask('anna', format($$SELECT api.push(%L, 1, '[{"kind": "import", "parts": 7}]')$$,
    t.id('b'))) AS r \gset
SELECT is(:'r'::jsonb ->> 'last_op', '2', 'a repeat is answered');
SELECT is(count(*), 300::bigint, 'and adds nothing') FROM data.person WHERE given_name LIKE 'P%';
SELECT is(t.ask('anna', format($$SELECT api.push(%L, 1, '[{"kind": "other", "parts": 7}]')$$,
    t.id('b'))), 'CW007 cloned', 'a copy of the laptop is noticed');
SELECT is(t.ask('ben', format($$SELECT api.push_part(%L, 3, 1, 'lead', '{id}', '[]')$$,
    t.id('b'))), 'CW006 unknown_client', 'nobody adds parts for another');
-- All or nothing, and no more than the walls let through.
SELECT t.ask('anna', format('SELECT api.push_part(%L, 3, 1, ''person'', ''{id,created_at}'', %L)',
    t.id('b'), json_build_array(json_build_object('id', t.id('x1'), 'created_at', 1)))) AS r \gset
SELECT t.ask('anna', format('SELECT api.push_part(%L, 3, 2, ''lead'', '
    '''{id,person_id,owner_side,created_at}'', %L)', t.id('b'), json_build_array(json_build_object(
        'id', t.id('x1'), 'person_id', t.id('cora1'), 'owner_side', 'sales', 'created_at', 1))))
    AS r \gset
SELECT t.ask('anna', format($$SELECT api.push(%L, 3, '[{"parts": 2}]')$$, t.id('b'))) AS r \gset
SELECT is(:'r'::jsonb -> 'rejected' -> 0 ->> 'code', 'not_allowed',
    'a lead of somebody hidden is refused');
SELECT is(count(*), 0::bigint, 'with everything that came with it') FROM data.person
    WHERE id = t.id('x1');
SELECT t.ask('anna', format('SELECT api.push_part(%L, 4, 1, ''activity'', '
    '''{id,person_id,lead_id,kind,at}'', %L)', t.id('b'), json_build_array(json_build_object(
        'id', t.id('x2'), 'person_id', t.id('cora1'), 'lead_id', t.id('cora1'), 'kind', 'note',
        'at', 1)))) AS r \gset
SELECT t.ask('anna', format($$SELECT api.push(%L, 4, '[{"parts": 1}]')$$, t.id('b'))) AS r \gset
SELECT is(:'r'::jsonb -> 'rejected' -> 0 ->> 'code', 'not_allowed', 'so is an event');
SELECT t.ask('anna', format('SELECT api.push_part(%L, 5, 1, ''day_off'', ''{id,on_day}'', %L)',
    t.id('b'), json_build_array(json_build_object('id', t.id('x3'), 'on_day', '2026-01-01')))) AS r
    \gset
SELECT t.ask('anna', format($$SELECT api.push(%L, 5, '[{"parts": 1}]')$$, t.id('b'))) AS r \gset
SELECT is(:'r'::jsonb -> 'rejected' -> 0 ->> 'code', 'not_allowed', 'and what the team sets');
SELECT t.ask('anna', format('SELECT api.push_part(%L, 6, 1, ''person'', '
    '''{id,created_at,_scope,_home}'', %L)', t.id('b'), json_build_array(json_build_object(
        'id', t.id('x4'), 'created_at', 1, '_scope', 0, '_home', 0)))) AS r \gset
SELECT t.ask('anna', format($$SELECT api.push(%L, 6, '[{"parts": 1}]')$$, t.id('b'))) AS r \gset
SELECT is(:'r'::jsonb -> 'rejected' -> 0 ->> 'code', 'malformed', 'nobody says who sees a row');
-- What was deleted does not come back with an old file.
DELETE FROM data.consent WHERE id = t.id('anna1');
SELECT t.ask('nils', format('SELECT api.join(%L, 1)', t.id('c'))) AS r \gset
SELECT t.ask('nils', format('SELECT api.push_part(%L, 1, 1, ''consent'', ''{id,person_id,at}'', %L)',
    t.id('c'), json_build_array(json_build_object('id', t.id('anna1'), 'person_id', t.id('anna1'),
        'at', 1)))) AS r \gset
SELECT t.ask('nils', format($$SELECT api.push(%L, 1, '[{"stamp": 65536, "parts": 1}]')$$,
    t.id('c'))) AS r \gset
SELECT is(count(*), 0::bigint, 'nothing deleted comes back') FROM data.consent
    WHERE id = t.id('anna1');

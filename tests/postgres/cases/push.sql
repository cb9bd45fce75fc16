-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Exactly once, in order, merged by field; nothing blocks and nothing is lost.

SELECT set_config('t.far', ((sync.stamp_now() >> 16) + 3600000 << 16)::text, false);

-- One group.
SELECT t.push('anna', 'a', jsonb_build_array(t.set('lead', 'anna1', 'next_step', '', 'call'),
    t.change('activity', t.id('n1'), 'insert', jsonb_build_object('id', t.id('n1'), 'person_id',
        t.id('anna1'), 'lead_id', t.id('anna1'), 'kind', 'note', 'at', 7, 'words', 'Hello'))))
    AS r \gset
SELECT is(:'r'::jsonb - 'rows' - 'time',
    '{"last_op": 1, "rejected": [], "clamped": [], "conflicts": []}', 'a group is applied');
SELECT is(next_step, 'call', 'the field is changed') FROM data.lead WHERE id = t.id('anna1');
SELECT is(words, 'Hello', 'the event is there') FROM data.activity WHERE id = t.id('n1');
SELECT is(jsonb_array_length(:'r'::jsonb -> 'rows'), 2, 'the reply has every row that was touched');
SELECT is((SELECT x -> 'content' ->> 'next_step' FROM jsonb_array_elements(:'r'::jsonb -> 'rows') x
           WHERE x ->> 't' = 'lead'), 'call', 'as the server has it');

-- The same again, as after a lost reply; and as part of a longer push.
\set g1 '{"kind": "test", "changes": [{"t": "day_off", "id": "0190000000007000800000000000000a", "op": "insert", "after": {"id": "0190000000007000800000000000000a", "on_day": "2026-01-06", "name": "one"}, "before": null}]}'
\set g2 '{"kind": "test", "changes": [{"t": "day_off", "id": "0190000000007000800000000000000a", "op": "update", "after": {"name": "two"}, "before": {"name": "one"}}]}'
SELECT t.ask('nils', format('SELECT api.join(%L, 5)', t.id('n'))) AS r \gset
SELECT is(:'r'::text, '4', 'a laptop that counted before it came goes on with its next number');
SELECT t.ask('nils', format('SELECT api.push(%L, 5, %L)', t.id('n'), '[' || :'g1' || ']')) AS r
    \gset
SELECT t.ask('nils', format('SELECT api.push(%L, 5, %L)', t.id('n'), '[' || :'g1' || ']')) AS s
    \gset
SELECT is(:'r'::jsonb - 'time', :'s'::jsonb - 'time', 'a repeat is answered as it was');
SELECT is(count(*), 1::bigint, 'and audited once') FROM sync.change
    WHERE op = 'insert' AND '01900000-0000-7000-8000-00000000000a' = ANY (ids);
SELECT t.ask('nils', format('SELECT api.push(%L, 5, %L)', t.id('n'),
    '[' || :'g1' || ',' || :'g2' || ']')) AS r \gset
SELECT is(:'r'::jsonb ->> 'last_op', '6', 'what is new behind a repeat is applied');
SELECT is(name, 'two', 'once') FROM data.day_off WHERE on_day = '2026-01-06';
SELECT t.ask('nils', format('SELECT api.push(%L, 8, %L)', t.id('n'), '[' || :'g1' || ']')) AS r
    \gset
SELECT is(:'r'::text, 'CW002 gap', 'a gap is refused');
SELECT t.ask('nils', format('SELECT api.push(%L, 6, %L)', t.id('n'), '[' || :'g1' || ']')) AS r
    \gset
SELECT is(:'r'::text, 'CW007 cloned', 'a copy of the laptop is noticed');
SELECT is(last_op, 6::bigint, 'and changes nothing') FROM sync.client WHERE id = t.id('n');
SELECT t.ask('nils', format('SELECT api.join(%L, 5)', t.id('n2'))) AS r \gset
SELECT t.ask('nils', format('SELECT api.push(%L, 5, %L)', t.id('n2'),
    '[' || :'g1' || ',' || :'g2' || ']')) AS r \gset
SELECT is(:'r'::jsonb -> 'rejected', '[]', 'the copy sends all again under another id');
SELECT is(name, 'two', 'and nothing is doubled') FROM data.day_off WHERE on_day = '2026-01-06';
SELECT is(t.ask('nils', format('SELECT api.push(%L, 1, ''[]'')', t.id('nowhere'))),
    'CW006 unknown_client', 'an unknown laptop is refused');
SELECT is(t.ask('anna', format('SELECT api.push(%L, 7, ''[]'')', t.id('n'))),
    'CW006 unknown_client', 'so is somebody else''s');
SELECT is(t.ask('anna', format('SELECT api.join(%L, 7)', t.id('n'))),
    'CW006 unknown_client', 'which cannot be joined either');

-- Poison: each of these is refused alone, told why, and the next one goes through.
CREATE TEMP TABLE poison AS SELECT * FROM (VALUES
    ('"not a group"', 'malformed'),
    ('{"changes": [{"t": "lead"}]}', 'malformed'),
    ('{"changes": [{"t": "pg_authid", "id": "0190000000007000800000000000000a", "op": "delete"}]}',
     'unknown_table'),
    ('{"changes": [{"t": "lead", "id": "x", "op": "delete"}]}', 'malformed'),
    ('{"changes": [{"t": "lead", "id": "0190000000007000800000000000000a", "op": "drop"}]}',
     'malformed'),
    ('{"changes": [{"t": "lead", "id": "0190000000007000800000000000000a", "op": "update",
       "after": {"_scope": 0}, "before": {}}]}', 'malformed'),
    ('{"changes": [{"t": "person", "id": "0190000000007000800000000000000a", "op": "insert",
       "after": {"id": "0190000000007000800000000000000b", "created_at": 1}}]}', 'malformed'),
    ('{"changes": [{"t": "person", "id": "0190000000007000800000000000000a", "op": "insert",
       "after": {"id": "0190000000007000800000000000000a"}}]}', 'malformed'),
    ('{"changes": [{"t": "person", "id": "0190000000007000800000000000000a", "op": "insert",
       "after": {"id": "0190000000007000800000000000000a", "created_at": "soon"}}]}', 'malformed'),
    ('{"changes": [{"t": "person", "id": "0190000000007000800000000000000a", "op": "insert",
       "after": {"id": "0190000000007000800000000000000a", "created_at": 1, "note": "a\u0000b"}}]}',
     'malformed'),
    ('{"changes": [{"t": "email_address", "id": "0190000000007000800000000000000a",
       "op": "insert", "after": {"id": "0190000000007000800000000000000a",
       "person_id": "0190000000007000800000000000000f"}}]}', 'missing_reference'),
    ('{"changes": [{"t": "member", "id": "0190000000007000800000000000000a", "op": "insert",
       "after": {"id": "0190000000007000800000000000000a", "role": "administrator"}}]}',
     'not_allowed'),
    ('{"stamp": 99999999999999999999999, "changes": [{"t": "setting", "op": "delete",
       "id": "0190000000007000800000000000000a"}]}', 'not_allowed'),
    (format('{"changes": [{"t": "person", "id": "%s", "op": "delete"}]}', t.id('anna1')), 'in_use'),
    (format('{"changes": [{"t": "lead", "id": "%s", "op": "update", "before": {"interest": ""},
       "after": {"interest": "mine"}}]}', t.id('ben1')), 'not_yours'),
    (format('{"changes": [{"t": "lead", "id": "%s", "op": "delete"}]}', t.id('ben1')), 'not_yours'),
    (format('{"changes": [{"t": "lead", "id": "%s", "op": "update", "after": {"person_id": "%s"},
       "before": {}}]}', t.id('anna1'), t.id('ben1')), 'not_allowed'),
    (format('{"changes": [{"t": "lead", "id": "%s", "op": "update", "after": {"owner_side": "us"},
       "before": {"owner_side": "sales"}}]}', t.id('anna1')), 'malformed')
) v (content, code);
SELECT t.ask('anna', format('SELECT api.push(%L, 2, %L)', t.id('a'),
    '[' || string_agg(content, ',') || ',{"changes": []}]')) AS r FROM poison \gset
SELECT is(x ->> 'code', code, 'poison: ' || left(content, 150))
    FROM (SELECT *, row_number() OVER () + 1 AS op FROM poison) p
    LEFT JOIN jsonb_array_elements(:'r'::jsonb -> 'rejected') x ON (x ->> 'op')::bigint = p.op;
SELECT is((:'r'::jsonb ->> 'last_op')::bigint, count(*) + 2, 'none of them blocks the queue')
    FROM poison;
SELECT is(count(*), (SELECT count(*) FROM poison), 'each is kept whole') FROM sync.rejected
    WHERE client_id = t.id('a') AND content IS NOT NULL;
SELECT is(t.push('anna', 'a', jsonb_build_array(
        t.set('lead', 'anna1', 'interest', '', 'more'), t.set('lead', 'ben1', 'interest', '', 'x')))
    -> 'rejected' -> 0 ->> 'code', 'not_yours', 'a group is one:');
SELECT is(interest, '', 'what came before the fault is undone') FROM data.lead
    WHERE id = t.id('anna1');

-- A field: the later stamp wins, whoever comes first; the loss is a conflict.
SELECT t.push('nils', 'n', jsonb_build_array(t.set('lead', 'anna1', 'interest', '', 'late')),
              2000 << 16) AS r \gset
SELECT t.push('anna', 'a', jsonb_build_array(t.set('lead', 'anna1', 'interest', '', 'early')),
              1000 << 16) AS r \gset
SELECT is(interest, 'late', 'the later one stays') FROM data.lead WHERE id = t.id('anna1');
SELECT is((:'r'::jsonb -> 'conflicts' -> 0) - '{id,at,op}'::text[], jsonb_build_object('t', 'lead',
    'row', t.id('anna1'), 'field', 'interest', 'before', '', 'mine', 'early', 'theirs', 'late',
    'winner', 'theirs', 'who', 'Anna', 'other', 'Nils', 'client', t.id('a')),
    'and the loser is told: mine, theirs, before, who');
SELECT is(t.ask('nils', 'SELECT count(*) FROM api.conflicts(0)'), '1', 'the winner is told too');
SELECT is(t.ask('mara', 'SELECT count(*) FROM api.conflicts(0)'), '0', 'nobody else is');
SELECT t.push('anna', 'a', jsonb_build_array(t.set('lead', 'anna1', 'interest', '', 'last')),
              3000 << 16) AS r \gset
SELECT is(interest, 'last', 'the latest wins over both') FROM data.lead WHERE id = t.id('anna1');
SELECT is(:'r'::jsonb -> 'conflicts' -> 0 ->> 'winner', 'mine', 'and that is a conflict as well');
SELECT t.push('nils', 'n', jsonb_build_array(t.set('person', 'both', 'note', '', 'same')),
              5000 << 16) AS r \gset
SELECT t.push('anna', 'a', jsonb_build_array(t.set('person', 'both', 'note', '', 'same')),
              6000 << 16) AS r \gset
SELECT is(:'r'::jsonb -> 'conflicts', '[]', 'the same from two is no conflict');
SELECT t.push('sven', 's', jsonb_build_array(t.set('person', 'both', 'note', '', 'between')),
              5500 << 16) AS r \gset
SELECT is(note, 'same', 'but the later stamp of it counts') FROM data.person
    WHERE id = t.id('both');
SELECT t.push('anna', 'a', jsonb_build_array(t.set('person', 'both', 'job_title', '', 'A')),
              7000 << 16) AS r \gset
SELECT t.push('cora', 'c', jsonb_build_array(t.set('person', 'both', 'address', '', 'C')),
              1 << 16) AS r \gset
SELECT is(:'r'::jsonb -> 'conflicts', '[]', 'different fields do not meet');
SELECT is(job_title || address, 'AC', 'both are there') FROM data.person
    WHERE id = t.id('both');
-- Equal stamps: the laptop's number decides, in either order.
SELECT t.push('nils', 'n', jsonb_build_array(t.set('person', 'alone', 'note', '', 'n')), 9 << 16) AS r
    \gset
SELECT t.push('anna', 'a', jsonb_build_array(t.set('person', 'alone', 'note', '', 'a')), 9 << 16) AS r
    \gset
SELECT t.push('anna', 'a', jsonb_build_array(t.set('person', 'alone', 'address', '', 'a')), 9 << 16)
    AS r \gset
SELECT t.push('nils', 'n', jsonb_build_array(t.set('person', 'alone', 'address', '', 'n')), 9 << 16)
    AS r \gset
SELECT is(note, address, 'equal stamps have one winner in either order') FROM data.person
    WHERE id = t.id('alone');
-- What an administrator writes by hand has the time of the server.
UPDATE data.person SET buyer_role = 'user' WHERE id = t.id('both');
SELECT t.push('anna', 'a', jsonb_build_array(t.set('person', 'both', 'buyer_role', '', 'chief')),
              8000 << 16) AS r \gset
SELECT is(buyer_role, 'user', 'an older edit does not win over it') FROM data.person
    WHERE id = t.id('both');

-- A clock that is far ahead is set back to five minutes, and said so.
SELECT t.push('anna', 'a', jsonb_build_array(t.set('lead', 'anna1', 'next_step', 'call', 'mail')),
              current_setting('t.far')::bigint) AS r \gset
SELECT is(jsonb_array_length(:'r'::jsonb -> 'clamped'), 1, 'a stamp far ahead is clamped');
SELECT cmp_ok((_stamps -> 'next_step' ->> 0)::bigint >> 16, '<=',
    (sync.stamp_now() >> 16) + 300000, 'to five minutes at most') FROM data.lead
    WHERE id = t.id('anna1');

-- A stage carries the one it expects.
SELECT is(t.push('anna', 'a', jsonb_build_array(t.set('lead', 'anna1', 'stage', 'new', 'won')))
    -> 'rejected', '[]', 'a stage goes on from the expected one');
SELECT is(t.push('nils', 'n', jsonb_build_array(t.set('lead', 'anna1', 'stage', 'new', 'later')))
    -> 'rejected' -> 0 ->> 'code', 'stage', 'and not from another');
SELECT is(t.push('nils', 'n', jsonb_build_array(t.set('lead', 'anna1', 'stage', 'new', 'won')))
    -> 'rejected', '[]', 'who wants what is there already is content');

-- Delete wins over an edit; a newer restore brings it back, an older insert does not.
SELECT t.push('anna', 'a', jsonb_build_array(t.change('email_address', t.id('anna1'), 'delete', NULL,
    t.row_of('email_address', t.id('anna1')) - '{_scope,_xid,_stamps,_more}'::text[])),
    10000 << 16) AS r \gset
SELECT is(:'r'::jsonb -> 'rows' -> 0, jsonb_build_object('t', 'email_address', 'id', t.id('anna1')),
    'what was deleted is gone in the reply');
SELECT t.push('nils', 'n', jsonb_build_array(t.set('email_address', 'anna1', 'label', '', 'w')),
    20000 << 16) AS r \gset
SELECT is((:'r'::jsonb ->> 'rejected') || (:'r'::jsonb -> 'conflicts' -> 0 ->> 'field'), '[]',
    'an edit of it is put by, and told');
SELECT is(count(*), 0::bigint, 'it stays deleted') FROM data.email_address
    WHERE id = t.id('anna1');
\set mail 't.change(''email_address'', t.id(''anna1''), ''insert'', jsonb_build_object(''id'', t.id(''anna1''), ''person_id'', t.id(''anna1'')))'
SELECT t.push('nils', 'n', jsonb_build_array(:mail), 9000 << 16) AS r \gset
SELECT is(count(*), 0::bigint, 'an insert from before does not bring it back')
    FROM data.email_address WHERE id = t.id('anna1');
SELECT t.push('nils', 'n', jsonb_build_array(:mail), 11000 << 16) AS r \gset
SELECT is(count(*), 1::bigint, 'taking the deletion back does') FROM data.email_address
    WHERE id = t.id('anna1');
SELECT is(count(*), 0::bigint, 'and no tomb is left') FROM sync.tomb WHERE id = t.id('anna1');
UPDATE data.phone_number SET label = 'new' WHERE id = t.id('anna1');
SELECT t.push('anna', 'a', jsonb_build_array(t.change('phone_number', t.id('anna1'), 'delete', NULL,
    '{"label": ""}'))) AS r \gset
SELECT is(:'r'::jsonb -> 'conflicts' -> 0 -> 'theirs', '{"label": "new"}',
    'an edit that a delete did not know of goes, but not unseen');

-- Two laptops make the same setting; each knows only its own.
SELECT t.push('nils', 'n', jsonb_build_array(t.change('setting', t.id('goal'), 'insert',
    jsonb_build_object('id', t.id('goal'), 'name', 'attempt_goal', 'value', '7'))), 2000 << 16) AS r
    \gset
SELECT t.push('sven', 's', jsonb_build_array(t.change('setting', t.id('goal'), 'insert',
    jsonb_build_object('id', t.id('goal'), 'name', 'attempt_goal', 'value', '9'))), 1000 << 16) AS r
    \gset
SELECT is(value, '7', 'the later one counts') FROM data.setting WHERE id = t.id('goal');
SELECT is(:'r'::jsonb -> 'conflicts' -> 0 ->> 'theirs', '7', 'the other is told');

-- Fields that the server has no column for yet, and fields that the program does not know.
SELECT t.push('anna', 'a', jsonb_build_array(t.set('lead', 'anna1', 'mood', NULL, 'sunny')),
              1000 << 16) AS r \gset
SELECT is(_more, '{"mood": "sunny"}', 'a field of tomorrow is kept') FROM data.lead
    WHERE id = t.id('anna1');
SELECT is((SELECT x -> 'content' ->> 'mood' FROM jsonb_array_elements(:'r'::jsonb -> 'rows') x),
    'sunny', 'and told with the row');
SELECT t.push('nils', 'n', jsonb_build_array(t.set('lead', 'anna1', 'mood', NULL, 'rainy')),
              500 << 16) AS r \gset
SELECT is(:'r'::jsonb -> 'conflicts' -> 0 ->> 'winner', 'theirs', 'and merged like any');
SELECT t.push('anna', 'a', jsonb_build_array(t.change('person', t.id('tomorrow'), 'insert',
    jsonb_build_object('id', t.id('tomorrow'), 'created_at', 1, 'aura', 'blue')))) AS r \gset
SELECT is(_more || jsonb_build_object('note', note), '{"aura": "blue", "note": ""}', 'also with a new row, which has defaults')
    FROM data.person WHERE id = t.id('tomorrow');

-- A lead given away in the middle of a group: all of it is applied, and it is gone for the giver.
SELECT t.push('anna', 'a', jsonb_build_array(
    t.set('lead', 'claimed', 'owner_id', t.id('anna')::text, t.id('cora')::text),
    t.set('lead', 'claimed', 'owner_side', 'marketing', 'sales'),
    t.change('activity', t.id('ho'), 'insert', jsonb_build_object('id', t.id('ho'), 'person_id',
        t.id('claimed'), 'lead_id', t.id('claimed'), 'kind', 'handover', 'at', 9)),
    t.set('lead', 'claimed', 'next_step', '', 'call'))) AS r \gset
SELECT is(:'r'::jsonb -> 'rejected', '[]', 'a lead is given away');
SELECT is((SELECT count(*) FROM jsonb_array_elements(:'r'::jsonb -> 'rows') x WHERE x ? 'content'),
    0::bigint, 'and is gone in the reply');
SELECT is(t.ask('cora', format('SELECT count(*) FROM api.rows(''activity'', %L) WHERE content '
    'IS NOT NULL', ARRAY[t.id('ho'), t.id('claimed')])), '2', 'who got it has its whole timeline');
SELECT is(next_step || owner_id, 'call' || t.id('cora'), 'with what was said last') FROM data.lead
    WHERE id = t.id('claimed');
SELECT is(t.push('anna', 'a', jsonb_build_array(t.set('lead', 'claimed', 'next_step', 'call', '')))
    -> 'rejected' -> 0 ->> 'code', 'not_yours', 'from the next push on it is not the giver''s');

-- Two persons become one.
SELECT t.push('nils', 'n', jsonb_build_array(
    t.set('lead', 'ben1', 'person_id', t.id('ben1')::text, t.id('both')::text),
    t.set('activity', 'ben1', 'person_id', t.id('ben1')::text, t.id('both')::text),
    t.set('known_fact', 'ben1', 'person_id', t.id('ben1')::text, t.id('both')::text),
    t.set('person', 'ben1', 'merged_into_id', NULL, t.id('both')::text))) AS r \gset
SELECT is(:'r'::jsonb -> 'rejected', '[]', 'two become one');
SELECT is((SELECT string_agg(l, ',' ORDER BY l) FROM unnest('{anna,ben,cora,mara}'::text[]) l
    WHERE t.ask(l, format('SELECT content IS NOT NULL FROM api.rows(''person'', %L)',
                          ARRAY[t.id(p)])) = 'true'), 'anna,ben,cora',
    p || ' is seen by whom any of the leads says') FROM unnest(ARRAY['both', 'ben1']) p;

-- What a lead names stays, and is there.
SELECT is(t.push('nils', 'n', jsonb_build_array(t.change('source', t.id('team'), 'delete', NULL)))
    -> 'rejected' -> 0 ->> 'code', 'in_use', 'a source with leads is not deleted');
SELECT is(t.push('adam', 'd', jsonb_build_array(t.change('member', t.id('cora'), 'delete', NULL)))
    -> 'rejected' -> 0 ->> 'code', 'in_use', 'nor a member who owns some');
SELECT is(t.push('nils', 'n', jsonb_build_array(t.set('lead', 'anna1', 'source_id',
    t.id('team')::text, t.id('nowhere')::text))) -> 'rejected' -> 0 ->> 'code', 'missing_reference',
    'a lead of no source is refused');
SELECT is(t.push('nils', 'n', jsonb_build_array(t.set('lead', 'anna1', 'owner_id',
    t.id('anna')::text, t.id('nobody')::text))) -> 'rejected' -> 0 ->> 'code', 'missing_reference',
    'and of no member');

-- Undone in the order of the outbox: parents may come behind their children within a group.
SELECT is(t.push('anna', 'a', jsonb_build_array(
    t.change('person', t.id('q'), 'insert', jsonb_build_object('id', t.id('q'), 'created_at', 1)),
    t.change('lead', t.id('q'), 'insert', jsonb_build_object('id', t.id('q'), 'person_id', t.id('q'),
        'owner_side', 'sales', 'stage', 'new', 'created_at', 1)),
    t.change('person', t.id('q'), 'delete', NULL),
    t.change('lead', t.id('q'), 'delete', NULL))) -> 'rejected', '[]',
    'a parent may go before its child does in the same group');

SELECT is(count(*), 0::bigint, 'all that hangs together is seen together')
    FROM api.check() WHERE NOT well AND what LIKE 'who sees%';
SELECT is(who, 'anna'::name, 'the server says who it was, and what')
    FROM sync.change WHERE op = 'update' AND entity = 12 AND fields = '{stage}'
    AND t.id('anna1') = ANY (ids);
SELECT set_eq(format('SELECT op, fields FROM sync.change WHERE %L = ANY (ids) AND entity = 13',
    t.id('n1')), $$VALUES ('insert', NULL::text[])$$, 'each change is kept once');

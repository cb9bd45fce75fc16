-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Logins come and go; their work stays.

SELECT is(t.ask('adam', format('SELECT api.add_user(%L, ''Zoe'', ''rep'', ''north'', %L)', l, v)),
    code, why)
FROM (VALUES ('zoe', 'secret', 'CW015 not_a_verifier', 'a password in clear is refused'),
    ('zoe', 'md5aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'CW015 not_a_verifier', 'an old hash too'),
    ('Zoe', t.verifier(), 'CW015 bad_login', 'a name with capitals'),
    ('pg_zoe', t.verifier(), 'CW015 bad_login', 'a name of the server''s own'),
    ('callwell_rep', t.verifier(), 'CW015 bad_login', 'a name of ours'),
    ('zoe"; --', t.verifier(), 'CW015 bad_login', 'a name that is a statement'),
    ('postgres', t.verifier(), 'CW015 login_taken', 'a name that is taken'),
    ('anna', t.verifier(), 'CW015 login_taken', 'a name of a colleague')) x (l, v, code, why);
SELECT is(t.ask('adam', format('SELECT api.add_user(''zoe'', ''Z'', ''owner'', ''x'', %L)',
    t.verifier())), 'CW015 unknown_role', 'a role that there is not');
SELECT is(t.ask('adam', format('SELECT api.add_user(''zoe'', ''Z'', ''rep'', ''x'', %L, %L)',
    t.verifier(), t.id('anna'))), 'CW015 member_has_login', 'one login for a member');
SELECT is(t.ask('adam', format('SELECT api.add_user(''zoe'', ''Zoe'', ''rep'', ''north'', %L, %L)',
    t.verifier(), t.id('zoe')))::uuid, t.id('zoe'), 'a user is added, with the key of a member');
SELECT is((rolcanlogin, rolconnlimit, rolsuper, rolcreaterole, rolbypassrls)::text, '(t,4,f,f,f)',
    'who can log in, a few times, and nothing else') FROM pg_roles WHERE rolname = 'zoe';
SELECT is(rolpassword, t.verifier(), 'with that verifier') FROM pg_authid WHERE rolname = 'zoe';
SELECT is(t.ask('zoe', 'SELECT api.hello() ->> ''name'''), 'Zoe', 'and is known');
SELECT is(t.push('zoe', 'z', jsonb_build_array(t.change('person', t.id('zoes'), 'insert',
    jsonb_build_object('id', t.id('zoes'), 'created_at', 1)))) -> 'rejected', '[]', 'and works');
SELECT is(t.ask('adam', 'SELECT api.set_role(''zoe'', ''manager'')'), '', 'made a manager');
SELECT is(t.ask('zoe', $$SELECT count(*) = 5 FROM api.ids('lead')$$), 'true', 'sees their team');
SELECT is(t.ask('zoe', $$SELECT count(*) FROM api.notices('2020-01-01')$$), '1',
    'has the rights of one');
SELECT is(t.ask('adam', 'SELECT api.set_role(''zoe'', ''rep'')'), '', 'and a rep again');
SELECT matches(t.ask('zoe', $$SELECT count(*) FROM api.notices('2020-01-01')$$), '^42501',
    'has them no more');
SELECT is(t.ask('adam', 'SELECT api.set_team(''zoe'', ''south'')'), '', 'put into a team');
SELECT is(t.ask('adam', 'SELECT team FROM api.list_users() WHERE login = ''zoe'''), 'south',
    'and listed there');
SELECT is(t.ask('adam', format('SELECT api.set_password(''zoe'', %L)', replace(t.verifier(), 'W22',
    'W23'))), '', 'a new password');
SELECT is(t.ask('adam', 'SELECT api.set_ceiling(''zoe'', 1)'), '', 'a ceiling of their own');
SELECT is(t.ask('zoe', 'SELECT api.note_export(2)'), 'CW005 ceiling', 'holds');
SELECT ok(well, what) FROM api.check() WHERE what NOT LIKE '%encrypted%';
SELECT is(t.ask(l, 'SELECT api.remove_user(''postgres'')'), code, l || ' cannot remove the server''s')
FROM (VALUES ('adam', 'CW015 unknown_user'),
             ('nils', '42501 permission denied for function remove_user')) x (l, code);
SELECT is(t.ask('adam', 'SELECT api.remove_user(''zoe'')'), '', 'a user is removed');
SELECT is(count(*), 0::bigint, 'no login is left') FROM pg_roles WHERE rolname = 'zoe';
SELECT is(count(*), 1::bigint, 'the member is') FROM data.member WHERE id = t.id('zoe');
SELECT is(count(*), 1::bigint, 'and their work') FROM data.person WHERE id = t.id('zoes');
SELECT is(t.ask('adam', 'SELECT api.remove_user(''zoe'')'), 'CW015 unknown_user', 'once');
SELECT is(t.ask('adam', format('SELECT api.add_user(''zoe'', ''Zoe'', ''rep'', ''south'', %L, %L)',
    t.verifier(), t.id('zoe')))::uuid, t.id('zoe'), 'they may come back as the same member');
SELECT is(t.ask('zoe', format('SELECT count(*) FROM api.rows(''person'', %L) WHERE content '
    'IS NOT NULL', ARRAY[t.id('zoes')])), '1', 'and find what was theirs');
SELECT is(t.ask('adam', 'SELECT api.remove_user(''zoe'')'), '', 'and go again');

-- A login that nobody made is nobody.
GRANT callwell_manager TO stranger;
SELECT is(t.ask('stranger', q), 'CW001 no_account', 'a stranger is nobody: ' || q)
FROM unnest(ARRAY['SELECT api.hello()', 'SELECT api.ids(''lead'')', 'SELECT api.digest(''lead'')',
    'SELECT api.join(gen_random_uuid(), 1)', 'SELECT api.push(gen_random_uuid(), 1, ''[]'')',
    'SELECT api.rows(''lead'', ''{}'')', 'SELECT api.note_export(1)', 'SELECT api.conflicts(0)',
    'SELECT api.rejected(0)', 'SELECT api.notices(''2020-01-01'')',
    'SELECT id FROM api.page(''lead'', ''{id}'', NULL, 1) AS p (id uuid)']) q;
SELECT is(t.ask('stranger', 'SELECT api.summary(0, 1)'), 'CW011 not_allowed', 'and counts nothing');
REVOKE callwell_manager FROM stranger;

-- Who changed what.
UPDATE data.lead SET interest = 'x', next_step = 'call' WHERE id = t.id('anna1');
SELECT t.push('anna', 'h', jsonb_build_array(t.set('lead', 'anna1', 'interest', 'x', 'y'))) AS r \gset
SELECT is(t.ask('nils', format($$SELECT string_agg(who || ' ' || op || coalesce(fields::text, ''), '; ')
    FROM api.history('lead', %L, '2020-01-01')$$, t.id('anna1'))),
    format('%1$s insert; %1$s update{interest,next_step}; anna update{interest}', session_user),
    'the server says who changed what');
SELECT is(t.ask('sven', format($$SELECT count(*) FROM api.history('lead', %L, '2020-01-01')$$,
    t.id('anna1'))), '0', 'to whom sees the lead');

-- Upkeep.
SELECT throws_like('TRUNCATE data.setting', '%no_truncate%', 'what no pull would see is refused');
SELECT throws_like($$UPDATE data.setting SET id = gen_random_uuid()$$, '%id_changed%', 'so is a new id');
CREATE TABLE sync.log_2020_01 PARTITION OF sync.log FOR VALUES FROM ('2020-01-01') TO ('2020-02-01');
ALTER TABLE sync.log_2020_01 OWNER TO callwell_owner;
ALTER TABLE sync.log_2020_01 ENABLE ROW LEVEL SECURITY;
ALTER TABLE sync.log_2020_01 FORCE ROW LEVEL SECURITY;
INSERT INTO sync.log (at, entity, id, scope_old) VALUES ('2020-01-05', 1, t.id('x'), 0);
SELECT xid AS old FROM sync.log WHERE at = '2020-01-05' \gset
SELECT is(api.tidy(), 1, 'an old month is dropped');
SELECT is(log_since::text, :'old'::text, 'and cursors from before are expired') FROM sync.meta;
SELECT is(api.tidy(), 0, 'once');

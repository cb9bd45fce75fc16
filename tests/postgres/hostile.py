# SPDX-FileCopyrightText: The Callwell authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody with psql and their own login could try. No statement may give a row, and none may
change one: everything in the database is compared before and after."""

# One login of each role. Nobody here sees `hidden`, a lead of cora's, or may write the setting.
LOGINS = ("anna", "mara", "nils", "adam")

STATE = """
SELECT md5(string_agg(x, '' ORDER BY x)) FROM (
    SELECT query_to_xml(format('SELECT * FROM %s x ORDER BY x::text', c.oid::regclass),
                        true, false, '')::text AS x
    FROM pg_class c WHERE c.relkind IN ('r', 'p', 'S')
      AND c.relnamespace IN ('data'::regnamespace, 'sync'::regnamespace, 't'::regnamespace)
      AND c.oid::regclass::text NOT LIKE 'sync.%seq'
      -- what was asked for in bulk is counted, also where it gave nothing
      AND c.relname NOT IN ('usage', 'notice')
    UNION ALL SELECT rolname || rolsuper || rolcreaterole || rolconnlimit || coalesce(rolpassword, '')
    FROM pg_authid
    UNION ALL SELECT roleid || ' ' || member || admin_option FROM pg_auth_members
    UNION ALL SELECT oid::text || proacl::text || prosrc FROM pg_proc WHERE pronamespace IN
        ('data'::regnamespace, 'sync'::regnamespace, 'api'::regnamespace)
    UNION ALL SELECT n.oid::text || nspname FROM pg_namespace n WHERE nspname NOT LIKE 'pg_%temp%'
    UNION ALL SELECT c.oid::text || relname || coalesce(relacl::text, '') FROM pg_class c
    WHERE relnamespace::regnamespace::text NOT LIKE 'pg_%'
    UNION ALL SELECT oid::text FROM pg_largeobject_metadata) s
"""

HIDDEN = "t.id('cora1')"
KEY = "0190000000007000800000000000000a"

FIXED = """
SET ROLE callwell_api; SELECT * FROM data.lead
SET ROLE callwell_owner; SELECT * FROM data.lead
SET ROLE callwell_registrar; SELECT * FROM sync.account
SET ROLE callwell_counter; SELECT count(*) FROM data.lead
SET ROLE postgres; SELECT * FROM data.lead
SET SESSION AUTHORIZATION postgres; SELECT * FROM data.lead
SET SESSION AUTHORIZATION cora; SELECT 1 WHERE api.hello() ->> 'name' = 'Cora'
SET ROLE cora; SELECT 1 WHERE api.hello() ->> 'name' = 'Cora'
SET row_security = off; SELECT * FROM api.ids('setting') WHERE false; SELECT * FROM data.lead
SET search_path = data, sync; SELECT * FROM lead
SET session_replication_role = replica; DELETE FROM data.lead
SET callwell.me = 'cora'; SELECT * FROM data.lead
SET sync.me = '1'; SELECT sync.me()
RESET SESSION AUTHORIZATION; SELECT * FROM data.lead
ALTER ROLE CURRENT_USER SUPERUSER
ALTER ROLE CURRENT_USER CREATEROLE
ALTER ROLE CURRENT_USER BYPASSRLS
ALTER ROLE CURRENT_USER CONNECTION LIMIT 1000
ALTER ROLE cora PASSWORD 'mine'
ALTER ROLE postgres PASSWORD 'mine'
DROP ROLE cora
CREATE ROLE mine LOGIN
CREATE USER mine IN ROLE callwell_administrator
GRANT callwell_manager TO CURRENT_USER
GRANT callwell_administrator TO CURRENT_USER
GRANT callwell_owner TO CURRENT_USER
GRANT pg_read_all_data TO CURRENT_USER
GRANT pg_read_server_files TO CURRENT_USER
GRANT ALL ON ALL TABLES IN SCHEMA data TO CURRENT_USER
GRANT EXECUTE ON FUNCTION api.new_epoch() TO CURRENT_USER
REVOKE EXECUTE ON FUNCTION api.pull(text) FROM callwell_rep
REASSIGN OWNED BY callwell_owner TO CURRENT_USER
DROP OWNED BY callwell_rep
DROP OWNED BY callwell_administrator
DROP OWNED BY CURRENT_USER CASCADE
DROP SCHEMA data CASCADE
DROP TABLE data.lead CASCADE
DROP POLICY see_scope ON data.lead
CREATE POLICY mine ON data.lead USING (true)
ALTER TABLE data.lead DISABLE ROW LEVEL SECURITY
ALTER TABLE data.lead OWNER TO CURRENT_USER
ALTER TABLE data.lead DISABLE TRIGGER ALL
ALTER FUNCTION api.pull(text) OWNER TO CURRENT_USER
ALTER FUNCTION api.pull(text) SET search_path = public
ALTER DATABASE base OWNER TO CURRENT_USER
ALTER DATABASE base SET row_security = off
ALTER SYSTEM SET log_statement = 'all'
ALTER DEFAULT PRIVILEGES FOR ROLE callwell_owner GRANT SELECT ON TABLES TO PUBLIC
CREATE TABLE mine (a int)
CREATE TABLE api.mine (a int)
CREATE TABLE public.mine (a int)
CREATE TEMP TABLE mine (a int)
CREATE TEMP VIEW mine AS SELECT 1
CREATE SCHEMA mine
CREATE VIEW api.mine AS SELECT * FROM data.lead
CREATE FUNCTION api.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'
CREATE FUNCTION pg_temp.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'
CREATE OR REPLACE FUNCTION api.pull(cursor text) RETURNS int LANGUAGE sql AS 'SELECT 1'
CREATE OPERATOR pg_temp.= (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq)
CREATE TYPE pg_temp.mine AS (a int)
CREATE DOMAIN mine AS int
CREATE EXTENSION dblink
CREATE EXTENSION file_fdw
CREATE EXTENSION postgres_fdw
CREATE EXTENSION pg_stat_statements
CREATE LANGUAGE plperl
CREATE DATABASE mine
CREATE TABLESPACE mine LOCATION '/tmp'
CREATE EVENT TRIGGER mine ON ddl_command_end EXECUTE FUNCTION sync.no_truncate()
CREATE TRIGGER mine AFTER INSERT ON data.lead EXECUTE FUNCTION sync.no_truncate()
CREATE RULE mine AS ON SELECT TO data.lead DO INSTEAD SELECT 1
CREATE PUBLICATION mine FOR ALL TABLES
CREATE SUBSCRIPTION mine CONNECTION 'host=localhost' PUBLICATION mine
CREATE STATISTICS mine ON id, stage FROM data.lead
CREATE SERVER mine FOREIGN DATA WRAPPER dblink_fdw
DO 'BEGIN PERFORM 1; END'
DO LANGUAGE sql 'SELECT 1'
COPY data.lead TO STDOUT
COPY data.lead FROM STDIN
COPY (SELECT * FROM data.person) TO STDOUT
COPY (SELECT * FROM sync.account) TO STDOUT
COPY (SELECT 1) TO PROGRAM 'id'
COPY (SELECT 1) TO '/tmp/callwell-hostile'
COPY sync.part FROM STDIN
LOCK TABLE data.lead
LOCK TABLE sync.meta IN ACCESS EXCLUSIVE MODE
TRUNCATE data.lead CASCADE
TRUNCATE sync.change
VACUUM FULL data.lead; SELECT * FROM data.lead
REINDEX TABLE data.lead
CLUSTER data.lead USING lead_pkey
REFRESH MATERIALIZED VIEW data.lead
DECLARE c CURSOR FOR SELECT * FROM data.lead
PREPARE p AS SELECT * FROM data.lead
EXPLAIN ANALYZE SELECT * FROM data.lead
SECURITY LABEL ON TABLE data.lead IS 'mine'
COMMENT ON TABLE data.lead IS 'mine'
SELECT pg_read_file('PG_VERSION')
SELECT pg_read_binary_file('global/pg_control')
SELECT * FROM pg_ls_dir('.')
SELECT pg_stat_file('PG_VERSION')
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'postgres'
SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE usename = 'postgres' AND pid IS NOT NULL
SELECT pg_reload_conf()
SELECT pg_switch_wal()
SELECT pg_create_logical_replication_slot('mine', 'test_decoding')
SELECT pg_create_physical_replication_slot('mine')
SELECT pg_logical_emit_message(true, 'a', repeat('x', 9)) WHERE false; SELECT pg_promote()
SELECT pg_stat_reset()
SELECT lo_create(0)
SELECT lo_creat(-1)
SELECT lo_from_bytea(0, 'x')
SELECT lo_import('/etc/passwd')
SELECT lo_export(1, '/tmp/callwell-hostile')
SELECT lo_get(1)
SELECT * FROM pg_authid
SELECT * FROM pg_shadow
SELECT * FROM pg_hba_file_rules
SELECT * FROM pg_file_settings
SELECT * FROM pg_config()
SELECT * FROM pg_user_mappings
SELECT * FROM pg_largeobject
SELECT * FROM pg_statistic
SELECT * FROM pg_stats WHERE schemaname IN ('data', 'sync')
SELECT query FROM pg_stat_activity WHERE usename <> CURRENT_USER AND query NOT LIKE '<insuff%' AND query <> ''
SELECT * FROM information_schema.tables WHERE table_schema IN ('data', 'sync')
SELECT * FROM information_schema.columns WHERE table_schema IN ('data', 'sync')
SELECT query_to_xml('SELECT * FROM data.lead', true, false, '')
SELECT table_to_xml('data.lead', true, false, '')
SELECT schema_to_xml('data', true, false, '')
SELECT database_to_xml(true, false, '') IS NULL WHERE false; SELECT cursor_to_xml('c', 1, true, false, '')
SELECT ts_stat('SELECT to_tsvector(given_name) FROM data.person')
SELECT nextval('sync.scope_id_seq')
SELECT setval('sync.account_id_seq', 1)
SELECT pg_get_viewdef('data.lead')
SELECT has_any_column_privilege('data.lead', 'SELECT')
SELECT row_to_json(l) FROM data.lead l
SELECT NULL::data.lead
SELECT (NULL::data.lead).id WHERE false; SELECT jsonb_populate_record(NULL::data.lead, '{}')
SELECT * FROM api.pull('x')
SELECT * FROM api.pull(NULL)
BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT * FROM api.pull('00000000-0000-0000-0000-000000000000/1:1:')
BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT * FROM api.pull((api.hello() ->> 'epoch') || '/1:1:') WHERE id = HIDDEN
BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT * FROM api.pull((api.hello() ->> 'epoch') || '/3:9999999:') WHERE content ->> 'id' = HIDDEN
SELECT * FROM api.pull(api.hello() ->> 'cursor')
SELECT * FROM api.ids('lead') WHERE id = HIDDEN
SELECT * FROM api.ids('call') WHERE id = HIDDEN
SELECT * FROM api.ids('lead" WHERE true --')
SELECT * FROM api.ids('pg_authid')
SELECT * FROM api.ids('../sync.account')
SELECT * FROM api.ids(NULL)
SELECT * FROM api.digest('account')
SELECT * FROM api.rows('person', ARRAY[HIDDEN]) WHERE content IS NOT NULL
SELECT * FROM api.rows('lead', ARRAY[HIDDEN]) WHERE version IS NOT NULL
SELECT * FROM api.rows('known_fact', ARRAY[HIDDEN]) WHERE stamps IS NOT NULL OR content IS NOT NULL
SELECT * FROM api.page('lead', '{id}', NULL, 1000) AS p (id uuid) WHERE id = HIDDEN
SELECT * FROM api.page('lead', '{id,_scope}', NULL, 1000) AS p (id uuid, s int)
SELECT * FROM api.page('lead', ARRAY['id FROM data.lead --'], NULL, 1000) AS p (id uuid)
SELECT * FROM api.page('lead', '{id}', NULL, NULL) AS p (id uuid) WHERE id = HIDDEN
SELECT * FROM api.page('account', '{id}', NULL, 1000) AS p (id int)
SELECT * FROM api.page('lead', '{}', NULL, 10) AS p (id uuid)
SELECT * FROM api.history('lead', HIDDEN, '2020-01-01') WHERE CURRENT_USER <> 'adam'
SELECT * FROM api.notices('2020-01-01') WHERE who = 'Cora'
SELECT * FROM api.rejected(0)
SELECT * FROM api.conflicts(0)
SELECT api.join(t.id('ben''s'), 1)
SELECT api.push(t.id('ben''s'), 1, '[]')
SELECT api.push(gen_random_uuid(), 1, '[{}]')
SELECT api.push(NULL, 1, '[]')
SELECT api.push_part(t.id('ben''s'), 100, 1, 'lead', '{id}', '[]')
SELECT api.push_part(gen_random_uuid(), 1, 1, 'account', '{id}', '[]')
SELECT api.new_epoch()
SELECT api.tidy()
SELECT * FROM api.check()
SELECT api.remove_user('postgres')
SELECT api.remove_user('callwell_owner')
SELECT api.set_role('postgres', 'rep')
SELECT api.set_role('anna', 'superuser')
SELECT api.set_password('postgres', t.verifier())
SELECT api.set_password('anna', 'clear')
SELECT api.add_user('evil', 'E', 'administrator', '', 'clear')
SELECT api.add_user('evil"', 'E', 'administrator', '', t.verifier())
SELECT api.add_user('pg_evil', 'E', 'rep', '', t.verifier())
"""

# One change each, that must not reach the row; the laptop of the test is known by then.
PUSHED = f"""
{{"t": "lead", "id": "HIDDEN", "op": "update", "before": {{}}, "after": {{"interest": "mine"}}}}
{{"t": "lead", "id": "HIDDEN", "op": "update", "before": {{}}, "after": {{"owner_id": "ME"}}}}
{{"t": "lead", "id": "HIDDEN", "op": "delete", "before": {{}}}}
{{"t": "person", "id": "HIDDEN", "op": "update", "before": {{}}, "after": {{"note": "mine"}}}}
{{"t": "person", "id": "HIDDEN", "op": "delete", "before": {{}}}}
{{"t": "lead", "id": "{KEY}", "op": "insert", "after": {{"id": "{KEY}", "person_id": "HIDDEN", "owner_side": "sales", "created_at": 1}}}}
{{"t": "activity", "id": "{KEY}", "op": "insert", "after": {{"id": "{KEY}", "person_id": "HIDDEN", "lead_id": "HIDDEN", "kind": "note", "at": 1}}}}
{{"t": "known_fact", "id": "{KEY}", "op": "insert", "after": {{"id": "{KEY}", "person_id": "HIDDEN", "key": "k", "at": 1}}}}
{{"t": "relationship", "id": "{KEY}", "op": "insert", "after": {{"id": "{KEY}", "person_id": "HIDDEN", "other_id": "HIDDEN", "kind": "knows"}}}}
{{"t": "call", "id": "HIDDEN", "op": "insert", "after": {{"id": "HIDDEN", "number": "+33"}}}}
{{"t": "person", "id": "{KEY}", "op": "insert", "after": {{"id": "{KEY}", "created_at": 1, "_scope": 0}}}}
{{"t": "person", "id": "{KEY}", "op": "insert", "after": {{"id": "{KEY}", "created_at": 1, "_home": 3}}}}
{{"t": "member", "id": "ME", "op": "update", "before": {{}}, "after": {{"role": "manager"}}}}
{{"t": "member", "id": "ME", "op": "update", "before": {{}}, "after": {{"team": "south"}}}}
{{"t": "member", "id": "HIDDEN", "op": "delete", "before": {{}}}}
{{"t": "script_version", "id": "TEAM", "op": "update", "before": {{}}, "after": {{"text": "x"}}}}
{{"t": "script_version", "id": "TEAM", "op": "delete", "before": {{}}}}
{{"t": "activity", "id": "BENS", "op": "update", "before": {{}}, "after": {{"words": "x"}}}}
{{"t": "account", "id": "HIDDEN", "op": "update", "before": {{}}, "after": {{"sees_all": true}}}}
{{"t": "../sync.account", "id": "HIDDEN", "op": "delete"}}
{{"t": "lead\\" SET interest = ''", "id": "HIDDEN", "op": "update", "before": {{}}, "after": {{"a": 1}}}}
{{"t": "lead", "id": "HIDDEN", "op": "update", "before": {{}}, "after": {{"interest = t.interest --": "x"}}}}
{{"t": "lead", "id": "' OR true --", "op": "delete", "before": {{}}}}
{{"t": "lead", "id": "HIDDEN", "op": "TRUNCATE"}}
"""


def statements(server):
    """All of them: fixed ones, and those for each table and each function of the house."""
    some = [line for line in FIXED.strip().splitlines()]
    names = server.run("base", "SELECT n.nspname || '.' || relname FROM pg_class c JOIN pg_namespace n"
                       " ON n.oid = relnamespace WHERE relkind IN ('r', 'p') AND nspname IN"
                       " ('data', 'sync') AND relname !~ '_(rest|[0-9]{4}_[0-9]{2})$'").split()
    for name in names:
        some += [f"SELECT * FROM {name}", f"UPDATE {name} SET {'_more' if 'data' in name else 'at'} = NULL",
                 f"DELETE FROM {name}", f"INSERT INTO {name} DEFAULT VALUES"]
    functions = server.run("base", "SELECT p.oid::regprocedure || '|' || pronargs FROM pg_proc p WHERE"
                           " pronamespace = 'sync'::regnamespace AND prorettype <> 'trigger'::regtype")
    for line in functions.splitlines():
        name, count = line.rsplit("|", 1)
        some.append(f"SELECT {name.split('(')[0]}({', '.join(['NULL'] * int(count))})")
    return [line.replace("HIDDEN", HIDDEN) for line in some]


def end(one):
    """psql reads the data of a copy from the same text."""
    return "\n\\." if one.endswith("FROM STDIN") else ""


def given(server, login, some):
    """The statements, all in one session, that gave a row, each with its rows."""
    text = "".join(f"\\echo ##{i}\n{one};{end(one)}\nROLLBACK;\nRESET SESSION AUTHORIZATION;\nRESET ALL;\n"
                   for i, one in enumerate(some))
    done = server.run("base", text + "\\echo ##end\n", login, check=False, errors=False)
    parts = dict(part.split("\n", 1) for part in done.split("##")[1:])
    if "end" not in parts:
        last = max((int(name) for name in parts if name.isdigit()), default=0)
        yield some[last], "ended the session"
    for i, one in enumerate(some):
        if parts.get(str(i), "").strip():
            yield one, parts[str(i)].strip()


def run(server):
    """Gives (tests, what got through)."""
    server.allow("base", LOGINS)
    # what the tests themselves need in the text of statements
    server.run("base", "GRANT EXECUTE ON FUNCTION t.id(text), t.verifier() TO PUBLIC")
    key = {name: server.run("base", f"SELECT t.id('{who}')").strip()
           for name, who in (("HIDDEN", "cora1"), ("TEAM", "team"), ("BENS", "bens"))}
    wrong, tests = [], 0
    some = statements(server)
    if [one for one, _ in given(server, "anna", ["SELECT 1 WHERE false", "SELECT 'a row'"])] \
            != ["SELECT 'a row'"]:
        wrong.append("a statement that gives a row would not be noticed")
    for login in LOGINS:
        laptop = server.run("base", "SELECT gen_random_uuid()").strip()
        server.run("base", f"SELECT api.join('{laptop}', 1)", login)
        key["ME"] = server.run("base", f"SELECT t.id('{login}')").strip()
        before = server.run("base", STATE)
        tests += len(some)
        for text, rows in given(server, login, some):
            wrong.append(f"{login}: {text}: {rows[:120]}")
        if server.run("base", STATE) != before:
            wrong.append(f"{login}: something was changed by a statement")
        # Pushed changes leave the laptop's own account of them, so rows of `data` are compared.
        before = server.run("base", STATE.replace("'sync'::regnamespace, 't'::", "'t'::"))
        for op, change in enumerate(PUSHED.strip().splitlines(), start=1):
            tests += 1
            for name, value in key.items():
                change = change.replace(name, value)
            printed = server.run("base", "SELECT x FROM jsonb_array_elements(api.push("
                                 f"'{laptop}', {op}, $q$[{{\"changes\": [{change}]}}]$q$) -> 'rows') x "
                                 f"WHERE x ? 'content' AND x ->> 'id' = '{key['HIDDEN']}'", login,
                                 check=False)
            if printed.strip() and "member" not in change:
                wrong.append(f"{login}: {change}: {printed.strip()[:120]}")
        if server.run("base", STATE.replace("'sync'::regnamespace, 't'::", "'t'::")) != before:
            wrong.append(f"{login}: something was changed by a push")
        rejected = server.run("base", "SELECT count(*) FROM sync.rejected WHERE client_id = "
                              f"'{laptop}'").strip()
        if int(rejected) != len(PUSHED.strip().splitlines()):
            wrong.append(f"{login}: only {rejected} of the hostile pushes were rejected")
    return tests, wrong

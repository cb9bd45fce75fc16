-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The one declaration of who may do what, and what the catalogue says, for every role by every
-- schema, table, column, sequence, function, database and language. What stands in no line is
-- forbidden. PUBLIC is a role here, and so is anna, a person.

CREATE TABLE t.declared (role text, kind text, object text, privilege text);

-- Tables: letters as in arwdDxt; columns: table, then what may be updated.
INSERT INTO t.declared
SELECT role, 'table', s || '.' || x, p
FROM (VALUES
    ('callwell_api', 'sync', 'meta entity scope log notice', 'SELECT'),
    ('callwell_api', 'sync', 'usage rejected conflict part applied notice client', 'INSERT'),
    ('callwell_api', 'sync', 'usage rejected conflict part applied client tomb', 'SELECT'),
    ('callwell_api', 'sync', 'part applied tomb', 'DELETE'),
    ('callwell_registrar', 'data', 'member', 'SELECT INSERT'),
    ('callwell_registrar', 'sync', 'account', 'SELECT INSERT')
) d (role, s, tables, privileges), string_to_table(tables, ' ') x,
     string_to_table(privileges, ' ') p
UNION ALL
SELECT 'callwell_api', 'table', 'data.' || tab, p
FROM t.kind, unnest(ARRAY['SELECT', 'INSERT', 'DELETE']) p
UNION ALL
SELECT 'callwell_owner', 'table', c.oid::regclass::text, p
FROM pg_class c,
     unnest('{SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER}'::text[]) p
WHERE c.relnamespace IN ('data'::regnamespace, 'sync'::regnamespace) AND c.relkind IN ('r', 'p');

INSERT INTO t.declared
SELECT role, 'column', tab || '.' || x, p
FROM (VALUES
    ('callwell_api', 'sync.change', 'at xid who entity op ids fields', 'SELECT'),
    ('callwell_api', 'sync.client', 'last_op epoch seen_at', 'UPDATE'),
    ('callwell_api', 'sync.tomb', 'stamp client', 'UPDATE'),
    ('callwell_api', 'data.activity', 'person_id lead_id _stamps _more', 'UPDATE'),
    ('callwell_api', 'data.member', 'name _stamps _more', 'UPDATE'),
    ('callwell_counter', 'data.lead', 'source_id owner_side stage hand_raise created_at', 'SELECT'),
    ('callwell_registrar', 'data.member', 'name role team', 'UPDATE'),
    ('callwell_registrar', 'sync.account', 'removed_at cells sees_all ceiling', 'UPDATE')
) d (role, tab, columns, p), string_to_table(columns, ' ') x
UNION ALL
SELECT 'callwell_api', 'column', 'data.' || tab || '.' || attname, 'UPDATE'
FROM t.kind JOIN pg_attribute ON attrelid = to_regclass('data.' || tab)
WHERE attnum > 0 AND NOT attisdropped AND tab NOT IN ('activity', 'member')
  AND attname NOT IN ('id', '_scope', '_other_scope', '_home', '_xid');

INSERT INTO t.declared
SELECT role, 'function', 'api.' || f, 'EXECUTE'
FROM (VALUES
    ('callwell_rep callwell_marketer callwell_manager callwell_administrator callwell_api anna',
     'hello join push push_part pull page ids rows digest conflicts rejected note_export'),
    ('callwell_marketer callwell_manager callwell_counter', 'summary'),
    ('callwell_manager callwell_administrator callwell_api', 'notices history'),
    ('callwell_administrator callwell_registrar',
     'add_user remove_user set_role set_team set_password set_ceiling list_users'),
    ('callwell_owner', 'new_epoch tidy check')
) d (roles, functions), string_to_table(roles, ' ') role, string_to_table(functions, ' ') f
UNION ALL
SELECT role, 'function', 'sync.' || f, 'EXECUTE'
FROM (VALUES
    ('callwell_api',
     'me my_member my_role my_home my_scopes sees_all my_people my_ceiling may scopes_of check_in '
     'stamp_now cursor_now sights_since ids_in account_of name_of scope_for rescope wire_row '
     'count_rows not_too_much entity_named mine_clause as_written is_key number parse hold bulk_scope '
     'note_conflict apply_update apply_insert apply_delete apply_change apply_parts apply_group '
     'wire_conflict conflicts_of rows_of'),
    ('callwell_counter', 'my_role'),
    ('callwell_registrar', 'group_of check_verifier account_named stamp_now')
) d (role, functions), string_to_table(functions, ' ') f
UNION ALL
SELECT 'callwell_owner', 'function', 'sync.' || proname, 'EXECUTE'
FROM pg_proc WHERE pronamespace = 'sync'::regnamespace
UNION ALL
SELECT role, 'schema', s, 'USAGE'
FROM (VALUES ('callwell_rep callwell_marketer callwell_manager callwell_administrator anna', 'api'),
             ('callwell_api callwell_counter callwell_registrar', 'data sync'),
             ('callwell_owner', 'data sync api')) d (roles, schemas),
     string_to_table(roles, ' ') role, string_to_table(schemas, ' ') s
UNION ALL
SELECT 'callwell_owner', 'schema', s, 'CREATE' FROM unnest(ARRAY['data', 'sync', 'api']) s
UNION ALL
SELECT role, 'database', current_database(), 'CONNECT'
FROM unnest('{callwell_rep,callwell_marketer,callwell_manager,callwell_administrator,anna}'::text[])
     role
UNION ALL
SELECT 'callwell_owner', 'sequence', oid::regclass::text, p
FROM pg_class, unnest(ARRAY['USAGE', 'SELECT', 'UPDATE']) p
WHERE relkind = 'S' AND relnamespace IN ('data'::regnamespace, 'sync'::regnamespace);

CREATE FUNCTION t.held() RETURNS TABLE (role text, kind text, object text, privilege text)
LANGUAGE sql STABLE AS $$
    WITH roles AS (
        SELECT unnest('{public,anna,callwell_owner,callwell_api,callwell_counter,
            callwell_registrar,callwell_rep,callwell_marketer,callwell_manager,
            callwell_administrator}'::text[]) AS role
    ), tables AS (
        SELECT oid, oid::regclass::text AS name FROM pg_class
        WHERE relnamespace IN ('data'::regnamespace, 'sync'::regnamespace, 'api'::regnamespace)
          AND relkind IN ('r', 'p', 'v', 'm', 'f')
    )
    SELECT role, 'table', name, p FROM roles, tables,
        unnest('{SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER}'::text[]) p
    WHERE has_table_privilege(role, oid, p)
    UNION ALL
    SELECT role, 'column', name || '.' || attname, p FROM roles, tables
    JOIN pg_attribute ON attrelid = oid AND attnum > 0 AND NOT attisdropped,
        unnest('{SELECT,INSERT,UPDATE,REFERENCES}'::text[]) p
    WHERE has_column_privilege(role, oid, attnum, p) AND NOT has_table_privilege(role, oid, p)
    UNION ALL
    SELECT role, 'function', pronamespace::regnamespace || '.' || proname, 'EXECUTE'
    FROM roles, pg_proc
    WHERE pronamespace IN ('data'::regnamespace, 'sync'::regnamespace, 'api'::regnamespace)
      AND has_function_privilege(role, oid, 'EXECUTE')
    UNION ALL
    SELECT role, 'sequence', oid::regclass::text, p
    FROM roles, pg_class, unnest(ARRAY['USAGE', 'SELECT', 'UPDATE']) p
    WHERE relkind = 'S' AND relnamespace IN ('data'::regnamespace, 'sync'::regnamespace)
      AND has_sequence_privilege(role, oid, p)
    UNION ALL
    SELECT role, 'schema', s, p FROM roles, unnest(ARRAY['data', 'sync', 'api', 'public']) s,
        unnest(ARRAY['USAGE', 'CREATE']) p
    WHERE has_schema_privilege(role, s, p)
    UNION ALL
    SELECT role, 'database', current_database(), p
    FROM roles, unnest(ARRAY['CONNECT', 'CREATE', 'TEMP']) p
    WHERE has_database_privilege(role, current_database(), p)
    UNION ALL
    SELECT role, 'language', lanname, 'USAGE' FROM roles, pg_language
    WHERE lanpltrusted AND has_language_privilege(role, oid, 'USAGE')
    UNION ALL
    SELECT role, 'large object', proname, 'EXECUTE' FROM roles, pg_proc
    WHERE pronamespace = 'pg_catalog'::regnamespace
      AND (proname LIKE 'lo\_%' OR proname IN ('lowrite', 'loread'))
      AND has_function_privilege(role, oid, 'EXECUTE')
$$;

-- One line for each role and object that either side knows, and what differs.
CREATE FUNCTION t.privileges() RETURNS TABLE (what text, ok boolean) LANGUAGE sql STABLE AS $$
    WITH declared AS (
        SELECT role, kind, object, array_agg(DISTINCT privilege ORDER BY privilege) AS p
        FROM t.declared GROUP BY 1, 2, 3
    ), held AS (
        SELECT role, kind, object, array_agg(DISTINCT privilege ORDER BY privilege) AS p
        FROM t.held() GROUP BY 1, 2, 3
    )
    SELECT format('%s on %s %s: %s', role, kind, object, coalesce(d.p::text, 'nothing')),
           d.p IS NOT DISTINCT FROM h.p
    FROM declared d FULL JOIN held h USING (role, kind, object)
$$;

-- What holds of the catalogue besides.
CREATE FUNCTION t.catalogue() RETURNS TABLE (what text, ok boolean) LANGUAGE sql STABLE AS $$
    SELECT format('row security is forced on %s', oid::regclass),
           relrowsecurity AND relforcerowsecurity
    FROM pg_class WHERE relkind IN ('r', 'p')
      AND relnamespace IN ('data'::regnamespace, 'sync'::regnamespace)
    UNION ALL
    SELECT format('%s has its path fixed', oid::regprocedure),
           proconfig @> '{"search_path=pg_catalog, pg_temp"}'
    FROM pg_proc WHERE pronamespace IN ('api'::regnamespace, 'sync'::regnamespace)
    UNION ALL
    SELECT format('%s runs as its owner', oid::regprocedure), prosecdef
    FROM pg_proc WHERE pronamespace = 'api'::regnamespace
    UNION ALL
    SELECT format('%s cannot log in and has no power', rolname),
           NOT (rolcanlogin OR rolsuper OR rolbypassrls OR rolreplication OR rolcreatedb)
           AND rolcreaterole = (rolname = 'callwell_registrar')
    FROM pg_roles WHERE rolname LIKE 'callwell\_%'
    UNION ALL
    SELECT format('%s is a member of %s', m.member::regrole, m.roleid::regrole),
           CASE WHEN m.member = 'callwell_registrar'::regrole
                THEN m.roleid::regrole::text IN ('pg_signal_backend', 'callwell_rep',
                    'callwell_marketer', 'callwell_manager', 'callwell_administrator')
                WHEN m.member::regrole::text LIKE 'callwell\_%' THEN false
                ELSE m.roleid::regrole::text = 'callwell_' || d.role AND NOT m.admin_option END
    FROM pg_auth_members m
    LEFT JOIN sync.account a ON a.login = m.member::regrole::text AND a.removed_at IS NULL
    LEFT JOIN data.member d ON d.id = a.member_id
    WHERE m.roleid::regrole::text LIKE 'callwell\_%' AND m.member <> session_user::regrole
    UNION ALL
    SELECT format('the policies of data.%s are as declared', tab),
           (SELECT array_agg(concat_ws(' ', policyname, cmd, roles, permissive) ORDER BY policyname)
            FROM pg_policies WHERE schemaname = 'data' AND tablename = tab) =
           (SELECT array_agg(p || CASE WHEN p LIKE 'only%' THEN ' RESTRICTIVE'
                             ELSE ' PERMISSIVE' END ORDER BY split_part(p, ' ', 1))
            FROM unnest(ARRAY['owner_all ALL {callwell_owner}',
                'see_scope SELECT {callwell_api}', 'add INSERT {callwell_api}',
                'edit UPDATE {callwell_api}', 'remove DELETE {callwell_api}']
                || CASE WHEN kind NOT IN ('team', 'workers')
                        THEN ARRAY['see_all SELECT {callwell_api}'] END
                || CASE WHEN kind NOT IN ('team', 'workers', 'tie')
                        THEN ARRAY['see_own_work SELECT {callwell_api}'] END
                || CASE tab
                   WHEN 'script_version' THEN ARRAY['only_drafts UPDATE {callwell_api}',
                                                    'only_drafts_go DELETE {callwell_api}']
                   WHEN 'activity' THEN ARRAY['only_own_go DELETE {callwell_api}']
                   WHEN 'lead' THEN ARRAY['count_all SELECT {callwell_counter}']
                   WHEN 'member' THEN ARRAY['registrar_sees SELECT {callwell_registrar}',
                       'registrar_adds INSERT {callwell_registrar}',
                       'registrar_edits UPDATE {callwell_registrar}'] END) p)
    FROM t.kind
    UNION ALL
    SELECT format('the policies of sync.%s are as declared', relname),
           (SELECT array_agg(concat_ws(' ', policyname, cmd, roles) ORDER BY policyname)
            FROM pg_policies WHERE schemaname = 'sync' AND tablename = relname) =
           (SELECT array_agg(p ORDER BY p) FROM unnest(ARRAY['owner_all ALL {callwell_owner}']
                || CASE WHEN relname IN ('meta', 'entity', 'scope', 'log', 'change')
                        THEN ARRAY['known SELECT {callwell_api}'] END
                || CASE relname WHEN 'tomb' THEN ARRAY['known ALL {callwell_api}']
                   WHEN 'conflict' THEN ARRAY['met SELECT {callwell_api}']
                   WHEN 'notice' THEN ARRAY['own INSERT {callwell_api}',
                                            'told SELECT {callwell_api}']
                   WHEN 'account' THEN ARRAY['registrar_all ALL {callwell_registrar}'] END
                || CASE WHEN relname IN ('client', 'applied', 'rejected', 'part', 'usage',
                                         'conflict')
                        THEN ARRAY['own ALL {callwell_api}'] END) p)
    FROM pg_class WHERE relnamespace = 'sync'::regnamespace AND relkind IN ('r', 'p')
      AND NOT relispartition
    UNION ALL
    SELECT 'every synced table has a row in t.kind and in sync.entity',
           (SELECT array_agg(tab ORDER BY tab) FROM t.kind)
           = (SELECT array_agg(name ORDER BY name) FROM sync.entity)
           AND (SELECT count(*) FROM pg_tables WHERE schemaname = 'data')
             = (SELECT count(*) FROM t.kind)
$$;

-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who may do what, whole: first everything is taken, then this is given. People may call functions
-- and nothing else; each function's owner has the verbs that it needs.

REVOKE ALL ON ALL TABLES IN SCHEMA data, sync, api FROM PUBLIC, callwell_api, callwell_counter,
    callwell_registrar, callwell_rep, callwell_marketer, callwell_manager, callwell_administrator;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA data, sync, api FROM PUBLIC, callwell_api, callwell_counter,
    callwell_registrar, callwell_rep, callwell_marketer, callwell_manager, callwell_administrator;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA data, sync, api FROM PUBLIC, callwell_api, callwell_counter,
    callwell_registrar, callwell_rep, callwell_marketer, callwell_manager, callwell_administrator;
REVOKE ALL ON SCHEMA data, sync, api FROM PUBLIC, callwell_api, callwell_counter,
    callwell_registrar, callwell_rep, callwell_marketer, callwell_manager, callwell_administrator;

-- Owners. What runs as the caller of a function in api belongs to its owner.
DO $$
DECLARE
    o record;
    mine text;
BEGIN
    FOR o IN SELECT c.oid::regclass::text AS name FROM pg_class c
             WHERE c.relnamespace IN ('data'::regnamespace, 'sync'::regnamespace)
               AND c.relkind IN ('r', 'p') LOOP
        EXECUTE format('ALTER TABLE %s OWNER TO callwell_owner', o.name);
    END LOOP;
    FOR o IN SELECT p.oid::regprocedure::text AS name, p.proname, n.nspname
             FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
             WHERE n.nspname IN ('sync', 'api') LOOP
        mine := CASE
            WHEN o.nspname = 'sync' OR o.proname IN ('new_epoch', 'tidy', 'check')
                THEN 'callwell_owner'
            WHEN o.proname = 'summary' THEN 'callwell_counter'
            WHEN o.proname IN ('add_user', 'remove_user', 'set_role', 'set_team', 'set_password',
                               'set_ceiling', 'list_users') THEN 'callwell_registrar'
            ELSE 'callwell_api' END;
        EXECUTE format('ALTER FUNCTION %s OWNER TO %I', o.name, mine);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', o.name, mine); -- taken above
    END LOOP;
END $$;

-- callwell_api: the synced tables, under their policies.
GRANT USAGE ON SCHEMA data, sync TO callwell_api;
DO $$
DECLARE
    e sync.entity;
    columns text;
BEGIN
    FOR e IN SELECT * FROM sync.entity ORDER BY id LOOP
        EXECUTE format('GRANT SELECT, INSERT, DELETE ON data.%I TO callwell_api', e.name);
        -- Never the key. An event on the timeline is not written anew, it can only be hung on
        -- another person or lead; role and team of a member are for api.set_role and set_team.
        SELECT string_agg(quote_ident(a.attname), ', ') INTO columns
        FROM pg_attribute a
        WHERE a.attrelid = to_regclass(format('data.%I', e.name)) AND a.attnum > 0
          AND NOT a.attisdropped
          AND a.attname NOT IN ('id', '_scope', '_other_scope', '_home', '_xid')
          AND (e.name <> 'activity'
               OR a.attname IN ('person_id', 'lead_id', '_stamps', '_more'))
          AND (e.name <> 'member' OR a.attname IN ('name', '_stamps', '_more'));
        EXECUTE format('GRANT UPDATE (%s) ON data.%I TO callwell_api', columns, e.name);
    END LOOP;
END $$;
GRANT SELECT ON sync.meta, sync.entity, sync.scope, sync.log, sync.notice TO callwell_api;
GRANT SELECT (at, xid, who, entity, op, ids, fields) ON sync.change TO callwell_api;
GRANT SELECT, INSERT ON sync.usage, sync.rejected, sync.conflict TO callwell_api;
GRANT SELECT, INSERT, DELETE ON sync.part, sync.applied TO callwell_api;
GRANT SELECT, INSERT, UPDATE (last_op, epoch, seen_at) ON sync.client TO callwell_api;
GRANT SELECT, DELETE, UPDATE (stamp, client) ON sync.tomb TO callwell_api;
GRANT INSERT ON sync.notice TO callwell_api;
GRANT EXECUTE ON FUNCTION
    sync.me(), sync.my_member(), sync.my_role(), sync.my_home(), sync.my_scopes(),
    sync.sees_all(), sync.my_people(), sync.my_ceiling(), sync.may(int, boolean),
    sync.scopes_of(int[], boolean), sync.check_in(), sync.stamp_now(), sync.cursor_now(),
    sync.sights_since(pg_snapshot), sync.ids_in(int, int[]), sync.account_of(int),
    sync.name_of(int), sync.scope_for(int[]), sync.rescope(uuid[]), sync.wire_row(),
    sync.count_rows(text, bigint), sync.not_too_much(bigint), sync.entity_named(text),
    sync.mine_clause(sync.entity), sync.as_written(text, jsonb), sync.is_key(text),
    sync.number(jsonb), sync.parse(json), sync.hold(jsonb[]), sync.bulk_scope(sync.entity),
    sync.note_conflict(sync.client, bigint, sync.entity, uuid, text, jsonb, jsonb, jsonb, int,
                       text),
    sync.apply_update(sync.client, bigint, sync.entity, uuid, jsonb, jsonb, bigint),
    sync.apply_insert(sync.client, bigint, sync.entity, uuid, jsonb, bigint),
    sync.apply_delete(sync.client, bigint, sync.entity, uuid, jsonb, bigint),
    sync.apply_change(sync.client, bigint, jsonb, bigint),
    sync.apply_parts(sync.client, bigint, bigint),
    sync.apply_group(sync.client, bigint, json, jsonb, bigint),
    sync.wire_conflict(sync.conflict), sync.conflicts_of(uuid, bigint, bigint),
    sync.rows_of(jsonb[])
    TO callwell_api;

-- callwell_counter: what a lead counts as, and nothing that names anybody.
GRANT USAGE ON SCHEMA data, sync TO callwell_counter;
GRANT SELECT (source_id, owner_side, stage, hand_raise, created_at) ON data.lead
    TO callwell_counter;
GRANT EXECUTE ON FUNCTION sync.my_role() TO callwell_counter;

-- callwell_registrar: accounts and the members behind them.
GRANT USAGE ON SCHEMA data, sync TO callwell_registrar;
GRANT SELECT, INSERT, UPDATE (name, role, team) ON data.member TO callwell_registrar;
GRANT SELECT, INSERT, UPDATE (removed_at, cells, sees_all, ceiling) ON sync.account
    TO callwell_registrar;
GRANT EXECUTE ON FUNCTION sync.group_of(text), sync.check_verifier(text), sync.account_named(text),
    sync.stamp_now() TO callwell_registrar;

-- The groups of people.
DO $$ BEGIN
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO callwell_rep, callwell_marketer, '
                   'callwell_manager, callwell_administrator', current_database());
END $$;
GRANT USAGE ON SCHEMA api
    TO callwell_rep, callwell_marketer, callwell_manager, callwell_administrator;
GRANT EXECUTE ON FUNCTION api.hello(uuid), api.join(uuid, bigint), api.push(uuid, bigint, json),
    api.push_part(uuid, bigint, int, text, text[], json), api.pull(text),
    api.page(text, text[], uuid, int), api.ids(text, uuid, int), api.rows(text, uuid[]),
    api.digest(text), api.conflicts(bigint), api.rejected(bigint), api.note_export(bigint)
    TO callwell_rep, callwell_marketer, callwell_manager, callwell_administrator;
GRANT EXECUTE ON FUNCTION api.summary(bigint, bigint) TO callwell_marketer, callwell_manager;
GRANT EXECUTE ON FUNCTION api.notices(date), api.history(text, uuid, timestamptz)
    TO callwell_manager, callwell_administrator;
GRANT EXECUTE ON FUNCTION api.add_user(text, text, text, text, text, uuid, int),
    api.remove_user(text), api.set_role(text, text), api.set_team(text, text),
    api.set_password(text, text), api.set_ceiling(text, bigint), api.list_users()
    TO callwell_administrator;

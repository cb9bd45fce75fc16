-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The first word of every session, and what is counted.

-- Who I am, what the server is, where I stand. `last_op`: of that laptop, NULL where it is unknown.
-- `tables`: name -> column -> type, as api.page gives them. `cursor`: remember it before the first
-- page, and pull from it after the last.
CREATE OR REPLACE FUNCTION api.hello(client_id uuid DEFAULT NULL) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE
    me int := sync.check_in();
    house sync.meta;
    m data.member;
BEGIN
    SELECT * INTO house FROM sync.meta;
    SELECT * INTO m FROM data.member WHERE id = sync.my_member();
    RETURN jsonb_build_object(
        'schema', house.schema_version, 'epoch', house.epoch, 'time', sync.stamp_now() >> 16,
        'member', m.id, 'name', m.name, 'role', m.role, 'team', m.team,
        'sees_all', sync.sees_all(), 'cursor', sync.cursor_now(),
        'last_op', (SELECT c.last_op FROM sync.client c
                    WHERE c.id = client_id AND c.epoch = house.epoch),
        'pull_rows', house.pull_rows,
        'daily_rows', coalesce(sync.my_ceiling(), house.daily_rows),
        'taken_today', (SELECT coalesce(sum(rows), 0) FROM sync.usage
                        WHERE at >= date_trunc('day', now())),
        'tables', (SELECT jsonb_object_agg(t.name, t.columns) FROM (
            SELECT e.name, jsonb_object_agg(a.attname, format_type(a.atttypid, NULL)) AS columns
            FROM sync.entity e
            -- by the index of names: it is asked in every round
            JOIN pg_class c ON c.relname = e.name AND c.relnamespace = 'data'::regnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE a.attnum > 0 AND NOT a.attisdropped AND a.attname NOT LIKE '\_%'
            GROUP BY e.name) t));
END $$;

-- Before a file of leads leaves the program: counted, told to the manager, refused past the
-- ceiling.
CREATE OR REPLACE FUNCTION api.note_export(rows bigint) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me int := sync.check_in();
BEGIN
    PERFORM sync.count_rows('export', rows);
END $$;

-- Who of the caller's people took very many rows.
CREATE OR REPLACE FUNCTION api.notices(since date)
RETURNS TABLE (on_day date, who text, kind text, rows bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me int := sync.check_in();
BEGIN
    RETURN QUERY SELECT n.on_day, sync.name_of(n.account), n.kind, n.rows FROM sync.notice n
        WHERE n.on_day >= since ORDER BY n.at;
END $$;

-- Who changed a row, when and what: logins and names of fields, no values. Of rows that one sees;
-- an administrator asks of any.
CREATE OR REPLACE FUNCTION api.history(entity text, row_id uuid, since timestamptz)
RETURNS TABLE (at timestamptz, who name, op text, fields text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me int := sync.check_in();
    e sync.entity := sync.entity_named(entity);
    seen boolean;
BEGIN
    EXECUTE format('SELECT EXISTS (SELECT FROM data.%I WHERE id = $1)', e.name)
    INTO seen USING row_id;
    IF seen OR sync.my_role() = 'administrator' THEN
        RETURN QUERY SELECT c.at, c.who, c.op, c.fields FROM sync.change c
            WHERE c.entity = e.id AND c.at >= since AND row_id = ANY (c.ids) AND c.op <> 'scope'
            ORDER BY c.at;
    END IF;
END $$;

-- The shared scoreboard: how many leads came from where and how far they got, also of leads that
-- the caller may not see. Numbers alone.
CREATE OR REPLACE FUNCTION api.summary(from_ms bigint, until_ms bigint)
RETURNS TABLE (source_id uuid, owner_side text, stage text, hand_raise text, leads bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    IF coalesce(sync.my_role(), '') NOT IN ('marketer', 'manager') THEN
        RAISE EXCEPTION 'not_allowed' USING ERRCODE = 'CW011';
    END IF;
    RETURN QUERY SELECT source_id, owner_side, stage, hand_raise, count(*) FROM data.lead
        WHERE created_at >= from_ms AND created_at < until_ms GROUP BY 1, 2, 3, 4;
END $$;

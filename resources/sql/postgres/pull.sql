-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- From one server snapshot to the next: see README.md, "Pull".

-- Where a client stands: the epoch and the whole snapshot. A standby does not tell which
-- transactions are under way, so a cursor from there goes back to the oldest of them.
CREATE OR REPLACE FUNCTION sync.cursor_now() RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT epoch || '/' || CASE WHEN pg_is_in_recovery()
                THEN format('%1$s:%1$s:', pg_snapshot_xmin(pg_current_snapshot()))
                ELSE pg_current_snapshot()::text END
            FROM sync.meta);
END $$;

-- What the caller could see at that snapshot, and each time that it became something else since.
DROP FUNCTION IF EXISTS sync.sight_at(pg_snapshot); -- told the first alone
CREATE OR REPLACE FUNCTION sync.sights_since(prev pg_snapshot)
RETURNS TABLE (scopes int[], was_then boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT sync.scopes_of(s.cells, s.sees_all), pg_visible_in_snapshot(s.xid, prev)
    FROM sync.sight s
    WHERE s.account = sync.me() AND s.id >= coalesce((
        SELECT max(t.id) FROM sync.sight t
        WHERE t.account = sync.me() AND pg_visible_in_snapshot(t.xid, prev)), 0)
$$;

-- The ids in scopes that the caller may no longer see: ids alone.
CREATE OR REPLACE FUNCTION sync.ids_in(of_entity int, scopes int[]) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    e sync.entity;
BEGIN
    SELECT * INTO e FROM sync.entity WHERE id = of_entity;
    RETURN QUERY EXECUTE format('SELECT id FROM data.%I WHERE _scope = ANY ($1)', e.name)
        || CASE e.name WHEN 'relationship' THEN ' OR _other_scope = ANY ($1)' ELSE '' END
        USING scopes;
END $$;

-- The row `t` as the wire has it: the client's columns and what newer programs wrote. As text, for
-- a function with a fixed path is called for each row and costs more than all the rest.
CREATE OR REPLACE FUNCTION sync.wire_row() RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT 'coalesce(t._more, ''{}'') || (to_jsonb(t) - '
        '''{_scope,_other_scope,_home,_xid,_stamps,_more}''::text[])'
$$;

-- Too many rows at once are counted against the day, which a read-only transaction cannot do.
CREATE OR REPLACE FUNCTION sync.count_rows(how text, taken bigint) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    today bigint;
    most bigint;
    many bigint;
BEGIN
    INSERT INTO sync.usage (account, kind, rows) VALUES (sync.me(), how, taken);
    SELECT sum(rows) INTO today FROM sync.usage
    WHERE account = sync.me() AND at >= date_trunc('day', now());
    SELECT coalesce(sync.my_ceiling(), daily_rows), notice_rows INTO most, many FROM sync.meta;
    IF today > most THEN
        RAISE EXCEPTION 'ceiling' USING ERRCODE = 'CW005',
            DETAIL = format('%s of %s rows today', today - taken, most);
    END IF;
    IF today > many THEN
        INSERT INTO sync.notice (account, kind, rows) VALUES (sync.me(), 'much', today)
        ON CONFLICT DO NOTHING;
    END IF;
    IF today > most * 9 / 10 THEN
        INSERT INTO sync.notice (account, kind, rows) VALUES (sync.me(), 'ceiling', today)
        ON CONFLICT DO NOTHING;
    END IF;
END $$;

CREATE OR REPLACE FUNCTION sync.my_ceiling() RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT ceiling FROM sync.account WHERE login = session_user AND removed_at IS NULL);
END $$;

-- Refuses early what cannot be counted.
CREATE OR REPLACE FUNCTION sync.not_too_much(taken bigint) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF taken > (SELECT pull_rows FROM sync.meta)
       AND current_setting('transaction_read_only')::boolean THEN
        RAISE EXCEPTION 'too_much' USING ERRCODE = 'CW003', DETAIL = taken::text;
    END IF;
END $$;

-- Everything between the cursor's snapshot and this transaction's, which must be REPEATABLE READ.
-- The first row has entity '' and the new cursor. A row without content is gone: drop its id.
CREATE OR REPLACE FUNCTION api.pull(cursor text)
RETURNS TABLE (entity text, id uuid, version bigint, content jsonb, stamps jsonb)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    account int := sync.check_in();
    house sync.meta;
    prev pg_snapshot := split_part(cursor, '/', 2);
    since xid8 := pg_snapshot_xmin(prev);
    seen_then int[];
    seen_since int[];
    seen_now int[] := sync.my_scopes();
    all_now boolean := sync.sees_all();
    gained int[];
    lost int[];
    touched int[];
    left_something int[];
    e record;
    count bigint := 0;
    taken bigint := 0;
    select_row text;
BEGIN
    IF current_setting('transaction_isolation') NOT IN ('repeatable read', 'serializable') THEN
        RAISE EXCEPTION 'isolation' USING ERRCODE = 'CW009',
            HINT = 'BEGIN ISOLATION LEVEL REPEATABLE READ';
    END IF;
    SELECT * INTO house FROM sync.meta;
    IF split_part(cursor, '/', 1) <> house.epoch::text OR since < house.log_since THEN
        RAISE EXCEPTION 'expired' USING ERRCODE = 'CW004',
            DETAIL = CASE WHEN since < house.log_since THEN 'log' ELSE 'epoch' END;
    END IF;
    RETURN QUERY SELECT '', NULL::uuid, NULL::bigint, jsonb_build_object(
        'cursor', sync.cursor_now(), 'time', sync.stamp_now() >> 16), NULL::jsonb;

    -- Pages, comparisons and replies to a push show what is seen at that moment: a laptop may hold
    -- what was seen at any time since.
    SELECT coalesce(max(s.scopes) FILTER (WHERE s.was_then), '{}'),
           seen_now || ARRAY(SELECT DISTINCT unnest(i.scopes) FROM sync.sights_since(prev) i)
    INTO seen_then, seen_since FROM sync.sights_since(prev) s;
    gained := ARRAY(SELECT unnest(seen_now) EXCEPT SELECT unnest(seen_then));
    lost := ARRAY(SELECT unnest(seen_since) EXCEPT SELECT unnest(seen_now));

    SELECT array_agg(DISTINCT c.entity) INTO touched FROM sync.change c
    WHERE c.xid >= since AND NOT pg_visible_in_snapshot(c.xid, prev);

    SELECT array_agg(DISTINCT l.entity) INTO left_something FROM sync.log l
    WHERE l.xid >= since AND NOT pg_visible_in_snapshot(l.xid, prev);

    FOR e IN SELECT * FROM sync.entity WHERE id = ANY (touched)
             OR gained <> '{}' OR lost <> '{}' ORDER BY id LOOP
        select_row := format('SELECT %L, t.id, t._xid::text::bigint, %s, t._stamps FROM data.%I t '
                             'WHERE ', e.name, sync.wire_row(), e.name);
        -- `all_now` goes by time alone; others by their scopes and time. Same rows, other index.
        RETURN QUERY EXECUTE select_row || 't._xid >= $1 AND NOT pg_visible_in_snapshot(t._xid, $2)'
            || CASE WHEN all_now THEN '' ELSE ' AND t._scope = ANY ($3)'
               || CASE e.name WHEN 'relationship' THEN ' AND t._other_scope = ANY ($3)'
                  ELSE '' END END
            USING since, prev, seen_now;
        GET DIAGNOSTICS count = ROW_COUNT;
        taken := taken + count;
        PERFORM sync.not_too_much(taken);
        IF gained <> '{}' THEN
            RETURN QUERY EXECUTE select_row || '(t._scope = ANY ($4)'
                || CASE e.name WHEN 'relationship' THEN ' OR t._other_scope = ANY ($4)' ELSE '' END
                || ') AND (t._xid < $1 OR pg_visible_in_snapshot(t._xid, $2))'
                USING since, prev, seen_now, gained;
            GET DIAGNOSTICS count = ROW_COUNT;
            taken := taken + count;
            PERFORM sync.not_too_much(taken);
        END IF;
        IF e.id = ANY (left_something) THEN
            RETURN QUERY EXECUTE format(
                'SELECT DISTINCT %L, l.id, NULL::bigint, NULL::jsonb, NULL::jsonb '
                'FROM sync.log l WHERE l.xid >= $1 AND NOT pg_visible_in_snapshot(l.xid, $2) '
                'AND l.entity = $3 AND l.scope_old = ANY ($4) '
                'AND NOT EXISTS (SELECT FROM data.%I t WHERE t.id = l.id)',
                e.name, e.name) USING since, prev, e.id, seen_since;
        END IF;
        IF lost <> '{}' THEN
            RETURN QUERY EXECUTE format(
                'SELECT %L, i, NULL::bigint, NULL::jsonb, NULL::jsonb '
                'FROM sync.ids_in($1, $2) i WHERE NOT EXISTS '
                '(SELECT FROM data.%I t WHERE t.id = i)', e.name, e.name) USING e.id::int, lost;
        END IF;
    END LOOP;
    IF taken > house.pull_rows THEN
        PERFORM sync.count_rows('pull', taken);
    END IF;
END $$;
